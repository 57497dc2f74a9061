package org.supplierdossier.reading;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the styles of an OpenDocument file say of hiding, colour, size and headings. */
final class OdfStyles {
  private static final int MAX_CHAIN = 20;

  private final Map<String, Element> byName = new HashMap<>();

  private OdfStyles() {}

  static OdfStyles of(@Nullable Element... parts) {
    OdfStyles all = new OdfStyles();
    for (Element part : parts) {
      if (part != null) {
        for (Element style : part.getElementsByTag("style:style")) {
          all.byName.put(key(style.attr("style:family"), style.attr("style:name")), style);
        }
      }
    }
    return all;
  }

  private static String key(String family, String name) {
    return family + "/" + name;
  }

  /** An attribute of a style or of one that it is based on, or an empty text. */
  String value(String family, String name, String properties, String attribute) {
    Element style = byName.get(key(family, name));
    for (int i = 0; i < MAX_CHAIN && style != null; i++) {
      Element holder = properties.isEmpty() ? style : WordXml.child(style, properties);
      if (holder != null && holder.hasAttr(attribute)) {
        return holder.attr(attribute);
      }
      style = byName.get(key(family, style.attr("style:parent-style-name")));
    }
    return "";
  }

  /** How text of a style is shown, on its own. */
  Look look(String family, String name) {
    String text = "style:text-properties";
    return new Look(
        value(family, name, text, "text:display").equals("none")
            || isLine(value(family, name, text, "style:text-line-through-style"))
            || isLine(value(family, name, text, "style:text-line-through-type")),
        value(family, name, text, "fo:color"),
        value(family, name, text, "fo:font-size"),
        paper(
            value(family, name, text, "fo:background-color"),
            value(family, name, "style:paragraph-properties", "fo:background-color"),
            value(family, name, "style:table-cell-properties", "fo:background-color"),
            value(family, name, "style:graphic-properties", "draw:fill-color")));
  }

  /** Whether a line runs through the text: its author took it out. */
  private static boolean isLine(String kind) {
    return !kind.isEmpty() && !kind.equals("none");
  }

  /** The innermost colour, or an empty text. */
  private static String paper(String... colours) {
    for (String colour : colours) {
      if (!colour.isEmpty() && !colour.equals("transparent")) {
        return colour;
      }
    }
    return "";
  }

  /** The heading level that a style gives its paragraphs, or 0. */
  int headingLevel(String name) {
    return WordXml.number(value("paragraph", name, "", "style:default-outline-level"), 0);
  }

  /**
   * How text is shown.
   *
   * @param colour as written, empty where nothing says
   * @param size as written, empty where nothing says
   * @param paper colour on which it stands, empty where nothing says
   */
  record Look(boolean hidden, String colour, String size, String paper) {
    static final Look PLAIN = new Look(false, "", "", "");

    /** The look of text inside text of this look. */
    Look with(Look inner) {
      return new Look(
          hidden || inner.hidden,
          inner.colour.isEmpty() ? colour : inner.colour,
          inner.size.isEmpty() ? size : inner.size,
          inner.paper.isEmpty() ? paper : inner.paper);
    }

    /** The value of the attribute that marks what is not seen; empty for what is. */
    String unseen() {
      if (hidden) {
        return "true";
      }
      boolean faint =
          Faint.isOn(Faint.rgb(colour), paper.isEmpty() ? 0xffffff : Faint.rgb(paper))
              || Faint.isTiny(size);
      return faint ? Faint.MARK : "";
    }
  }
}
