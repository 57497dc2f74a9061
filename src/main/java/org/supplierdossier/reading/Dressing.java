package org.supplierdossier.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.tika.mime.MediaType;
import org.jsoup.nodes.Element;
import org.supplierdossier.document.Passage;

/** Says in Tika's own XHTML what it knows of places but says in its own way. */
final class Dressing {
  private Dressing() {}

  /** Adds the places to a tree of a document of this type and takes out what is no text of it. */
  static void dress(Element tree, MediaType type) {
    if (!type.getSubtype().contains("html") && !MessageText.isMessage(type)) {
      tree.select("head, div.package-entry, div.embedded, div.slide-master-content").remove();
    }
    if (type.getSubtype().contains("html") || MessageText.isMessage(type)) {
      Colours.mark(tree);
    }
    for (Element struck : tree.select("del, strike, s")) {
      // taken out by its author
      struck.attr(Places.HIDDEN, "true");
    }
    if (MessageText.isMessage(type)) {
      message(tree);
    } else if (type.getSubtype().contains("powerpoint")
        || type.getSubtype().contains("presentation")) {
      slides(tree);
    } else if (type.getSubtype().equals("msword") || type.getSubtype().contains("opendocument")) {
      furniture(tree);
    }
  }

  private static void message(Element tree) {
    Element body = tree.selectFirst("body");
    if (body == null) {
      return;
    }
    Element first = body.firstElementChild();
    Element second = first == null ? null : first.nextElementSibling();
    if (first != null
        && second != null
        && first.normalName().equals("h1")
        && second.normalName().equals("dl")) {
      first.remove();
      second.remove();
    }
    body.attr(Places.PART, "body");
    QuotedReply.mark(body);
  }

  private static void slides(Element tree) {
    Set<String> hidden = new HashSet<>();
    for (Element found : tree.select("[" + Places.FOUND + "=hidden-slide]")) {
      hidden.add(found.attr(Places.DETAIL));
    }
    int number = 0;
    for (Element part :
        tree.select(
            "div.slide-content, div.slide-notes, div.slide-comment, div.slideNotes, div.notes, div.slide-notes-content, p.slide-comment")) {
      String name = part.className();
      if (name.equals("slide-content")) {
        number++;
      }
      part.attr(Places.SLIDE, Integer.toString(Math.max(1, number)));
      if (hidden.contains(part.attr(Places.SLIDE))) {
        part.attr(Places.HIDDEN, "true");
      }
      boolean notes = name.toLowerCase(java.util.Locale.ROOT).contains("notes");
      boolean comment = name.contains("comment");
      part.attr(Places.PART, notes ? "notes" : comment ? "comments" : "body");
      for (Element paragraph : part.select("p")) {
        if (PassageText.clean(paragraph.text()).equals(Integer.toString(number))) {
          paragraph.attr(Places.KIND, Passage.Kind.FURNITURE.name());
        }
      }
      if (notes || comment) {
        part.attr(Places.KIND, Passage.Kind.NOTE.name());
      }
    }
  }

  private static void furniture(Element tree) {
    for (String side : List.of("div.header", "div.footer")) {
      for (Element part : tree.select(side)) {
        part.attr(Places.KIND, Passage.Kind.FURNITURE.name());
      }
    }
    for (Element note :
        tree.select("div.footnote, div.endnote, div.annotation, p.annotation_text")) {
      note.attr(Places.KIND, Passage.Kind.NOTE.name());
    }
  }
}
