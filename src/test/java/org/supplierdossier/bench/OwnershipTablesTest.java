package org.supplierdossier.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.FoldedName;
import org.supplierdossier.supplier.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Precision and recall of the ownership tables of real reports and filings. */
class OwnershipTablesTest {
  private static final Path REPORTS = Figures.SHARED.resolve("annual-reports-zh");
  private static final Path FILINGS = Figures.SHARED.resolve("filings");
  private static final double ENOUGH = 0.95;

  @ParameterizedTest
  @ValueSource(strings = {"ankao-2019.html", "sifang-2019.pdf"})
  void readsTheOwnersAndSubsidiariesOfAnAnnualReport(String name) throws IOException {
    Path report = REPORTS.resolve(name);
    assumeTrue(Files.exists(report), "skipped: no " + report);
    Path gold = REPORTS.resolve(name.substring(0, name.indexOf('.')) + ".gold.json");
    JsonNode expected = JsonMapper.shared().readTree(gold.toFile());
    JsonNode company = expected.get("company");
    Supplier supplier =
        Figures.supplier(company.get("name_zh").asString(), company.get("name_en").asString());
    List<Evidence> found = Figures.evidence(supplier, report);
    SoftAssertions all = new SoftAssertions();
    check(all, name + " holders", holders(expected), heldInSupplier(found));
    check(all, name + " controllers", names(expected.get("actual_controller")), controllers(found));
    check(all, name + " subsidiaries", subsidiaries(expected), heldBySupplier(found, expected));
    all.assertAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"aapl-ex21-subsidiaries.html", "xom-ex21-subsidiaries.html"})
  void readsAnExhibitOfSubsidiaries(String name) throws IOException {
    Path filing = FILINGS.resolve(name);
    assumeTrue(Files.exists(filing), "skipped: no " + filing);
    Set<String> expected = new TreeSet<>();
    for (Element row : Jsoup.parse(Files.readString(filing)).select("tr")) {
      List<String> cells =
          row.select("td").stream().map(Element::text).filter(t -> !t.isBlank()).toList();
      if (cells.size() >= 2 && !cells.get(0).startsWith("Percentage")) {
        boolean share = Character.isDigit(cells.get(1).charAt(0));
        expected.add(
            key(cells.get(0).replaceAll("( ?\\([0-9]+\\))+$", ""))
                + (share ? " " + percent(new BigDecimal(cells.get(1).replace("%", ""))) : ""));
      }
    }
    Supplier supplier = Figures.supplier("注册人", "The Registrant");
    SoftAssertions all = new SoftAssertions();
    check(all, name, expected, heldBySupplier(Figures.evidence(supplier, filing), null));
    all.assertAll();
  }

  private static void check(
      SoftAssertions all, String list, Set<String> expected, Set<String> found) {
    Figures.Score score = Figures.Score.of(expected, found).print(list);
    all.assertThat(score.precision()).as("precision of " + list).isGreaterThanOrEqualTo(ENOUGH);
    all.assertThat(score.recall()).as("recall of " + list).isGreaterThanOrEqualTo(ENOUGH);
  }

  private static Set<String> holders(JsonNode gold) {
    Set<String> all = new TreeSet<>();
    for (JsonNode holder : gold.get("top_shareholders")) {
      all.add(
          key(holder.get("name").asString())
              + " "
              + percent(new BigDecimal(holder.get("percent").asString())));
    }
    return all;
  }

  private static Set<String> names(JsonNode people) {
    Set<String> all = new TreeSet<>();
    people.forEach(p -> all.add(key(p.get("name").asString())));
    return all;
  }

  private static Set<String> subsidiaries(JsonNode gold) {
    Set<String> all = new TreeSet<>();
    for (JsonNode held : gold.get("subsidiaries")) {
      for (String kind : List.of("percent_direct", "percent_indirect")) {
        if (!held.get(kind).isNull()) {
          all.add(
              key(held.get("name").asString())
                  + " "
                  + percent(new BigDecimal(held.get(kind).asString())));
        }
      }
    }
    return all;
  }

  private static Set<String> heldInSupplier(List<Evidence> found) {
    Set<String> all = new TreeSet<>();
    for (Evidence e : found) {
      if (e.value() instanceof Value.Interest i && i.held() == null) {
        all.add(key(i.holder()) + " " + percent(i.min()));
      }
    }
    return all;
  }

  private static Set<String> controllers(List<Evidence> found) {
    Set<String> all = new TreeSet<>();
    for (Evidence e : found) {
      if ("controller".equals(e.subject()) && e.value() instanceof Value.Text text) {
        all.add(key(text.text()));
      }
    }
    return all;
  }

  private static Set<String> heldBySupplier(List<Evidence> found, @Nullable JsonNode gold) {
    Set<String> all = new TreeSet<>();
    for (Evidence e : found) {
      if (e.value() instanceof Value.Interest i && i.held() != null) {
        String share = percent(i.min());
        all.add(key(fullName(i.held(), gold)) + (share.isEmpty() ? "" : " " + share));
      }
    }
    return all;
  }

  /** Reports abbreviate names in the table; the gold list has both. */
  private static String fullName(String printed, @Nullable JsonNode gold) {
    if (gold != null) {
      for (JsonNode held : gold.get("subsidiaries")) {
        JsonNode short_ = held.get("name_in_table");
        if (short_ != null && key(short_.asString()).equals(key(printed))) {
          return held.get("name").asString();
        }
      }
    }
    return printed;
  }

  private static String key(String name) {
    return FoldedName.of(name).full().replace(" ", "");
  }

  private static String percent(@Nullable BigDecimal share) {
    return share == null ? "" : share.stripTrailingZeros().toPlainString();
  }
}
