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
  static PageFurniture of(List<PageLayout.Arranged> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (PageLayout.Arranged page : pages) {
      Set<String> onPage = new HashSet<>();
      List<TextLine> lines = page.lines();
      for (TextLine line : lines) {
        if (distanceFromEdge(line, page, lines) < EDGE && onPage.add(key(line))) {
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
  boolean contains(TextLine line, PageLayout.Arranged page, List<TextLine> lines) {
    int distance = distanceFromEdge(line, page, lines);
    return (distance < EDGE && repeated.contains(key(line)))
        || (distance == 0 && isPageNumber(line));
  }

  /** How many lines or tables stand between a line and the nearer edge of its page. */
  private static int distanceFromEdge(
      TextLine line, PageLayout.Arranged page, List<TextLine> lines) {
    int above = 0;
    int below = 0;
    for (TextLine other : lines) {
      above += other.baseline() < line.baseline() - 1 ? 1 : 0;
      below += other.baseline() > line.baseline() + 1 ? 1 : 0;
    }
    for (RuledTable table : page.tables()) {
      above += table.bottom() < line.baseline() ? EDGE : 0;
      below += table.top() > line.baseline() ? EDGE : 0;
    }
    return Math.min(above, below);
  }

  private static boolean isPageNumber(TextLine line) {
    String text = line.text().replace(" ", "");
    return text.length() <= 16 && PageNumber.matches(text);
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
