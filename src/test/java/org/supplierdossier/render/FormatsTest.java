package org.supplierdossier.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supplierdossier.render.WrittenText.squeezed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supplierdossier.assessment.UndertakingResult;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;
import org.supplierdossier.rulebook.Band;
import org.supplierdossier.supplier.Supplier;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All formats of a dossier say the same, and nothing in them is active. */
class FormatsTest {
  @TempDir Path folder;

  private static SortedMap<String, Sha256> render(Dossier dossier, Path folder) throws IOException {
    return new DossierRenderer()
        .render(
            dossier,
            Optional.empty(),
            EnumSet.allOf(DossierRenderer.Format.class),
            WordTemplate.SHIPPED,
            folder);
  }

  /** What stands in {@code dossier.json} and must stand in every other format of a language. */
  private static List<String> said(JsonNode dossier, String language) {
    List<String> said = new ArrayList<>();
    dossier.path("evidence").forEach(e -> said.add(e.path("quote").asString()));
    dossier.path("gaps").forEach(g -> said.add(g.path("question").path(language).asString()));
    dossier
        .path("undertakings")
        .forEach(
            u -> {
              said.add(u.path("key").asString());
              said.add(u.path("sentence").path(language).asString());
              said.add(status(u.path("status").asString()).label().in(language(language)));
            });
    dossier
        .path("contradictions")
        .forEach(
            c -> {
              said.add(c.path("sentence").path(language).asString());
              c.path("sides").forEach(s -> said.add(s.path("quote").asString()));
            });
    dossier
        .path("components")
        .forEach(
            c -> {
              said.add(c.path("name").asString());
              c.path("makers").forEach(m -> said.add(m.asString()));
            });
    dossier
        .path("documents")
        .forEach(d -> said.add(d.path("path").asString().replace("!/", " › ")));
    said.addAll(owners(dossier));
    for (JsonNode factor : dossier.path("assessment").path("factors")) {
      said.add(factor.path("id").asString());
      said.add(band(factor.path("band").asString()).label().in(language(language)));
      said.add(factor.path("coverage").asInt() + "%");
      said.add(factor.path("reason").path(language).asString());
      factor.path("findings").forEach(f -> said.add(f.path("sentence").path(language).asString()));
    }
    return said.stream().map(Visible::of).toList();
  }

  /** Holders with their shares, direct and through all levels, and who controls. */
  private static List<String> owners(JsonNode dossier) {
    JsonNode ownership = dossier.path("ownership");
    Map<String, String> names = new TreeMap<>();
    ownership
        .path("parties")
        .forEach(p -> names.put(p.path("key").asString(), p.path("name").asString()));
    List<String> said = new ArrayList<>();
    for (String list : List.of("interests", "effective")) {
      ownership
          .path(list)
          .forEach(i -> said.add(names.getOrDefault(i.path("holder").asString(), "")));
    }
    ownership
        .path("controllers")
        .forEach(c -> said.add(names.getOrDefault(c.path("party").asString(), "")));
    assertThat(said).isNotEmpty().doesNotContain("");
    return said;
  }

  private static Language language(String code) {
    return code.equals("zh") ? Language.ZH : Language.EN;
  }

  private static Band band(String key) {
    return Stream.of(Band.values()).filter(b -> b.key().equals(key)).findFirst().orElseThrow();
  }

  private static UndertakingResult.Status status(String key) {
    return Stream.of(UndertakingResult.Status.values())
        .filter(s -> s.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void copiesTheWordsOfThePdfAsTheyStandInTheJson() throws IOException {
    render(Demo.dossier(Edition.INTERNAL), folder);
    JsonNode json = new JsonMapper().readTree(Files.readString(folder.resolve("dossier.json")));
    String text = WrittenText.spaced(folder.resolve("dossier.zh.pdf"));

    assertThat(
            text.codePoints()
                .anyMatch(c -> (c >= 0x2e80 && c <= 0x2fdf) || (c >= 0xf900 && c < 0xfb00)))
        .as("compatibility characters")
        .isFalse();
    for (JsonNode e : json.path("evidence")) {
      String quote = Visible.of(e.path("quote").asString());
      if (quote.matches("[A-Za-z0-9 ,.'()]+")) {
        assertThat(text).contains(quote.replaceAll("\\s+", " "));
      }
    }
  }

  @Test
  void printsALongTableOfComponentsAsOneLine() throws IOException {
    Dossier demo = Demo.dossier(Edition.INTERNAL);
    Evidence chip =
        demo.evidence().stream()
            .filter(e -> e.value() instanceof Value.Component)
            .findFirst()
            .orElseThrow();
    List<Evidence> evidence = new ArrayList<>(demo.evidence());
    for (int i = 0; i < 40; i++) {
      evidence.add(quoting(chip, "part " + i + " sha-256 " + "ab".repeat(32), chip.value()));
    }
    render(with(demo, evidence), folder);

    for (String file : List.of("dossier.en.docx", "dossier.en.pdf", "dossier.html")) {
      assertThat(WrittenText.of(folder.resolve(file)))
          .as(file)
          .contains("43linesofcomponents")
          .doesNotContain("abababababababababababab");
    }
    assertThat(WrittenText.of(folder.resolve("dossier.en.xlsx"))).contains("part39sha-256");
    assertThat(Files.readString(folder.resolve("dossier.json"))).contains("part 39 sha-256");
  }

  @ParameterizedTest
  @EnumSource
  void drawsChartsInPdfAndWord(Edition edition) throws IOException {
    render(Demo.dossier(edition), folder);
    try (XWPFDocument word =
            new XWPFDocument(Files.newInputStream(folder.resolve("dossier.zh.docx")));
        PDDocument pdf = Loader.loadPDF(folder.resolve("dossier.zh.pdf").toFile())) {
      assertThat(word.getAllPictures()).hasSize(3);
      long drawings = 0;
      for (var page : pdf.getPages()) {
        for (var name : page.getResources().getXObjectNames()) {
          drawings += page.getResources().isImageXObject(name) ? 0 : 1;
        }
      }
      assertThat(drawings).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysTheSameInEveryFormat(Edition edition) throws IOException {
    Dossier dossier = Demo.dossier(edition);
    render(dossier, folder);
    JsonNode json = new JsonMapper().readTree(Files.readString(folder.resolve("dossier.json")));
    for (String language : List.of("zh", "en")) {
      for (String ending : List.of("html", "xlsx", "docx", "pdf")) {
        String file = ending.equals("html") ? "dossier.html" : "dossier." + language + "." + ending;
        String text = WrittenText.of(folder.resolve(file));
        for (String said : said(json, language)) {
          assertThat(text).as(file).contains(squeezed(said));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasARowForEachThing(Edition edition) throws IOException {
    Dossier dossier = Demo.dossier(edition);
    render(dossier, folder);
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(folder.resolve("dossier.en.xlsx")))) {
      assertThat(workbook.getSheet("Evidence").getLastRowNum())
          .isEqualTo(dossier.evidence().size());
      assertThat(workbook.getSheet("Documents").getLastRowNum())
          .isEqualTo(dossier.documents().size());
      assertThat(workbook.getSheet("Components").getLastRowNum())
          .isEqualTo(dossier.supplyChain().components().size());
      assertThat(workbook.getSheet("Undertakings").getLastRowNum())
          .isEqualTo(dossier.assessment().undertakings().size());
      assertThat(workbook.getSheet("Evidence").getPaneInformation().isFreezePane()).isTrue();
      assertThat(workbook.getSheet("Evidence").getCTWorksheet().isSetAutoFilter()).isTrue();
      assertThat(workbook.getSheet("Screening") == null).isEqualTo(edition == Edition.CUSTOMER);
    }
  }

  @Test
  void writesTheSameBytesUnderAnyLocaleAndTimeZone() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    var first = render(Demo.dossier(Edition.INTERNAL), folder.resolve("a"));
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(render(Demo.dossier(Edition.INTERNAL), folder.resolve("b"))).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void deletesFormatsOfAnEarlierRun() throws IOException {
    render(Demo.dossier(Edition.CUSTOMER), folder);
    new DossierRenderer().render(Demo.dossier(Edition.CUSTOMER), folder);

    assertThat(folder.resolve("dossier.zh.pdf")).doesNotExist();
    assertThat(folder.resolve("dossier.json")).exists();
  }

  @Test
  void tagsAndMarksThePdf() throws IOException {
    render(Demo.dossier(Edition.INTERNAL), folder);
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("dossier.zh.pdf").toFile())) {
      var catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot()).isNotNull();
      assertThat(catalog.getLanguage()).isEqualTo("zh-Hans");
      assertThat(catalog.getDocumentOutline().children()).hasSizeGreaterThan(10);
      pdf.getPage(0)
          .getResources()
          .getFontNames()
          .forEach(
              name -> {
                try {
                  assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
              });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dossier.zh.pdf", "dossier.en.pdf"})
  void writesPdfThatMeetsPdfUa(String file) throws Exception {
    render(Demo.dossier(Edition.INTERNAL), folder);
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser pdf =
            Foundries.defaultInstance()
                .createParser(folder.resolve(file).toFile(), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(pdf);

      assertThat(result.getTotalAssertions()).isPositive();
      assertThat(result.getTestAssertions())
          .filteredOn(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .extracting(TestAssertion::getRuleId, TestAssertion::getMessage)
          .isEmpty();
    }
  }

  /** The demo of a supplier that tries to do harm. */
  private static Dossier hostile() {
    Dossier demo = Demo.dossier(Edition.INTERNAL);
    String name = "=HYPERLINK(\"http://evil.example\",\"x\") {{customer}} ${script:javascript:1}";
    Supplier evil =
        new Supplier(
            demo.supplier().id(),
            new Bilingual(name, name),
            List.of("@SUM(A1)", "<script>alert(1)</script>", "a\u202Eb", "../../etc/passwd"),
            demo.supplier().identifiers(),
            demo.supplier().country(),
            demo.supplier().provenance(),
            demo.supplier().legalBasis(),
            demo.supplier().products());
    List<Evidence> evidence = new ArrayList<>(demo.evidence());
    Evidence first = evidence.get(0);
    for (String quote :
        List.of(
            "=1+1",
            "+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(1)",
            "{{?factors}}{{/factors}}{{@supplier}}",
            "[quote] {{id}}",
            "_x0041_ <w:p/> ]]> &amp; \u0000\u0007",
            "z".repeat(10_000_000))) {
      evidence.add(quoting(first, quote, null));
    }
    return new Dossier(
        demo.id(),
        evil,
        demo.customer(),
        demo.procurements(),
        demo.asOf(),
        demo.limits(),
        demo.rulebook(),
        demo.assessment(),
        evidence,
        demo.ownership(),
        demo.supplyChain(),
        demo.answers(),
        demo.screening(),
        demo.documents(),
        demo.decisions(),
        demo.withheld());
  }

  private static Evidence quoting(Evidence e, String quote, @Nullable Value value) {
    return new Evidence(
        e.indicator(),
        e.term(),
        e.subject(),
        e.undertakings(),
        e.claim(),
        e.polarity(),
        value,
        e.language(),
        quote,
        List.of(),
        e.origins(),
        e.rule(),
        e.because());
  }

  private static Dossier with(Dossier demo, List<Evidence> evidence) {
    return new Dossier(
        demo.id(),
        demo.supplier(),
        demo.customer(),
        demo.procurements(),
        demo.asOf(),
        demo.limits(),
        demo.rulebook(),
        demo.assessment(),
        evidence,
        demo.ownership(),
        demo.supplyChain(),
        demo.answers(),
        demo.screening(),
        demo.documents(),
        demo.decisions(),
        demo.withheld());
  }

  @Test
  void keepsTheWordsOfAHostileSupplierAsText() throws IOException {
    render(hostile(), folder);

    for (String file : List.of("dossier.en.xlsx", "dossier.en.docx", "dossier.en.pdf")) {
      assertThat(WrittenText.of(folder.resolve(file)))
          .as(file)
          .contains("=1+1", "+cmd|'/Ccalc'!A0", "-2+3", "@SUM(1)")
          .contains("{{?factors}}{{/factors}}{{@supplier}}", "[quote]{{id}}")
          .contains("_x0041_<w:p/>]]>&amp;[U+0000][U+0007]")
          .contains("a[U+202E]b", "${script:javascript:1}", "morecharactersindossier.json");
      assertThat(Files.size(folder.resolve(file))).as(file).isLessThan(3_000_000);
    }
    assertInactive(folder.resolve("dossier.en.xlsx"));
    assertInactive(folder.resolve("dossier.en.docx"));
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("dossier.en.pdf").toFile())) {
      assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
      assertThat(pdf.getDocumentCatalog().getAcroForm()).isNull();
      assertThat(pdf.getDocumentCatalog().getNames()).isNull();
      for (var page : pdf.getPages()) {
        assertThat(page.getAnnotations()).isEmpty();
      }
    }
  }

  private static void assertInactive(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      zip.stream()
          .forEach(
              entry -> {
                try {
                  String text =
                      new String(
                          zip.getInputStream(entry).readAllBytes(),
                          java.nio.charset.StandardCharsets.UTF_8);
                  assertThat(entry.getName()).doesNotContain("vba", "external", "embeddings");
                  assertThat(text)
                      .as(entry.getName())
                      .doesNotContain("TargetMode=\"External\"", "<f>", "<f ", "<hyperlink");
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
              });
    }
  }

  @Test
  void fillsATemplateOfACustomer() throws IOException {
    Path template = folder.resolve("ours.docx");
    try (var document = new org.apache.poi.xwpf.usermodel.XWPFDocument();
        var out = Files.newOutputStream(template)) {
      document.createParagraph().createRun().setText("Prepared by us for {{customer}}");
      document.createParagraph().createRun().setText("{{?evidence}}");
      document.createParagraph().createRun().setText("{{id}}: {{quote}}");
      document.createParagraph().createRun().setText("{{/evidence}}");
      document.createParagraph().createRun().setText("{{no_such_thing}} {{@supplier}}");
      document.write(out);
    }
    new DossierRenderer()
        .render(
            Demo.dossier(Edition.CUSTOMER),
            Optional.empty(),
            EnumSet.of(DossierRenderer.Format.DOCX),
            new WordTemplate(template.toString()),
            folder.resolve("d"));

    Dossier dossier = Demo.dossier(Edition.CUSTOMER);
    String text = WrittenText.of(folder.resolve("d/dossier.en.docx"));
    assertThat(text)
        .startsWith(squeezed("Prepared by us for " + dossier.customer().name().en()))
        .contains("{{no_such_thing}}" + squeezed(dossier.supplier().name().en()));
    Map<String, String> quotes = new TreeMap<>();
    dossier.evidence().forEach(e -> quotes.put(e.id().value(), e.quote()));
    quotes.forEach(
        (id, quote) -> assertThat(text).contains(id + ":" + squeezed(Visible.of(quote))));
  }
}
