package org.supplierdossier.render;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.supplierdossier.document.Sha256;

/** Reads written files back, as text whose white space does not count. */
public final class WrittenText {
  private static final Rectangle2D BODY = new Rectangle2D.Double(0, 76, 600, 706);

  /** Texts of PDF files by their digest: a bundle has the files that lie beside it. */
  private static final Map<Sha256, String> PDFS = new ConcurrentHashMap<>();

  private WrittenText() {}

  /** What a reader of the file sees, without white space. */
  public static String of(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(".html")) {
      return squeezed(Jsoup.parse(Files.readString(file)).body().wholeText());
    } else if (name.endsWith(".pdf")) {
      return squeezed(pdf(file));
    } else if (name.endsWith(".docx")) {
      try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file));
          XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
        return squeezed(extractor.getText());
      }
    } else if (name.endsWith(".xlsx")) {
      return squeezed(workbook(file));
    }
    return squeezed(Files.readString(file));
  }

  /** A text without white space, as it is compared. */
  public static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(squeezed::appendCodePoint);
    return squeezed.toString();
  }

  /** The body of a PDF with one blank for all white space between words. */
  public static String spaced(Path file) throws IOException {
    return pdf(file).replaceAll("\\s+", " ");
  }

  private static String pdf(Path file) throws IOException {
    Sha256 digest = Sha256.of(Files.readAllBytes(file));
    String known = PDFS.get(digest);
    if (known == null) {
      known = parsed(file);
      PDFS.put(digest, known);
    }
    return known;
  }

  private static String parsed(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      for (PDPage page : document.getPages()) {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion("body", BODY);
        stripper.extractRegions(page);
        text.append(stripper.getTextForRegion("body"));
      }
    }
    return text.toString();
  }

  private static String workbook(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      workbook.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell -> {
                            if (cell.getCellType() == CellType.FORMULA) {
                              throw new AssertionError("a formula in " + cell.getAddress());
                            }
                            text.append(shown(cell)).append('\n');
                          })));
    }
    return text.toString();
  }

  private static String shown(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC
        ? String.valueOf((long) cell.getNumericCellValue())
        : cell.getStringCellValue();
  }

  /** Everything that a file holds, names of parts and metadata too, zip in zip. */
  public static String everythingIn(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(".pdf")) {
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        StringBuilder text = new StringBuilder(pdf(file));
        document.getDocumentInformation().getMetadataKeys().stream()
            .sorted()
            .forEach(
                key -> text.append(document.getDocumentInformation().getCustomMetadataValue(key)));
        if (document.getDocumentCatalog().getMetadata() != null) {
          text.append(
              new String(
                  document.getDocumentCatalog().getMetadata().toByteArray(),
                  StandardCharsets.UTF_8));
        }
        return text.toString();
      }
    } else if (name.endsWith(".zip") || name.endsWith(".docx") || name.endsWith(".xlsx")) {
      try (ZipFile zip = new ZipFile(file.toFile())) {
        StringBuilder text = new StringBuilder();
        zip.stream().forEach(entry -> text.append(entry(zip, entry)));
        return text.toString();
      }
    }
    return Files.readString(file, StandardCharsets.ISO_8859_1).chars().anyMatch(c -> c == 0)
        ? ""
        : new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static String entry(ZipFile zip, ZipEntry entry) {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readAllBytes();
      String name = entry.getName();
      String ending = name.substring(name.lastIndexOf('.') + 1);
      if (ending.equals("pdf") || ending.equals("docx") || ending.equals("xlsx")) {
        Path copy = Files.createTempFile("part", "." + ending);
        try {
          Files.copy(
              new ByteArrayInputStream(bytes),
              copy,
              java.nio.file.StandardCopyOption.REPLACE_EXISTING);
          return name + '\n' + everythingIn(copy);
        } finally {
          Files.delete(copy);
        }
      }
      return name + '\n' + new String(bytes, StandardCharsets.UTF_8) + '\n';
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
