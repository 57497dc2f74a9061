package org.supplierdossier.screening;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.language.Bilingual;

/**
 * The result of screening.
 *
 * @param method what kind of match was looked for, in words that the dossier prints
 * @param lists every list that was searched, also those without a hit, sorted by name
 * @param names how many names were screened
 * @param hits sorted by list, entry and name
 */
public record Screening(Bilingual method, List<SearchedList> lists, int names, List<Hit> hits) {
  public Screening {
    lists = List.copyOf(lists);
    hits = List.copyOf(hits);
  }

  /** A list that was searched: its name, date and number of entries. */
  public record SearchedList(String name, String file, @Nullable LocalDate date, int entries) {}

  /** Who a screened name is to the supplier. */
  public enum Role {
    SUPPLIER,
    OWNER,
    COMPONENT_MAKER,
    CUSTOMER
  }

  /**
   * A name that stands on a list.
   *
   * @param id for reviewers' decisions: digest of role, name, list and entry
   * @param name as it was screened
   * @param listedName the name of the entry that matched
   * @param explanation how the two were found equal
   * @param evidence where the name was found in documents; empty for a name from configuration
   */
  public record Hit(
      EvidenceId id,
      String name,
      Role role,
      String list,
      String entry,
      String listedName,
      @Nullable String program,
      Bilingual explanation,
      List<EvidenceId> evidence) {
    public Hit {
      evidence = List.copyOf(evidence);
    }
  }
}
