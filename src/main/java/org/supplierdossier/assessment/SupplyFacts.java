package org.supplierdossier.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.supplierdossier.component.SupplyChain;
import org.supplierdossier.component.SupplyChain.Component;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Value.Sources;
import org.supplierdossier.language.Bilingual;

/** What follows from the components: list, sources, countries and export classes. */
final class SupplyFacts {
  private static final IndicatorId LIST = new IndicatorId("SRC-01");
  private static final IndicatorId SOURCES = new IndicatorId("SRC-02");
  private static final IndicatorId SOFTWARE = new IndicatorId("SRC-04");
  private static final IndicatorId PLACES = new IndicatorId("SRC-03");
  private static final IndicatorId CONTROLS = new IndicatorId("DIS-01");

  /** Where the customer is; concentration there does not expose it to a foreign export stop. */
  private static final String HOME = "CN";

  /** Percent of the components that need a named maker and country for the list to be complete. */
  private static final int COMPLETE = 80;

  /** Fewer components with a known country say nothing of concentration. */
  private static final int FEWEST_FOR_CONCENTRATION = 3;

  private SupplyFacts() {}

  static List<DerivedFact> of(SupplyChain chain) {
    List<Component> components =
        chain.components().stream().filter(c -> !c.details().software()).toList();
    List<Component> software =
        chain.components().stream().filter(c -> c.details().software()).toList();
    List<DerivedFact> facts = new ArrayList<>();
    if (!software.isEmpty()) {
      facts.add(software(software));
    }
    if (!components.isEmpty()) {
      facts.add(list(components));
      facts.addAll(sources(components));
      concentration(components).ifPresent(facts::add);
      exportClasses(components).ifPresent(facts::add);
    }
    return facts;
  }

  /** A bill of software that leaves licences out is a list of names. */
  private static DerivedFact software(List<Component> software) {
    int all = software.size();
    long versions = software.stream().filter(c -> c.details().version() != null).count();
    long licences = software.stream().filter(c -> c.details().licence() != null).count();
    long identified =
        software.stream()
            .filter(c -> c.details().identifier() != null || c.details().hashes() != null)
            .count();
    boolean complete = Math.min(versions, licences) * 100 >= (long) COMPLETE * all;
    return new DerivedFact(
        SOFTWARE,
        complete ? Standing.SUPPORT : Standing.WEAK,
        new Bilingual(
            "列出 "
                + all
                + " 个软件组件，其中 "
                + versions
                + " 个载明版本，"
                + licences
                + " 个载明许可证，"
                + identified
                + " 个可按标识或哈希值核对。",
            Wording.counted(all, "software component")
                + " listed: version given for "
                + versions
                + ", licence for "
                + licences
                + ", identifier or hash for "
                + identified
                + "."),
        evidence(software));
  }

  private static DerivedFact list(List<Component> components) {
    int all = components.size();
    long makers = components.stream().filter(c -> !c.makers().isEmpty()).count();
    long countries = components.stream().filter(c -> !c.countries().isEmpty()).count();
    boolean complete = Math.min(makers, countries) * 100 >= (long) COMPLETE * all;
    return new DerivedFact(
        LIST,
        complete ? Standing.SUPPORT : Standing.WEAK,
        new Bilingual(
            "列出 " + all + " 个部件，其中 " + makers + " 个载明制造商，" + countries + " 个载明制造国家或地区。",
            Wording.counted(all, "component")
                + " listed: maker named for "
                + makers
                + ", country of manufacture for "
                + countries
                + "."),
        evidence(components));
  }

  private static List<DerivedFact> sources(List<Component> components) {
    List<DerivedFact> facts = new ArrayList<>();
    int all = components.size();
    long unknown = components.stream().filter(c -> c.sources() == Sources.UNKNOWN).count();
    List<Component> single = components.stream().filter(Component::isSinglePoint).toList();
    List<Component> several =
        components.stream()
            .filter(c -> c.sources() == Sources.DUAL || c.sources() == Sources.MANY)
            .toList();
    Bilingual rest =
        unknown == 0
            ? Bilingual.same("")
            : new Bilingual(
                "；" + unknown + " 个未说明来源数", "; the sources of " + unknown + " are not stated");
    if (!single.isEmpty()) {
      facts.add(singleSources(all, single, rest));
    }
    if (!several.isEmpty()) {
      facts.add(
          new DerivedFact(
              SOURCES,
              unknown * 2 > all ? Standing.WEAK : Standing.SUPPORT,
              new Bilingual(
                  all + " 个部件中有 " + several.size() + " 个有两个以上来源" + rest.zh() + "。",
                  several.size()
                      + " of "
                      + Wording.counted(all, "component")
                      + " have two or more sources"
                      + rest.en()
                      + "."),
              evidence(several)));
    }
    return facts;
  }

  private static DerivedFact singleSources(int all, List<Component> single, Bilingual rest) {
    Bilingual names = Wording.names(single.stream().map(Component::name).toList());
    long planned = single.stream().filter(c -> c.sources() == Sources.PLANNED_SECOND).count();
    Bilingual plans =
        planned == 0
            ? Bilingual.same("")
            : new Bilingual(
                "；其中 " + planned + " 个计划引入第二来源，计划不计入",
                "; a second source is planned for " + planned + ", and a plan is not counted");
    return new DerivedFact(
        SOURCES,
        Standing.RISK,
        new Bilingual(
            all
                + " 个部件中有 "
                + single.size()
                + " 个只有单一来源："
                + names.zh()
                + plans.zh()
                + rest.zh()
                + "。",
            single.size()
                + " of "
                + Wording.counted(all, "component")
                + (single.size() == 1 ? " has" : " have")
                + " one source only: "
                + names.en()
                + plans.en()
                + rest.en()
                + "."),
        evidence(single));
  }

  /** The share of the country that makes most of the components whose one country is known. */
  private static Optional<DerivedFact> concentration(List<Component> components) {
    List<Component> placed = components.stream().filter(c -> c.countries().size() == 1).toList();
    if (placed.size() < FEWEST_FOR_CONCENTRATION) {
      return Optional.empty();
    }
    Map<String, Integer> byCountry = new TreeMap<>();
    placed.forEach(c -> byCountry.merge(c.countries().get(0), 1, Integer::sum));
    Map.Entry<String, Integer> most =
        byCountry.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .orElseThrow();
    int percent = most.getValue() * 100 / placed.size();
    boolean concentrated = most.getValue() * 2 > placed.size() && !most.getKey().equals(HOME);
    Bilingual country = Wording.country(most.getKey());
    return Optional.of(
        new DerivedFact(
            PLACES,
            concentrated ? Standing.RISK : Standing.SUPPORT,
            new Bilingual(
                "制造地已知的 "
                    + placed.size()
                    + " 个部件分布于 "
                    + byCountry.size()
                    + " 个国家或地区，最多的是"
                    + country.zh()
                    + "，"
                    + most.getValue()
                    + " 个，占 "
                    + percent
                    + "%。",
                "The "
                    + placed.size()
                    + " components whose place of manufacture is known come from "
                    + byCountry.size()
                    + (byCountry.size() == 1 ? " country or region" : " countries or regions")
                    + "; most, "
                    + most.getValue()
                    + " ("
                    + percent
                    + " %), from "
                    + country.en()
                    + "."),
            evidence(placed)));
  }

  private static Optional<DerivedFact> exportClasses(List<Component> components) {
    List<Component> classed =
        components.stream()
            .filter(c -> c.exportClass() != null && !c.exportClass().isBlank())
            .toList();
    List<Component> controlled =
        classed.stream()
            .filter(c -> ExportClass.needsLicence(String.valueOf(c.exportClass())))
            .toList();
    if (classed.isEmpty()) {
      return Optional.empty();
    } else if (controlled.isEmpty()) {
      return Optional.of(
          new DerivedFact(
              CONTROLS,
              Standing.NEUTRAL,
              new Bilingual(
                  classed.size() + " 个部件注明管制分类，均未注明需要许可证或者属于仅反恐原因以外的受控类别。",
                  Wording.counted(classed.size(), "component")
                      + " with an export classification, none that needs a licence or"
                      + " is controlled for more than anti-terrorism reasons."),
              evidence(classed)));
    }
    Bilingual names =
        Wording.names(controlled.stream().map(c -> c.name() + " " + c.exportClass()).toList());
    return Optional.of(
        new DerivedFact(
            CONTROLS,
            Standing.RISK,
            new Bilingual(
                components.size()
                    + " 个部件中有 "
                    + controlled.size()
                    + " 个属于受控的出口管制分类："
                    + names.zh()
                    + "。",
                controlled.size()
                    + " of "
                    + Wording.counted(components.size(), "component")
                    + (controlled.size() == 1 ? " carries" : " carry")
                    + " a controlled export classification: "
                    + names.en()
                    + "."),
            evidence(controlled)));
  }

  private static List<EvidenceId> evidence(Collection<Component> components) {
    return components.stream().flatMap(c -> c.evidence().stream()).toList();
  }
}
