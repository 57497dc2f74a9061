package org.supplierdossier.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/** The bookmarks of a PDF, which name its headings and their levels page by page. */
final class Bookmarks {
  private static final int MAX_ITEMS = 5_000;
  private static final int MAX_LEVEL = 6;

  /** A heading is not broken into more lines. */
  private static final int MAX_LINES = 3;

  /** Of a document that has none. */
  static final Bookmarks NONE = new Bookmarks();

  private final Map<Integer, List<Item>> onPage = new HashMap<>();
  private int count;

  private Bookmarks() {}

  private record Item(String title, int level) {}

  /**
   * Lines that make up a heading.
   *
   * @param lines how many, from 1
   * @param level from 1 to 6
   */
  record Match(int lines, int level) {}

  static Bookmarks of(PDDocument document) {
    Bookmarks bookmarks = new Bookmarks();
    try {
      PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
      if (outline != null) {
        IdentityHashMap<COSDictionary, Integer> pages = new IdentityHashMap<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
          pages.put(page.getCOSObject(), ++number);
        }
        bookmarks.collect(outline, 1, document, pages);
      }
    } catch (IOException | RuntimeException e) {
      // a broken outline says nothing of the text
      bookmarks.onPage.clear();
    }
    return bookmarks;
  }

  private void collect(
      PDOutlineNode parent,
      int level,
      PDDocument document,
      IdentityHashMap<COSDictionary, Integer> pages)
      throws IOException {
    for (PDOutlineItem item : parent.children()) {
      if (++count > MAX_ITEMS) {
        return;
      }
      PDPage page = item.findDestinationPage(document);
      Integer number = page == null ? null : pages.get(page.getCOSObject());
      String title = item.getTitle();
      if (number != null && title != null && !key(title).isEmpty()) {
        onPage.computeIfAbsent(number, n -> new ArrayList<>()).add(new Item(key(title), level));
      }
      if (level < MAX_LEVEL) {
        collect(item, level + 1, document, pages);
      }
    }
  }

  /** The element of a heading that shows by its size alone. */
  String otherHeading() {
    return onPage.isEmpty() ? "h2" : "h" + MAX_LEVEL;
  }

  /** The heading that starts with a line, or null where none does. */
  @Nullable Match match(List<TextLine> lines, int from) {
    List<Item> items = onPage.get(lines.get(from).page());
    if (items == null) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    for (int i = from; i < lines.size() && i < from + MAX_LINES; i++) {
      text.append(key(lines.get(i).text()));
      String soFar = text.toString();
      boolean goesOn = false;
      for (Item item : items) {
        if (item.title.equals(soFar)) {
          return new Match(i - from + 1, item.level);
        }
        goesOn |= !soFar.isEmpty() && item.title.startsWith(soFar);
      }
      if (!goesOn) {
        return null;
      }
    }
    return null;
  }

  /** Letters and digits alone, as blanks and dots differ between a bookmark and what is printed. */
  private static String key(String text) {
    StringBuilder key = new StringBuilder();
    java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
