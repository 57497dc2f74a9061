package org.supplierdossier.ownership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.language.Bilingual;

/**
 * The ownership structure of one supplier as its documents state it.
 *
 * @param parties sorted by key; the supplier is among them
 * @param interests holdings, sorted; the indirect ones that documents state are among them
 * @param effective shares in the supplier through all levels, largest first
 * @param controllers parties that the documents name as actual controllers, or that hold more than
 *     half through every level
 * @param unresolved what the structure leaves open, a sentence each: a register that does not add
 *     up to 100 percent, a chain that ends in a company nobody speaks of, a cycle
 */
public record Ownership(
    List<Party> parties,
    List<Holding> interests,
    List<Effective> effective,
    List<Controller> controllers,
    List<Bilingual> unresolved) {
  public static final Ownership UNKNOWN =
      new Ownership(List.of(), List.of(), List.of(), List.of(), List.of());

  public Ownership {
    parties = List.copyOf(parties);
    interests = List.copyOf(interests);
    effective = List.copyOf(effective);
    controllers = List.copyOf(controllers);
    unresolved = List.copyOf(unresolved);
  }

  /**
   * One party's share in another.
   *
   * @param holder key of the holding party
   * @param held key of the party held
   * @param share what the words allow
   * @param asOf the day it was stated for, or null
   * @param indirect whether it is held through others, whose own holdings lead there too
   */
  public record Holding(
      String holder,
      String held,
      Share share,
      @Nullable LocalDate asOf,
      List<EvidenceId> evidence,
      boolean indirect) {
    public Holding {
      evidence = List.copyOf(evidence);
    }

    /** A direct share. */
    public Holding(
        String holder,
        String held,
        Share share,
        @Nullable LocalDate asOf,
        List<EvidenceId> evidence) {
      this(holder, held, share, asOf, evidence, false);
    }
  }

  /**
   * A party's share in the supplier through every path.
   *
   * @param levels the longest path that counts: 1 for a direct holding
   * @param sentence how it was computed, with the percentages
   */
  public record Effective(String holder, Share share, int levels, Bilingual sentence) {}

  /**
   * A party that controls the supplier.
   *
   * @param stated whether a document names it as controller; otherwise it follows from its share
   */
  public record Controller(
      String party, boolean stated, Bilingual sentence, List<EvidenceId> evidence) {
    public Controller {
      evidence = List.copyOf(evidence);
    }
  }
}
