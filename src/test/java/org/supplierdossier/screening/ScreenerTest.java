package org.supplierdossier.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.evidence.EvidenceId;

class ScreenerTest {
  private static Watchlist list(Watchlist.Entry... entries) {
    return new Watchlist("Test list", "test.csv", Sha256.of("test"), null, Arrays.asList(entries));
  }

  private static Watchlist.Entry entry(String id, @Nullable String type, String... names) {
    return new Watchlist.Entry(id, Arrays.asList(names), type, "TEST", null, null, null);
  }

  private static ScreenedName name(String name) {
    return new ScreenedName(name, Screening.Role.OWNER, List.of());
  }

  private static List<Screening.Hit> hits(String screened, Watchlist.Entry... entries) {
    return Screener.screen(List.of(name(screened)), List.of(list(entries))).hits();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rosneva Trading LLC | OOO ROSNEVA TRADING",
        "嵐鐸科技（香港）有限公司 | 岚铎科技(香港)有限公司",
        "Müller Anlagenbau GmbH | MULLER ANLAGENBAU",
        "11420 Corporation | 11420 CORP.",
        "İNDUSTRİ HOLDİNG | Industri Holding",
      })
  void findsACompanyUnderAnotherSpelling(String screened, String listed) {
    assertThat(hits(screened, entry("1", "company", listed))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BELLETECH CORP | 11420 CORP.",
        "Rosneva Trade LLC | OOO ROSNEVA TRADING",
        "Smith John Ltd | John Smith Ltd",
        "岚铎科技 | 岚铎科技发展有限公司",
      })
  void leavesOtherCompaniesAlone(String screened, String listed) {
    assertThat(hits(screened, entry("1", null, listed))).isEmpty();
  }

  @Test
  void findsAPersonInAnyWordOrderAndSaysSo() {
    List<Screening.Hit> hits = hits("John Smith", entry("7", "individual", "SMITH, John"));
    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).explanation().en())
        .isEqualTo(
            "“John Smith” and the listed “SMITH, John” both become “john smith” in any word order.");
    assertThat(hits.get(0).explanation().zh())
        .isEqualTo("“John Smith”与名单所列“SMITH, John”整理后同为“john smith”（不计词序）。");
  }

  @Test
  void doesNotTakeTheEndOfAPersonsNameForALegalForm() {
    assertThat(hits("Kim Corp", entry("1", "individual", "KIM, Se"))).isEmpty();
  }

  @Test
  void findsAnAliasOnceForEachEntry() {
    List<Screening.Hit> hits =
        hits("Boreal Ltd", entry("1", "company", "Polar Inc", "Boreal", "BOREAL LLC"));
    assertThat(hits).extracting(Screening.Hit::listedName).containsExactly("Boreal");
  }

  @ParameterizedTest
  @CsvSource({"AB", "有限公司", "'Co., Ltd.'", "王", "—", "X1"})
  void doesNotScreenWhatTellsNobodyApart(String screened) {
    Screening screening =
        Screener.screen(List.of(name(screened)), List.of(list(entry("1", null, screened))));
    assertThat(screening.names()).isZero();
    assertThat(screening.hits()).isEmpty();
  }

  @Test
  void namesListsWithoutHitsAndTheMethod() {
    Screening screening = Screener.screen(List.of(), List.of(list()));
    assertThat(screening.method().en()).isEqualTo("exact names only");
    assertThat(screening.lists())
        .containsExactly(new Screening.SearchedList("Test list", "test.csv", null, 0));
  }

  @Test
  void unitesSpellingsAndTheirEvidenceWhateverTheOrder() {
    EvidenceId one = new EvidenceId("1".repeat(16));
    EvidenceId two = new EvidenceId("2".repeat(16));
    List<ScreenedName> names =
        new ArrayList<>(
            List.of(
                new ScreenedName("BOREAL LTD", Screening.Role.OWNER, List.of(two)),
                new ScreenedName("Boreal, Ltd.", Screening.Role.OWNER, List.of(one)),
                new ScreenedName("Boreal Ltd", Screening.Role.SUPPLIER, List.of())));
    List<Watchlist> lists = List.of(list(entry("1", null, "BOREAL")));
    Screening expected = Screener.screen(names, lists);
    Collections.reverse(names);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Screener.screen(names, lists)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(expected.names()).isEqualTo(2);
    assertThat(expected.hits())
        .extracting(Screening.Hit::evidence)
        .containsExactly(List.of(one, two), List.of());
  }

  @Test
  void screensAThousandNamesAgainstTwentyThousandEntriesInTime() {
    List<Watchlist.Entry> entries = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      entries.add(
          entry(String.valueOf(i), i % 2 == 0 ? "individual" : null, "Name No " + i + " Ltd"));
    }
    List<ScreenedName> names = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      names.add(name("Name No " + i * 20 + " Limited"));
    }
    Watchlist list = new Watchlist("big", "big.csv", Sha256.of("big"), null, entries);
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> Screener.screen(names, List.of(list)));
  }
}
