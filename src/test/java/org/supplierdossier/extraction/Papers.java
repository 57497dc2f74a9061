package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.supplier.Identifiers;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.SupplierId;
import org.supplierdossier.yaml.RulesYaml;

/** Documents made of a few lines, and a few rules to read them with. */
final class Papers {
  static final Supplier SUPPLIER =
      new Supplier(
          new SupplierId("northfen"),
          new Bilingual("北沼科技有限公司", "Northfen Systems Ltd"),
          List.of(),
          new Identifiers(null, null),
          null,
          Supplier.Provenance.VOLUNTEERED,
          null,
          List.of());

  private final List<Passage> passages = new ArrayList<>();
  private int table;
  private int row;

  static Papers paper() {
    return new Papers();
  }

  Papers text(String text) {
    return add(Passage.Kind.PARAGRAPH, text, false);
  }

  Papers heading(String text) {
    return add(Passage.Kind.HEADING, text, false);
  }

  Papers of(Passage.Kind kind, String text) {
    return add(kind, text, false);
  }

  Papers hidden(String text) {
    return add(Passage.Kind.PARAGRAPH, text, true);
  }

  private Papers add(Passage.Kind kind, String text, boolean hidden) {
    int number = passages.size();
    passages.add(
        new Passage(
            number,
            kind,
            new Place.Paragraph(number + 1),
            List.of(),
            text,
            Language.of(text),
            List.of(),
            hidden));
    return this;
  }

  Papers table(String... rows) {
    table++;
    row = 0;
    for (String cells : rows) {
      row(cells);
    }
    return this;
  }

  private void row(String line) {
    row++;
    List<Passage.Cell> cells = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int column = 0;
    for (String cell : line.split("\\|", -1)) {
      column++;
      int rows = 1;
      String printed = cell.strip();
      if (printed.startsWith("^")) {
        rows = Character.digit(printed.charAt(1), 10);
        printed = printed.substring(2);
      }
      if (printed.isEmpty()) {
        continue;
      }
      if (!text.isEmpty()) {
        text.append('\t');
      }
      int start = text.length();
      text.append(printed);
      cells.add(new Passage.Cell(column, 1, rows, start, text.length()));
    }
    passages.add(
        new Passage(
            passages.size(),
            Passage.Kind.TABLE_ROW,
            new Place.TableRow(table, row),
            List.of(),
            text.toString(),
            Language.of(text),
            cells,
            false));
  }

  Document document() {
    return new Document(
        new DocumentPath("letter.docx"),
        Sha256.of("letter"),
        1,
        "application/test",
        DocumentStatus.READ,
        Bilingual.same("read"),
        passages,
        List.of(),
        Map.of());
  }

  List<Evidence> read(RuleSet rules) {
    return EvidenceExtractor.of(rules, TermModel.shipped(), StatementModel.NONE)
        .extract(SUPPLIER, document());
  }

  /** Rules from the test resources, with the headings of tables that ship. */
  static RuleSet rules() {
    Problems problems = new Problems();
    RuleSet rules =
        RulesYaml.load(
            Map.of(
                "SRC-02.yml", resource("/extraction/SRC-02.yml"),
                "SUP-03.yml", resource("/extraction/SUP-03.yml"),
                "OWN-01.yml", resource("/extraction/OWN-01.yml"),
                "vocabulary.yml", resource("/extraction/vocabulary.yml"),
                "tables.yml", resource("/rules/tables.yml"),
                "forms.yml", resource("/rules/forms.yml")),
            problems);
    if (problems.haveErrors()) {
      throw new IllegalStateException(problems.all().toString());
    }
    return rules;
  }

  /** The value of a piece of evidence, which the test expects to have this type. */
  static <T extends Value> T value(Evidence evidence, Class<T> type) {
    return type.cast(Objects.requireNonNull(evidence.value()));
  }

  private static String resource(String name) {
    try (var in = Papers.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
