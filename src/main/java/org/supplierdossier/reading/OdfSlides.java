package org.supplierdossier.reading;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.document.Passage;
import org.xml.sax.SAXException;

/** Writes the slides of an OpenDocument presentation with their notes. */
final class OdfSlides {
  private final Xhtml out;
  private final OdfStyles styles;
  private final OdfText text;

  OdfSlides(Xhtml out, OdfStyles styles, OdfText text) {
    this.out = out;
    this.styles = styles;
    this.text = text;
  }

  void write(Element body) throws SAXException {
    int number = 0;
    for (Element page : body.getElementsByTag("draw:page")) {
      String at = Integer.toString(++number);
      String visibility =
          styles.value(
              "drawing-page",
              page.attr("draw:style-name"),
              "style:drawing-page-properties",
              "presentation:visibility");
      boolean hidden = visibility.equals("hidden");
      if (hidden) {
        out.found(HiddenContent.Kind.HIDDEN_SLIDE, at);
      }
      Element notes = WordXml.child(page, "presentation:notes");
      part(page, at, "body", Xhtml.flag(hidden), "");
      part(notes, at, "notes", Xhtml.flag(hidden), Passage.Kind.NOTE.name());
    }
  }

  private void part(@Nullable Element part, String at, String name, String hidden, String kind)
      throws SAXException {
    if (part != null) {
      out.open(
          "div", Places.SLIDE, at, Places.PART, name, Places.HIDDEN, hidden, Places.KIND, kind);
      text.write(part);
      out.close("div");
    }
  }
}
