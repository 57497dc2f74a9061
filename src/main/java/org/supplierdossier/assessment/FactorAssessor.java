package org.supplierdossier.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.rulebook.Band;
import org.supplierdossier.rulebook.DecisionTable;
import org.supplierdossier.rulebook.Factor;
import org.supplierdossier.rulebook.FactorView;
import org.supplierdossier.rulebook.IndicatorState;
import org.supplierdossier.rulebook.IndicatorView;
import org.supplierdossier.rulebook.Rulebook;
import org.supplierdossier.rulebook.Rulebook.Links;

/** Asks the decision table of each factor and says why it answers as it does. */
final class FactorAssessor {
  /** Twice the weight of an indicator in coverage and risk: a primary counts 1, a secondary ½. */
  private static final int PRIMARY_WEIGHT = 2;

  private static final int SECONDARY_WEIGHT = 1;

  /** Width of a band on the scale from 0 to 100 that sorts results. */
  private static final int BAND_WIDTH = 25;

  private static final int MOST_DECIDING = 3;
  private static final int MOST_UNKNOWN = 6;

  private final Rulebook rulebook;
  private final Observations observations;
  private final Map<IndicatorId, IndicatorView> views;
  private final boolean general;
  private final List<String> products;

  FactorAssessor(Rulebook rulebook, Observations observations, CaseFile accepted) {
    this.rulebook = rulebook;
    this.observations = observations;
    this.views = observations.views();
    this.general = accepted.isGeneral();
    this.products = accepted.products();
  }

  FactorResult assess(Factor factor) {
    FactorView view = view(factor);
    DecisionTable.Row row = rulebook.tableOf(factor.id()).decide(view);
    return new FactorResult(
        factor.id(),
        row.band(),
        risk(row.band(), view),
        view.coverage(),
        reason(row, view),
        products,
        findings(view.links()));
  }

  private FactorView view(Factor factor) {
    Links links = applicable(rulebook.linksOf(factor.id()));
    int known = weight(links, id -> views.getOrDefault(id, IndicatorView.UNKNOWN).known());
    int all = weight(links, id -> true);
    return new FactorView(links, views, all == 0 ? 0 : known * 100 / all);
  }

  /** What belongs to one customer says nothing where there is none. */
  private Links applicable(Links links) {
    return new Links(applicable(links.primary()), applicable(links.secondary()), links.asked());
  }

  private Set<IndicatorId> applicable(Set<IndicatorId> ids) {
    return ids.stream()
        .filter(
            id -> !general || !Objects.requireNonNull(rulebook.indicators().get(id)).perCustomer())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static int weight(Links links, Predicate<IndicatorId> counted) {
    return (int) links.primary().stream().filter(counted).count() * PRIMARY_WEIGHT
        + (int) links.secondary().stream().filter(counted).count() * SECONDARY_WEIGHT;
  }

  /**
   * 25 times the rank of the band (low 0, moderate 1, high 2, critical 3) plus 24 times the
   * weighted share of adverse indicators: sorts factors within a band, and means nothing else.
   */
  private static @Nullable Integer risk(Band band, FactorView view) {
    if (band == Band.INSUFFICIENT_EVIDENCE) {
      return null;
    }
    int adverse = weight(view.links(), id -> view.of(id).riskEstablished());
    int all = weight(view.links(), id -> true);
    return rank(band) * BAND_WIDTH + (all == 0 ? 0 : adverse * (BAND_WIDTH - 1) / all);
  }

  private static int rank(Band band) {
    return switch (band) {
      case LOW, INSUFFICIENT_EVIDENCE -> 0;
      case MODERATE -> 1;
      case HIGH -> 2;
      case CRITICAL -> 3;
    };
  }

  private Bilingual reason(DecisionTable.Row row, FactorView view) {
    List<Bilingual> sentences = new ArrayList<>();
    Bilingual label = row.band().label();
    sentences.add(
        new Bilingual(
            label.zh() + "：" + row.because().zh(),
            Character.toUpperCase(label.en().charAt(0))
                + label.en().substring(1)
                + ": "
                + row.because().en()));
    List<IndicatorId> deciding = List.copyOf(row.condition().deciding(view));
    if (!deciding.isEmpty()) {
      sentences.add(basis(deciding, view));
    }
    sentences.add(counts(view));
    return Wording.joined(sentences);
  }

  private Bilingual basis(List<IndicatorId> deciding, FactorView view) {
    List<Bilingual> points =
        deciding.stream().limit(MOST_DECIDING).map(i -> point(i, view)).toList();
    int more = deciding.size() - points.size();
    return new Bilingual(
        FactorResult.BASIS.zh()
            + String.join("；", points.stream().map(Bilingual::zh).toList())
            + (more > 0 ? "；另有 " + more + " 项" : "")
            + "。",
        FactorResult.BASIS.en()
            + String.join("; ", points.stream().map(Bilingual::en).toList())
            + (more > 0 ? "; and " + more + " more" : "")
            + ".");
  }

  private Bilingual point(IndicatorId id, FactorView view) {
    IndicatorView seen = view.of(id);
    Bilingual title = Objects.requireNonNull(rulebook.indicators().get(id)).title();
    Bilingual state = (seen.known() ? seen.state() : IndicatorState.UNKNOWN).label();
    String zh = id + " " + title.zh() + "（" + state.zh() + "）";
    String en = id + " " + title.en() + " (" + state.en() + ")";
    List<Finding> findings = observations.of(id).findings();
    if (!findings.isEmpty() && seen.known()) {
      Bilingual sentence = Wording.open(findings.get(0).sentence());
      zh += "，" + sentence.zh();
      en += ": " + sentence.en();
    }
    return new Bilingual(zh, en);
  }

  private static Bilingual counts(FactorView view) {
    Set<IndicatorId> all = new TreeSet<>(view.links().primary());
    all.addAll(view.links().secondary());
    long known = all.stream().filter(id -> view.of(id).known()).count();
    long adverse =
        all.stream().filter(id -> view.of(id).known() && view.of(id).riskEstablished()).count();
    long contradicted = count(all, view, IndicatorState.CONTRADICTED);
    long weak = count(all, view, IndicatorState.WEAK);
    long supported = count(all, view, IndicatorState.SUPPORTED);
    Bilingual open = open(view);
    return new Bilingual(
        String.format(
            Locale.ROOT,
            "%d 项指标中已知 %d 项（覆盖率 %d%%）：不利 %d 项，相互矛盾 %d 项，薄弱 %d 项，有支持 %d 项%s。",
            all.size(),
            known,
            view.coverage(),
            adverse,
            contradicted,
            weak,
            supported,
            open.zh()),
        String.format(
            Locale.ROOT,
            "%d of %s known (coverage %d %%): %d adverse, %d contradicted, %d weak, %d supported%s.",
            known,
            Wording.counted(all.size(), "indicator"),
            view.coverage(),
            adverse,
            contradicted,
            weak,
            supported,
            open.en()));
  }

  /** Known indicators in a state, those left out that are adverse: each is counted once. */
  private static long count(Set<IndicatorId> ids, FactorView view, IndicatorState state) {
    return ids.stream()
        .map(view::of)
        .filter(i -> i.known() && !i.riskEstablished() && i.state() == state)
        .count();
  }

  /** The primary indicators that nothing is known of. */
  private static Bilingual open(FactorView view) {
    List<String> unknown =
        view.links().primary().stream()
            .filter(id -> !view.of(id).known())
            .map(IndicatorId::value)
            .toList();
    if (unknown.isEmpty()) {
      return Bilingual.same("");
    }
    List<String> shown = unknown.stream().limit(MOST_UNKNOWN).toList();
    int more = unknown.size() - MOST_UNKNOWN;
    return new Bilingual(
        "；主要指标中未知的有 " + String.join("、", shown) + (more > 0 ? " 等 " + unknown.size() + " 项" : ""),
        "; unknown among the primary ones: "
            + String.join(", ", shown)
            + (more > 0 ? " and " + more + " more" : ""));
  }

  private List<Finding> findings(Links links) {
    List<Finding> findings = new ArrayList<>();
    links.primary().forEach(id -> findings.addAll(observations.of(id).findings()));
    links.secondary().forEach(id -> findings.addAll(observations.of(id).findings()));
    findings.sort(Comparator.comparing(f -> f.polarity() == Polarity.RISK ? 0 : 1));
    return findings;
  }
}
