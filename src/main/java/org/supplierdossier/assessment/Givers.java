package org.supplierdossier.assessment;

import java.util.List;
import org.supplierdossier.language.FoldedName;
import org.supplierdossier.language.Language;
import org.supplierdossier.language.LegalForm;

/** The companies in whose names letters are signed. */
final class Givers {
  private Givers() {}

  /**
   * Whether two letters may be of one giver: where each names companies in a language that the
   * other does too, one of them is the same. People sign for companies and change.
   */
  static boolean mayBeOne(List<String> one, List<String> other) {
    boolean compared = false;
    for (String a : one) {
      for (String b : other) {
        FoldedName first = FoldedName.of(a);
        FoldedName second = FoldedName.of(b);
        if (first.form() == LegalForm.NONE
            || second.form() == LegalForm.NONE
            || Language.of(a) != Language.of(b)) {
          continue;
        }
        compared = true;
        if (first.core().contains(second.core()) || second.core().contains(first.core())) {
          return true;
        }
      }
    }
    return !compared;
  }
}
