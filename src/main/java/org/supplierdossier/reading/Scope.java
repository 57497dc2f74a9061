package org.supplierdossier.reading;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Box;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;

/**
 * What the elements around a piece of text say about it.
 *
 * @param place null in running text, whose paragraphs are counted
 * @param sheet name of the sheet around it, or null
 * @param page number of the page around it, 0 where none is known
 * @param slide number of the slide around it, 0 where none is known
 * @param kind null where the element decides
 */
record Scope(
    @Nullable Place place,
    @Nullable String sheet,
    int page,
    int slide,
    Passage.@Nullable Kind kind,
    boolean hidden) {

  static final Scope NONE = new Scope(null, null, 0, 0, null, false);

  /** The scope inside an element of this scope. */
  Scope inside(Element element) {
    if (element.attributesSize() == 0) {
      return this;
    }
    boolean nowHidden = hidden || isHidden(element);
    String nowSheet = element.hasAttr(Places.SHEET) ? element.attr(Places.SHEET) : sheet;
    int nowPage = number(element, Places.PAGE, page);
    int nowSlide = number(element, Places.SLIDE, slide);
    Passage.Kind nowKind = kindOf(element);
    return new Scope(
        placeOf(element, nowPage, nowSlide), nowSheet, nowPage, nowSlide, nowKind, nowHidden);
  }

  /** The same scope, for text that is not seen. */
  Scope unseen() {
    return new Scope(place, sheet, page, slide, Passage.Kind.PARAGRAPH, true);
  }

  /** Whether an element says that its text is not seen. */
  static boolean isHidden(Element element) {
    return element.attributesSize() > 0
        && (element.hasAttr(Places.HIDDEN) || Visibility.isHidden(element));
  }

  /** The same scope, with another kind where this one has none. */
  Scope as(Passage.Kind otherKind) {
    return kind != null ? this : new Scope(place, sheet, page, slide, otherKind, hidden);
  }

  private @Nullable Place placeOf(Element element, int nowPage, int nowSlide) {
    if (element.hasAttr(Places.BOX) || element.hasAttr(Places.PAGE)) {
      int confidence = number(element, Places.CONFIDENCE, -1);
      return new Place.Page(
          nowPage, box(element.attr(Places.BOX)), confidence < 0 ? null : confidence);
    } else if (element.hasAttr(Places.LINE)) {
      return new Place.Line(number(element, Places.LINE, 1));
    } else if (element.hasAttr(Places.POINTER)) {
      return new Place.Pointer(element.attr(Places.POINTER));
    } else if (nowSlide > 0 && (element.hasAttr(Places.SLIDE) || element.hasAttr(Places.PART))) {
      return new Place.Slide(
          nowSlide, element.hasAttr(Places.PART) ? element.attr(Places.PART) : "body");
    } else if (element.hasAttr(Places.PART)) {
      return new Place.Part(element.attr(Places.PART));
    }
    return place;
  }

  private Passage.@Nullable Kind kindOf(Element element) {
    if (!element.hasAttr(Places.KIND)) {
      return kind;
    }
    return Passage.Kind.valueOf(element.attr(Places.KIND));
  }

  private static @Nullable Box box(String value) {
    String[] sides = value.split(" ", -1);
    if (sides.length != 4) {
      return null;
    }
    return new Box(
        Integer.parseInt(sides[0]),
        Integer.parseInt(sides[1]),
        Integer.parseInt(sides[2]),
        Integer.parseInt(sides[3]));
  }

  /** The number an attribute holds, or another where it holds none. */
  static int number(Element element, String attribute, int otherwise) {
    if (!element.hasAttr(attribute)) {
      return otherwise;
    }
    String value = element.attr(attribute);
    if (value.isEmpty() || value.length() > 7) {
      return otherwise;
    }
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return otherwise;
      }
    }
    return Integer.parseInt(value);
  }
}
