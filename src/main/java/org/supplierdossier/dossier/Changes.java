package org.supplierdossier.dossier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.language.Bilingual;

/**
 * What changed in a dossier between two runs.
 *
 * @param since the logical date of the earlier run, or null where there was no such dossier
 * @param all in the order of {@link Kind}, then by subject
 */
public record Changes(DossierId id, @Nullable LocalDate since, List<Change> all) {
  public Changes {
    all = List.copyOf(all);
  }

  /** Kinds of change, what needs attention first. */
  public enum Kind {
    DOSSIER_ADDED,
    REGIME_CHANGED,
    BAND_CHANGED,
    UNDERTAKING_CHANGED,
    HIT_ADDED,
    HIT_REMOVED,
    EVIDENCE_ADDED,
    EVIDENCE_REMOVED,
    GAP_OPENED,
    GAP_CLOSED,
    DOCUMENT_UNREAD,
    DOCUMENT_ADDED,
    DOCUMENT_CHANGED,
    DOCUMENT_REMOVED;

    /** The name as it stands in files: {@code band-changed}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One change.
   *
   * @param subject id of what changed: a factor, an indicator, a path, ...; of a statement that is
   *     evidence for several indicators the ids of all, with blanks between them
   * @param before the state before, or null
   * @param after the state after, or null
   */
  public record Change(
      Kind kind,
      String subject,
      @Nullable String before,
      @Nullable String after,
      Bilingual sentence) {}

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The changes of some kinds, in order. */
  public List<Change> of(Kind... kinds) {
    List<Kind> wanted = Arrays.asList(kinds);
    return all.stream().filter(c -> wanted.contains(c.kind)).toList();
  }

  /** Compares two summaries of the same dossier without names of what they speak of. */
  public static Changes between(Optional<DossierSummary> before, DossierSummary after) {
    return between(before, after, ChangeNames.NONE);
  }

  /** Compares two summaries of the same dossier; the earlier one may be missing. */
  public static Changes between(
      Optional<DossierSummary> before, DossierSummary after, ChangeNames names) {
    if (before.isEmpty()) {
      Bilingual sentence = new Bilingual("此前没有这份档案。", "There was no such dossier before.");
      return new Changes(
          after.id(),
          null,
          List.of(new Change(Kind.DOSSIER_ADDED, after.id().folder(), null, null, sentence)));
    }
    if (!before.get().id().equals(after.id())) {
      throw new IllegalArgumentException(
          "cannot compare dossier " + before.get().id() + " with " + after.id());
    }
    return new Changes(
        after.id(), before.get().asOf(), new SummaryComparison(before.get(), after, names).all());
  }
}
