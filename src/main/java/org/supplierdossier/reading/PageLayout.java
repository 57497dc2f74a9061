package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.SAXException;

/** Arranges the characters of pages into paragraphs and table rows and writes them. */
final class PageLayout {
  private final Xhtml out;

  PageLayout(Xhtml out) {
    this.out = out;
  }

  void write(List<PrintedPage> pages) throws SAXException {
    List<List<TextLine>> lines = new ArrayList<>();
    for (PrintedPage page : pages) {
      lines.add(PageColumns.order(page.number(), TextRun.group(page.glyphs())));
    }
    PageFurniture furniture = PageFurniture.of(pages, lines);
    PageWriter writer = new PageWriter(out);
    for (int i = 0; i < pages.size(); i++) {
      writer.page(pages.get(i), lines.get(i), furniture);
    }
    writer.finish();
  }
}
