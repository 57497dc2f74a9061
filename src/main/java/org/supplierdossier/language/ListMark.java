package org.supplierdossier.language;

import com.google.re2j.Pattern;

/** Numbers of clauses, bullets and labels of answers: in front of a sentence they say nothing. */
public final class ListMark {
  private static final int LONGEST = 40;

  private static final Pattern MARKS =
      Pattern.compile(
          "^(?:[•·●◆■□▪*※–—-]+\\s*|[(][0-9a-z一二三四五六七八九十]{1,3}[)]\\s*|[0-9]{1,2}(?:\\.[0-9]{1,2}){1,3}\\.?\\s+|[0-9]{1,2}(?:[)、]\\s*|\\.\\s+)|[一二三四五六七八九十]{1,3}[、.]\\s*|(?:answer|response|答复?|回答) ?:\\s*)+");

  private ListMark() {}

  /** A folded sentence without such marks in front of it; as it is where it holds no more. */
  public static String cut(String folded) {
    if (folded.isEmpty() || !mayBeMark(folded.charAt(0))) {
      return folded;
    }
    String front = folded.substring(0, Math.min(folded.length(), LONGEST));
    String rest = MARKS.matcher(front).replaceFirst("") + folded.substring(front.length());
    return rest.isBlank() ? folded : rest;
  }

  private static boolean mayBeMark(char first) {
    return first < 'a' || first > 'z' || first == 'a' || first == 'r';
  }
}
