package org.supplierdossier.reading;

import com.google.re2j.Pattern;

/** The forms in which pages are numbered. */
final class PageNumber {
  private static final Pattern FORMS =
      Pattern.compile(
          "(?i)[-–—·|]?\\d{1,4}[-–—·|]?|第\\d{1,4}页(?:[,，/]?共\\d{1,4}页)?|page\\d{1,4}(?:of\\d{1,4})?"
              + "|\\d{1,4}/\\d{1,4}|\\d{1,4}of\\d{1,4}|[ivxlc]{1,6}");

  private PageNumber() {}

  /** Whether a text without blanks is a page number and nothing else. */
  static boolean matches(String text) {
    return FORMS.matcher(text).matches();
  }
}
