package org.supplierdossier.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Counts the numbered paragraphs of a Word document and says what stands before each. */
final class WordNumbering {
  private static final int LEVELS = 9;

  /** A level at which nothing was counted since it last began anew. */
  private static final int UNUSED = -1;

  private final Map<String, WordList> lists = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  private WordNumbering() {}

  /**
   * Where a paragraph stands in a list.
   *
   * @param list the number of the list ({@code w:numId})
   * @param level from 0, or -1 where the list says it by the style
   * @param style that puts the paragraph into the list, or empty
   */
  record Item(String list, int level, String style) {}

  /** A list. */
  private static final class WordList {
    /** Of the counters, which lists of one definition share. */
    private final String key;

    private final @Nullable Element[] levels;

    /** At which a level begins anew with this list, or -1. */
    private final int[] starts;

    WordList(String key, @Nullable Element[] levels, int[] starts) {
      this.key = key;
      this.levels = levels;
      this.starts = starts;
    }

    int levelOf(Item item) {
      if (item.level >= 0) {
        return item.level;
      }
      for (int i = 0; i < LEVELS; i++) {
        if (!item.style.isEmpty() && WordXml.value(levels[i], "w:pStyle").equals(item.style)) {
          return i;
        }
      }
      return 0;
    }

    int start(int level) {
      return starts[level] >= 0
          ? starts[level]
          : Math.max(0, WordXml.number(WordXml.value(levels[level], "w:start"), 1));
    }
  }

  static WordNumbering of(@Nullable Element numbering) {
    WordNumbering all = new WordNumbering();
    if (numbering == null) {
      return all;
    }
    Map<String, Element> definitions = new HashMap<>();
    Map<String, Element> named = new HashMap<>();
    for (Element definition : numbering.getElementsByTag("w:abstractNum")) {
      definitions.put(definition.attr("w:abstractNumId"), definition);
      String name = WordXml.value(definition, "w:styleLink");
      if (!name.isEmpty()) {
        named.put(name, definition);
      }
    }
    for (Element num : numbering.getElementsByTag("w:num")) {
      Element definition = definitions.get(WordXml.value(num, "w:abstractNumId"));
      String elsewhere = WordXml.value(definition, "w:numStyleLink");
      definition = named.getOrDefault(elsewhere, definition);
      if (definition != null) {
        all.lists.put(num.attr("w:numId"), list(num, definition));
      }
    }
    return all;
  }

  private static WordList list(Element num, Element definition) {
    @Nullable Element[] levels = new Element[LEVELS];
    for (Element level : definition.children()) {
      put(level, levels);
    }
    int[] starts = new int[LEVELS];
    Arrays.fill(starts, UNUSED);
    String key = definition.attr("w:abstractNumId");
    for (Element override : num.children()) {
      int number = WordXml.number(override.attr("w:ilvl"), -1);
      if (override.tagName().equals("w:lvlOverride") && number >= 0 && number < LEVELS) {
        starts[number] = WordXml.number(WordXml.value(override, "w:startOverride"), UNUSED);
        for (Element level : override.children()) {
          put(level, levels);
        }
      }
    }
    return new WordList(key, levels, starts);
  }

  private static void put(Element level, @Nullable Element[] levels) {
    int number = WordXml.number(level.attr("w:ilvl"), -1);
    if (level.tagName().equals("w:lvl") && number >= 0 && number < LEVELS) {
      levels[number] = level;
    }
  }

  /** The label of the next paragraph of a list, or an empty text. */
  String next(@Nullable Item item) {
    WordList list = item == null ? null : lists.get(item.list);
    int depth = item == null || list == null ? -1 : list.levelOf(item);
    if (item == null
        || list == null
        || depth < 0
        || depth >= LEVELS
        || list.levels[depth] == null) {
      return "";
    }
    int[] counts = counters.computeIfAbsent(list.key, key -> unused());
    boolean anew = list.starts[depth] >= 0 && restarted.add(item.list + "/" + depth);
    counts[depth] = anew || counts[depth] == UNUSED ? list.start(depth) : counts[depth] + 1;
    for (int i = depth + 1; i < LEVELS; i++) {
      String after = WordXml.value(list.levels[i], "w:lvlRestart");
      if (after.isEmpty() || depth < WordXml.number(after, LEVELS)) {
        counts[i] = UNUSED;
      }
    }
    return label(list, depth, counts);
  }

  private static int[] unused() {
    int[] counts = new int[LEVELS];
    Arrays.fill(counts, UNUSED);
    return counts;
  }

  private static String label(WordList list, int depth, int[] counts) {
    Element own = list.levels[depth];
    String pattern = WordXml.value(own, "w:lvlText");
    if (format(own).attr("w:val").equals("bullet")) {
      return "•";
    }
    boolean legal = WordXml.isOn(own, "w:isLgl");
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int level = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (c == '%' && level >= 0 && level < LEVELS) {
        int count = counts[level] == UNUSED ? list.start(level) : counts[level];
        label.append(number(count, format(list.levels[level]), legal));
        i++;
      } else {
        label.append(c);
      }
    }
    return PassageText.clean(label);
  }

  private static String number(int count, Element format, boolean legal) {
    String name = format.attr("w:val");
    if (name.equals("custom")) {
      return NumberFormats.padded(count, format.attr("w:format"));
    }
    return NumberFormats.write(count, legal && !name.equals("none") ? "decimal" : name);
  }

  /** The element that says how numbers are written; newer ways come beside an older one. */
  private static Element format(@Nullable Element level) {
    Element format = level == null ? null : level.getElementsByTag("w:numFmt").first();
    return format == null ? new Element("w:numFmt") : format;
  }
}
