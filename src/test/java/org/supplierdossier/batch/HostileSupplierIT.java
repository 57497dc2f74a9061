package org.supplierdossier.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supplierdossier.render.WrittenText;
import org.supplierdossier.verification.BundleVerifier;
import org.supplierdossier.verification.Trust;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A supplier whose names, files and words try to do harm has dossiers that do none. */
class HostileSupplierIT {
  private static final JsonMapper JSON = new JsonMapper();

  private static final List<String> SHOWN =
      List.of("<script>alert(1)</script>", "{{@supplier}}", "=cmd|'/Ccalc'!A0", "txt.exe");

  @TempDir static Path folder;
  private static SampleRoom room;
  private static List<Path> written;

  @BeforeAll
  static void runsTheJob() throws Exception {
    room = SampleRoom.bare(folder.resolve("room/inner"), HostileRoom.SUPPLIER);
    HostileRoom.write(room);
    room.run(
        room.job(
            "customer-dossiers",
            "job: dossiers",
            "languages: [zh, en]",
            "formats: [html, json, xlsx, docx, pdf, papers, bundle]"));
    written = SampleRoom.files(room.output());
  }

  private static Path internal(String name) {
    return room.output()
        .resolve("internal/" + HostileRoom.CUSTOMER + "/" + HostileRoom.SUPPLIER)
        .resolve(name);
  }

  private static List<Path> ending(String... endings) {
    return written.stream()
        .filter(f -> List.of(endings).stream().anyMatch(e -> f.toString().endsWith(e)))
        .toList();
  }

  @Test
  void writesNothingOutsideOfItsFolders() throws IOException {
    Set<String> around = new TreeSet<>();
    for (Path file : SampleRoom.files(folder)) {
      around.add(folder.resolve("room/inner").relativize(file).getName(0).toString());
    }
    assertThat(around).isSubsetOf("customer-dossiers.yml", "input", "output", "store");
    for (Path file : written) {
      assertThat(room.output().relativize(file).toString())
          .matches("[A-Za-z0-9._/\\p{IsHan}-]+")
          .doesNotContain("..");
    }
  }

  @Test
  void keepsItsWordsAsEvidence() throws IOException {
    JsonNode dossier = JSON.readTree(Files.readString(internal("dossier.json")));
    StringBuilder quotes = new StringBuilder();
    dossier.path("evidence").forEach(e -> quotes.append(e.path("quote").asString()).append('\n'));
    assertThat(missing(quotes.toString(), HostileRoom.WORDS)).isEmpty();
    assertThat(dossier.path("components").size()).isGreaterThan(5);
    for (String file : List.of("dossier.html", "dossier.zh.docx", "dossier.en.pdf")) {
      assertThat(missing(WrittenText.of(internal(file)), SHOWN)).as(file).isEmpty();
    }
  }

  /** Characters that turn the direction of writing may be shown, or left out. */
  private static String visible(String word) {
    return word.replace("\u202E", "").replace("\u2066", "");
  }

  /** The words that a text lacks; the texts are too long for a message. */
  private static List<String> missing(String text, List<String> words) {
    return words.stream().map(HostileSupplierIT::visible).filter(w -> !text.contains(w)).toList();
  }

  @Test
  void writesPagesWithoutAScriptOfItsOwn() throws IOException {
    assertThat(ending(".html")).hasSizeGreaterThan(10);
    String script =
        Jsoup.parse(Files.readString(room.output().resolve("index.html")))
            .select("script")
            .get(0)
            .data();
    for (Path file : ending(".html")) {
      Document page = Jsoup.parse(Files.readString(file));
      assertThat(page.select("script").size()).as(file.toString()).isEqualTo(1);
      assertThat(page.select("iframe, object, embed, form, base, img, link").size()).isZero();
      String own = page.select("script").get(0).data();
      assertThat(own.equals(script)).as(file.toString()).isTrue();
      for (Element element : page.getAllElements()) {
        assertInactive(file, element);
      }
    }
  }

  private static void assertInactive(Path file, Element element) {
    element
        .attributes()
        .forEach(
            a -> {
              String value = a.getValue().strip().toLowerCase(Locale.ROOT);
              assertThat(a.getKey())
                  .as(file.toString())
                  .doesNotStartWith("on")
                  .isNotEqualTo("style");
              if (List.of("href", "src", "action", "xlink:href").contains(a.getKey())) {
                assertThat(value)
                    .as(file.toString())
                    .doesNotStartWith("//")
                    .doesNotMatch("[a-z]+:.*");
              }
            });
  }

  @Test
  void writesTextThatShowsWhatIsInvisible() throws IOException {
    for (Path file : ending(".html", ".csv", ".md")) {
      assertThat(Files.readString(file).codePoints().anyMatch(HostileSupplierIT::isInvisible))
          .as(file.toString())
          .isFalse();
      assertThat(Files.size(file)).as(file.toString()).isLessThan(25_000_000);
    }
  }

  private static boolean isInvisible(int c) {
    return c == 0 || c == 7 || c == 0x1b || (c >= 0x202a && c <= 0x202e) || c == 0x2066;
  }

  @Test
  void writesOfficeFilesThatHoldTextAlone() throws IOException {
    assertThat(ending(".docx", ".xlsx")).hasSizeGreaterThan(8);
    for (Path file : ending(".docx", ".xlsx")) {
      assertThat(WrittenText.of(file).length()).as(file.toString()).isPositive();
      try (ZipFile zip = new ZipFile(file.toFile())) {
        zip.stream().forEach(entry -> assertInactive(file, zip, entry));
      }
    }
  }

  private static void assertInactive(Path file, ZipFile zip, ZipEntry entry) {
    assertThat(entry.getName()).doesNotContain("..", "vba", "external", "embeddings", "activeX");
    try (InputStream in = zip.getInputStream(entry)) {
      String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(
              List.of(
                      "TargetMode=\"External\"",
                      "<f>",
                      "<f ",
                      "<hyperlink",
                      "<w:hyperlink",
                      "instrText",
                      "attachedTemplate",
                      "<!DOCTYPE")
                  .stream()
                  .filter(xml::contains))
          .as(file + " " + entry.getName())
          .isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void writesPdfFilesThatDoNothing() throws IOException {
    assertThat(ending(".pdf")).hasSize(4);
    for (Path file : ending(".pdf")) {
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        var catalog = pdf.getDocumentCatalog();
        assertThat(catalog.getOpenAction()).isNull();
        assertThat(catalog.getAcroForm()).isNull();
        assertThat(catalog.getCOSObject().containsKey(COSName.AA)).isFalse();
        assertThat(catalog.getNames() == null || catalog.getNames().getJavaScript() == null)
            .isTrue();
        for (var page : pdf.getPages()) {
          assertThat(page.getAnnotations())
              .allMatch(
                  a ->
                      a instanceof PDAnnotationLink link
                          && (link.getAction() == null
                              || link.getAction() instanceof PDActionGoTo));
        }
      }
    }
  }

  @Test
  void writesBundlesThatHold() throws IOException {
    assertThat(ending("bundle.zip")).hasSize(2);
    for (Path bundle : ending("bundle.zip")) {
      assertThat(new BundleVerifier(Trust.NOBODY).verify(bundle).verification().failures())
          .isEmpty();
      try (ZipFile zip = new ZipFile(bundle.toFile())) {
        assertThat(zip.stream().map(ZipEntry::getName))
            .allMatch(n -> !n.startsWith("/") && !n.contains("..") && !n.contains("\\"));
      }
    }
  }

  @Test
  void writesFilesThatLibreOfficeOpens() throws Exception {
    Path office = Path.of("/usr/bin/soffice");
    assumeTrue(Files.isExecutable(office), "LibreOffice is not installed");
    Path to = Files.createDirectories(folder.resolve("room/inner/output/opened"));
    Process process =
        new ProcessBuilder(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("room/inner/output/profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                to.toString(),
                internal("dossier.en.docx").toString(),
                internal("dossier.zh.xlsx").toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    for (String name : List.of("dossier.en.pdf", "dossier.zh.pdf")) {
      try (PDDocument pdf = Loader.loadPDF(to.resolve(name).toFile())) {
        assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
      }
    }
  }
}
