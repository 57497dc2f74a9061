package org.supplierdossier.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.supplierdossier.document.Passage;
import org.xml.sax.SAXException;

/** Puts the text of an RTF file into paragraphs, table rows and what stands beside them. */
final class RtfText {
  private final Xhtml out;
  private final List<String[]> pieces = new ArrayList<>();
  private final RtfTable table = new RtfTable();
  private final List<RtfTable.Cell> cells = new ArrayList<>();
  private final List<RtfTable.Edge> edges = new ArrayList<>();
  private final List<List<String[]>> innerCells = new ArrayList<>();
  private final List<List<List<String[]>>> innerRows = new ArrayList<>();
  private RtfTable.Merge merge = RtfTable.Merge.NONE;
  private final Deque<List<String[]>> outer = new ArrayDeque<>();
  private final List<Aside> asides = new ArrayList<>();

  RtfText(Xhtml out) {
    this.out = out;
  }

  /** A paragraph of a note, a box or a header, which waits for the end of the one it hangs on. */
  private record Aside(RtfState.Target target, List<String[]> pieces) {}

  /** Adds text; the mark says why it is not seen and is empty where it is. */
  void add(String text, String mark) {
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last)[1].equals(mark)) {
      pieces.get(last)[0] = pieces.get(last)[0] + text;
    } else {
      pieces.add(new String[] {text, mark});
    }
  }

  /** Begins a note or the like inside a paragraph. */
  void beginAside() {
    outer.push(new ArrayList<>(pieces));
    pieces.clear();
  }

  void endAside(RtfState.Target target) {
    endAsideParagraph(target);
    if (!outer.isEmpty()) {
      pieces.addAll(outer.pop());
    }
  }

  void endAsideParagraph(RtfState.Target target) {
    asides.add(new Aside(target, new ArrayList<>(pieces)));
    pieces.clear();
  }

  void endParagraph(String element) throws SAXException {
    endTable();
    write(element, pieces);
    pieces.clear();
    writeAsides();
  }

  /** Ends a cell or row, of a table or of one inside a cell, by its control word. */
  void endPart(String word) {
    switch (word) {
      case "cell" -> {
        cells.add(new RtfTable.Cell(takePieces(), List.copyOf(innerRows)));
        innerRows.clear();
      }
      case "nestcell" -> innerCells.add(takePieces());
      case "nestrow" -> {
        innerRows.add(List.copyOf(innerCells));
        innerCells.clear();
      }
      default -> endRow();
    }
  }

  private List<String[]> takePieces() {
    List<String[]> taken = List.copyOf(pieces);
    pieces.clear();
    return taken;
  }

  /** Notes how the cells of the row are laid out, by a control word. */
  void layOut(String word, int value) {
    switch (word) {
      case "trowd" -> edges.clear();
      case "clvmgf" -> merge = RtfTable.Merge.FIRST;
      case "clvmrg" -> merge = RtfTable.Merge.LOWER;
      default -> {
        edges.add(new RtfTable.Edge(value, merge));
        merge = RtfTable.Merge.NONE;
      }
    }
  }

  private void endRow() {
    if (!cells.isEmpty()) {
      table.add(cells, edges);
      cells.clear();
    }
  }

  void finish() throws SAXException {
    endRow();
    endParagraph("p");
  }

  private void endTable() throws SAXException {
    if (!table.isEmpty()) {
      table.write(out);
      writeAsides();
    }
  }

  private void writeAsides() throws SAXException {
    List<Aside> all = List.copyOf(asides);
    asides.clear();
    for (Aside aside : all) {
      String kind =
          switch (aside.target) {
            case NOTE -> Passage.Kind.NOTE.name();
            case FURNITURE -> Passage.Kind.FURNITURE.name();
            default -> "";
          };
      out.open("div", Places.KIND, kind);
      write("p", aside.pieces);
      out.close("div");
    }
  }

  private void write(String element, List<String[]> content) throws SAXException {
    if (content.stream().anyMatch(piece -> !PassageText.isEmpty(piece[0]))) {
      out.open(element);
      inline(out, content);
      out.close(element);
    }
  }

  /** Writes texts, those that are not seen with the mark that says why. */
  static void inline(Xhtml out, List<String[]> content) throws SAXException {
    for (String[] piece : content) {
      if (piece[1].isEmpty() || PassageText.isEmpty(piece[0])) {
        out.text(piece[0]);
      } else {
        out.element("span", piece[0], Places.HIDDEN, piece[1]);
      }
    }
  }
}
