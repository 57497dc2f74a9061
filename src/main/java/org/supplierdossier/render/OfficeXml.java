package org.supplierdossier.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads the XML of an office file without anything from outside it, and writes it again. */
final class OfficeXml {
  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private OfficeXml() {}

  /** The root of a part; fails where the part is no XML or has a document type. */
  static Element parse(byte[] part) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      Document document = builder.parse(new ByteArrayInputStream(part));
      return document.getDocumentElement();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    } catch (SAXException e) {
      throw new IOException("no XML: " + e.getMessage(), e);
    }
  }

  /** The elements right below this one. */
  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** Whether this is the element of that name, in whichever version of its namespace. */
  static boolean is(Node node, String name) {
    return node instanceof Element && name.equals(node.getLocalName());
  }

  /** The whole element as text. */
  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    write(element, text);
    return text.toString();
  }

  private static void write(Node node, StringBuilder to) {
    if (node instanceof Element element) {
      open(element, to);
      for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
        write(n, to);
      }
      close(element, to);
    } else if (node.getNodeType() == Node.TEXT_NODE
        || node.getNodeType() == Node.CDATA_SECTION_NODE) {
      escape(node.getNodeValue(), to);
    }
  }

  static void open(Element element, StringBuilder to) {
    to.append('<').append(element.getTagName());
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      to.append(' ').append(attribute.getName()).append("=\"");
      escape(attribute.getValue(), to);
      to.append('"');
    }
    to.append('>');
  }

  static void close(Element element, StringBuilder to) {
    to.append("</").append(element.getTagName()).append('>');
  }

  /** Text as it may stand in an element or attribute; what XML cannot hold becomes U+FFFD. */
  static void escape(String text, StringBuilder to) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '&' -> to.append("&amp;");
        case '<' -> to.append("&lt;");
        case '>' -> to.append("&gt;");
        case '"' -> to.append("&quot;");
        case '\n', '\r', '\t' -> to.append(String.format(Locale.ROOT, "&#%d;", c));
        default -> to.appendCodePoint(stands(c) ? c : 0xfffd);
      }
    }
  }

  private static boolean stands(int c) {
    return (c >= 0x20 && c < 0xd800) || (c >= 0xe000 && c < 0xfffe) || c >= 0x10000;
  }
}
