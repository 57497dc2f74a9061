package org.supplierdossier.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supplierdossier.problem.Problem;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.screening.ScreenedName;
import org.supplierdossier.screening.Screener;
import org.supplierdossier.screening.Screening;
import org.supplierdossier.screening.Watchlist;

class WatchlistFilesTest {
  private static final Path REAL = Path.of("../shared/data/watchlists");

  private static final String SDN =
      """
      900001,"BOREAL CHIPS B.V.",-0- ,"TEST",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"a.k.a. 'BOREALIS'; invented."
      900002,"SMITH, John","individual","TEST",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-\s
      \u001a
      """;
  private static final String ALT = "900001,1,\"aka\",\"BOREAL SEMICONDUCTOR B.V.\",-0- \n";

  @TempDir Path folder;

  private final Problems problems = new Problems();

  private void write(String name, String text, Charset charset) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.write(path, text.getBytes(charset));
  }

  private List<Watchlist> load() {
    return WatchlistFiles.load(folder, problems);
  }

  @Test
  void readsPlainCsvInAnyColumnOrderAndEncoding() throws IOException {
    String csv =
        """
        list,aliases,name_zh,name,id,listed_on
        甲清单,北方;Boreal Ltd；BRL,北方芯片公司,Boreal Chips,1,2026-02-17
        乙清单,,南方公司,,2,2025-01-31
        """;
    write("utf8.csv", "\uFEFF" + csv, StandardCharsets.UTF_8);
    write("gb.csv", csv, Charset.forName("GB18030"));

    List<Watchlist> lists = load();

    assertThat(problems.all()).isEmpty();
    assertThat(lists)
        .extracting(l -> l.name() + " " + l.file() + " " + l.date())
        .containsExactly(
            "乙清单 gb.csv 2025-01-31",
            "乙清单 utf8.csv 2025-01-31",
            "甲清单 gb.csv 2026-02-17",
            "甲清单 utf8.csv 2026-02-17");
    assertThat(lists.get(2).entries().get(0).names())
        .containsExactly("Boreal Chips", "北方芯片公司", "北方", "Boreal Ltd", "BRL");
  }

  @Test
  void joinsFurtherOfacNamesOfTheSameFolder() throws IOException {
    write("ofac/primary-sdn-2026-03-01.csv", SDN, StandardCharsets.UTF_8);
    write("ofac/other.csv", ALT, StandardCharsets.UTF_8);

    List<Watchlist> lists = load();

    assertThat(problems.all()).isEmpty();
    assertThat(lists).hasSize(1);
    assertThat(lists.get(0).name()).isEqualTo("OFAC SDN");
    assertThat(lists.get(0).date()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(lists.get(0).entries()).hasSize(2);
    assertThat(lists.get(0).entries().get(0).names())
        .containsExactly("BOREAL CHIPS B.V.", "BOREAL SEMICONDUCTOR B.V.", "BOREALIS");
    assertThat(lists.get(0).entries().get(1).type()).isEqualTo("individual");
  }

  @Test
  void changesTheDigestOfAListWithItsFurtherNames() throws IOException {
    write("sdn.csv", SDN, StandardCharsets.UTF_8);
    write("alt.csv", ALT, StandardCharsets.UTF_8);
    Watchlist before = load().get(0);
    write("alt.csv", ALT.replace("SEMI", "DEMI"), StandardCharsets.UTF_8);
    assertThat(load().get(0).sha256()).isNotEqualTo(before.sha256());
  }

  @Test
  void reportsFilesThatAreNoListAndRowsWithoutAName() throws IOException {
    write("notes.txt", "call the office on Monday\n", StandardCharsets.UTF_8);
    write("list.csv", "id,name\n1,Boreal\n2,\n", StandardCharsets.UTF_8);
    write("broken.csv", "id,name\n1,\"Boreal\n", StandardCharsets.UTF_8);
    write("alone.csv", ALT, StandardCharsets.UTF_8);
    write("README.txt", "about", StandardCharsets.UTF_8);
    write("un.xml", "<CONSOLIDATED_LIST><ENTITIES>", StandardCharsets.UTF_8);

    assertThat(load()).extracting(Watchlist::file).containsExactly("list.csv");
    assertThat(problems.all())
        .extracting(p -> folder.relativize(Path.of(p.file())) + ":" + p.line())
        .containsExactly("alone.csv:0", "broken.csv:0", "list.csv:3", "notes.txt:1", "un.xml:1");
    assertThat(problems.all()).extracting(Problem::severity).containsOnly(Problem.Severity.ERROR);
  }

  @Test
  void doesNotFollowExternalEntities() throws IOException {
    write("secret.md", "SECRET", StandardCharsets.UTF_8);
    write(
        "un.xml",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"secret.md\">]><CONSOLIDATED_LIST><ENTITY>"
            + "<FIRST_NAME>A&e;</FIRST_NAME></ENTITY></CONSOLIDATED_LIST>",
        StandardCharsets.UTF_8);
    assertThat(load())
        .flatExtracting(Watchlist::entries)
        .noneMatch(e -> e.names().toString().contains("SECRET"));
  }

  @Test
  void findsNothingWhereThereIsNoFolder() {
    assertThat(WatchlistFiles.load(folder.resolve("none"), problems)).isEmpty();
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void countsTheEntriesOfThePublishedLists() {
    assumeTrue(Files.isDirectory(REAL), "the published lists are not on this machine");
    List<Watchlist> lists = WatchlistFiles.load(REAL, problems);

    assertThat(problems.all()).isEmpty();
    // awk: numbered lines; distinct name and date; INDIVIDUAL and ENTITY elements.
    assertThat(lists)
        .extracting(l -> l.name() + ": " + l.entries().size())
        .containsExactly(
            "BIS Denied Persons List: 461", "OFAC SDN: 8976", "UN Consolidated List: 1003");
    assertThat(lists.get(2).date()).isEqualTo(LocalDate.of(2026, 2, 27));
  }

  @Test
  void screensAgainstThePublishedLists() {
    assumeTrue(Files.isDirectory(REAL), "the published lists are not on this machine");
    List<Watchlist> lists = WatchlistFiles.load(REAL, problems);
    List<ScreenedName> names =
        List.of(
            new ScreenedName("11420 Corporation", Screening.Role.OWNER, List.of()),
            new ScreenedName("BELLETECH CORP", Screening.Role.OWNER, List.of()));
    Screening screening = Screener.screen(names, lists);
    assertThat(screening.names()).isEqualTo(2);
    assertThat(screening.hits())
        .extracting(Screening.Hit::name)
        .containsExactly("11420 Corporation");
  }
}
