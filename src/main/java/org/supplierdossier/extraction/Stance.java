package org.supplierdossier.extraction;

import java.util.List;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Qualifier;
import org.supplierdossier.language.Bilingual;

/**
 * What a sentence makes of the words that a rule matched in it.
 *
 * @param qualifiers in the order of the sentence, as printed
 */
record Stance(Claim claim, Polarity polarity, List<Qualifier> qualifiers) {
  Stance {
    qualifiers = List.copyOf(qualifiers);
  }

  /** Why it is evidence: what the rule is about, and that it is denied where it is. */
  Bilingual reason(Rule rule) {
    Bilingual because = rule.because();
    boolean denied = qualifiers.stream().anyMatch(q -> q.kind() == Qualifier.Kind.NEGATION);
    boolean turned = polarity != rule.polarity() && polarity == rule.polarity().negated();
    if (!denied && !turned) {
      return because;
    } else if (denied && polarity == rule.polarity()) {
      return new Bilingual("原文含否定：" + because.zh(), "The words hold a denial: " + because.en());
    }
    return turned
        ? new Bilingual(
            "原文否定、禁止或未完全做到这一点，所说与此相反：" + because.zh(),
            "The words deny it, forbid it or fall short of it, and say the opposite of this: "
                + because.en())
        : new Bilingual("原文对此予以否定：" + because.zh(), "The words deny this: " + because.en());
  }
}
