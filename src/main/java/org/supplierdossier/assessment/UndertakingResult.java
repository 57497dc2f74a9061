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
 */
public record UndertakingResult(
    Undertaking undertaking, Status status, Bilingual sentence, List<EvidenceId> evidence) {
  public UndertakingResult {
    evidence = List.copyOf(evidence);
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
