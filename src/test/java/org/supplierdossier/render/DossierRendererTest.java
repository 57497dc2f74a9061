package org.supplierdossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.dossier.Edition;

class DossierRendererTest {
  @TempDir Path folder;

  private static String read(Path file) throws IOException {
    return Files.readString(file);
  }

  /** The bundle of a folder to which the demo was rendered. */
  private static Path bundle(Edition edition, Path folder) throws IOException {
    List<String> written = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(f -> Files.isRegularFile(f) && !f.endsWith("bundle.zip"))
          .forEach(f -> written.add(folder.relativize(f).toString().replace('\\', '/')));
    }
    return new BundleWriter(BundleSeal.NONE)
        .write(
            Demo.dossier(edition),
            folder,
            written,
            new TreeMap<>(Map.of("rules/SRC-02.yml", "indicator: SRC-02\n")),
            new TreeMap<>());
  }

  private Document page(Edition edition) throws IOException {
    new DossierRenderer().render(Demo.dossier(edition), folder);
    return Jsoup.parse(read(folder.resolve("dossier.html")));
  }

  @ParameterizedTest
  @EnumSource
  void writesJsonThatItsSchemaAllows(Edition edition) throws IOException {
    new DossierRenderer().render(Demo.dossier(edition), folder);
    try (InputStream schema =
        Objects.requireNonNull(
            DossierRenderer.class.getResourceAsStream("/schemas/dossier.schema.json"))) {
      String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(text)
                  .validate(read(folder.resolve("dossier.json")), InputFormat.JSON))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void writesTheSameBytesUnderAnyLocaleAndTimeZone(Edition edition) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    var first = new DossierRenderer().render(Demo.dossier(edition), folder.resolve("a"));
    Sha256 bundle = Sha256.of(Files.readAllBytes(bundle(edition, folder.resolve("a"))));
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(new DossierRenderer().render(Demo.dossier(edition), folder.resolve("b")))
          .isEqualTo(first);
      assertThat(Sha256.of(Files.readAllBytes(bundle(edition, folder.resolve("b")))))
          .isEqualTo(bundle);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void leadsFromEveryQuoteToItsHighlightedPlace() throws IOException {
    Document page = page(Edition.INTERNAL);
    for (Element link : page.select("a[href^=sources/]")) {
      String[] target = link.attr("href").split("#", -1);
      Document source = Jsoup.parse(read(folder.resolve(target[0])));
      if (target.length > 1) {
        Element anchor = Objects.requireNonNull(source.getElementById(target[1]), link.toString());
        assertThat(Objects.requireNonNull(anchor.nextElementSibling()).tagName()).isEqualTo("mark");
      }
    }
    assertThat(page.select("a[href^=sources/]")).hasSizeGreaterThan(30);
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.toString())
          .isNotNull();
    }
  }

  @Test
  void highlightsExactlyTheQuote() throws IOException {
    page(Edition.INTERNAL);
    Document source = Jsoup.parse(read(folder.resolve("sources/003-2021-docx.html")));

    assertThat(source.select("mark").eachText())
        .contains("未经甲方书面同意且无正当理由，不得中断产品供应", "技术支持期限不少于产品停售后五年");
    assertThat(source.select(".hidden-text").text()).contains("修订前文字");
  }

  @Test
  void showsWithheldPassagesAsSuch() throws IOException {
    page(Edition.CUSTOMER);

    assertThat(
            Jsoup.parse(read(folder.resolve("sources/006-sla-final-v2-draft-pdf.html")))
                .select(".withheld")
                .text())
        .isEqualTo("[withheld]");
  }

  @Test
  void escapesSupplierTextAndShowsWhatHides() throws IOException {
    page(Edition.INTERNAL);
    for (String name : new String[] {"dossier.html", "sources/006-sla-final-v2-draft-pdf.html"}) {
      String html = read(folder.resolve(name));
      assertThat(html).contains("${script:javascript:alert(1)}").contains("evil[U+202E]txt.exe");
      assertThat(html).doesNotContain("<img").doesNotContain("\u202e");
      assertThat(Jsoup.parse(html).select("script")).hasSize(1);
    }
  }

  @Test
  void asksNothingOfAnyServer() throws IOException {
    Document page = page(Edition.INTERNAL);

    assertThat(page.select("[src], link, iframe, object, form, [style], [onclick]")).isEmpty();
    assertThat(page.select("a[href]").eachAttr("href")).noneMatch(h -> h.contains(":"));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'sha256-")
        .contains("script-src 'sha256-");
  }

  @Test
  void keepsTheAssessmentOutOfTheCustomerEdition() throws IOException {
    Document page = page(Edition.CUSTOMER);
    Dossier dossier = Demo.dossier(Edition.CUSTOMER);

    assertThat(page.text())
        .doesNotContain("Northwind Semiconductor INC", "Demo Export List", "陈审核");
    dossier
        .assessment()
        .factors()
        .forEach(f -> assertThat(page.text()).doesNotContain(f.reason().zh(), f.reason().en()));
    assertThat(
            page.select(
                ".band.high, .band.critical, .band.low, .chip.risk:not(td .chip, th .chip)"))
        .isEmpty();
    assertThat(read(folder.resolve("dossier.json")))
        .doesNotContain("\"assessment\"", "\"band\"", "\"decisions\"", "Demo Export List");
  }

  @Test
  void hasHeadingsInOrderAndNamesItsTables() throws IOException {
    Document page = page(Edition.INTERNAL);
    int last = 1;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
      last = level;
    }
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("table:not(:has(caption))")).isEmpty();
    assertThat(page.select("th:not([scope])")).isEmpty();
    assertThat(page.select("span.zh:not([lang]), span.en:not([lang])")).isEmpty();
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void deletesSourcePagesOfAnEarlierRun() throws IOException {
    Files.createDirectories(folder.resolve("sources"));
    Files.writeString(folder.resolve("sources/999-old.html"), "old");

    page(Edition.INTERNAL);

    assertThat(folder.resolve("sources/999-old.html")).doesNotExist();
  }

  @Test
  void packsABagWhoseManifestHolds() throws IOException {
    var written = new DossierRenderer().render(Demo.dossier(Edition.CUSTOMER), folder);
    try (ZipFile zip = new ZipFile(bundle(Edition.CUSTOMER, folder).toFile())) {
      String manifest =
          new String(
              zip.getInputStream(zip.getEntry("manifest-sha256.txt")).readAllBytes(),
              StandardCharsets.UTF_8);
      written.forEach(
          (name, digest) -> assertThat(manifest).contains(digest + "  data/" + name + "\n"));
      assertThat(manifest.lines().filter(l -> !l.contains("  data/excerpts/")))
          .hasSize(written.size() + 1);
      assertThat(zip.stream().map(e -> e.getName()))
          .startsWith("bag-info.txt", "bagit.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt");
    }
  }
}
