package org.supplierdossier.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.supplier.Customer;

/**
 * The regimes that the program knows.
 *
 * @param all sorted by id, each id once
 */
public record Regimes(List<Rulebook> all) {
  public Regimes {
    all = all.stream().sorted(Comparator.comparing(Rulebook::id)).toList();
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).id().equals(all.get(i - 1).id())) {
        throw new IllegalArgumentException("regime \"" + all.get(i).id() + "\" stands twice");
      }
    }
  }

  /** The regime with this id, a draft too. */
  public Optional<Rulebook> named(String id) {
    return all.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /** The regime in force on a day, never a draft; the latest where several are. */
  public Optional<Rulebook> inForceOn(LocalDate day) {
    return all.stream()
        .filter(r -> r.isInForceOn(day))
        .max(Comparator.comparing(r -> r.inForceFrom() == null ? LocalDate.MIN : r.inForceFrom()));
  }

  /** The ids, sorted, for messages. */
  public List<String> ids() {
    return all.stream().map(Rulebook::id).toList();
  }

  /** Chooses for a customer as {@link #choose(String, Customer, LocalDate)} without an override. */
  public Choice choose(Customer customer, LocalDate asOf) {
    return choose(null, customer, asOf);
  }

  /**
   * Chooses the regime for a customer: the override of the job, else the one that the customer
   * names, else the one in force at the filing date, else the one in force at {@code asOf}. A draft
   * is chosen only by name.
   *
   * @throws IllegalArgumentException where a name is not known, or no regime is in force
   */
  public Choice choose(@Nullable String override, Customer customer, LocalDate asOf) {
    List<Bilingual> warnings = new ArrayList<>();
    String name = override == null ? customer.regime() : override;
    LocalDate filing = customer.filingDate();
    Optional<Rulebook> byFiling = filing == null ? Optional.<Rulebook>empty() : inForceOn(filing);
    if (filing != null && byFiling.isEmpty()) {
      warnings.add(noneAt(filing));
    }
    Rulebook chosen;
    if (name != null) {
      chosen = named(name).orElseThrow(() -> unknown(name));
      byFiling
          .filter(r -> !r.equals(chosen))
          .ifPresent(r -> warnings.add(differs(chosen, filing, r)));
    } else {
      chosen = byFiling.or(() -> inForceOn(asOf)).orElseThrow(() -> noneInForce(asOf));
    }
    LocalDate day = filing == null ? asOf : filing;
    if (name != null && byFiling.isEmpty() && !chosen.isDraft() && !chosen.isInForceOn(day)) {
      warnings.add(notInForce(chosen, day));
    }
    return new Choice(chosen, warnings);
  }

  private IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException(
        "regime \"" + name + "\" is not known; use one of: " + String.join(", ", ids()));
  }

  private IllegalArgumentException noneInForce(LocalDate day) {
    return new IllegalArgumentException(
        "no regime is in force on " + day + "; name one of: " + String.join(", ", ids()));
  }

  private static Bilingual noneAt(LocalDate filing) {
    return new Bilingual(
        "没有收录在申报日 " + filing + " 有效的办法版本，未按该日期选择。",
        "No regime that the program knows was in force on the filing date "
            + filing
            + "; the date did not decide.");
  }

  private static Bilingual differs(Rulebook chosen, @Nullable LocalDate filing, Rulebook byDate) {
    return new Bilingual(
        "按指定采用 " + chosen.id() + "，但申报日 " + filing + " 有效的是 " + byDate.id() + "；请确认应适用哪一版本。",
        "The regime "
            + chosen.id()
            + " was asked for by name, but on the filing date "
            + filing
            + " the regime "
            + byDate.id()
            + " was in force; confirm which applies.");
  }

  private static Bilingual notInForce(Rulebook chosen, LocalDate day) {
    return new Bilingual(
        "按指定采用 " + chosen.id() + "，该版本在 " + day + " 并不有效。",
        "The regime " + chosen.id() + " was asked for by name; it is not in force on " + day + ".");
  }

  /**
   * A regime, and what a reader must know of how it was chosen.
   *
   * @param warnings a sentence each
   */
  public record Choice(Rulebook rulebook, List<Bilingual> warnings) {
    public Choice {
      warnings = List.copyOf(warnings);
    }
  }
}
