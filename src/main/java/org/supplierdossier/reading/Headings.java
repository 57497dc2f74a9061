package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;

/** The headings above the place that is being read, outermost first. */
final class Headings {
  private final List<Integer> levels = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private List<String> path = List.of();

  List<String> path() {
    return path;
  }

  /** Leaves the headings of this level and below. */
  void close(int level) {
    while (!levels.isEmpty() && levels.get(levels.size() - 1) >= level) {
      levels.remove(levels.size() - 1);
      texts.remove(texts.size() - 1);
    }
    path = List.copyOf(texts);
  }

  void open(int level, String text) {
    levels.add(level);
    texts.add(text);
    path = List.copyOf(texts);
  }
}
