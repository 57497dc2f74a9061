package org.supplierdossier.reading;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Whether an element of a web page is one that its reader does not see. */
final class Visibility {
  private Visibility() {}

  /** Decides by the attributes and the style of the element itself. */
  static boolean isHidden(Element element) {
    // aria-hidden keeps text from screen readers only: everyone else sees it
    if (element.hasAttr("hidden")) {
      return true;
    }
    if (!element.hasAttr("style")) {
      return false;
    }
    String style = compact(element.attr("style"));
    return property(style, ";display:").equals("none")
        || isHiding(property(style, ";visibility:"))
        || property(style, ";mso-hide:").equals("all")
        || isZero(property(style, ";opacity:"))
        || isFarOff(style)
        || isCutAway(style)
        || hasZeroSize(style);
  }

  private static boolean isHiding(String visibility) {
    return visibility.equals("hidden") || visibility.equals("collapse");
  }

  private static boolean hasZeroSize(String style) {
    String size = property(style, ";font-size:");
    return isZero(size) || size.equals("1px") || Faint.isTiny(size);
  }

  private static boolean isZero(String size) {
    String plain = size.endsWith("%") || size.length() < 2 ? size : size.replaceAll("[a-z]+$", "");
    return plain.equals("0")
        || plain.equals("0.0")
        || plain.equals(".0")
        || plain.equals("0.00")
        || plain.equals("0%");
  }

  /** Whether the text is moved off the screen by a thousand points or more. */
  private static boolean isFarOff(String style) {
    String[] moves = {";left:-", ";right:-", ";top:-", ";text-indent:-", ";margin-left:-"};
    for (String side : moves) {
      if (isFar(property(style, side))) {
        return true;
      }
    }
    String transform = property(style, ";transform:");
    int minus = transform.startsWith("translate") ? transform.indexOf('-') : -1;
    return transform.equals("scale(0)") || (minus > 0 && isFar(transform.substring(minus + 1)));
  }

  private static boolean isFar(String value) {
    int digits = 0;
    while (digits < value.length() && Character.isDigit(value.charAt(digits))) {
      digits++;
    }
    return digits >= 3 && (digits > 3 || value.startsWith("9"));
  }

  /** Whether nothing is left of the box of the text. */
  private static boolean isCutAway(String style) {
    String clip = property(style, ";clip:");
    String path = property(style, ";clip-path:");
    boolean cut =
        clip.startsWith("rect(0")
            || clip.startsWith("rect(1px,1px")
            || path.startsWith("inset(100%")
            || path.startsWith("inset(50%");
    boolean overflows = property(style, ";overflow:").equals("hidden");
    for (String side : new String[] {";height:", ";max-height:", ";width:", ";max-width:"}) {
      cut |= overflows && isZero(property(style, side));
    }
    return cut;
  }

  /** A style without what differs between writers; each declaration follows a semicolon. */
  static String compact(String style) {
    StringBuilder plain = new StringBuilder(";");
    for (char c : style.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c > ' ') {
        plain.append(c);
      }
    }
    return plain.toString().replace("!important", "");
  }

  /** The value of the last declaration of this name, or an empty text. */
  static String property(String style, String name) {
    int at = style.lastIndexOf(name);
    if (at < 0) {
      return "";
    }
    int start = at + name.length();
    int end = style.indexOf(';', start);
    return style.substring(start, end < 0 ? style.length() : end);
  }
}
