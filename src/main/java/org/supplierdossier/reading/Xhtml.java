package org.supplierdossier.reading;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.sax.XHTMLContentHandler;
import org.supplierdossier.document.HiddenContent;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Writes the XHTML of our parsers: an element with attributes in one line. */
final class Xhtml {
  private final XHTMLContentHandler out;

  Xhtml(ContentHandler handler, Metadata metadata) {
    this.out = new XHTMLContentHandler(handler, metadata);
  }

  void begin() throws SAXException {
    out.startDocument();
  }

  void finish() throws SAXException {
    out.endDocument();
  }

  /** Opens an element; attributes come as name, value, name, value; an empty value is left out. */
  void open(String element, String... attributes) throws SAXException {
    AttributesImpl all = new AttributesImpl();
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        all.addAttribute("", attributes[i], attributes[i], "CDATA", attributes[i + 1]);
      }
    }
    out.startElement(element, all);
  }

  void close(String element) throws SAXException {
    out.endElement(element);
  }

  void text(String text) throws SAXException {
    out.characters(text);
  }

  /** Writes a whole element that holds nothing but text. */
  void element(String element, String text, String... attributes) throws SAXException {
    open(element, attributes);
    text(text);
    close(element);
  }

  /** Notes content that a reader would not see. */
  void found(HiddenContent.Kind kind, String detail) throws SAXException {
    element("span", "", Places.FOUND, kind.key(), Places.DETAIL, detail);
  }

  /** The value of a flag attribute. */
  static String flag(boolean set) {
    return set ? "true" : "";
  }

  /** The value of a span attribute, empty where it spans nothing. */
  static String span(int cells) {
    return cells > 1 ? Integer.toString(cells) : "";
  }
}
