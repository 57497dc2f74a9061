package org.supplierdossier.document;

import java.util.List;
import java.util.Locale;

/** Finds home addresses by the label before them. */
final class HomeAddresses {
  private static final List<String> LABELS =
      List.of(
          "家庭住址",
          "家庭地址",
          "居住地址",
          "现住址",
          "户籍地址",
          "户籍所在地",
          "常住地址",
          "住址",
          "home address",
          "residential address");

  /** Labels that mean a home only where the number of a person stands just before. */
  private static final List<String> AFTER_IDENTITY = List.of("住所", "地址");

  private static final int MAX_LENGTH = 200;

  /** How far before such a label the number of a person may stand. */
  private static final int REACH = 40;

  private HomeAddresses() {}

  /** Takes the range of an address. */
  interface Found {
    void range(int start, int end);
  }

  /** Reports the ranges of the addresses in a text. */
  static void find(String text, Found found) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return;
    }
    for (String label : LABELS) {
      find(text, lower, label, false, found);
    }
    for (String label : AFTER_IDENTITY) {
      find(text, lower, label, true, found);
    }
  }

  private static void find(
      String text, String lower, String label, boolean afterIdentity, Found found) {
    for (int at = lower.indexOf(label); at >= 0; at = lower.indexOf(label, at + label.length())) {
      int start = valueStart(lower, at + label.length());
      boolean personal =
          !afterIdentity || lower.substring(Math.max(0, at - REACH), at).contains("身份证");
      if (start > 0 && personal) {
        found.range(start, valueEnd(text, start));
      }
    }
  }

  /** Where the address starts after its label, or -1 where the words are only mentioned. */
  private static int valueStart(String text, int labelEnd) {
    int at = labelEnd;
    boolean separated = false;
    while (at < text.length() && at - labelEnd < 6) {
      char c = text.charAt(at);
      if (c == ':' || c == '：' || c == '\t' || c == '为' || c == '是') {
        separated = true;
      } else if (c != ' ') {
        break;
      }
      at++;
    }
    if (text.startsWith("is ", at)) {
      return at + 3;
    }
    return separated && at < text.length() ? at : -1;
  }

  private static int valueEnd(String text, int start) {
    int most = Math.min(text.length(), start + MAX_LENGTH);
    for (int i = start; i < most; i++) {
      char c = text.charAt(i);
      if (c == '\t' || c == '\n' || c == '。' || c == '；' || c == ';') {
        return i;
      }
      if (c == '.'
          && i - start > 8
          && i + 1 < most
          && text.charAt(i + 1) == ' '
          && endsLongWord(text, i)) {
        return i;
      }
    }
    return most;
  }

  /** Whether a full stop follows a word and not an abbreviation such as St. or Apt. */
  private static boolean endsLongWord(String text, int stop) {
    int letters = 0;
    for (int i = stop - 1; i >= 0 && Character.isLetterOrDigit(text.charAt(i)); i--) {
      letters++;
    }
    return letters > 3;
  }
}
