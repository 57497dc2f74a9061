package org.supplierdossier.render;

import java.time.LocalDate;
import java.util.List;
import org.supplierdossier.dossier.Changes;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.rulebook.Rulebook;

/**
 * What the internal site over all dossiers of a run shows. Must hold nothing that differs between
 * equal runs: no clock, no duration.
 *
 * @param cards of all dossiers of both editions
 * @param changes of the internal edition of every dossier against the run before
 * @param restricted documents that belong to some customers only
 * @param unread documents that were not read, or not wholly
 * @param notices what the run has to say: suppliers that nobody procures, ids that name nothing
 * @param facts versions and counts
 * @param histories of the suppliers
 * @param regimes whose factors the site shows
 */
public record Site(
    LocalDate asOf,
    List<DossierCard> cards,
    List<Changes> changes,
    List<Restricted> restricted,
    List<Unread> unread,
    List<Bilingual> notices,
    List<Fact> facts,
    List<SupplierHistory> histories,
    List<Rulebook> regimes) {
  public Site {
    regimes = List.copyOf(regimes);
    histories = List.copyOf(histories);
    cards = cards.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
    changes = changes.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
    restricted = List.copyOf(restricted);
    unread = List.copyOf(unread);
    notices = List.copyOf(notices);
    facts = List.copyOf(facts);
  }

  /** A site that tells no history and knows no title of a factor. */
  public Site(
      LocalDate asOf,
      List<DossierCard> cards,
      List<Changes> changes,
      List<Restricted> restricted,
      List<Unread> unread,
      List<Bilingual> notices,
      List<Fact> facts) {
    this(asOf, cards, changes, restricted, unread, notices, facts, List.of(), List.of());
  }

  /** A document that belongs to some customers only; to none where it names two at once. */
  public record Restricted(String supplier, String path, List<String> customers) {}

  /** A document that was not read, or not wholly. */
  public record Unread(String supplier, String path, Bilingual status, Bilingual reason) {}

  /** A version or a count. */
  public record Fact(Bilingual label, Bilingual value) {
    /** A fact that reads the same in both languages. */
    public Fact(Bilingual label, String value) {
      this(label, Bilingual.same(value));
    }
  }
}
