package org.supplierdossier.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.supplierdossier.language.Keywords;

/**
 * Words that mean much the same, Chinese and English together: what "nobody else" and 独此一家 have in
 * common. One class on a line: its name, a tab, its words with {@code |} between them. Immutable;
 * may be used by many threads.
 */
final class WordClasses {
  /** The longer of two that start together first. */
  private static final Comparator<Hit> IN_ORDER =
      Comparator.comparingInt(Hit::start).thenComparing(Hit::end, Comparator.reverseOrder());

  private final List<String> names;
  private final Keywords words;

  /** For each word the numbers of its classes. */
  private final int[][] classes;

  private WordClasses(List<String> names, Map<String, SortedSet<Integer>> classesOfWord) {
    this.names = List.copyOf(names);
    this.words = Keywords.of(List.copyOf(classesOfWord.keySet()));
    this.classes =
        classesOfWord.values().stream()
            .map(all -> all.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }

  /**
   * A word of a class.
   *
   * @param kind number of the class
   */
  record Hit(int kind, int start, int end) {}

  private static final class Shipped {
    static final WordClasses CLASSES = of(text());

    private static String text() {
      String resource = "/extraction/word-classes.tsv";
      try (InputStream in = WordClasses.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IllegalStateException("the program lacks its resource " + resource);
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The classes that ship with the program. */
  static WordClasses shipped() {
    return Shipped.CLASSES;
  }

  /** Classes from their text. */
  static WordClasses of(String text) {
    List<String> names = new ArrayList<>();
    Map<String, SortedSet<Integer>> classesOfWord = new TreeMap<>();
    for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
      int tab = line.indexOf('\t');
      for (String word : line.substring(tab + 1).split("\\|", -1)) {
        String plain = StatementFeatures.words(FoldedText.of(word).text());
        if (!plain.isEmpty()) {
          classesOfWord.computeIfAbsent(plain, w -> new TreeSet<>()).add(names.size());
        }
      }
      names.add(line.substring(0, tab));
    }
    return new WordClasses(names, classesOfWord);
  }

  /** How many classes there are. */
  int size() {
    return names.size();
  }

  String name(int kind) {
    return names.get(kind);
  }

  /** The words of classes in a text of words, in order; of words within words the longer. */
  List<Hit> in(String text) {
    List<Hit> all = new ArrayList<>();
    words.scan(
        text,
        (word, start, end) -> {
          if (isWhole(text, start, end)) {
            for (int kind : classes[word]) {
              all.add(new Hit(kind, start, end));
            }
          }
        });
    all.sort(IN_ORDER);
    List<Hit> found = new ArrayList<>(all.size());
    Hit reaching = new Hit(-1, 0, 0);
    for (Hit hit : all) {
      if (hit.end > reaching.end || (hit.start == reaching.start && hit.end == reaching.end)) {
        found.add(hit);
        reaching = hit;
      }
    }
    return found;
  }

  /** Chinese words have no bounds, English ones do. */
  private static boolean isWhole(String text, int start, int end) {
    return (CharacterFolding.isHan(text.charAt(start))
            || start == 0
            || text.charAt(start - 1) == ' ')
        && (CharacterFolding.isHan(text.charAt(end - 1))
            || end == text.length()
            || text.charAt(end) == ' ');
  }
}
