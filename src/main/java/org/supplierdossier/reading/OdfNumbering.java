package org.supplierdossier.reading;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Counts the items of the lists of an OpenDocument text and says what stands before each. */
final class OdfNumbering {
  private static final int LEVELS = 10;
  private static final String OUTLINE = "\u0000outline";

  private final Map<String, Element[]> levelsOf = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

  private OdfNumbering() {}

  static OdfNumbering of(@Nullable Element... parts) {
    OdfNumbering all = new OdfNumbering();
    for (Element part : parts) {
      if (part != null) {
        for (Element style : part.getElementsByTag("text:list-style")) {
          all.levelsOf.put(style.attr("style:name"), levels(style));
        }
        for (Element style : part.getElementsByTag("text:outline-style")) {
          all.levelsOf.put(OUTLINE, levels(style));
        }
      }
    }
    return all;
  }

  private static Element[] levels(Element style) {
    Element[] levels = new Element[LEVELS];
    for (Element level : style.children()) {
      int number = WordXml.number(level.attr("text:level"), 0);
      if (number >= 1 && number <= LEVELS) {
        levels[number - 1] = level;
      }
    }
    return levels;
  }

  /** Forgets what was counted in a list of this style, at a level from 1 and below. */
  void restart(String style, int level) {
    int[] counts = counters.get(style);
    for (int i = level - 1; counts != null && i >= 0 && i < LEVELS; i++) {
      counts[i] = 0;
    }
  }

  /** Lets the next item of a level, from 1, have this number. */
  void startAt(String style, int level, int number) {
    if (levelsOf.containsKey(style) && level >= 1 && level <= LEVELS) {
      counters.computeIfAbsent(style, key -> new int[LEVELS])[level - 1] = number - 1;
    }
  }

  /** The label of the next item of a list, or an empty text; levels count from 1. */
  String next(String style, int level) {
    Element[] levels = levelsOf.get(style);
    if (levels == null || level < 1 || level > LEVELS || levels[level - 1] == null) {
      return "";
    }
    if (levels[level - 1].tagName().equals("text:list-level-style-bullet")) {
      return "•";
    }
    int[] counts = counters.computeIfAbsent(style, key -> new int[LEVELS]);
    for (int i = 0; i < level; i++) {
      if (counts[i] == 0) {
        counts[i] = start(levels[i]) - (i == level - 1 ? 1 : 0);
      }
    }
    counts[level - 1]++;
    for (int i = level; i < LEVELS; i++) {
      counts[i] = 0;
    }
    return label(levels, level, counts);
  }

  /** The label of the next heading of a level. */
  String nextHeading(int level) {
    return next(OUTLINE, level);
  }

  private static int start(@Nullable Element level) {
    return level == null ? 1 : Math.max(1, WordXml.number(level.attr("text:start-value"), 1));
  }

  private static String label(@Nullable Element[] levels, int level, int[] counts) {
    Element own = levels[level - 1];
    if (own == null || own.attr("style:num-format").isEmpty()) {
      return "";
    }
    StringBuilder label = new StringBuilder(own.attr("style:num-prefix"));
    int shown = Math.max(1, WordXml.number(own.attr("text:display-levels"), 1));
    String between = "";
    for (int i = Math.max(0, level - shown); i < level; i++) {
      Element at = levels[i];
      String format = at == null ? "" : at.attr("style:num-format");
      if (!format.isEmpty()) {
        label.append(between).append(number(counts[i], format));
        between = ".";
      }
    }
    return label.append(own.attr("style:num-suffix")).toString();
  }

  private static String number(int value, String format) {
    String name =
        switch (format) {
          case "a" -> "lowerLetter";
          case "A" -> "upperLetter";
          case "i" -> "lowerRoman";
          case "I" -> "upperRoman";
          case "一, 二, 三, ..." -> "chineseCounting";
          default -> "decimal";
        };
    return NumberFormats.write(value, name);
  }
}
