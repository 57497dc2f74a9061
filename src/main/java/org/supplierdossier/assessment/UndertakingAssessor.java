package org.supplierdossier.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.assessment.UndertakingResult.Status;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.rulebook.Rulebook.RequiredUndertaking;
import org.supplierdossier.supplier.Undertaking;

/**
 * Says whether the supplier has made a promise; {@link UndertakingStatements} says what counts as
 * one.
 *
 * <p>Where one document promises cleanly and another limits the promise, the limit counts and both
 * are cited: the customer can rely on no more than the narrower text. Only an unconditional
 * statement to the contrary beside a clean promise is a contradiction, because both cannot hold. A
 * clean promise in a document made for the customer stands before general ones: the special text
 * counts.
 *
 * @param promisedBy indicators whose statements make the promise
 * @param limitedBy indicators whose adverse statements limit it
 */
record UndertakingAssessor(
    Undertaking undertaking, Set<IndicatorId> promisedBy, Set<IndicatorId> limitedBy) {
  private static final Bilingual NARROWER =
      new Bilingual("另见以下陈述，以较窄者为准", "beside what follows, and the narrower text counts");

  /** For an undertaking that the regime names. */
  static UndertakingAssessor of(RequiredUndertaking named) {
    return new UndertakingAssessor(named.undertaking(), named.promisedBy(), named.limitedBy());
  }

  /**
   * For an undertaking that only the customer asks for: it is made and limited by the same
   * statements as under a regime that names it.
   */
  static UndertakingAssessor of(Undertaking undertaking) {
    return switch (undertaking) {
      case U_COOP -> of(undertaking, "LEG-05");
      case U_DATA -> of(undertaking, "DAT-01");
      case U_DEV -> of(undertaking, "DAT-02", "SUP-10");
      case U_SUPPLY -> of(undertaking, "SUP-03", "DIS-03", "DIS-05", "SUP-02");
      case U_SUPPORT -> of(undertaking, "SUP-03", "DIS-03", "DIS-05", "SUP-01", "SUP-02");
      case U_DEPEND -> of(undertaking, "SUP-09", "SUP-10");
      case U_UPGRADE -> of(undertaking, "SUP-10");
    };
  }

  private static UndertakingAssessor of(
      Undertaking undertaking, String promisedBy, String... limitedBy) {
    return new UndertakingAssessor(
        undertaking,
        Set.of(new IndicatorId(promisedBy)),
        Arrays.stream(limitedBy).map(IndicatorId::new).collect(Collectors.toSet()));
  }

  UndertakingResult assess(List<Evidence> evidence) {
    return assess(evidence, null);
  }

  /** What the promise is worth on a day; without a day nothing has expired. */
  UndertakingResult assess(List<Evidence> evidence, @Nullable LocalDate asOf) {
    Letters letters = new Letters(evidence, asOf);
    UndertakingResult result = counted(letters.standing(), letters.revocations(undertaking));
    if (result.status() == Status.ABSENT && result.evidence().isEmpty()) {
      List<Evidence> over =
          letters.expired().stream()
              .filter(e -> e.undertakings().contains(undertaking))
              .filter(e -> e.polarity() == Polarity.SUPPORTS)
              .toList();
      if (!over.isEmpty()) {
        result =
            absent(
                new Bilingual(
                    "承诺已过有效期或者已被取代", "Promised once; the promise has expired or was replaced"),
                over);
      }
    }
    return result.in(letters.of(result.evidence()));
  }

  private UndertakingResult counted(List<Evidence> evidence, List<Evidence> revoked) {
    UndertakingStatements said = new UndertakingStatements(this, evidence, revoked);
    UndertakingStatements own =
        new UndertakingStatements(
            this, evidence.stream().filter(UndertakingAssessor::isForCustomer).toList(), revoked);
    if (own.isClean() && !said.isClean()) {
      return of(
          Status.PRESENT,
          new Bilingual("在为该客户出具的文件中作出承诺", "Promised in a document made for this customer"),
          own.clean(),
          new Bilingual("一般性文件另有较窄表述", "general documents are narrower"),
          said.besideOwn(own.clean()));
    }
    if (!said.clean().isEmpty() && !said.contrary().isEmpty()) {
      return of(
          Status.CONTRADICTED,
          new Bilingual("有明确承诺", "Promised"),
          said.clean(),
          new Bilingual("但另有相反陈述", "but the contrary stands elsewhere"),
          said.contrary());
    } else if (said.isPromised() && !said.limits().isEmpty()) {
      return of(
          Status.CONDITIONAL,
          new Bilingual("承诺附有条件", "Subject to a condition"),
          said.limits(),
          NARROWER,
          said.besideLimits());
    } else if (said.isPromised() && !said.hedged().isEmpty()) {
      return of(
          Status.WEAKENED,
          new Bilingual("承诺附有例外、措辞被弱化或只是计划", "Weakened by an exception, a hedge or a plan"),
          said.hedged(),
          NARROWER,
          said.besideHedges());
    } else if (!said.clean().isEmpty()) {
      return of(
          Status.PRESENT,
          new Bilingual("已作出承诺", "Promised"),
          said.clean(),
          Bilingual.same(""),
          List.of());
    }
    return absent(said);
  }

  /** Whether a statement stands in a document that was made for the customer alone. */
  private static boolean isForCustomer(Evidence e) {
    return e.origins().stream().anyMatch(o -> o.document().value().startsWith("for/"));
  }

  private UndertakingResult absent(UndertakingStatements said) {
    if (said.contrary().stream().anyMatch(e -> e.value() instanceof Value.Answer)) {
      return absent(
          new Bilingual("被问及时未作承诺或者作了相反答复", "Asked for, and refused or answered to the contrary"),
          said.contrary());
    } else if (!said.contrary().isEmpty()) {
      return absent(
          new Bilingual("未见承诺，且有相反陈述", "Not promised; the contrary is stated"), said.contrary());
    } else if (!said.limits().isEmpty() || !said.hedged().isEmpty()) {
      return absent(
          new Bilingual("未见承诺，只有限制性陈述", "Not promised; only limits are stated"),
          UndertakingStatements.joined(said.limits(), said.hedged()));
    } else if (!said.described().isEmpty()) {
      return absent(new Bilingual("只有事实说明，未见承诺", "Described, not promised"), said.described());
    }
    return new UndertakingResult(
        undertaking,
        Status.ABSENT,
        new Bilingual("所提供的文件中未见该承诺。", "No document handed in makes this promise."),
        List.of());
  }

  private UndertakingResult absent(Bilingual head, List<Evidence> statements) {
    return of(Status.ABSENT, head, statements, Bilingual.same(""), List.of());
  }

  private UndertakingResult of(
      Status status,
      Bilingual head,
      List<Evidence> deciding,
      Bilingual beside,
      List<Evidence> others) {
    Bilingual quotes = Wording.quotes(deciding);
    String zh = head.zh() + "：" + quotes.zh();
    String en = head.en() + ": " + quotes.en();
    if (!others.isEmpty()) {
      Bilingual more = Wording.quotes(others);
      zh += "；" + beside.zh() + "：" + more.zh();
      en += "; " + beside.en() + ": " + more.en();
    }
    List<EvidenceId> ids =
        UndertakingStatements.alternating(deciding, others).stream()
            .map(Evidence::id)
            .distinct()
            .toList();
    return new UndertakingResult(undertaking, status, new Bilingual(zh + "。", en + "."), ids);
  }
}
