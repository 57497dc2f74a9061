package org.supplierdossier.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.supplierdossier.reading.MisbehavingParser;

/** Small files that cost their reader much, each by its name with the statuses it may get. */
final class Bombs {
  private static final int MEGABYTE = 1 << 20;

  private final Map<String, String> statuses = new LinkedHashMap<>();
  private final Path folder;

  private Bombs(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes all into a folder.
   *
   * @param scale 1 for a test; 10 makes the archives ten times as large
   * @return the statuses that each may get, separated by blanks
   */
  static Map<String, String> write(Path folder, int scale) throws IOException {
    Files.createDirectories(folder);
    Bombs bombs = new Bombs(folder);
    bombs.archives(scale);
    bombs.structures();
    bombs.documents(scale);
    bombs.crashes();
    return bombs.statuses;
  }

  private void add(String name, String expected, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
    statuses.put(name, expected);
  }

  private void archives(int scale) throws IOException {
    add("zeros.zip", "read", zip("zeros.bin", 100 * scale));
    add("zeros.txt.gz", "read", gzip(100 * scale));
    add("zeros.7z", "read", sevenZip(50 * scale));
    byte[] level = zip("zeros.txt", 16);
    for (int i = 0; i < 5; i++) {
      level = sixteenTimes(level);
    }
    add("sixteen-to-the-sixth.zip", "read truncated timed-out", level);
    byte[] deep = zip("deep.txt", 0);
    for (int i = 0; i < 60; i++) {
      deep = zip("down.zip", deep);
    }
    add("sixty-deep.zip", "read", deep);
    add("many.zip", "truncated", manyEntries(100_000 * scale, false));
    add("overlapping.zip", "truncated read corrupt", manyEntries(20_000, true));
  }

  private void structures() throws IOException {
    int depth = 100_000;
    add(
        "deep.xml",
        "read corrupt crashed",
        bytes("<a>".repeat(depth) + "x" + "</a>".repeat(depth)));
    add("deep.json", "corrupt crashed read", bytes("[".repeat(depth) + "]".repeat(depth)));
    add("deep.html", "read crashed timed-out", bytes("<div>".repeat(depth) + "words in the depth"));
    StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"ha ha ha ha ha\">");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10));
      laughs.append("\">");
    }
    add("laughs.xml", "corrupt no-text read", bytes(laughs + "]><a>&a11;</a>"));
    add("unclosed.csv", "read truncated", bytes("a,b,\"" + "c,d\n".repeat(500_000)));
    add("one-line.txt", "read truncated", bytes("word ".repeat(2_000_000)));
    add("deep.rtf", "read corrupt crashed", bytes("{\\rtf1 " + "{\\b ".repeat(depth) + "x"));
    add("deep.pdf", "corrupt no-text read crashed", deepArrays(depth));
  }

  private void documents(int scale) throws IOException {
    add("pages-without-end.pdf", "corrupt no-text timed-out crashed truncated", pageTree(true));
    add("hundred-million-pages.pdf", "timed-out crashed no-text corrupt", pageTree(false));
    add("shared-strings.xlsx", "truncated too-large crashed timed-out", sharedStrings(20 * scale));
    add("sixty-thousand-squared.png", "no-text unsupported", picture(60_000));
  }

  private void crashes() throws IOException {
    for (String what : new String[] {"hang", "sleep"}) {
      add(what + ".misbe", "timed-out", MisbehavingParser.document(what));
    }
    for (String what : new String[] {"exhaust", "recurse", "exit", "halt", "kill", "segfault"}) {
      add(what + ".misbe", "crashed", MisbehavingParser.document(what));
    }
    add("fill.misbe", "too-large", MisbehavingParser.document("fill"));
    add("flood.misbe", "read", MisbehavingParser.document("flood"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void zeros(OutputStream out, int megabytes) throws IOException {
    byte[] block = new byte[MEGABYTE];
    for (int i = 0; i < megabytes; i++) {
      out.write(block);
    }
  }

  private static byte[] zip(String name, int megabytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zeros(zip, megabytes);
    }
    return out.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] sixteenTimes(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 16; i++) {
        zip.putNextEntry(new ZipEntry("lib " + i + ".zip"));
        zip.write(content);
      }
    }
    return out.toByteArray();
  }

  private static byte[] gzip(int megabytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zeros(zip, megabytes);
    }
    return out.toByteArray();
  }

  private static byte[] sevenZip(int megabytes) throws IOException {
    Path file = Files.createTempFile("zeros", ".7z");
    try (SevenZOutputFile archive = new SevenZOutputFile(file.toFile())) {
      SevenZArchiveEntry entry = new SevenZArchiveEntry();
      entry.setName("zeros.bin");
      archive.putArchiveEntry(entry);
      for (int i = 0; i < megabytes; i++) {
        archive.write(new byte[MEGABYTE]);
      }
      archive.closeArchiveEntry();
      archive.finish();
      return Files.readAllBytes(file);
    } finally {
      Files.delete(file);
    }
  }

  /**
   * An archive of very many entries of one byte, which may all be the same one (Fifield, A better
   * zip bomb, 2019).
   */
  private static byte[] manyEntries(int count, boolean overlapping) {
    CRC32 crc = new CRC32();
    crc.update('x');
    ByteBuffer entry = ByteBuffer.allocate(47).order(ByteOrder.LITTLE_ENDIAN);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int[] offsets = new int[count];
    for (int i = 0; i < count; i++) {
      offsets[i] = overlapping ? 0 : out.size();
      if (i == 0 || !overlapping) {
        entry.clear().putInt(0x04034b50).putShort((short) 20).putInt(0).putInt(0);
        entry
            .putInt((int) crc.getValue())
            .putInt(1)
            .putInt(1)
            .putShort((short) 6)
            .putShort((short) 0);
        out.write(entry.array(), 0, entry.position());
        out.writeBytes(bytes(name(i)));
        out.write('x');
      }
    }
    int directory = out.size();
    for (int i = 0; i < count; i++) {
      entry
          .clear()
          .putInt(0x02014b50)
          .putShort((short) 20)
          .putShort((short) 20)
          .putInt(0)
          .putInt(0);
      entry
          .putInt((int) crc.getValue())
          .putInt(1)
          .putInt(1)
          .putShort((short) 6)
          .putInt(0)
          .putInt(0);
      entry.putInt(0).putInt(offsets[i]);
      out.write(entry.array(), 0, entry.position());
      out.writeBytes(bytes(name(i)));
    }
    int end = out.size();
    entry.clear().putInt(0x06054b50).putInt(0).putShort((short) count).putShort((short) count);
    entry.putInt(end - directory).putInt(directory).putShort((short) 0);
    out.write(entry.array(), 0, entry.position());
    return out.toByteArray();
  }

  private static String name(int number) {
    return Integer.toString(number + 46_656, 36)
        .toLowerCase(java.util.Locale.ROOT)
        .concat("......")
        .substring(0, 6);
  }

  /** Pages that hold themselves, or ten times ten times ten ... the same page. */
  private static byte[] pageTree(boolean cyclic) {
    StringBuilder pdf =
        new StringBuilder("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
    if (cyclic) {
      pdf.append("2 0 obj\n<</Type/Pages/Count 100000000/Kids[3 0 R]>>\nendobj\n");
      pdf.append("3 0 obj\n<</Type/Pages/Parent 2 0 R/Count 100000000/Kids[2 0 R]>>\nendobj\n");
    } else {
      for (int i = 2; i < 10; i++) {
        pdf.append(i).append(" 0 obj\n<</Type/Pages/Count ").append((long) Math.pow(10, 10 - i));
        pdf.append("/Kids[").append(((i + 1) + " 0 R ").repeat(10)).append("]>>\nendobj\n");
      }
      pdf.append("10 0 obj\n<</Type/Page/MediaBox[0 0 9 9]/Resources<<>>>>\nendobj\n");
    }
    return bytes(pdf + "trailer\n<</Root 1 0 R>>\n%%EOF\n");
  }

  private static byte[] deepArrays(int depth) {
    return bytes(
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/X "
            + "[".repeat(depth)
            + "]".repeat(depth)
            + ">>\nendobj\n2 0 obj\n<</Type/Pages/Count 0/Kids[]>>\nendobj\n"
            + "trailer\n<</Root 1 0 R>>\n%%EOF\n");
  }

  /** A workbook of which each of many cells shows the same long text. */
  private static byte[] sharedStrings(int megabytes) throws IOException {
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
              + "relationships+xml\"/>"
              + override("workbook", type + "sheet.main+xml")
              + override("sheet1", type + "worksheet+xml")
              + override("sharedStrings", type + "sharedStrings+xml")
              + "</Types>");
      part(zip, "_rels/.rels", relations(office + "/officeDocument", "xl/workbook.xml", ""));
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + main
              + "\" xmlns:r=\""
              + office
              + "\"><sheets>"
              + "<sheet name=\"s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          relations(office + "/worksheet", "sheet1.xml", office + "/sharedStrings"));
      String text = "text ".repeat(10_000);
      part(
          zip,
          "xl/sharedStrings.xml",
          "<sst xmlns=\""
              + main
              + "\"><si><t>"
              + text
              + "</t></si>"
              + "<si><t>other</t></si>".repeat(50_000 * Math.max(1, megabytes / 20))
              + "</sst>");
      StringBuilder rows = new StringBuilder("<worksheet xmlns=\"" + main + "\"><sheetData>");
      for (int i = 1; i <= megabytes * 200; i++) {
        rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i);
        rows.append("\" t=\"s\"><v>0</v></c></row>");
      }
      part(zip, "xl/sheet1.xml", rows + "</sheetData></worksheet>");
    }
    return out.toByteArray();
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + type + "\"/>";
  }

  private static String relations(String type, String target, String second) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"r1\" Type=\""
        + type
        + "\" Target=\""
        + target
        + "\"/>"
        + (second.isEmpty()
            ? ""
            : "<Relationship Id=\"r2\" Type=\"" + second + "\" Target=\"sharedStrings.xml\"/>")
        + "</Relationships>";
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes(text));
    zip.closeEntry();
  }

  /** A white picture of this many pixels in either direction, 24 bits each, as far as it goes. */
  private static byte[] picture(int side) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    ByteBuffer head = ByteBuffer.allocate(13);
    head.putInt(side).putInt(side).put(new byte[] {8, 2, 0, 0, 0});
    chunk(out, "IHDR", head.array());
    ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    try (DeflaterOutputStream packed =
        new DeflaterOutputStream(pixels, new Deflater(Deflater.BEST_SPEED))) {
      zeros(packed, 64);
    }
    chunk(out, "IDAT", pixels.toByteArray());
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    CRC32 crc = new CRC32();
    crc.update(bytes(type));
    crc.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(bytes(type));
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
