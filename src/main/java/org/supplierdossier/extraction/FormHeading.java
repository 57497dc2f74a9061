package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The heading of a column of a form, and how well it fits the words for a meaning.
 *
 * @param parts the heading whole, without what stands in brackets, and in each of its languages
 */
record FormHeading(String text, List<String> parts) {
  /** The very words. */
  static final int EXACT = 1000;

  private static final int LONGEST = 70;
  private static final int MORE_HAN = 6;
  private static final int MORE_LATIN = 24;

  static FormHeading of(String printed) {
    String folded = FormWords.fold(printed.replace("*", " "));
    while (folded.endsWith(":") || (folded.endsWith("?") && folded.length() > 12)) {
      folded = folded.substring(0, folded.length() - 1).strip();
    }
    Set<String> parts = new LinkedHashSet<>();
    parts.add(folded);
    int open = folded.indexOf('(');
    String bare = open > 0 ? folded.substring(0, open).strip() : folded;
    parts.add(bare);
    languages(bare).forEach(parts::add);
    int slash = bare.indexOf('/');
    if (slash > 2) {
      parts.add(bare.substring(0, slash).strip());
    }
    return new FormHeading(folded, List.copyOf(parts));
  }

  /** {@code 问题 question} is both. */
  private static List<String> languages(String text) {
    StringBuilder han = new StringBuilder();
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (CharacterFolding.isHan(c)) {
        han.append(c);
      } else {
        latin.append(c);
      }
    }
    List<String> parts = new ArrayList<>();
    String rest = latin.toString().strip();
    while (rest.startsWith("/") || rest.startsWith("|") || rest.startsWith("-")) {
      rest = rest.substring(1).strip();
    }
    while (rest.endsWith("/") || rest.endsWith("|") || rest.endsWith("-")) {
      rest = rest.substring(0, rest.length() - 1).strip();
    }
    if (!han.isEmpty() && rest.length() > 1) {
      parts.add(han.toString());
      parts.add(rest);
    }
    return parts;
  }

  /** 0 where it does not fit at all; more for a longer phrase, most for the very phrase. */
  int fit(List<String> phrases) {
    if (text.length() > LONGEST) {
      return 0;
    }
    int best = 0;
    for (String phrase : phrases) {
      for (int p = 0; p < parts.size(); p++) {
        String part = parts.get(p);
        int fit = 0;
        if (part.equals(phrase)) {
          fit = EXACT + phrase.length();
        } else if (phrase.length() > 1 && isNear(part, phrase)) {
          fit = phrase.length() + (part.endsWith(phrase) ? 100 : part.startsWith(phrase) ? 50 : 0);
        }
        best = Math.max(best, fit);
      }
    }
    return best;
  }

  /** A "response from the supplier" is one, a "response time" is none. */
  private static final Marker GOES_ON =
      Marker.of(
          "^ ?(?:from|by|of|to|provided|given|and|here|column|[/(,&+-])",
          "^(?:情况|内容|说明|结果|栏|列|意见|描述|及|和|与|[/(、])");

  private static boolean isNear(String heading, String phrase) {
    boolean han = CharacterFolding.isHan(phrase.charAt(0));
    if (heading.length() > phrase.length() + (han ? MORE_HAN : MORE_LATIN)
        || heading.endsWith("?")) {
      return false;
    }
    int at = heading.lastIndexOf(phrase);
    if (at < 0) {
      return false;
    }
    int end = at + phrase.length();
    if (end < heading.length() && !GOES_ON.occursIn(heading.substring(end))) {
      return false;
    }
    return han
        || ((at == 0 || !Character.isLetter(heading.charAt(at - 1)))
            && (end == heading.length() || !Character.isLetter(heading.charAt(end))));
  }
}
