package org.supplierdossier.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which lines of pages are headers, footers and page numbers. */
final class PageFurniture {
  /** So many lines at the top and at the bottom of a page may be furniture. */
  private static final int EDGE = 3;

  private final Set<String> repeated;

  private PageFurniture(Set<String> repeated) {
    this.repeated = repeated;
  }

  /** Learns the lines that come again at the edge of several pages, numbers aside. */
  static PageFurniture of(List<PrintedPage> pages, List<List<TextLine>> lines) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      Set<String> onPage = new HashSet<>();
      for (TextLine line : lines.get(i)) {
        if (isAtEdge(line, lines.get(i)) && onPage.add(key(line))) {
          counts.merge(key(line), 1, Integer::sum);
        }
      }
    }
    int needed = pages.size() <= 3 ? 2 : Math.max(3, Math.min(5, pages.size() / 4));
    Set<String> repeated = new HashSet<>();
    counts.forEach(
        (key, count) -> {
          if (count >= needed) {
            repeated.add(key);
          }
        });
    return new PageFurniture(repeated);
  }

  /** Whether a line of a page is furniture. */
  boolean contains(TextLine line, List<TextLine> page) {
    return isAtEdge(line, page) && (repeated.contains(key(line)) || isPageNumber(line, page));
  }

  private static boolean isAtEdge(TextLine line, List<TextLine> page) {
    int above = 0;
    int below = 0;
    for (TextLine other : page) {
      above += other.baseline() < line.baseline() - 1 ? 1 : 0;
      below += other.baseline() > line.baseline() + 1 ? 1 : 0;
    }
    return above < EDGE || below < EDGE;
  }

  private static boolean isPageNumber(TextLine line, List<TextLine> page) {
    int above = 0;
    int below = 0;
    for (TextLine other : page) {
      above += other.baseline() < line.baseline() - 1 ? 1 : 0;
      below += other.baseline() > line.baseline() + 1 ? 1 : 0;
    }
    boolean outermost = above == 0 || below == 0;
    String text = line.text().replace(" ", "");
    return outermost && text.length() <= 16 && PageNumber.matches(text);
  }

  /** The text of a line at its height, with a mark for every number. */
  private static String key(TextLine line) {
    StringBuilder key = new StringBuilder();
    String text = line.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        key.append(c);
      } else if (key.isEmpty() || key.charAt(key.length() - 1) != '#') {
        key.append('#');
      }
    }
    return key.append('@').append(Math.round(line.baseline() / 12)).toString();
  }
}
