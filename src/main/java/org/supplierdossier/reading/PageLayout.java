package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.SAXException;

/** Arranges the characters of pages into paragraphs and table rows and writes them. */
final class PageLayout {
  private final Xhtml out;
  private final Bookmarks bookmarks;

  PageLayout(Xhtml out, Bookmarks bookmarks) {
    this.out = out;
    this.bookmarks = bookmarks;
  }

  /**
   * A page in reading order.
   *
   * @param tables that are drawn with lines, from top to bottom
   * @param regions of lines outside them
   */
  record Arranged(PrintedPage page, List<RuledTable> tables, List<List<TextLine>> regions) {

    static Arranged of(PrintedPage page) {
      List<RuledTable> tables = RuledTables.of(page.rulings());
      List<Glyph> free = tables.isEmpty() ? page.glyphs() : outside(tables, page.glyphs());
      return new Arranged(page, tables, PageColumns.order(page.number(), TextRun.group(free)));
    }

    private static List<Glyph> outside(List<RuledTable> tables, List<Glyph> glyphs) {
      List<Glyph> free = new ArrayList<>();
      for (Glyph glyph : glyphs) {
        boolean taken = false;
        for (int i = 0; i < tables.size() && !taken; i++) {
          taken = tables.get(i).take(glyph);
        }
        if (!taken) {
          free.add(glyph);
        }
      }
      return free;
    }

    List<TextLine> lines() {
      return regions.stream().flatMap(List::stream).toList();
    }
  }

  void write(List<PrintedPage> pages) throws SAXException {
    List<Arranged> arranged = new ArrayList<>();
    for (PrintedPage page : pages) {
      arranged.add(Arranged.of(page));
    }
    PageFurniture furniture = PageFurniture.of(arranged);
    PageWriter writer = new PageWriter(out, bookmarks);
    for (Arranged page : arranged) {
      writer.page(page, furniture);
    }
    writer.finish();
  }
}
