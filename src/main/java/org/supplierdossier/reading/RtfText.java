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
  private final List<List<String[]>> cells = new ArrayList<>();
  private final Deque<List<String[]>> outer = new ArrayDeque<>();
  private final List<Aside> asides = new ArrayList<>();
  private boolean tableOpen;

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

  void endCell() {
    cells.add(new ArrayList<>(pieces));
    pieces.clear();
  }

  void endRow() throws SAXException {
    if (!tableOpen) {
      out.open("table");
      tableOpen = true;
    }
    out.open("tr");
    for (int i = 0; i < cells.size(); i++) {
      out.open("td", Places.COLUMN, Integer.toString(i + 1));
      inline(cells.get(i));
      out.close("td");
    }
    out.close("tr");
    cells.clear();
  }

  void finish() throws SAXException {
    if (!cells.isEmpty()) {
      endRow();
    }
    endParagraph("p");
  }

  private void endTable() throws SAXException {
    if (tableOpen) {
      out.close("table");
      tableOpen = false;
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
      inline(content);
      out.close(element);
    }
  }

  private void inline(List<String[]> content) throws SAXException {
    for (String[] piece : content) {
      if (piece[1].isEmpty() || PassageText.isEmpty(piece[0])) {
        out.text(piece[0]);
      } else {
        out.element("span", piece[0], Places.HIDDEN, piece[1]);
      }
    }
  }
}
