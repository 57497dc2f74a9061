package org.supplierdossier.extraction;

import java.util.List;
import org.supplierdossier.evidence.Value.Bound;

/** Reads from the words around a number whether it is a floor, a ceiling or exact. */
final class Bounds {
  private static final int BEFORE = 30;
  private static final int AFTER = 12;

  private static final Marker FLOOR_BY_NEGATION =
      Marker.of(
          "(?:不低于|不少于|不小于|不短于|不早于|no less than|not less than|no fewer than|not fewer than|not earlier than|no earlier than|not below)[ :]?(?:提前|a |an |the )?$");
  private static final Marker CEILING_BY_NEGATION =
      Marker.of(
          "(?:不超过|不高于|不多于|不大于|不长于|不迟于|不晚于|no more than|not more than|not (?:to )?exceed(?:ing)?|no later than|not later than|no longer than|not longer than|not over)[ :]?(?:a |an |the )?$");
  private static final Marker FLOOR =
      Marker.of(
          "(?:至少|最少|最低|最短|超过|高于|大于|逾|多于|长达|at least|a? ?minimum(?: period| term)?(?: of)?|more than|over|exceed(?:s|ing)?|in excess of|longer than|greater than|>=?|≥)[ :为]?(?:提前|a |an |the )?$");
  private static final Marker CEILING =
      Marker.of(
          "(?:最多|至多|最长|最高|低于|少于|小于|不足|不到|up to|at most|less than|below|under|within|fewer than|a? ?maximum(?: period| term)?(?: of)?|<=?|≤)[ :为]?(?:a |an |the )?(?:period of )?$");
  private static final Marker FLOOR_AFTER =
      Marker.of(
          "^[ )]?(?:\\(?含\\)?)?(?:及?以上|or more|or longer|or higher|or above|minimum|at least)");
  private static final Marker CEILING_AFTER =
      Marker.of(
          "^[ )]?(?:\\(?含\\)?)?(?:及?以下|以内|之内|内|or less|or lower|or below|or fewer|at most|maximum)");

  private Bounds() {}

  /** The number at {@code span} with the words beside it that make it a bound. */
  static Span with(String text, Span span) {
    int from = Math.max(0, span.start() - BEFORE);
    String before = text.substring(from, span.start());
    int start = span.start();
    for (Marker marker : List.of(FLOOR_BY_NEGATION, CEILING_BY_NEGATION, FLOOR, CEILING)) {
      for (Span words : marker.in(before)) {
        start = Math.min(start, from + words.start());
      }
    }
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + AFTER));
    int end = span.end();
    for (Marker marker : List.of(FLOOR_AFTER, CEILING_AFTER)) {
      for (Span words : marker.in(after)) {
        end = Math.max(end, span.end() + words.end());
      }
    }
    return new Span(start, end);
  }

  /** What the words say of the number at {@code span}. */
  static Bound of(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - BEFORE), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + AFTER));
    if (FLOOR_BY_NEGATION.occursIn(before)) {
      return Bound.AT_LEAST;
    }
    if (CEILING_BY_NEGATION.occursIn(before)) {
      return Bound.AT_MOST;
    }
    if (FLOOR.occursIn(before) || FLOOR_AFTER.occursIn(after)) {
      return Bound.AT_LEAST;
    }
    if (CEILING.occursIn(before) || CEILING_AFTER.occursIn(after)) {
      return Bound.AT_MOST;
    }
    return Bound.EXACTLY;
  }
}
