package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The colours of the text of a web page and of what lies behind it. */
final class Colours {
  private static final int WHITE = 0xffffff;

  /** A colour that is not known: a picture, a gradient, a name that is not listed here. */
  private static final int UNKNOWN = -1;

  /** No colour: what lies behind shows. */
  private static final int CLEAR = -2;

  private static final int MAX_DEPTH = 400;

  private static final Map<String, Integer> NAMED =
      Map.ofEntries(
          Map.entry("white", WHITE),
          Map.entry("snow", 0xfffafa),
          Map.entry("ivory", 0xfffff0),
          Map.entry("ghostwhite", 0xf8f8ff),
          Map.entry("whitesmoke", 0xf5f5f5),
          Map.entry("silver", 0xc0c0c0),
          Map.entry("lightgray", 0xd3d3d3),
          Map.entry("lightgrey", 0xd3d3d3),
          Map.entry("gray", 0x808080),
          Map.entry("grey", 0x808080),
          Map.entry("black", 0),
          Map.entry("red", 0xff0000),
          Map.entry("yellow", 0xffff00),
          Map.entry("green", 0x008000),
          Map.entry("blue", 0x0000ff),
          Map.entry("navy", 0x000080));

  private Colours() {}

  /** Wraps text that has the colour of what lies behind it into elements that say so. */
  static void mark(Element page) {
    mark(page, 0, WHITE, 0);
  }

  private static void mark(Element element, int ink, int paper, int depth) {
    String style = Visibility.compact(element.attr("style"));
    int ownInk = ink(element, style, ink);
    int ownPaper = paper(element, style, paper);
    boolean unseen = ownInk == CLEAR || Faint.isOn(ownInk, ownPaper);
    List<Node> children = new ArrayList<>(element.childNodes());
    for (Node child : children) {
      if (child instanceof Element inner && depth < MAX_DEPTH) {
        mark(inner, ownInk, ownPaper, depth + 1);
      } else if (unseen && child instanceof TextNode text && !text.isBlank()) {
        Element span = new Element("span").attr(Places.HIDDEN, Faint.MARK);
        text.replaceWith(span);
        span.appendChild(text);
      }
    }
  }

  private static int ink(Element element, String style, int otherwise) {
    String own = Visibility.property(style, ";color:");
    own = own.isEmpty() && element.normalName().equals("font") ? element.attr("color") : own;
    return own.isEmpty() || own.equals("inherit") ? otherwise : colour(own);
  }

  private static int paper(Element element, String style, int otherwise) {
    String picture = Visibility.property(style, ";background-image:");
    if (!picture.isEmpty() && !picture.equals("none")) {
      return UNKNOWN;
    }
    String own = Visibility.property(style, ";background-color:");
    own = own.isEmpty() ? Visibility.property(style, ";background:") : own;
    own = own.isEmpty() ? element.attr("bgcolor") : own;
    if (own.isEmpty() || own.equals("inherit") || own.equals("none")) {
      return element.hasAttr("background") ? UNKNOWN : otherwise;
    }
    int colour = colour(own);
    return colour == CLEAR ? otherwise : colour;
  }

  private static int colour(String written) {
    String text = written.toLowerCase(java.util.Locale.ROOT).strip();
    if (text.equals("transparent")) {
      return CLEAR;
    } else if (text.startsWith("#")) {
      return hex(text.substring(1));
    } else if (text.startsWith("rgb") && text.endsWith(")")) {
      return parts(text.substring(text.indexOf('(') + 1, text.length() - 1));
    }
    return NAMED.getOrDefault(text, UNKNOWN);
  }

  private static int hex(String digits) {
    String six =
        digits.length() == 3
            ? ""
                + digits.charAt(0)
                + digits.charAt(0)
                + digits.charAt(1)
                + digits.charAt(1)
                + digits.charAt(2)
                + digits.charAt(2)
            : digits;
    try {
      return six.length() == 6 ? Integer.parseInt(six, 16) : UNKNOWN;
    } catch (NumberFormatException e) {
      return UNKNOWN;
    }
  }

  private static int parts(String list) {
    String[] parts = list.split("[,/]", -1);
    if (parts.length < 3) {
      return UNKNOWN;
    }
    if (parts.length == 4 && (parts[3].equals("0") || parts[3].equals("0.0"))) {
      return CLEAR;
    }
    int red = WordXml.number(parts[0], -1);
    int green = WordXml.number(parts[1], -1);
    int blue = WordXml.number(parts[2], -1);
    boolean known =
        red >= 0 && green >= 0 && blue >= 0 && Math.max(red, Math.max(green, blue)) < 256;
    return known && parts.length == 3 ? red << 16 | green << 8 | blue : UNKNOWN;
  }
}
