package org.supplierdossier.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.rulebook.Band;
import org.supplierdossier.rulebook.DecisionTable;
import org.supplierdossier.rulebook.Factor;
import org.supplierdossier.rulebook.Indicator;
import org.supplierdossier.rulebook.Regimes;
import org.supplierdossier.rulebook.Rulebook;
import org.supplierdossier.rulebook.Rulebook.Links;
import org.supplierdossier.rulebook.Rulebook.RequiredUndertaking;
import org.supplierdossier.rulebook.TextStatus;
import org.supplierdossier.supplier.Undertaking;

/** {@code rulebooks/*.yml} to {@link Regimes}. */
public final class RulebookYaml {
  private static final List<String> SHIPPED =
      List.of(
          "rulebooks/indicators.yml",
          "rulebooks/measures-2017.yml",
          "rulebooks/measures-2019-draft.yml",
          "rulebooks/measures-2020.yml",
          "rulebooks/measures-2022.yml");

  private RulebookYaml() {}

  /** Loads the rulebooks that ship with the program. */
  public static Optional<Regimes> shipped(Problems problems) {
    return regimes(List.of(), problems);
  }

  /**
   * Loads the rulebooks that ship with the program and those of the given files. A file with a
   * regime of the same id replaces it; a file with indicators replaces the catalogue.
   *
   * @return nothing where there is a problem that stops the run
   */
  public static Optional<Regimes> regimes(List<Path> files, Problems problems) {
    List<YamlTree> trees = new ArrayList<>();
    for (String name : SHIPPED) {
      YamlParser.parse(name, shippedText(name), problems).ifPresent(trees::add);
    }
    for (Path file : files) {
      YamlParser.parse(file, file.toString().replace('\\', '/'), problems).ifPresent(trees::add);
    }
    return regimesOf(trees, problems);
  }

  /** Loads rulebooks from trees, of which later ones replace earlier ones. */
  static Optional<Regimes> regimesOf(List<YamlTree> trees, Problems problems) {
    Problems found = new Problems();
    YamlTree catalogue = null;
    Map<String, YamlTree> books = new TreeMap<>();
    for (YamlTree tree : trees) {
      if (tree.get("indicators").isPresent()) {
        catalogue = tree;
      } else {
        books.put(tree.get("id").text(tree.file()), tree);
      }
    }
    List<Rulebook> loaded = new ArrayList<>();
    if (catalogue != null) {
      YamlTree source = catalogue;
      IndicatorsYaml.load(source, found)
          .ifPresent(
              indicators ->
                  books
                      .values()
                      .forEach(b -> load(b, source, indicators, found).ifPresent(loaded::add)));
    }
    problems.addAll(found);
    return found.haveErrors() ? Optional.empty() : Optional.of(new Regimes(loaded));
  }

  private static String shippedText(String name) {
    try (InputStream in = RulebookYaml.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name + " in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Rulebook> load(
      YamlTree tree,
      YamlTree catalogue,
      Map<IndicatorId, Indicator> indicators,
      Problems problems) {
    if (!YamlSchema.named("rulebook").check(tree, problems)) {
      return Optional.empty();
    }
    List<Factor> factors = new ArrayList<>();
    Map<String, Links> links = new TreeMap<>();
    Map<String, DecisionTable> tables = new TreeMap<>();
    for (YamlTree entry : tree.get("factors").elements()) {
      Factor factor = factor(entry);
      factors.add(factor);
      Links linked = links(entry, indicators, problems);
      if (links.putIfAbsent(factor.id(), linked) != null) {
        problems.error(
            tree.file(),
            entry.line(),
            "factor \"" + factor.id() + "\" stands twice",
            "keep one of them");
      }
      table(entry, linked, problems).ifPresent(t -> tables.put(factor.id(), t));
    }
    LocalDate from = CustomerYaml.date(tree.get("in_force").get("from"), problems);
    LocalDate until = CustomerYaml.date(tree.get("in_force").get("until"), problems);
    checkOrder(tree, from, until, problems);
    return Optional.of(
        new Rulebook(
            tree.get("id").text(""),
            Sha256.of(catalogue.node().toString(), tree.node().toString()),
            IndicatorsYaml.bilingual(tree.get("title")),
            from,
            until,
            factors,
            indicators,
            links,
            tables,
            notes(tree),
            undertakings(tree, indicators, problems)));
  }

  private static void checkOrder(
      YamlTree tree, @Nullable LocalDate from, @Nullable LocalDate until, Problems problems) {
    if (from != null && until != null && until.isBefore(from)) {
      problems.error(
          tree.file(),
          tree.get("in_force").get("until").line(),
          "the last day " + until + " is before the first day " + from,
          "swap or correct them");
    }
  }

  private static List<Bilingual> notes(YamlTree tree) {
    List<Bilingual> notes = new ArrayList<>();
    notes.add(IndicatorsYaml.bilingual(tree.get("promulgation")));
    tree.get("notes").elements().forEach(n -> notes.add(IndicatorsYaml.bilingual(n)));
    return notes;
  }

  private static List<RequiredUndertaking> undertakings(
      YamlTree tree, Map<IndicatorId, Indicator> indicators, Problems problems) {
    return tree.get("undertakings").elements().stream()
        .map(
            u ->
                new RequiredUndertaking(
                    Undertaking.ofKey(u.get("key").text("")),
                    IndicatorsYaml.bilingual(u.get("text")),
                    status(u),
                    u.get("source").text(""),
                    ids(u.get("promised_by"), indicators, problems),
                    ids(u.get("limited_by"), indicators, problems)))
        .sorted(Comparator.comparing(RequiredUndertaking::undertaking))
        .toList();
  }

  private static Factor factor(YamlTree entry) {
    return new Factor(
        entry.get("id").text(""),
        IndicatorsYaml.bilingual(entry.get("title")),
        IndicatorsYaml.bilingual(entry.get("text")),
        status(entry),
        entry.get("source").text(""));
  }

  private static TextStatus status(YamlTree entry) {
    return TextStatus.valueOf(constant(entry.get("status").text("")));
  }

  private static String constant(String key) {
    return key.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Links links(
      YamlTree entry, Map<IndicatorId, Indicator> indicators, Problems problems) {
    Set<IndicatorId> primary = ids(entry.get("primary"), indicators, problems);
    Set<IndicatorId> secondary = ids(entry.get("secondary"), indicators, problems);
    for (IndicatorId id : primary) {
      if (secondary.contains(id)) {
        problems.error(
            entry.file(),
            entry.get("secondary").line(),
            "indicator \"" + id + "\" is both primary and secondary",
            "keep one of them");
      }
    }
    return new Links(primary, secondary, entry.get("asked").flag(true));
  }

  private static Set<IndicatorId> ids(
      YamlTree list, Map<IndicatorId, Indicator> indicators, Problems problems) {
    Set<IndicatorId> ids = new TreeSet<>();
    for (YamlTree element : list.elements()) {
      IndicatorId id = new IndicatorId(element.text(""));
      if (indicators.containsKey(id)) {
        ids.add(id);
      } else {
        problems.error(
            list.file(),
            element.line(),
            "indicator \"" + id + "\" is not in the catalogue",
            "use one of the ids of indicators.yml");
      }
    }
    return ids;
  }

  private static Optional<DecisionTable> table(YamlTree entry, Links links, Problems problems) {
    List<DecisionTable.Row> rows = new ArrayList<>();
    for (YamlTree row : entry.get("table").elements()) {
      Band band = Band.valueOf(constant(row.get("band").text("")));
      Bilingual because = IndicatorsYaml.bilingual(row.get("because"));
      Optional<DecisionTable.Row> parsed =
          row.get("when")
              .parsed(
                  when -> new DecisionTable.Row(when, band, because),
                  "write a condition as the other rows do",
                  problems);
      parsed.ifPresent(rows::add);
      parsed.ifPresent(r -> checkNamed(r, row.get("when"), links, problems));
    }
    if (rows.size() < entry.get("table").elements().size()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new DecisionTable(rows));
    } catch (IllegalArgumentException e) {
      problems.error(
          entry.file(),
          entry.get("table").line(),
          String.valueOf(e.getMessage()),
          "let the last row, and no other, be \"otherwise\"");
      return Optional.empty();
    }
  }

  private static void checkNamed(
      DecisionTable.Row row, YamlTree when, Links links, Problems problems) {
    for (IndicatorId id : row.condition().named()) {
      if (!links.primary().contains(id) && !links.secondary().contains(id)) {
        problems.error(
            when.file(),
            when.line(),
            "condition \"" + row.when() + "\" names " + id + ", which does not serve the factor",
            "add it to primary or secondary, or leave it out");
      }
    }
  }
}
