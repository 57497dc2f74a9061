package org.supplierdossier.assessment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.assessment.UndertakingResult.Status;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Qualifier;
import org.supplierdossier.evidence.Value.Answer;
import org.supplierdossier.evidence.Value.NormalizedAnswer;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.supplier.Undertaking;

/**
 * Says whether the supplier has made a promise.
 *
 * <p>A promise is an obligation, an attestation or a yes to a question about it. A plan or a hedge
 * weakens it; a condition or an exception makes it conditional. Where one document promises cleanly
 * and another limits the promise, the limit counts and both are cited: the customer can rely on no
 * more than the narrower text. Only an unconditional statement to the contrary beside a clean
 * promise is a contradiction, because both cannot hold. A statement of fact is no promise, and a
 * general warning says nothing of one.
 */
final class UndertakingAssessor {
  private final List<Evidence> clean = new ArrayList<>();
  private final List<Evidence> hedged = new ArrayList<>();
  private final List<Evidence> conditional = new ArrayList<>();
  private final List<Evidence> contrary = new ArrayList<>();
  private final List<Evidence> described = new ArrayList<>();

  private UndertakingAssessor(Undertaking undertaking, List<Evidence> evidence) {
    evidence.stream().filter(e -> e.undertakings().contains(undertaking)).forEach(this::sort);
  }

  static UndertakingResult assess(Undertaking undertaking, List<Evidence> evidence) {
    return new UndertakingAssessor(undertaking, evidence).result(undertaking);
  }

  private void sort(Evidence e) {
    NormalizedAnswer answer = e.value() instanceof Answer a ? a.answer() : null;
    boolean limited =
        e.claim() == Claim.CONDITIONAL
            || e.has(Qualifier.Kind.CONDITION)
            || e.has(Qualifier.Kind.EXCEPTION);
    if (e.claim() == Claim.WARNING || answer == NormalizedAnswer.BLANK) {
      return;
    } else if (e.polarity() == Polarity.RISK) {
      (limited ? conditional : e.claim() == Claim.PLAN ? hedged : contrary).add(e);
    } else if (limited) {
      conditional.add(e);
    } else if (e.claim() == Claim.PLAN
        || e.has(Qualifier.Kind.HEDGE)
        || e.has(Qualifier.Kind.PLAN)
        || answer == NormalizedAnswer.PARTIAL
        || answer == NormalizedAnswer.PLANNED) {
      hedged.add(e);
    } else if (e.polarity() == Polarity.SUPPORTS && isPromise(e, answer)) {
      clean.add(e);
    } else {
      described.add(e);
    }
  }

  private static boolean isPromise(Evidence e, @Nullable NormalizedAnswer answer) {
    return e.claim() == Claim.OBLIGATION
        || e.claim() == Claim.ATTESTED
        || answer == NormalizedAnswer.YES;
  }

  private UndertakingResult result(Undertaking undertaking) {
    if (!clean.isEmpty() && !contrary.isEmpty()) {
      return of(
          undertaking,
          Status.CONTRADICTED,
          new Bilingual("有明确承诺", "Promised"),
          clean,
          new Bilingual("但另有相反陈述", "but the contrary stands elsewhere"),
          contrary);
    } else if (hasPromise() && !conditional.isEmpty()) {
      return of(
          undertaking,
          Status.CONDITIONAL,
          new Bilingual("承诺附有条件或例外", "Subject to a condition or an exception"),
          conditional,
          new Bilingual("另见以下陈述，以较窄者为准", "beside what follows, and the narrower text counts"),
          joined(clean, hedged, contrary));
    } else if (!hedged.isEmpty() && hasPromise()) {
      return of(
          undertaking,
          Status.WEAKENED,
          new Bilingual("承诺措辞被弱化或只是计划", "Hedged or only planned"),
          hedged,
          new Bilingual("另见以下陈述，以较窄者为准", "beside what follows, and the narrower text counts"),
          joined(clean, contrary));
    } else if (!clean.isEmpty()) {
      return of(
          undertaking,
          Status.PRESENT,
          new Bilingual("已作出承诺", "Promised"),
          clean,
          Bilingual.same(""),
          List.of());
    }
    return absent(undertaking);
  }

  /** Whether something is promised at all, however weakly; a bare threat is no promise. */
  private boolean hasPromise() {
    return !clean.isEmpty()
        || hedged.stream().anyMatch(e -> e.polarity() != Polarity.RISK)
        || conditional.stream().anyMatch(e -> e.polarity() != Polarity.RISK);
  }

  private UndertakingResult absent(Undertaking undertaking) {
    List<Evidence> against = joined(contrary, conditional, hedged);
    if (!against.isEmpty()) {
      return of(
          undertaking,
          Status.ABSENT,
          new Bilingual("未见承诺，文件中有不利于该承诺的陈述", "Not promised; the documents say the opposite"),
          against,
          Bilingual.same(""),
          List.of());
    } else if (!described.isEmpty()) {
      return of(
          undertaking,
          Status.ABSENT,
          new Bilingual("只有事实说明，未见承诺", "Described as a fact, not promised"),
          described,
          Bilingual.same(""),
          List.of());
    }
    return new UndertakingResult(
        undertaking,
        Status.ABSENT,
        new Bilingual("所提供的文件中未见该承诺。", "No document handed in makes this promise."),
        List.of());
  }

  private static UndertakingResult of(
      Undertaking undertaking,
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
        joined(deciding, others).stream().map(Evidence::id).distinct().sorted().toList();
    return new UndertakingResult(undertaking, status, new Bilingual(zh + "。", en + "."), ids);
  }

  @SafeVarargs
  private static List<Evidence> joined(List<Evidence>... lists) {
    List<Evidence> all = new ArrayList<>();
    for (List<Evidence> list : lists) {
      all.addAll(list);
    }
    return all;
  }
}
