package org.supplierdossier.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.supplierdossier.bench.FilledForms.Change;
import org.supplierdossier.bench.FilledForms.Layout;
import org.supplierdossier.bench.FilledForms.Written;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Limits;
import org.supplierdossier.extraction.EvidenceExtractor;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.questionnaire.Answer;
import org.supplierdossier.questionnaire.Answers;
import org.supplierdossier.questionnaire.Form;
import org.supplierdossier.reading.DocumentReader;
import org.supplierdossier.supplier.Identifiers;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.SupplierId;
import org.supplierdossier.workspace.RuleFiles;

/**
 * Reads filled copies of published forms: every answer, its cell and its comment. The blanks lie
 * beside the repository, for they are their owners'; without them only the forms that are made here
 * are read.
 */
@EnabledIfSystemProperty(named = "measure", matches = "true", disabledReason = "takes minutes")
class FilledFormsTest {
  private static final Path BLANKS = Path.of("../shared/data/questionnaires");
  private static final Supplier SUPPLIER =
      new Supplier(
          new SupplierId("northfen"),
          new Bilingual("北沼科技有限公司", "Northfen Systems Ltd"),
          List.of(),
          new Identifiers(null, null),
          null,
          Supplier.Provenance.VOLUNTEERED,
          null,
          List.of());
  private static final EvidenceExtractor EXTRACTOR =
      EvidenceExtractor.of(RuleFiles.load(List.of(), new Problems()));

  private static final DocumentReader READER = new DocumentReader();

  @TempDir private Path folder = Path.of(".");

  @AfterAll
  static void endsTheReader() {
    READER.close();
  }

  @Test
  void readsEveryAnswerOfCaiq4() throws Exception {
    Layout layout =
        new Layout(
            s -> s.startsWith("CAIQ"), 1, 2, 3, 5, Pattern.compile("[A-Z&]{3}-\\d\\d\\.\\d+"));
    readsAll(blank("caiq-v4.0.3-blank.xlsx"), layout, "caiq", "4.0.3");
  }

  @Test
  void readsEveryAnswerOfHecvat4() throws Exception {
    Layout layout =
        new Layout(
            s ->
                List.of(
                        "START HERE",
                        "Organization",
                        "Product",
                        "Infrastructure",
                        "IT Accessibility",
                        "Case-Specific",
                        "AI",
                        "Privacy")
                    .contains(s),
            1,
            2,
            3,
            4,
            Pattern.compile("[A-Z]{4}-\\d\\d"));
    readsAll(blank("hecvat-4.1.4-blank.xlsx"), layout, "hecvat", "4.1.4");
  }

  @Test
  void readsEveryAnswerOfCisaScrm() throws Exception {
    Layout layout =
        new Layout(
            s -> s.equals("questionnaire_content"), 4, 7, 8, 0, Pattern.compile("\\d(?:\\.\\d+)+"));
    readsAll(blank("cisa-vendor-scrm.xlsx"), layout, "cisa-scrm", null);
  }

  @Test
  void readsEveryAnswerOfCaiq41WithShortHeadings() throws Exception {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("v4.1.0", "CONSENSUS ASSESSMENTS INITIATIVE QUESTIONNAIRE v4.1.0"));
    rows.add(
        List.of(
            "Question ID",
            "Question",
            "CSP CAIQ Answer",
            "SSRM Control Ownership",
            "CSP Implementation Description",
            "CSC Responsibilities"));
    String[] domains = {
      "A&A", "AIS", "BCR", "CCC", "CEK", "DCS", "DSP", "GRC", "HRS", "IAM", "IPY", "IVS", "LOG",
      "SEF", "STA", "TVM", "UEM"
    };
    for (int i = 0; i < 283; i++) {
      String id = String.format("%s-%02d.%d", domains[i % 17], 1 + i / 17 / 2, 1 + i / 17 % 2);
      rows.add(
          List.of(
              id,
              "Is measure " + i + " of the cloud service documented and applied?",
              "",
              "CSP-owned",
              ""));
    }
    Path blank = save(FilledForms.book("CAIQv4.1.0", rows), "caiq-41.xlsx");
    Layout layout = new Layout(s -> true, 1, 2, 3, 5, Pattern.compile("[A-Z&]{3}-\\d\\d\\.\\d+"));
    readsAll(blank, layout, "caiq", "4.1.0");
  }

  @Test
  void readsEveryAnswerOfHecvat3() throws Exception {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "Higher Education Community Vendor Assessment Tool (HECVAT) - Full",
            "",
            "",
            "",
            "",
            "Version 3.05"));
    rows.add(List.of("DATE-01", "Date", "", ""));
    String[][] sections = {
      {"General Information", "GNRL"},
      {"Company Overview", "COMP"},
      {"Documentation", "DOCU"},
      {"Business Continuity Plan", "BCPL"},
      {"Disaster Recovery Plan", "DRPL"},
      {"Third Parties", "THRD"}
    };
    for (String[] section : sections) {
      rows.add(
          List.of(
              section[0],
              "",
              "Vendor Answers",
              "Additional Information",
              "Guidance",
              "Analyst Notes"));
      for (int i = 1; i <= 9; i++) {
        rows.add(
            List.of(
                String.format("%s-%02d", section[1], i),
                section[1].equals("GNRL")
                    ? "Vendor contact field " + i
                    : "Do you have arrangement " + i + " of this section in place?",
                "",
                "",
                "Describe the arrangement."));
      }
    }
    Path blank = save(FilledForms.book("HECVAT - Full", rows), "hecvat-3.xlsx");
    Layout layout = new Layout(s -> true, 1, 2, 3, 4, Pattern.compile("[A-Z]{4}-\\d\\d"));
    readsAll(blank, layout, "hecvat", "3.05");
  }

  @Test
  void readsTheCrossesOfCaiq31() throws Exception {
    for (boolean crosses : new boolean[] {true, false}) {
      XSSFWorkbook book = new XSSFWorkbook();
      Sheet sheet = book.createSheet("CAIQ v3.1");
      row(sheet, 0, "CONSENSUS ASSESSMENTS INITIATIVE QUESTIONNAIRE v3.1");
      row(
          sheet,
          1,
          "Control Domain",
          "Control ID",
          "Question ID",
          "Control Specification",
          "Consensus Assessment Questions",
          "Consensus Assessment Answers",
          "",
          "",
          "Notes");
      row(sheet, 2, "", "", "", "", "", "Yes", "No", "Not Applicable", "");
      sheet.addMergedRegion(new CellRangeAddress(1, 1, 5, 7));
      for (int c : new int[] {0, 1, 2, 3, 4, 8}) {
        sheet.addMergedRegion(new CellRangeAddress(1, 2, c, c));
      }
      Map<String, String> written = new HashMap<>();
      String[] domains = {"AIS", "AAC", "BCR", "DSI", "EKM", "GRM", "MOS", "STA"};
      int r = 3;
      for (int d = 0; d < domains.length; d++) {
        for (int q = 1; q <= 4; q++, r++) {
          String id = domains[d] + "-01." + q;
          int answer = (d + q) % 4;
          String mark = crosses ? "X" : List.of("Yes", "No", "Not Applicable", "").get(answer);
          row(
              sheet,
              r,
              q == 1 ? "Domain " + d : "",
              q == 1 ? domains[d] + "-01" : "",
              id,
              q == 1 ? "The provider shall keep control " + d + "." : "",
              "Do you keep control " + q + "?",
              answer == 0 ? mark : "",
              answer == 1 ? mark : "",
              answer == 2 ? mark : "",
              q == 2 ? "See notes." : "");
          written.put(
              id,
              List.of("YES", "NO", "NOT_APPLICABLE", q == 2 ? "FREE_TEXT" : "BLANK").get(answer));
        }
        sheet.addMergedRegion(new CellRangeAddress(r - 4, r - 1, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(r - 4, r - 1, 1, 1));
        sheet.addMergedRegion(new CellRangeAddress(r - 4, r - 1, 3, 3));
      }
      Path file = save(book, "caiq-31-" + crosses + ".xlsx");
      for (Path copy : copies(file)) {
        Answers read = read(copy);
        assertThat(read.forms()).extracting(Form::format).containsExactly("caiq");
        assertThat(read.forms()).extracting(Form::version).containsExactly("3.1");
        Map<String, String> found = new HashMap<>();
        read.all().forEach(a -> found.put(a.question(), a.normalized().name()));
        assertThat(found).isEqualTo(written);
      }
    }
  }

  private static void row(Sheet sheet, int number, String... cells) {
    var row = sheet.createRow(number);
    for (int c = 0; c < cells.length; c++) {
      if (!cells[c].isEmpty()) {
        row.createCell(c).setCellValue(cells[c]);
      }
    }
  }

  private void readsAll(Path blank, Layout layout, String format, @Nullable String version)
      throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Change change : Change.values()) {
      Path filled = folder.resolve(change + "-" + blank.getFileName());
      List<Written> written = FilledForms.fill(blank, filled, layout, change);
      assertThat(written).hasSizeGreaterThan(20);
      for (Path copy : copies(filled)) {
        Answers read = read(copy);
        String name = folder.relativize(copy).toString();
        Form form = read.forms().isEmpty() ? null : read.forms().get(0);
        if (form == null
            || !format.equals(form.format())
            || !Objects.equals(version, form.version())) {
          wrong.add(name + " is " + form);
        }
        int before = wrong.size();
        compare(name, written, read.all(), wrong);
        System.out.printf(
            "%s: %d questions written, %d read, %d wrong%n",
            name, written.size(), read.all().size(), wrong.size() - before);
      }
    }
    assertThat(wrong.stream().limit(30)).isEmpty();
  }

  private static void compare(
      String name, List<Written> written, List<Answer> read, List<String> wrong) {
    Map<String, Answer> byCell = new HashMap<>();
    read.forEach(a -> byCell.put(a.cell(), a));
    Set<String> seen = new HashSet<>();
    for (Written one : written) {
      Answer found = byCell.remove(one.cell());
      if (found == null && one.answer().isEmpty() && !seen.add(one.id())) {
        // asked before, and left blank this time
        continue;
      }
      seen.add(one.id());
      String remark = found == null || found.comment() == null ? "" : found.comment();
      boolean right =
          found != null
              && one.id().equals(found.question())
              && one.answer().equals(found.written())
              && one.remark().equals(remark)
              && found.normalized() == normalized(one.answer());
      if (!right) {
        wrong.add(name + ": " + one + " read as " + found);
      }
    }
    byCell.values().stream()
        .sorted(Comparator.comparing(a -> String.valueOf(a.cell())))
        .forEach(a -> wrong.add(name + ": nobody asked " + a));
  }

  private static org.supplierdossier.evidence.Value.NormalizedAnswer normalized(String answer) {
    return org.supplierdossier.evidence.Value.NormalizedAnswer.valueOf(
        switch (answer) {
          case "" -> "BLANK";
          case "N/A", "NA" -> "NOT_APPLICABLE";
          case "Partially" -> "PARTIAL";
          case "Planned" -> "PLANNED";
          case "No", "NO" -> "NO";
          default -> "YES";
        });
  }

  /** The file, and the same saved again by LibreOffice where that is installed. */
  private List<Path> copies(Path file) throws IOException, InterruptedException {
    Path again = Files.createDirectories(folder.resolve("resaved"));
    return FilledForms.resave(file, again)
        ? List.of(file, again.resolve(file.getFileName()))
        : List.of(file);
  }

  private static Path blank(String name) {
    Path file = BLANKS.resolve(name);
    assumeTrue(Files.exists(file), name + " lies beside the repository and is not here");
    return file;
  }

  private Path save(XSSFWorkbook book, String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    book.close();
    return file;
  }

  private static Answers read(Path file) {
    Answers answers = Answers.NONE;
    for (Document document :
        READER.read(file, String.valueOf(file.getFileName()), Limits.DEFAULT).documents()) {
      answers = answers.and(EXTRACTOR.read(SUPPLIER, document).answers());
    }
    return answers;
  }
}
