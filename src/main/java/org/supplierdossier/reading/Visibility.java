package org.supplierdossier.reading;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Whether an element of a web page is one that its reader does not see. */
final class Visibility {
  private static final Set<String> WHITE = Set.of("white", "#fff", "#ffffff", "rgb(255,255,255)");

  private Visibility() {}

  /** Decides by the {@code hidden} attribute and the style written on the element itself. */
  static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    if (!element.hasAttr("style")) {
      return false;
    }
    String style = compact(element.attr("style"));
    return style.contains(";display:none")
        || style.contains(";visibility:hidden")
        || style.contains(";mso-hide:all")
        || isZero(property(style, ";opacity:"))
        || isFarOff(style)
        || hasZeroSize(style)
        || (WHITE.contains(property(style, ";color:")) && !hasBackground(element));
  }

  private static boolean hasZeroSize(String style) {
    String size = property(style, ";font-size:");
    return isZero(size) || size.equals("1px") || Faint.isTiny(size);
  }

  private static boolean isZero(String size) {
    String plain = size.endsWith("%") || size.length() < 2 ? size : size.replaceAll("[a-z]+$", "");
    return plain.equals("0") || plain.equals("0.0") || plain.equals("0%");
  }

  /** Whether the text is moved off the screen by a thousand points or more. */
  private static boolean isFarOff(String style) {
    for (String side : new String[] {";left:-", ";top:-", ";text-indent:-", ";margin-left:-"}) {
      String value = property(style, side);
      int digits = 0;
      while (digits < value.length() && Character.isDigit(value.charAt(digits))) {
        digits++;
      }
      if (digits >= 3 && (digits > 3 || value.startsWith("9"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasBackground(Element element) {
    int steps = 0;
    for (Element at = element; at != null && steps < 20; at = at.parent(), steps++) {
      String style = compact(at.attr("style"));
      String colour = property(style, ";background-color:") + property(style, ";background:");
      if (at.hasAttr("bgcolor") || (!colour.isEmpty() && !WHITE.contains(colour))) {
        return true;
      }
      if (at.hasAttr("class")) {
        // what a style sheet gives a class is not known here: take the text for visible
        return true;
      }
    }
    return false;
  }

  private static String compact(String style) {
    return ";" + style.toLowerCase(Locale.ROOT).replace(" ", "").replace("!important", "");
  }

  private static String property(String style, String name) {
    int at = style.lastIndexOf(name);
    if (at < 0) {
      return "";
    }
    int start = at + name.length();
    int end = style.indexOf(';', start);
    return style.substring(start, end < 0 ? style.length() : end);
  }
}
