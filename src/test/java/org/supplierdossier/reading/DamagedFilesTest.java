package org.supplierdossier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.Limits;

/** Run by hand: {@code mvn test -Dfuzz=true -Dtest=DamagedFilesTest}. */
@EnabledIfSystemProperty(named = "fuzz", matches = "true", disabledReason = "takes minutes")
class DamagedFilesTest {
  private static final int FLIPS = 200;
  private static final Limits LIMITS = new Limits(1 << 24, 1 << 26, 1_000_000, 5, 200, 20, 256);

  @Test
  void givesEveryTruncationAndBitFlipOneStatus() throws IOException {
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      byte[] whole = file.getValue();
      assertThat(ReadingSupport.read(whole, file.getKey()).status())
          .as(file.getKey())
          .isEqualTo(DocumentStatus.READ);
      Map<DocumentStatus, Integer> counts = new EnumMap<>(DocumentStatus.class);
      for (int i = 0; i < 16; i++) {
        count(Arrays.copyOf(whole, whole.length * i / 16), file.getKey(), counts);
      }
      Random random = new Random(4711);
      for (int i = 0; i < FLIPS; i++) {
        byte[] flipped = whole.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        count(flipped, file.getKey(), counts);
      }
      System.out.println(file.getKey() + " " + counts);
      assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(16 + FLIPS);
      assertThat(counts).doesNotContainKeys(DocumentStatus.TIMED_OUT, DocumentStatus.QUARANTINED);
    }
  }

  private static void count(byte[] bytes, String name, Map<DocumentStatus, Integer> counts) {
    List<Document> documents = ReadingSupport.readAll(bytes, name, LIMITS);
    counts.merge(documents.get(0).status(), 1, Integer::sum);
  }

  private static Map<String, byte[]> files() throws IOException {
    String text = "We supply spare parts for ten years after the last delivery.\n\n".repeat(20);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.txt", ReadingSupport.utf8(text));
    files.put("a.csv", ReadingSupport.utf8("part,maker,country\n" + "X1,\"A, B\",CN\n".repeat(50)));
    files.put("a.json", ReadingSupport.utf8("{\"a\": [" + "{\"b\": 1.5},".repeat(50) + "null]}"));
    files.put("a.xml", ReadingSupport.utf8("<a>" + "<b c='d'>text</b>".repeat(50) + "</a>"));
    files.put(
        "a.html",
        ReadingSupport.utf8("<html><body>" + "<p>text <b>bold</b></p>".repeat(50) + "</body>"));
    files.put(
        "a.eml",
        ReadingSupport.utf8(
            "From: a@example.com\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n"
                + "Content-Type: text/plain\r\n\r\n"
                + text
                + "\r\n--b\r\nContent-Type: text/csv; name=\"a.csv\"\r\n\r\na,b\r\n--b--\r\n"));
    files.put(
        "a.rtf",
        ReadingSupport.utf8("{\\rtf1\\ansi " + "text \\b bold\\b0\\par ".repeat(40) + "}"));
    files.put("a.docx", word(text));
    files.put("a.xlsx", workbook(new XSSFWorkbook()));
    files.put("a.xls", workbook(new HSSFWorkbook()));
    files.put("a.pptx", slides());
    files.put("a.pdf", pdf());
    files.put(
        "a.zip", ReadingSupport.zip("a.docx", word(text), "b.txt", ReadingSupport.utf8(text)));
    return files;
  }

  private static byte[] word(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      for (String line : text.split("\n\n", -1)) {
        document.createParagraph().createRun().setText(line);
      }
      document.createTable(3, 3).getRow(0).getCell(0).setText("cell");
      document.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] workbook(Workbook empty) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = empty) {
      for (int i = 0; i < 30; i++) {
        Row row = (i == 0 ? workbook.createSheet("BOM") : workbook.getSheet("BOM")).createRow(i);
        row.createCell(0).setCellValue("Chip " + i);
        row.createCell(1).setCellValue(i * 1.5);
      }
      workbook.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] slides() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XMLSlideShow show = new XMLSlideShow()) {
      show.createSlide().createTextBox().setText("text on a slide");
      show.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText("We supply spare parts for ten years.");
        content.endText();
      }
      document.save(out);
    }
    return out.toByteArray();
  }
}
