package org.supplierdossier.assessment;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;

/** Reads what a list of parts says of export control: a classification, a licence, or both. */
final class ExportClass {
  /** No licence is needed, whatever the number says: NLR, EAR99, mass market, 无须许可证. */
  private static final List<Pattern> FREE =
      List.of(
          Pattern.compile(
              "(?i)\\bnlr\\b|\\bear ?99\\b|\\bmass[- ]market\\b|\\blicen[cs]e exception\\b"),
          Pattern.compile(
              "(?i)\\bno (?:export )?licen[cs]e\\b|\\bnot (?:required|needed|controlled|subject)\\b"),
          Pattern.compile("(?i)(?:^|; ?)(?:no|none|n/a|否|无|不适用)\\.?$"),
          Pattern.compile("(?:无须|无需|不需|毋须|免)[^;]{0,8}许可|不受管制|非管制|许可(?:证)?例外"),
          Pattern.compile("(?:^|; ?)(?:无须|无需|不需要?|免)$"));

  /** A licence is needed: "Required", 需要, 须取得许可证. */
  private static final List<Pattern> BOUND =
      List.of(
          Pattern.compile("(?i)\\b(?:licen[cs]e|permit|approval) (?:is )?(?:required|needed)\\b"),
          Pattern.compile("(?i); ?(?:yes|required|needed|licen[cs]ed?|是|需要?|须)(?:[^a-z].*)?$"),
          Pattern.compile("(?:须|需要?|应)(?:取得|申请|办理|获得)?[^;无不]{0,8}许可"));

  private ExportClass() {}

  /** Whether a part cannot be exported without a licence, as far as the list says. */
  static boolean needsLicence(String printed) {
    if (FREE.stream().anyMatch(p -> p.matcher(printed).find())) {
      return false;
    }
    return BOUND.stream().anyMatch(p -> p.matcher(printed).find()) || isControlled(printed);
  }

  /**
   * Whether a text holds an export control classification number (15 CFR 774: digit, letter A to E,
   * three digits) outside the 99x series, which is controlled for anti-terrorism reasons only.
   */
  private static boolean isControlled(String printed) {
    String text = printed.toUpperCase(Locale.ROOT);
    for (int i = 0; i + 5 <= text.length(); i++) {
      boolean starts = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      String word = text.substring(i, i + 5);
      boolean ends = i + 5 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 5));
      if (starts && ends && word.matches("[0-9][A-E][0-9]{3}") && !word.startsWith("99", 2)) {
        return true;
      }
    }
    return false;
  }
}
