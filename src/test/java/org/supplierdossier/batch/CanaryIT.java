package org.supplierdossier.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supplierdossier.render.WrittenText.squeezed;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.sl.usermodel.SlideShow;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supplierdossier.render.WrittenText;

/**
 * Two customers whose names, orders and secrets stand in documents of every input format: nothing
 * of one may be found in anything that is written for the other.
 */
class CanaryIT {
  private static final String SUPPLIER = "canary-works";
  private static final String NORTH = "Northmark Grid";
  private static final String SOUTH = "Southmark Bank";
  private static final List<String> OF_NORTH =
      List.of("Northmark", "northmark", "NMG-77", "kelpie");
  private static final List<String> OF_SOUTH =
      List.of("Southmark", "southmark", "SMB-88", "osprey");
  private static final String FORMATS = "formats: [html, json, xlsx, docx, pdf, papers, bundle]";

  private static final List<String> INPUTS =
      List.of(
          "txt", "md", "html", "csv", "tsv", "json", "xml", "rtf", "eml", "mbox", "docx", "odt",
          "xlsx", "xls", "pptx", "ppt", "pdf", "zip", "7z", "tar.gz");

  @TempDir static Path folder;
  private static SampleRoom room;

  @BeforeAll
  static void runsTheJob() throws Exception {
    room = room(folder);
    room.run(room.job("customer-dossiers", lines(2)));
  }

  private static String[] lines(int workers) {
    return new String[] {
      "job: dossiers", "languages: [en]", FORMATS, "bundle: {sources: files}", "workers: " + workers
    };
  }

  private static SampleRoom room(Path folder) throws Exception {
    SampleRoom room = SampleRoom.bare(folder, SUPPLIER);
    Path customers = Files.createDirectories(room.input().resolve("customers"));
    customer(customers, "northmark-grid", NORTH, "energy");
    customer(customers, "southmark-bank", SOUTH, "finance");
    Path documents = room.documents(SUPPLIER);
    Files.writeString(
        documents.resolve("supplier.yml"),
        """
        name: Canary Works Ltd.
        products:
          - {id: cw-1, name: CW-1 switch, category: core-network-equipment}
        """);
    for (String format : INPUTS) {
      Files.write(documents.resolve("shared-" + format + "." + format), mixed(format));
    }
    loose(documents, "framework agreement.txt", NORTH, "NMG-77", "kelpie");
    loose(documents, "framework agreement 2.txt", SOUTH, "SMB-88", "osprey");
    Path own = Files.createDirectories(documents.resolve("for/northmark-grid"));
    Files.writeString(own.resolve("kelpie plan.txt"), sentences("the kelpie substations"));
    own = Files.createDirectories(documents.resolve("for/southmark-bank"));
    Files.writeString(own.resolve("osprey plan.txt"), sentences("the osprey vaults"));
    return room;
  }

  private static void customer(Path folder, String id, String name, String sector)
      throws IOException {
    Files.writeString(
        folder.resolve(id + ".yml"),
        "name: "
            + name
            + " Co., Ltd.\naliases: ["
            + name
            + "]\nsector: "
            + sector
            + "\ncii_status: notified\nlanguage: en\n"
            + "procurements: [{supplier: "
            + SUPPLIER
            + ", product: cw-1, use: core of "
            + (name.equals(NORTH) ? "kelpie" : "osprey")
            + ", contract_value_cny: 1234567}]\n");
  }

  /** A contract that lies loose in the data room and belongs to its buyer. */
  private static void loose(Path documents, String file, String buyer, String number, String secret)
      throws IOException {
    Files.writeString(
        documents.resolve(file),
        "PURCHASE AGREEMENT\nContract No.: "
            + number
            + "\nBuyer: "
            + buyer
            + " Co., Ltd.\n"
            + "Supplier: Canary Works Ltd.\n\n"
            + sentences("the " + secret + " sites"));
  }

  private static String sentences(String what) {
    return "The Supplier undertakes not to interrupt the supply of products to "
        + what
        + " without proper reason.\n"
        + "The Supplier shall provide technical support for "
        + what
        + " for ten years.\n"
        + "Order SECRET for "
        + what
        + " is confidential.\n";
  }

  /** One sentence for everybody and one for each customer. */
  private static List<String> paragraphs() {
    return List.of(
        "Canary Works shall provide technical support for at least eight years after the last sale.",
        "For " + NORTH + " we shall keep spare parts in the kelpie depot for twelve years.",
        "Under order SMB-88 we shall deliver security patches to osprey within ten days.");
  }

  private static byte[] mixed(String format) throws IOException {
    String text = String.join("\n\n", paragraphs());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (format) {
      case "html" -> {
        String html =
            "<html><body><p>" + String.join("</p><p>", paragraphs()) + "</p></body></html>";
        return html.getBytes(StandardCharsets.UTF_8);
      }
      case "csv" -> {
        String rows =
            "Topic,Statement\nSupport,\"" + String.join("\"\nSupport,\"", paragraphs()) + "\"\n";
        return rows.getBytes(StandardCharsets.UTF_8);
      }
      case "tsv" -> {
        String rows = "Topic\tStatement\nSupport\t" + String.join("\nSupport\t", paragraphs());
        return rows.getBytes(StandardCharsets.UTF_8);
      }
      case "xml" -> {
        String list = "<support><p>" + String.join("</p><p>", paragraphs()) + "</p></support>";
        return list.getBytes(StandardCharsets.UTF_8);
      }
      case "rtf" -> {
        String rtf = "{\\rtf1\\ansi " + String.join("\\par ", paragraphs()) + "\\par}";
        return rtf.getBytes(StandardCharsets.US_ASCII);
      }
      case "mbox" -> {
        String mbox =
            "From sales@canary.example Mon Jun  1 08:00:00 2026\n"
                + new String(mixed("eml"), StandardCharsets.UTF_8);
        return mbox.getBytes(StandardCharsets.UTF_8);
      }
      case "json" -> {
        String list = "{\"support\": [\"" + String.join("\", \"", paragraphs()) + "\"]}";
        return list.getBytes(StandardCharsets.UTF_8);
      }
      case "eml" -> {
        String mail =
            """
            From: sales@canary.example
            To: desk@canary.example
            Subject: Support
            Date: Mon, 1 Jun 2026 08:00:00 +0000
            Content-Type: text/plain; charset=utf-8

            """;
        return (mail + text + "\n").getBytes(StandardCharsets.UTF_8);
      }
      case "docx" -> docx(out);
      case "odt" -> odt(out);
      case "xlsx" -> workbook(new XSSFWorkbook(), out);
      case "xls" -> workbook(new HSSFWorkbook(), out);
      case "pptx" -> show(new XMLSlideShow(), out);
      case "ppt" -> show(new HSLFSlideShow(), out);
      case "pdf" -> pdf(out);
      case "zip" -> zip(out, text);
      case "7z" -> sevenZip(out, text);
      case "tar.gz" -> tar(out, text);
      default -> {
        return text.getBytes(StandardCharsets.UTF_8);
      }
    }
    return out.toByteArray();
  }

  private static void docx(OutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      paragraphs().forEach(p -> document.createParagraph().createRun().setText(p));
      document.getProperties().getCoreProperties().setTitle("Support for " + NORTH);
      document.write(out);
    }
  }

  private static void odt(OutputStream out) throws IOException {
    String xml =
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
            + "<office:text><text:p>"
            + String.join("</text:p><text:p>", paragraphs())
            + "</text:p></office:text></office:body></office:document-content>";
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
  }

  private static void workbook(Workbook workbook, OutputStream out) throws IOException {
    try (workbook) {
      var sheet = workbook.createSheet("Support");
      for (String p : paragraphs()) {
        sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0).setCellValue(p);
      }
      workbook.write(out);
    }
  }

  private static void show(SlideShow<?, ?> show, OutputStream out) throws IOException {
    try (show) {
      for (String p : paragraphs()) {
        var box = show.createSlide().createTextBox();
        box.setAnchor(new Rectangle(40, 40, 600, 200));
        box.setText(p);
      }
      show.write(out);
    }
  }

  private static void pdf(OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (String p : paragraphs()) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
          content.newLineAtOffset(40, 700);
          content.showText(p);
          content.endText();
        }
      }
      document.getDocumentInformation().setTitle("Support for " + SOUTH);
      document.save(out);
    }
  }

  private static void zip(OutputStream out, String text) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("inner/support.txt"));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
  }

  private static void sevenZip(OutputStream out, String text) throws IOException {
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
    try (SevenZOutputFile file = new SevenZOutputFile(channel)) {
      SevenZArchiveEntry entry = new SevenZArchiveEntry();
      entry.setName("inner/support.txt");
      file.putArchiveEntry(entry);
      file.write(text.getBytes(StandardCharsets.UTF_8));
      file.closeArchiveEntry();
    }
    out.write(channel.array(), 0, (int) channel.size());
  }

  private static void tar(OutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
      TarArchiveEntry entry = new TarArchiveEntry("inner/support.txt");
      entry.setSize(bytes.length);
      tar.putArchiveEntry(entry);
      tar.write(bytes);
      tar.closeArchiveEntry();
    }
  }

  @Test
  void leavesNothingOfACustomerInAnythingOfTheOther() throws IOException {
    assertNowhere("northmark-grid", OF_SOUTH);
    assertNowhere("southmark-bank", OF_NORTH);
  }

  private static void assertNowhere(String customer, List<String> canaries) throws IOException {
    for (String edition : List.of("dossiers", "internal")) {
      Path root = room.output().resolve(edition).resolve(customer);
      List<String> leaks = new ArrayList<>();
      for (Path file : SampleRoom.files(root)) {
        String all = WrittenText.everythingIn(file);
        String text = root.relativize(file) + all + squeezed(all);
        canaries.stream()
            .filter(text::contains)
            .forEach(canary -> leaks.add(canary + " in " + root.relativize(file)));
      }
      assertThat(leaks).as(edition + " " + customer).isEmpty();
    }
  }

  @Test
  void keepsWhatIsTheCustomersOwnAndWhatIsForAll() throws IOException {
    for (String edition : List.of("dossiers", "internal")) {
      Path north = room.output().resolve(edition + "/northmark-grid/" + SUPPLIER);
      String json = Files.readString(north.resolve("dossier.json"));
      assertThat(json).contains("kelpie", "at least eight years");
      for (String format : INPUTS) {
        assertThat(json).contains("shared-" + format + "." + format);
      }
    }
  }

  @Test
  void writesTheSameBytesOfEveryFormatElsewhere(@TempDir Path other) throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      SampleRoom elsewhere = SampleRoom.bare(other, SUPPLIER);
      SampleRoom.copyInto(room.input(), elsewhere.input());
      elsewhere.run(elsewhere.job("customer-dossiers", lines(1)));
      assertThat(elsewhere.digests()).isEqualTo(room.digests());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
