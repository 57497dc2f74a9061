package org.supplierdossier.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word document say of their paragraphs: heading levels, numbers, hiding. */
final class WordStyles {
  private static final int MAX_CHAIN = 20;

  private final Map<String, Element> byId = new HashMap<>();

  private WordStyles() {}

  static WordStyles of(@Nullable Element styles) {
    WordStyles all = new WordStyles();
    if (styles != null) {
      for (Element style : styles.getElementsByTag("w:style")) {
        all.byId.put(style.attr("w:styleId"), style);
      }
    }
    return all;
  }

  /** The heading level of a paragraph from 1 to 6, or 0. */
  int headingLevel(@Nullable Element properties) {
    String outline = WordXml.value(properties, "w:outlineLvl");
    if (!outline.isEmpty()) {
      return level(WordXml.number(outline, 9) + 1);
    }
    Element style = byId.get(WordXml.value(properties, "w:pStyle"));
    for (int i = 0; i < MAX_CHAIN && style != null; i++) {
      int named = namedLevel(WordXml.value(style, "w:name"));
      String own = WordXml.value(WordXml.child(style, "w:pPr"), "w:outlineLvl");
      if (named > 0 || !own.isEmpty()) {
        return named > 0 ? named : level(WordXml.number(own, 9) + 1);
      }
      style = byId.get(WordXml.value(style, "w:basedOn"));
    }
    return 0;
  }

  private static int level(int outline) {
    return outline >= 1 && outline <= 9 ? Math.min(outline, 6) : 0;
  }

  static int namedLevel(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace(" ", "");
    if (plain.equals("title") || plain.equals("标题")) {
      return 1;
    }
    for (String prefix : new String[] {"heading", "标题"}) {
      if (plain.startsWith(prefix)) {
        return level(WordXml.number(plain.substring(prefix.length()), 0));
      }
    }
    return 0;
  }

  /** Where a paragraph stands in a list, by its own properties and its style; null in none. */
  WordNumbering.@Nullable Item numbering(@Nullable Element properties) {
    Element own = WordXml.child(properties, "w:numPr");
    String list = WordXml.value(own, "w:numId");
    int level = WordXml.number(WordXml.value(own, "w:ilvl"), -1);
    String holder = "";
    String id = WordXml.value(properties, "w:pStyle");
    for (int i = 0; i < MAX_CHAIN && list.isEmpty() && byId.containsKey(id); i++) {
      Element style = byId.get(id);
      Element numPr = WordXml.child(WordXml.child(style, "w:pPr"), "w:numPr");
      list = WordXml.value(numPr, "w:numId");
      level = level < 0 ? WordXml.number(WordXml.value(numPr, "w:ilvl"), -1) : level;
      holder = id;
      id = WordXml.value(style, "w:basedOn");
    }
    return list.isEmpty() ? null : new WordNumbering.Item(list, level, holder);
  }

  /** The {@code w:val} of a run property in a style or those it is based on, or an empty text. */
  String runValue(String styleId, String property) {
    Element style = byId.get(styleId);
    for (int i = 0; i < MAX_CHAIN && style != null; i++) {
      String value = WordXml.value(WordXml.child(style, "w:rPr"), property);
      if (!value.isEmpty()) {
        return value;
      }
      style = byId.get(WordXml.value(style, "w:basedOn"));
    }
    return "";
  }

  /** Whether a style, or one it is based on, puts a colour behind anything. */
  boolean shades(String styleId) {
    Element style = byId.get(styleId);
    for (int i = 0; i < MAX_CHAIN && style != null; i++) {
      for (Element shading : style.getElementsByTag("w:shd")) {
        if (WordLook.isColour(shading)) {
          return true;
        }
      }
      style = byId.get(WordXml.value(style, "w:basedOn"));
    }
    return false;
  }

  /** Whether a style hides its text. */
  boolean hides(String styleId) {
    return isOn(styleId, "w:vanish");
  }

  /** Whether a style, or one it is based on, switches a property of its runs on. */
  boolean isOn(String styleId, String property) {
    Element style = byId.get(styleId);
    for (int i = 0; i < MAX_CHAIN && style != null; i++) {
      Element run = WordXml.child(style, "w:rPr");
      if (WordXml.child(run, property) != null) {
        return WordXml.isOn(run, property);
      }
      style = byId.get(WordXml.value(style, "w:basedOn"));
    }
    return false;
  }
}
