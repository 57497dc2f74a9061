package org.supplierdossier.render;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;
import org.supplierdossier.dossier.Blanking;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;

/** The text of a document as it was read, or a part of it, with every quote highlighted. */
public final class SourcePage {
  private static final int WIDEST = 60;

  private final Dossier dossier;
  private final Document document;
  private final List<SourceFiles.Part> parts;
  private final SourceFiles.Part part;
  private final List<List<SourceFiles.Mark>> marks;

  SourcePage(Dossier dossier, Document document, SourceFiles files, SourceFiles.Part part) {
    this.dossier = dossier;
    this.document = document;
    this.parts = files.of(document.path());
    this.part = part;
    this.marks = new ArrayList<>();
    document.passages().forEach(p -> marks.add(new ArrayList<>()));
    for (SourceFiles.Mark mark : files.marks(document.path())) {
      if (mark.passage() < marks.size()) {
        marks.get(mark.passage()).add(mark);
      }
    }
  }

  public Look look() {
    return Look.standard();
  }

  public Dossier dossier() {
    return dossier;
  }

  public Document document() {
    return document;
  }

  /** The number of this part, from 1. */
  public int number() {
    return parts.indexOf(part) + 1;
  }

  public int parts() {
    return parts.size();
  }

  /** The file of a part, from 1. */
  public String file(int number) {
    return parts.get(number - 1).file();
  }

  /** What the page shows, in reading order. */
  public List<SourceBlock> blocks() {
    List<SourceBlock> blocks = new ArrayList<>();
    List<SourceBlock.Row> rows = new ArrayList<>();
    String table = "";
    Bilingual place = Bilingual.same("");
    for (Passage passage : document.passages().subList(part.first(), part.end())) {
      Bilingual here = breakLabel(passage.place());
      String inTable = table(passage);
      if (!inTable.equals(table) || (!here.zh().isEmpty() && !here.equals(place))) {
        close(blocks, rows, table);
        table = inTable;
      }
      if (!here.zh().isEmpty() && !here.equals(place)) {
        blocks.add(new SourceBlock.Break(here));
        place = here;
      }
      if (inTable.isEmpty()) {
        blocks.add(text(passage));
      } else {
        rows.add(row(passage));
      }
    }
    close(blocks, rows, table);
    return blocks;
  }

  private static void close(List<SourceBlock> blocks, List<SourceBlock.Row> rows, String table) {
    if (!rows.isEmpty()) {
      Bilingual caption =
          table.startsWith("t")
              ? new Bilingual("表 " + table.substring(1), "Table " + table.substring(1))
              : new Bilingual("表格", "Table");
      blocks.add(new SourceBlock.Table(caption, List.copyOf(rows)));
      rows.clear();
    }
  }

  private static String table(Passage passage) {
    Place place = passage.place();
    if (place instanceof Place.TableRow row) {
      return "t" + row.table();
    } else if (place instanceof Place.SheetRow row) {
      return "s" + row.sheet();
    }
    return passage.cells().isEmpty() ? "" : "rows";
  }

  private static Bilingual breakLabel(Place place) {
    if (place instanceof Place.Page page) {
      return new Bilingual("第 " + page.page() + " 页", "Page " + page.page());
    } else if (place instanceof Place.Slide slide) {
      String part = slide.part().equals("body") ? "" : " – " + slide.part();
      return new Bilingual("幻灯片 " + slide.number() + part, "Slide " + slide.number() + part);
    } else if (place instanceof Place.SheetRow row) {
      return new Bilingual("工作表 " + row.sheet(), "Sheet " + row.sheet());
    }
    return Bilingual.same("");
  }

  private SourceBlock text(Passage passage) {
    return new SourceBlock.Text(
        JsonText.key(passage.kind()),
        label(passage.place()),
        Words.lang(passage.language()),
        passage.hidden(),
        Blanking.isBlank(passage),
        segments(passage, 0, passage.text().length()));
  }

  private static String label(Place place) {
    if (place instanceof Place.Paragraph paragraph) {
      return "¶" + paragraph.number();
    } else if (place instanceof Place.Line line) {
      return String.valueOf(line.number());
    } else if (place instanceof Place.Pointer pointer) {
      return pointer.pointer();
    }
    return "";
  }

  private SourceBlock.Row row(Passage passage) {
    String label = "";
    if (passage.place() instanceof Place.SheetRow row) {
      label = String.valueOf(row.row());
    } else if (passage.place() instanceof Place.TableRow row) {
      label = String.valueOf(row.row());
    }
    List<SourceBlock.Cell> cells = new ArrayList<>();
    int next = 1;
    for (Passage.Cell cell : passage.cells()) {
      int columns = Math.min(WIDEST, Math.max(1, cell.columns()));
      int gap = Math.min(WIDEST, Math.max(0, cell.column() - next));
      String lang = Words.lang(Language.of(passage.textOf(cell)));
      cells.add(
          new SourceBlock.Cell(gap, columns, lang, segments(passage, cell.start(), cell.end())));
      next = Math.max(next, cell.column() + Math.max(1, cell.columns()));
    }
    if (cells.isEmpty()) {
      cells.add(new SourceBlock.Cell(0, 1, "", segments(passage, 0, passage.text().length())));
    }
    return new SourceBlock.Row(label, passage.hidden(), Blanking.isBlank(passage), cells);
  }

  /** Cuts the range of a passage where quotes begin and end, so that overlapping ones can show. */
  private List<SourceBlock.Segment> segments(Passage passage, int from, int to) {
    String text = passage.text();
    List<SourceFiles.Mark> here =
        Blanking.isBlank(passage)
            ? List.of()
            : marks.get(passage.number()).stream()
                .filter(m -> m.start() < to && m.end() > from)
                .toList();
    if (here.isEmpty()) {
      return List.of(new SourceBlock.Segment(text.substring(from, to), List.of(), List.of()));
    }
    TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
    here.forEach(
        m -> {
          cuts.add(Math.max(from, m.start()));
          cuts.add(Math.min(to, m.end()));
        });
    List<SourceBlock.Segment> segments = new ArrayList<>();
    int start = from;
    cuts.remove(from);
    for (int end : cuts) {
      int first = start;
      List<String> anchors =
          here.stream()
              .filter(m -> m.start() == first || (m.start() < from && first == from))
              .filter(m -> m.start() >= from || !beginsInEarlierCell(passage, m, from))
              .map(SourceFiles.Mark::anchor)
              .distinct()
              .sorted()
              .toList();
      List<String> quotes =
          here.stream()
              .filter(m -> m.start() <= first && m.end() > first)
              .map(SourceFiles.Mark::anchor)
              .distinct()
              .sorted()
              .toList();
      segments.add(new SourceBlock.Segment(text.substring(first, end), quotes, anchors));
      start = end;
    }
    return segments;
  }

  /** A quote over several cells has its anchor in the first of them alone. */
  private static boolean beginsInEarlierCell(Passage passage, SourceFiles.Mark mark, int from) {
    return passage.cells().stream()
        .anyMatch(c -> c.end() <= from && c.start() < mark.end() && mark.start() < c.end());
  }
}
