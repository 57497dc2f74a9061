package org.supplierdossier.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;

/**
 * The direct holdings that documents state, one for each holder and held party.
 *
 * <p>Statements for different days are history, not conflict: where the newest ones make a whole
 * register, older ones of the same company count no more; otherwise the newest of each holder
 * counts. Statements without a day always count. Where several are left, the holding spans them
 * all.
 */
final class Register {
  /** A register that adds up to this much names everyone, but for rounding. */
  static final BigDecimal WHOLE = new BigDecimal("99.5");

  /** So many names stand in one sentence. */
  private static final int FEW = 3;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Parties parties;
  private final Map<String, Map<String, List<Stated>>> byHeld = new TreeMap<>();
  private final Map<String, Map<String, List<Stated>>> indirectly = new TreeMap<>();
  private final Map<String, List<String>> unstated = new TreeMap<>();
  private final List<Bilingual> problems = new ArrayList<>();

  private record Stated(Share share, boolean known, @Nullable LocalDate asOf, Evidence evidence) {}

  Register(Parties parties) {
    this.parties = parties;
  }

  /** Takes a statement in. */
  void add(Evidence evidence, Value.Interest interest) {
    String held = parties.held(interest.held());
    String holder = parties.holder(interest.holder(), interest.holderKind(), held);
    if (holder == null) {
      return;
    }
    BigDecimal min = Objects.requireNonNullElse(interest.min(), BigDecimal.ZERO);
    BigDecimal max = Objects.requireNonNullElse(interest.max(), HUNDRED);
    if (min.signum() < 0 || max.compareTo(HUNDRED) > 0 || min.compareTo(max) > 0) {
      String quote = "“" + evidence.quote() + "”";
      problems.add(
          new Bilingual(
              quote + "中的比例不在 0 至 100% 之间，未计入。",
              "The percentage in " + quote + " does not lie between 0 and 100% and is left out."));
      return;
    }
    boolean known = interest.min() != null || interest.max() != null;
    (interest.indirect() ? indirectly : byHeld)
        .computeIfAbsent(held, h -> new TreeMap<>())
        .computeIfAbsent(holder, h -> new ArrayList<>())
        .add(new Stated(new Share(min, max), known, interest.asOf(), evidence));
  }

  /** The holdings, sorted by holder and held party. */
  List<Ownership.Holding> holdings() {
    List<Ownership.Holding> holdings = new ArrayList<>();
    byHeld.forEach(
        (held, holders) -> {
          LocalDate whole = dateOfWholeRegister(holders);
          holders.forEach(
              (holder, stated) -> {
                List<Stated> counting = counting(stated, whole);
                if (!counting.isEmpty()) {
                  holdings.add(spanning(holder, held, counting, false));
                }
              });
        });
    indirectly.forEach(
        (held, holders) ->
            holders.forEach(
                (holder, stated) -> {
                  List<Stated> counting = counting(stated, null);
                  if (!counting.isEmpty()) {
                    holdings.add(spanning(holder, held, counting, true));
                  }
                }));
    noteUnstated();
    holdings.sort(
        Comparator.comparing(Ownership.Holding::holder)
            .thenComparing(Ownership.Holding::held)
            .thenComparing(Ownership.Holding::indirect));
    return holdings;
  }

  /** What could not be taken in, or disagrees; complete once {@link #holdings()} was called. */
  List<Bilingual> problems() {
    return problems;
  }

  /** The newest day, if the statements for it add up to a whole register. */
  private static @Nullable LocalDate dateOfWholeRegister(Map<String, List<Stated>> holders) {
    LocalDate newest =
        holders.values().stream()
            .flatMap(List::stream)
            .map(Stated::asOf)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    if (newest == null) {
      return null;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (List<Stated> stated : holders.values()) {
      sum =
          sum.add(
              stated.stream()
                  .filter(s -> newest.equals(s.asOf()))
                  .map(s -> s.share().max())
                  .max(Comparator.naturalOrder())
                  .orElse(BigDecimal.ZERO));
    }
    return sum.compareTo(WHOLE) >= 0 ? newest : null;
  }

  private static List<Stated> counting(List<Stated> stated, @Nullable LocalDate whole) {
    LocalDate from =
        whole != null
            ? whole
            : stated.stream()
                .map(Stated::asOf)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    List<Stated> current = new ArrayList<>();
    for (Stated s : stated) {
      if (s.asOf() == null || from == null || !s.asOf().isBefore(from)) {
        current.add(s);
      }
    }
    // Someone who names a holder without a share adds nothing where another one gives it.
    List<Stated> known = current.stream().filter(Stated::known).toList();
    return known.isEmpty() ? current : known;
  }

  private Ownership.Holding spanning(
      String holder, String held, List<Stated> stated, boolean indirect) {
    BigDecimal min =
        stated.stream().map(s -> s.share().min()).min(BigDecimal::compareTo).orElseThrow();
    BigDecimal max =
        stated.stream().map(s -> s.share().max()).max(BigDecimal::compareTo).orElseThrow();
    LocalDate asOf =
        stated.stream()
            .map(Stated::asOf)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    Share share = new Share(min, max);
    if (!parties.areOthers(holder)) {
      noteProblems(holder, held, stated, share);
    }
    return new Ownership.Holding(
        holder,
        held,
        share,
        asOf,
        stated.stream().map(s -> s.evidence().id()).distinct().sorted().toList(),
        indirect);
  }

  /** A list of subsidiaries may leave out every share: one sentence for each holder. */
  private void noteUnstated() {
    unstated.forEach(
        (holder, held) -> {
          String who = parties.name(holder);
          List<String> few = held.size() <= FEW ? held : held.subList(0, FEW);
          String names = String.join("、", few);
          boolean all = few.size() == held.size();
          problems.add(
              new Bilingual(
                  who + " 持有 " + names + (all ? "" : " 等 " + held.size() + " 家企业的") + " 股份，但比例未写明。",
                  who
                      + " holds shares in "
                      + String.join(", ", few)
                      + (all ? "" : " and " + (held.size() - few.size()) + " others")
                      + "; how many is not stated."));
        });
    unstated.clear();
  }

  private void noteProblems(String holder, String held, List<Stated> stated, Share share) {
    String who = parties.name(holder);
    String whose = parties.name(held);
    BigDecimal highestMin =
        stated.stream().map(s -> s.share().min()).max(BigDecimal::compareTo).orElseThrow();
    BigDecimal lowestMax =
        stated.stream().map(s -> s.share().max()).min(BigDecimal::compareTo).orElseThrow();
    if (stated.stream().noneMatch(Stated::known)) {
      unstated.computeIfAbsent(holder, h -> new ArrayList<>()).add(whose);
    } else if (highestMin.compareTo(lowestMax) > 0) {
      String percent = Percent.printed(share);
      problems.add(
          new Bilingual(
              "对 " + who + " 持有 " + whose + " 的比例，文件说法不一：" + percent + "。",
              "Statements on the share of "
                  + who
                  + " in "
                  + whose
                  + " disagree: "
                  + percent
                  + "."));
    }
  }
}
