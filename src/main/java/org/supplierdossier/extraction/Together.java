package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Several expressions that must all occur near one another in a sentence, in any order. */
final class Together {
  /** The words of one statement span no more characters of Latin text, or of Chinese. */
  static final int REACH = 170;

  private static final int REACH_IN_CHINESE = 70;

  /** No expression is looked for at more places of one sentence. */
  private static final int MOST_PLACES = 24;

  private static final Marker DENIES =
      Marker.of(
          "[不未无没]|杜绝|[严]?禁|[绝决均并亦也]不",
          "(?:\\\\b)?(?:\\(\\?:)?(?:no|not|never|none|neither|nor)\\b");

  private static final Marker ANOTHER_CLAUSE = Marker.of("[,;]", "、");

  private static final Marker CONTRAST =
      Marker.of("但|却|然而|不过|只是", "\\b(?:but|however|yet|although|while)\\b");

  private final List<GuardedPattern> parts;

  /** Those that look for a denial and nothing else. */
  private final List<GuardedPattern> denials;

  Together(List<GuardedPattern> parts) {
    this.parts = List.copyOf(parts);
    this.denials = parts.stream().filter(Together::isDenial).toList();
  }

  /** The places where one of the expressions matches. */
  private static List<Span> places(GuardedPattern part, String text) {
    List<Span> found = new ArrayList<>();
    for (Finding place = part.in(text); found.size() < MOST_PLACES && place.find(); ) {
      found.add(new Span(place.start(), place.end()));
    }
    return found;
  }

  /** The places that hold all of them, the narrowest first. */
  List<Span> in(String text) {
    for (GuardedPattern part : parts) {
      if (part.firstEnd(text, 0) < 0) {
        return List.of();
      }
    }
    List<List<Span>> places = new ArrayList<>();
    for (GuardedPattern part : parts) {
      List<Span> found = places(part, text);
      if (found.isEmpty()) {
        return List.of();
      }
      places.add(found);
    }
    List<Span> windows = new ArrayList<>();
    for (int first = 0; first < places.size(); first++) {
      for (Span start : places.get(first)) {
        add(windows, window(places, first, start), text);
      }
    }
    windows.sort(Comparator.comparingInt(Span::length).thenComparingInt(Span::start));
    return windows;
  }

  /**
   * Whether a word among those of a match is one that an expression looks for, or denies one thing
   * more after such a denial: 不设置后门,不预留接口.
   */
  boolean takesIn(String text, Span match, Span word) {
    return parts.stream()
            .flatMap(part -> places(part, text).stream())
            .anyMatch(place -> match.contains(place) && place.overlaps(word))
        || denials.stream()
            .flatMap(part -> places(part, text).stream())
            .anyMatch(place -> match.contains(place) && isNext(text, place, word));
  }

  private static boolean isNext(String text, Span denial, Span word) {
    if (denial.end() > word.start()) {
      return false;
    }
    String between = text.substring(denial.end(), word.start());
    return ANOTHER_CLAUSE.occursIn(between) && !CONTRAST.occursIn(between);
  }

  /** Whether all that an expression looks for are words that deny. */
  private static boolean isDenial(GuardedPattern part) {
    String source = part.pattern().pattern();
    int depth = 0;
    int from = 0;
    for (int i = 0; i <= source.length(); i++) {
      char c = i < source.length() ? source.charAt(i) : '|';
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && (depth == 0 || i == source.length())) {
        if (DENIES.startingAt(source, from).length() == 0) {
          return false;
        }
        from = i + 1;
      }
    }
    return true;
  }

  /** The words from one place of one expression to the nearest later place of each other. */
  private static Span window(List<List<Span>> places, int first, Span start) {
    List<Span> taken = new ArrayList<>(List.of(start));
    int end = start.end();
    for (int other = 0; other < places.size(); other++) {
      if (other == first) {
        continue;
      }
      Span next = null;
      for (Span place : places.get(other)) {
        if (place.start() >= start.start() && place.isClearOf(taken)) {
          next = place;
          break;
        }
      }
      if (next == null) {
        return new Span(0, 0);
      }
      taken.add(next);
      end = Math.max(end, next.end());
    }
    return new Span(start.start(), end);
  }

  private static void add(List<Span> windows, Span window, String text) {
    int reach = CharacterFolding.isHan(text.charAt(window.start())) ? REACH_IN_CHINESE : REACH;
    if (window.length() > 0
        && window.length() <= reach
        && !windows.contains(window)
        && Sentences.of(text.substring(window.start(), window.end())).size() == 1) {
      windows.add(window);
    }
  }
}
