package org.supplierdossier.reading;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What of a Word paragraph is printed and yet not seen: white on paper, or too small to read. */
final class WordLook {
  private final WordStyles styles;
  private final String style;
  private final boolean shaded;

  private WordLook(WordStyles styles, String style, boolean shaded) {
    this.styles = styles;
    this.style = style;
    this.shaded = shaded;
  }

  static WordLook of(Element paragraph, String style, WordStyles styles) {
    Element own = WordXml.child(WordXml.child(paragraph, "w:pPr"), "w:shd");
    return new WordLook(
        styles, style, isColour(own) || styles.shades(style) || isOnColour(paragraph, styles));
  }

  /** Whether a run of the paragraph is faint. */
  boolean isFaint(@Nullable Element properties) {
    String size = value(properties, "w:sz");
    if (!size.isEmpty() && WordXml.number(size, 20) <= 2 * Faint.TINY_POINTS) {
      return true;
    }
    return !shaded
        && Faint.isWhite(value(properties, "w:color"))
        && !isColour(WordXml.child(properties, "w:shd"))
        && isNone(WordXml.value(properties, "w:highlight"))
        && !styles.shades(WordXml.value(properties, "w:rStyle"));
  }

  /** Whether a line runs through a run of the paragraph: its author took it out. */
  boolean isStruck(@Nullable Element properties) {
    return isOn(properties, "w:strike") || isOn(properties, "w:dstrike");
  }

  /** Whether the run itself switches something on, or else its style or that of the paragraph. */
  private boolean isOn(@Nullable Element properties, String name) {
    if (WordXml.child(properties, name) != null) {
      return WordXml.isOn(properties, name);
    }
    return styles.isOn(WordXml.value(properties, "w:rStyle"), name) || styles.isOn(style, name);
  }

  private String value(@Nullable Element properties, String name) {
    String own = WordXml.value(properties, name);
    if (own.isEmpty()) {
      own = styles.runValue(WordXml.value(properties, "w:rStyle"), name);
    }
    return own.isEmpty() ? styles.runValue(style, name) : own;
  }

  private static boolean isNone(String highlight) {
    return highlight.isEmpty() || highlight.equals("none") || highlight.equals("white");
  }

  /** Whether a cell, a table's style, a shape or the page puts a colour behind a paragraph. */
  private static boolean isOnColour(Element paragraph, WordStyles styles) {
    for (Element at = paragraph.parent(); at != null; at = at.parent()) {
      switch (at.tagName()) {
        case "w:tc" -> {
          if (isColour(WordXml.child(WordXml.child(at, "w:tcPr"), "w:shd"))) {
            return true;
          }
        }
        case "w:tbl" -> {
          Element table = WordXml.child(at, "w:tblPr");
          if (isColour(WordXml.child(table, "w:shd"))
              || styles.shades(WordXml.value(table, "w:tblStyle"))) {
            return true;
          }
        }
        case "w:txbxContent" -> {
          // how its shape is filled is not known here
          return true;
        }
        case "w:document" -> {
          Element background = WordXml.child(at, "w:background");
          return background != null && !Faint.isWhite(background.attr("w:color"));
        }
        default -> {
          // puts nothing behind
        }
      }
    }
    return false;
  }

  /** Whether a shading is a colour other than white. */
  static boolean isColour(@Nullable Element shading) {
    if (shading == null) {
      return false;
    }
    String fill = shading.attr("w:fill");
    boolean pattern =
        !shading.attr("w:val").isEmpty()
            && !shading.attr("w:val").equals("clear")
            && !shading.attr("w:val").equals("nil");
    return pattern || !(fill.isEmpty() || fill.equals("auto") || Faint.isWhite(fill));
  }
}
