package org.supplierdossier.reading;

import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Ways about the XML of a Word document. */
final class WordXml {
  private static final List<String> NAMESPACES =
      List.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");

  private WordXml() {}

  /** The same tree with the prefix that Word uses, where another program chose its own. */
  static Element usual(Element tree) {
    Element root = tree.firstElementChild();
    String prefix = root == null ? "w" : prefix(root);
    if (prefix.equals("w")) {
      return tree;
    }
    String before = prefix.isEmpty() ? "" : prefix + ":";
    for (Element element : tree.getAllElements()) {
      String name = element.tagName();
      if (name.startsWith(before) && (!prefix.isEmpty() || name.indexOf(':') < 0)) {
        element.tagName("w:" + name.substring(before.length()));
      }
      for (Attribute attribute : prefix.isEmpty() ? List.<Attribute>of() : all(element)) {
        if (attribute.getKey().startsWith(before)) {
          element.attr("w:" + attribute.getKey().substring(before.length()), attribute.getValue());
        }
      }
    }
    return tree;
  }

  private static List<Attribute> all(Element element) {
    return element.attributesSize() == 0 ? List.of() : element.attributes().asList();
  }

  private static String prefix(Element root) {
    for (Attribute attribute : all(root)) {
      if (attribute.getKey().startsWith("xmlns") && NAMESPACES.contains(attribute.getValue())) {
        return attribute.getKey().equals("xmlns") ? "" : attribute.getKey().substring(6);
      }
    }
    return "w";
  }

  /** The first child of this name. */
  static @Nullable Element child(@Nullable Element parent, String name) {
    if (parent != null) {
      for (Element at = parent.firstElementChild(); at != null; at = at.nextElementSibling()) {
        if (at.tagName().equals(name)) {
          return at;
        }
      }
    }
    return null;
  }

  /** The {@code w:val} of the child of this name, or an empty text. */
  static String value(@Nullable Element parent, String name) {
    Element child = child(parent, name);
    return child == null ? "" : child.attr("w:val");
  }

  /** Whether the child of this name switches something on. */
  static boolean isOn(@Nullable Element parent, String name) {
    Element child = child(parent, name);
    if (child == null) {
      return false;
    }
    String value = child.attr("w:val");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /** A small number, or another where there is none. */
  static int number(String value, int otherwise) {
    if (value.isEmpty() || value.length() > 8) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
