package org.supplierdossier.reading;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Ways about the XML of a Word document. */
final class WordXml {
  private WordXml() {}

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
