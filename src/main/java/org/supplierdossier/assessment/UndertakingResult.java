package org.supplierdossier.assessment;

import java.util.List;
import java.util.Locale;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.supplier.Undertaking;

/**
 * Whether the supplier has made a promise.
 *
 * @param sentence why it has this status, with the deciding words
 * @param evidence what decides, and by turns what stands beside it, so that the first ones show
 *     both sides; empty only for {@link Status#ABSENT}
 * @param letters the documents that these stand in, as far as they say who signed them and when
 */
public record UndertakingResult(
    Undertaking undertaking,
    Status status,
    Bilingual sentence,
    List<EvidenceId> evidence,
    List<Letter> letters) {
  public UndertakingResult {
    evidence = List.copyOf(evidence);
    letters = List.copyOf(letters);
  }

  /** A result of documents that do not say how they were executed. */
  public UndertakingResult(
      Undertaking undertaking, Status status, Bilingual sentence, List<EvidenceId> evidence) {
    this(undertaking, status, sentence, evidence, List.of());
  }

  /** The same with the letters that the evidence stands in, and what they say of themselves. */
  UndertakingResult in(List<Letter> others) {
    String zh = sentence.zh();
    String en = sentence.en();
    for (Letter letter : others) {
      Bilingual phrase = letter.phrase();
      if (!phrase.zh().isEmpty()) {
        zh += phrase.zh() + "。";
        en += " " + phrase.en() + ".";
      }
    }
    return new UndertakingResult(undertaking, status, new Bilingual(zh, en), evidence, others);
  }

  /** The states of a promise. */
  public enum Status {
    PRESENT("已承诺", "present"),
    WEAKENED("承诺被弱化", "weakened"),
    CONDITIONAL("附条件承诺", "conditional"),
    ABSENT("未见承诺", "absent"),
    CONTRADICTED("相互矛盾", "contradicted");

    private final Bilingual label;

    Status(String zh, String en) {
      label = new Bilingual(zh, en);
    }

    public Bilingual label() {
      return label;
    }

    /** The name as it stands in files. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
