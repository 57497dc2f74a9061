package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Box;
import org.supplierdossier.document.Passage;
import org.xml.sax.SAXException;

/** Writes the lines of pages as paragraphs, also across the ends of pages, and as table rows. */
final class PageWriter {
  private final Xhtml out;
  private final List<TextLine> paragraph = new ArrayList<>();
  private float bodyRight;
  private float lineStep;
  private float bodySize;

  PageWriter(Xhtml out) {
    this.out = out;
  }

  void page(PrintedPage page, List<TextLine> lines, PageFurniture furniture) throws SAXException {
    out.element("div", "", Places.PAGE, Integer.toString(page.number()));
    List<TextLine> body = new ArrayList<>();
    List<TextLine> top = new ArrayList<>();
    for (TextLine line : lines) {
      if (furniture.contains(line, lines)) {
        top.add(line);
      } else {
        body.add(line);
      }
    }
    measure(body);
    List<TextLine> pending = paragraph.isEmpty() ? List.of() : List.copyOf(paragraph);
    boolean first = true;
    List<List<TextLine>> blocks = PageTables.split(body);
    for (List<TextLine> block : blocks) {
      if (PageTables.isTable(block)) {
        endParagraph();
        table(block);
      } else {
        for (TextLine line : block) {
          if (!paragraph.isEmpty() && !continues(line, first && !pending.isEmpty())) {
            endParagraph();
          }
          paragraph.add(line);
          first = false;
        }
      }
      first = false;
    }
    if (!paragraph.isEmpty() && Sentence.ends(paragraph.get(paragraph.size() - 1).text())) {
      endParagraph();
    }
    for (TextLine line : top) {
      write("p", line.text(), line.page(), line.box(), Passage.Kind.FURNITURE.name());
    }
  }

  void finish() throws SAXException {
    endParagraph();
  }

  private void measure(List<TextLine> body) {
    List<Float> rights = new ArrayList<>();
    List<Float> steps = new ArrayList<>();
    List<Float> sizes = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      rights.add(body.get(i).right());
      sizes.add(body.get(i).size());
      if (i > 0) {
        float step = body.get(i).baseline() - body.get(i - 1).baseline();
        if (step > 0 && step < 60) {
          steps.add(step);
        }
      }
    }
    bodyRight = at(rights, 0.9f);
    lineStep = at(steps, 0.4f);
    bodySize = at(sizes, 0.5f);
  }

  private static float at(List<Float> values, float share) {
    if (values.isEmpty()) {
      return 0;
    }
    List<Float> sorted = values.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
  }

  /** Whether a line goes on with the paragraph that is open. */
  private boolean continues(TextLine line, boolean acrossPages) {
    TextLine last = paragraph.get(paragraph.size() - 1);
    String text = line.text();
    if (Enumerator.starts(text)) {
      return false;
    }
    if (line.page() != last.page()) {
      return acrossPages
          && !Sentence.ends(last.text())
          && isSimilar(last, line)
          && !isIndented(line, text);
    }
    float step = line.baseline() - last.baseline();
    if (step < 0) {
      return !Sentence.ends(last.text());
    }
    boolean apart = lineStep > 0 && step > 1.45f * lineStep && step > 1.6f * line.size();
    boolean shortLast = last.right() < bodyRight - 3 * last.size();
    boolean ended = Sentence.ends(last.text());
    boolean indented = isIndentedAgainst(line);
    return !apart
        && isSimilar(last, line)
        && !(shortLast && ended)
        && !(indented && (ended || shortLast));
  }

  private static boolean isSimilar(TextLine last, TextLine line) {
    return Math.abs(last.size() - line.size()) < 0.2f * Math.max(last.size(), line.size());
  }

  private static boolean isIndented(TextLine line, String text) {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0)) && line.runs().isEmpty();
  }

  private boolean isIndentedAgainst(TextLine line) {
    TextLine last = paragraph.get(paragraph.size() - 1);
    float indent = line.left() - last.left();
    return indent > 1.2f * line.size();
  }

  private void endParagraph() throws SAXException {
    if (paragraph.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    @Nullable Box box = null;
    int page = paragraph.get(0).page();
    for (TextLine line : paragraph) {
      PassageText.join(text, line.text());
      if (line.page() == page) {
        box = around(box, line.box());
      }
    }
    String value = text.toString();
    String element = isHeading(value) ? "h2" : "p";
    write(element, value, page, box, "");
    paragraph.clear();
  }

  private boolean isHeading(String text) {
    TextLine first = paragraph.get(0);
    return paragraph.size() <= 2
        && text.length() <= 60
        && !Sentence.ends(text)
        && bodySize > 0
        && first.size() > 1.15f * bodySize;
  }

  private static Box around(@Nullable Box box, Box other) {
    return box == null
        ? other
        : new Box(
            Math.min(box.left(), other.left()),
            Math.min(box.top(), other.top()),
            Math.max(box.right(), other.right()),
            Math.max(box.bottom(), other.bottom()));
  }

  private void table(List<TextLine> rows) throws SAXException {
    out.open("table", Places.PAGE, Integer.toString(rows.get(0).page()));
    for (TextLine row : rows) {
      out.open("tr", Places.PAGE, Integer.toString(row.page()), Places.BOX, written(row.box()));
      for (TextRun run : row.runs()) {
        out.element("td", run.text());
      }
      out.close("tr");
    }
    out.close("table");
  }

  private void write(String element, String text, int page, @Nullable Box box, String kind)
      throws SAXException {
    String place = box == null ? "" : written(box);
    out.element(
        element, text, Places.PAGE, Integer.toString(page), Places.BOX, place, Places.KIND, kind);
  }

  private static String written(Box box) {
    return box.left() + " " + box.top() + " " + box.right() + " " + box.bottom();
  }
}
