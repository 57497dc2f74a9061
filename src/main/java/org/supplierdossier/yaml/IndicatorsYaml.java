package org.supplierdossier.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.rulebook.Indicator;
import org.supplierdossier.supplier.Undertaking;

/** {@code rulebooks/indicators.yml} to the catalogue of {@link Indicator}s. */
final class IndicatorsYaml {
  private IndicatorsYaml() {}

  /** Loads the catalogue, sorted by id; nothing where the file is not what the schema allows. */
  static Optional<Map<IndicatorId, Indicator>> load(YamlTree tree, Problems problems) {
    if (!YamlSchema.named("indicators").check(tree, problems)) {
      return Optional.empty();
    }
    Map<IndicatorId, Indicator> indicators = new TreeMap<>();
    for (YamlTree entry : tree.get("indicators").elements()) {
      Indicator indicator = indicator(entry);
      if (indicators.putIfAbsent(indicator.id(), indicator) != null) {
        problems.error(
            tree.file(),
            entry.line(),
            "indicator \"" + indicator.id() + "\" stands twice",
            "keep one of them");
      }
    }
    return Optional.of(indicators);
  }

  private static Indicator indicator(YamlTree entry) {
    return new Indicator(
        new IndicatorId(entry.get("id").text("")),
        bilingual(entry.get("title")),
        bilingual(entry.get("satisfied_by")),
        bilingual(entry.get("raises_risk")),
        bilingual(entry.get("question")),
        entry.get("undertakings").texts().stream().map(Undertaking::ofKey).sorted().toList(),
        entry.get("per_customer").flag(false),
        (int) entry.get("fresh_months").number(0));
  }

  static Bilingual bilingual(YamlTree tree) {
    return new Bilingual(tree.get("zh").text(""), tree.get("en").text(""));
  }
}
