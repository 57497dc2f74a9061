package org.supplierdossier.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.reading.structured.StructuredStatements;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Writes the values of an XML document, each with the path of its element. */
final class ElementValues extends DefaultHandler {
  private static final int MAX_DEPTH = 500;

  private final Xhtml out;
  private final @Nullable StructuredStatements known;
  private final Deque<Open> open = new ArrayDeque<>();

  /** Writes the values that these statements, if there are any, do not cover. */
  ElementValues(Xhtml out, @Nullable StructuredStatements known) {
    this.out = out;
    this.known = known;
  }

  /** An element that was not closed yet, with the counts of the names below it. */
  private record Open(String name, String path, StringBuilder text, Map<String, Integer> counts) {}

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes)
      throws SAXException {
    Open parent = open.peek();
    if (open.size() >= MAX_DEPTH) {
      throw new SAXException("elements are nested more than " + MAX_DEPTH + " deep");
    }
    String name = localName.isEmpty() ? qName : localName;
    if (parent != null) {
      // mixed content: the text before the element stands for itself
      flush(parent);
    }
    int count = parent == null ? 1 : parent.counts.merge(name, 1, Integer::sum);
    String path = (parent == null ? "" : parent.path) + "/" + name + "[" + count + "]";
    open.push(new Open(name, path, new StringBuilder(), new HashMap<>()));
    for (int i = 0; i < attributes.getLength(); i++) {
      String attribute = attributes.getQName(i);
      if (!attribute.startsWith("xmlns") && !attributes.getValue(i).isBlank()) {
        String value = StructuredDataParser.labelled(attribute, attributes.getValue(i));
        write(value, path + "/@" + attribute);
      }
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    Open element = open.peek();
    if (element != null) {
      element.text.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) throws SAXException {
    flush(open.pop());
  }

  private void flush(Open element) throws SAXException {
    String value = PassageText.clean(element.text);
    element.text.setLength(0);
    if (!value.isEmpty()) {
      write(StructuredDataParser.labelled(element.name, value), element.path);
    }
  }

  private void write(String value, String path) throws SAXException {
    if (known == null || !known.covers(path)) {
      out.element("p", value, Places.POINTER, path);
    }
  }
}
