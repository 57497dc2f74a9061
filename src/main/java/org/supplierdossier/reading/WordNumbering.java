package org.supplierdossier.reading;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Counts the numbered paragraphs of a Word document and says what stands before each. */
final class WordNumbering {
  private static final int LEVELS = 9;

  private final Map<String, Element[]> abstractLevels = new HashMap<>();
  private final Map<String, String> abstractOf = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

  private WordNumbering() {}

  static WordNumbering of(@Nullable Element numbering) {
    WordNumbering all = new WordNumbering();
    if (numbering != null) {
      for (Element definition : numbering.getElementsByTag("w:abstractNum")) {
        Element[] levels = new Element[LEVELS];
        for (Element level : definition.getElementsByTag("w:lvl")) {
          int number = WordXml.number(level.attr("w:ilvl"), 0);
          if (number >= 0 && number < LEVELS) {
            levels[number] = level;
          }
        }
        all.abstractLevels.put(definition.attr("w:abstractNumId"), levels);
      }
      for (Element num : numbering.getElementsByTag("w:num")) {
        all.abstractOf.put(num.attr("w:numId"), WordXml.value(num, "w:abstractNumId"));
      }
    }
    return all;
  }

  /** The label of the next paragraph that this element numbers, or an empty text. */
  String next(@Nullable Element numPr) {
    String id = abstractOf.get(WordXml.value(numPr, "w:numId"));
    Element[] levels = id == null ? null : abstractLevels.get(id);
    int depth = WordXml.number(WordXml.value(numPr, "w:ilvl"), 0);
    if (id == null || levels == null || depth < 0 || depth >= LEVELS || levels[depth] == null) {
      return "";
    }
    int[] counts = counters.computeIfAbsent(id, key -> new int[LEVELS]);
    for (int i = 0; i < depth; i++) {
      if (counts[i] == 0) {
        counts[i] = start(levels[i]);
      }
    }
    counts[depth] = counts[depth] == 0 ? start(levels[depth]) : counts[depth] + 1;
    for (int i = depth + 1; i < LEVELS; i++) {
      counts[i] = 0;
    }
    return label(levels, depth, counts);
  }

  private static int start(@Nullable Element level) {
    return Math.max(1, WordXml.number(WordXml.value(level, "w:start"), 1));
  }

  private static String label(@Nullable Element[] levels, int depth, int[] counts) {
    String pattern = WordXml.value(levels[depth], "w:lvlText");
    if (WordXml.value(levels[depth], "w:numFmt").equals("bullet")) {
      return "•";
    }
    boolean legal = WordXml.isOn(levels[depth], "w:isLgl");
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int level = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (c == '%' && level >= 0 && level < LEVELS) {
        String format = WordXml.value(levels[level], "w:numFmt");
        boolean plain = legal && level < depth;
        label.append(NumberFormats.write(counts[level], plain ? "decimal" : format));
        i++;
      } else {
        label.append(c);
      }
    }
    return label.toString();
  }
}
