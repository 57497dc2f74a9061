package org.supplierdossier.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The data room of a supplier whose every word and name tries to do harm. */
final class HostileRoom {
  static final String SUPPLIER = "evil";
  static final String CUSTOMER = "victim";

  /** Words that other programs would run, open or follow. */
  static final List<String> WORDS =
      List.of(
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(2)>",
          "javascript:alert(3)",
          "${script:javascript:alert(4)}",
          "{{?factors}}{{supplier}}{{/factors}}",
          "{{@supplier}}",
          "[quote]",
          "=cmd|' /C calc'!A0",
          "@SUM(1+1)",
          "\" onmouseover=\"alert(5)",
          "]]><x/><!--",
          "_x0041_",
          "\u202Etxt.exe\u2066",
          "\uD83D\uDE08");

  /** Characters of one cell; ten million with {@code -Dhostile.cell=10000000}. */
  private static final int CELL = Integer.getInteger("hostile.cell", 2_000_000);

  private HostileRoom() {}

  /** Writes it. */
  static void write(SampleRoom room) throws IOException {
    Path input = room.input();
    Path documents = room.documents(SUPPLIER);
    Files.writeString(
        documents.resolve("supplier.yml"),
        "name: \"Evil <script>alert(1)</script> {{customer}} ${script:javascript:1} Ltd\"\n"
            + "name_zh: \"=cmd|' /C calc'!A0 恶意公司\"\n"
            + "aliases: [\"@SUM(1)\", \"../../etc/passwd\", \"CON\", \"a\\u202Eb\"]\n"
            + "products: [{id: p, name: \"=HYPERLINK(\\\"http://evil.example\\\")\","
            + " category: other}]\n");
    Path customers = Files.createDirectories(input.resolve("customers"));
    Files.writeString(
        customers.resolve(CUSTOMER + ".yml"),
        "name: \"Victim {{supplier}} <b onclick=alert(6)>\"\nsector: energy\nlanguage: both\n"
            + "cii_status: notified\nprocurements: [{supplier: evil, product: p,"
            + " use: \"=1+1 <script>alert(7)</script>\"}]\n");
    letters(documents);
    registers(documents);
    questionnaire(documents.resolve("questionnaire.xlsx"));
    archive(documents.resolve("archive.zip"));
  }

  private static void letters(Path documents) throws IOException {
    StringBuilder english = new StringBuilder("Letter of undertaking\n\n");
    StringBuilder chinese = new StringBuilder("承诺函\n\n");
    for (String word : WORDS) {
      english.append("We undertake not to interrupt supply without proper reason, ").append(word);
      english.append(", and to cooperate with the cybersecurity review.\n\n");
      chinese.append("我方承诺").append(word).append("无正当理由不中断产品供应，不中断必要的技术支持服务。\n\n");
    }
    english.append("The safety stock covers at least 6 months \u0000\u0007\u001b[31m of demand.\n");
    for (String name :
        List.of(
            "=cmd|' !A0.txt",
            "<script>alert(8)<x>.txt",
            "CON.txt",
            "a\u202Egpj.txt",
            "{{customer}} ${script:javascript:9}.txt",
            "..txt",
            "javascript:alert(10).txt",
            "\uD83D\uDE08.txt",
            "n".repeat(200) + ".txt")) {
      Files.writeString(documents.resolve(name), english.append(name).append('\n'));
    }
    Files.writeString(documents.resolve("承诺函.md"), chinese + "\n[x](javascript:alert(11))\n");
    Files.writeString(
        documents.resolve("policy.html"),
        "<html><body><script>alert(12)</script><p><a href=\"javascript:alert(13)\">We undertake"
            + " not to interrupt technical support without proper reason.</a></p>"
            + "<svg onload=alert(14)></svg></body></html>");
  }

  private static void registers(Path documents) throws IOException {
    StringBuilder owners = new StringBuilder("Shareholder,Type,Shareholding %\n");
    StringBuilder parts = new StringBuilder("Component,Manufacturer,Country,Second source\n");
    StringBuilder papers = new StringBuilder("Certificate,Certificate No.,Holder,Valid until\n");
    for (String word : WORDS) {
      String cell = '"' + word.replace("\"", "\"\"") + '"';
      owners.append(cell).append(",Company,5%\n");
      parts.append(cell).append(',').append(cell).append(",Sweden,None (single source)\n");
      papers.append("ISO/IEC 27001,").append(cell).append(',').append(cell).append(",2027-01-31\n");
    }
    Files.writeString(documents.resolve("shareholders.csv"), owners);
    Files.writeString(documents.resolve("bill of materials.csv"), parts);
    Files.writeString(documents.resolve("certificates.csv"), papers);
    Files.writeString(
        documents.resolve("huge cell.csv"),
        "Component,Manufacturer,Country,Second source\nbig,\""
            + "z".repeat(CELL)
            + "\",Sweden,None (single source)\n");
  }

  private static void questionnaire(Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet("@SUM(A1) {{id}} <script>");
      row(sheet, 0, "No.", "Question", "Answer", "Comment");
      int number = 1;
      for (String word : WORDS) {
        String question = "Is there a second source for each key component? " + word;
        row(sheet, number, String.valueOf(number), question, "Yes", word);
        number++;
      }
      row(sheet, number, "=1+1", "Who is the ultimate controller?", "=2+2", "@SUM(1)");
      workbook.write(out);
    }
  }

  private static void row(XSSFSheet sheet, int number, String... cells) {
    XSSFRow row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }

  private static void archive(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : List.of("../../x.txt", "/etc/x.txt", "C:\\x.txt", "a/<script>.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
            ("We undertake not to interrupt supply without proper reason. " + name)
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }
}
