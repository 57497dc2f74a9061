package org.supplierdossier.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes files that a password protects. */
public final class LockedFiles {
  private LockedFiles() {}

  /** A page with a line of text. */
  public static byte[] pdf(String text, String owner, String user) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText(text);
        content.endText();
      }
      document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
      document.save(out);
    }
    return out.toByteArray();
  }

  static byte[] docx(String text, String password) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(text);
      document.write(out);
    }
    return wrapped(out.toByteArray(), password);
  }

  static byte[] xlsx(String text, String password) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      fill(workbook, text);
      workbook.write(out);
    }
    return wrapped(out.toByteArray(), password);
  }

  static byte[] pptx(String text, String password) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XMLSlideShow show = new XMLSlideShow()) {
      show.createSlide().createTextBox().setText(text);
      show.write(out);
    }
    return wrapped(out.toByteArray(), password);
  }

  private static byte[] wrapped(byte[] plain, String password) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem system = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream inside = encryptor.getDataStream(system)) {
        inside.write(plain);
      }
      system.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  static byte[] xls(String text, String password) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Biff8EncryptionKey.setCurrentUserPassword(password);
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      fill(workbook, text);
      workbook.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    return out.toByteArray();
  }

  static byte[] ppt(String text, String password) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Biff8EncryptionKey.setCurrentUserPassword(password);
    try (HSLFSlideShow show = new HSLFSlideShow()) {
      show.createSlide().createTextBox().setText(text);
      show.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    return out.toByteArray();
  }

  private static void fill(Workbook workbook, String text) {
    workbook.createSheet("BOM").createRow(6).createCell(2).setCellValue(text);
  }

  /** A zip of a name and its content; locked unless the name begins with "open". */
  public static byte[] zip(EncryptionMethod method, String password, Object... namesAndContents)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, password.toCharArray())) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        ZipParameters parameters = new ZipParameters();
        parameters.setFileNameInZip((String) namesAndContents[i]);
        parameters.setEncryptFiles(!parameters.getFileNameInZip().startsWith("open"));
        parameters.setEncryptionMethod(method);
        zip.putNextEntry(parameters);
        zip.write((byte[]) namesAndContents[i + 1]);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  static byte[] sevenZip(String password, String name, byte[] content) throws IOException {
    Path file = Files.createTempFile("locked", ".7z");
    try {
      try (SevenZOutputFile out = new SevenZOutputFile(file.toFile(), password.toCharArray())) {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName(name);
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        out.putArchiveEntry(entry);
        out.write(new ByteArrayInputStream(content));
        out.closeArchiveEntry();
      }
      return Files.readAllBytes(file);
    } finally {
      Files.delete(file);
    }
  }
}
