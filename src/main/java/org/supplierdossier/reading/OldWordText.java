package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Passage;
import org.xml.sax.SAXException;

/** Writes the text of a Word document of the binary kind. */
final class OldWordText {
  private static final int MAX_DEPTH = 10;

  /** Edges of cells no further apart, in twentieths of a point, are one. */
  private static final int NEAR = 40;

  private static final int WHITE = 0xFFFFFF;

  /** White among the sixteen colours of Word 97. */
  private static final int WHITE_INDEX = 8;

  private static final char FIELD_BEGINS = '\u0013';
  private static final char FIELD_SEPARATES = '\u0014';
  private static final char FIELD_ENDS = '\u0015';

  private final HWPFDocument document;
  private final Xhtml out;
  private final OldWordNumbering numbers;
  private final OldWordFields fields;
  private int instructions;

  OldWordText(HWPFDocument document, Xhtml out) {
    this.document = document;
    this.out = out;
    this.numbers = new OldWordNumbering(document);
    byte[] data = document.getDataStream();
    this.fields = new OldWordFields(data == null ? new byte[0] : data);
  }

  void write() throws SAXException {
    HeaderStories stories = new HeaderStories(document);
    furniture(
        stories.getFirstHeaderSubrange(),
        stories.getOddHeaderSubrange(),
        stories.getEvenHeaderSubrange());
    range(document.getRange(), 0);
    aside(document.getMainTextboxRange(), "");
    aside(document.getFootnoteRange(), Passage.Kind.NOTE.name());
    aside(document.getEndnoteRange(), Passage.Kind.NOTE.name());
    aside(document.getCommentsRange(), Passage.Kind.NOTE.name());
    furniture(
        stories.getFirstFooterSubrange(),
        stories.getOddFooterSubrange(),
        stories.getEvenFooterSubrange());
  }

  private void furniture(@Nullable Range... stories) throws SAXException {
    List<String> seen = new ArrayList<>();
    for (Range story : stories) {
      String clean = story == null ? "" : PassageText.clean(Range.stripFields(story.text()));
      if (!clean.isEmpty() && !seen.contains(clean)) {
        seen.add(clean);
        out.element("p", clean, Places.KIND, Passage.Kind.FURNITURE.name());
      }
    }
  }

  private void aside(Range range, String kind) throws SAXException {
    out.open("div", Places.KIND, kind);
    instructions = 0;
    range(range, 0);
    out.close("div");
  }

  private void range(Range range, int depth) throws SAXException {
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > depth && depth < MAX_DEPTH) {
        Table table = table(range, paragraph);
        if (table != null && table.numParagraphs() > 0) {
          table(table, depth + 1);
          i += table.numParagraphs() - 1;
          continue;
        }
      }
      paragraph(paragraph);
    }
  }

  /** The table that starts with a paragraph, or null where the file contradicts itself. */
  private static @Nullable Table table(Range range, Paragraph first) {
    try {
      return range.getTable(first);
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private void table(Table table, int depth) throws SAXException {
    NavigableSet<Integer> edges = edges(table);
    out.open("table");
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      out.open("tr");
      for (int j = 0; j < row.numCells(); j++) {
        TableCell cell = row.getCell(j);
        if (!cell.isVerticallyMerged() || cell.isFirstVerticallyMerged()) {
          int column = edges.headSet(cell.getLeftEdge() + NEAR).size();
          int next = edges.headSet(cell.getLeftEdge() + cell.getWidth() + NEAR).size();
          out.open(
              "td",
              Places.COLUMN,
              Integer.toString(Math.max(j + 1, column)),
              "colspan",
              Xhtml.span(next - column),
              "rowspan",
              Xhtml.span(rowsOf(table, i, j)));
          range(cell, depth);
          out.close("td");
        }
      }
      out.close("tr");
    }
    out.close("table");
  }

  /** Where the columns of a table begin, in twentieths of a point. */
  private static NavigableSet<Integer> edges(Table table) {
    NavigableSet<Integer> edges = new TreeSet<>();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      for (int j = 0; j < row.numCells(); j++) {
        int edge = row.getCell(j).getLeftEdge();
        if (edges.subSet(edge - NEAR, edge + NEAR).isEmpty()) {
          edges.add(edge);
        }
      }
    }
    return edges;
  }

  private static int rowsOf(Table table, int row, int cell) {
    if (!table.getRow(row).getCell(cell).isFirstVerticallyMerged()) {
      return 1;
    }
    int last = row;
    while (last + 1 < table.numRows()
        && cell < table.getRow(last + 1).numCells()
        && table.getRow(last + 1).getCell(cell).isVerticallyMerged()
        && !table.getRow(last + 1).getCell(cell).isFirstVerticallyMerged()) {
      last++;
    }
    return last - row + 1;
  }

  private void paragraph(Paragraph paragraph) throws SAXException {
    List<StringBuilder> texts = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      String text = run.isMarkedDeleted() ? "" : shown(run.text()) + fields.shown(run);
      String mark = text.isEmpty() ? "" : mark(run, paragraph);
      int last = texts.size() - 1;
      if (last >= 0 && marks.get(last).equals(mark)) {
        texts.get(last).append(text);
      } else {
        texts.add(new StringBuilder(text));
        marks.add(mark);
      }
    }
    String label = numbers.next(paragraph);
    boolean blank = texts.stream().allMatch(PassageText::isEmpty);
    if (blank && (label.isEmpty() || !paragraph.isInTable())) {
      return;
    }
    int level = headingLevel(paragraph);
    String element = level > 0 ? "h" + level : paragraph.isInList() ? "li" : "p";
    out.open(element);
    out.text(label.isBlank() ? "" : label.strip() + " ");
    for (int i = 0; i < texts.size(); i++) {
      if (marks.get(i).isEmpty() || PassageText.isEmpty(texts.get(i))) {
        out.text(texts.get(i).toString());
      } else {
        out.element("span", texts.get(i).toString(), Places.HIDDEN, marks.get(i));
      }
    }
    out.close(element);
  }

  /** What is printed of a run: not the instructions of fields, nor the anchors of objects. */
  private String shown(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case FIELD_BEGINS -> instructions++;
        case FIELD_SEPARATES, FIELD_ENDS -> instructions = Math.max(0, instructions - 1);
        case '\u0007', '\u000b', '\u000c' -> shown.append(' ');
        case '\u001e' -> shown.append('-');
        default -> {
          if (instructions == 0 && (c >= ' ' || c == '\t')) {
            shown.append(c);
          }
        }
      }
    }
    return shown.toString();
  }

  private static String mark(CharacterRun run, Paragraph paragraph) {
    if (run.isVanished() || run.isStrikeThrough() || run.isDoubleStrikeThrough()) {
      return "true";
    }
    boolean white =
        run.getIco24() >= 0
            ? (run.getIco24() & WHITE) == WHITE && run.getIco24() != -1
            : run.getColor() == WHITE_INDEX;
    boolean shaded =
        paragraph.isInTable() || run.isHighlighted() || !paragraph.getShading().isEmpty();
    boolean tiny = run.getFontSize() > 0 && run.getFontSize() <= 2 * Faint.TINY_POINTS;
    return (white && !shaded) || tiny ? Faint.MARK : "";
  }

  private int headingLevel(Paragraph paragraph) {
    StyleDescription style =
        document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    String name = style == null ? null : style.getName();
    int named = name == null ? 0 : WordStyles.namedLevel(name);
    int outline = paragraph.getLvl();
    return named > 0 ? named : outline >= 0 && outline < 9 ? Math.min(6, outline + 1) : 0;
  }
}
