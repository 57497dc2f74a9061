package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Masks;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;
import org.supplierdossier.language.Language;

/** Turns the XHTML of a parser into passages, in reading order. */
final class Passages {
  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "body",
          "p",
          "div",
          "ul",
          "ol",
          "dl",
          "section",
          "article",
          "main",
          "nav",
          "header",
          "footer",
          "aside",
          "blockquote",
          "pre",
          "form",
          "fieldset",
          "address",
          "figure",
          "figcaption",
          "hr",
          "center",
          "dt",
          "dd",
          "caption",
          "details",
          "summary",
          "title",
          "option",
          "legend",
          "h",
          "tr",
          "td",
          "th",
          "tbody",
          "thead",
          "tfoot");
  private static final Set<String> NO_TEXT =
      Set.of("head", "script", "style", "meta", "link", "template", "object", "noscript", "svg");

  private final List<Passage> passages;
  private final Headings headings = new Headings();
  private final StringBuilder inline = new StringBuilder();
  private final List<Aside> aside = new ArrayList<>();
  private int paragraphs;
  private int tables;
  private int breaks;

  /** Text inside a paragraph that its reader does not see. */
  private record Aside(String text, Scope scope) {}

  private Passages(List<Passage> passages) {
    this.passages = passages;
  }

  /** Adds the passages of a tree to those before it. */
  static void addTo(List<Passage> before, Element root) {
    Passages passages = new Passages(before);
    passages.walk(root, Scope.NONE);
    passages.endPassage(Scope.NONE);
  }

  private void walk(Element element, Scope outer) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        addText(text.getWholeText(), outer);
      } else if (node instanceof Element child) {
        enter(child, outer);
      }
    }
  }

  private void enter(Element element, Scope outer) {
    String name = element.normalName();
    if (NO_TEXT.contains(name)) {
      return;
    }
    Scope scope = outer.inside(element);
    if (name.equals("br")) {
      breaks++;
      inline.append(' ');
    } else if (name.equals("table")) {
      endPassage(outer);
      table(element, scope);
    } else if (isHeading(name)) {
      endPassage(outer);
      walk(element, scope.as(Passage.Kind.HEADING));
      endHeading(level(element), scope);
    } else if (name.equals("li")) {
      block(element, outer, scope.as(Passage.Kind.LIST_ITEM));
    } else if (BLOCKS.contains(name)) {
      block(element, outer, scope);
    } else if (scope.hidden() && !outer.hidden() && element.select("p, div, table, li").isEmpty()) {
      // the text around it is read on as if it were not there
      aside.add(new Aside(PassageText.clean(element.wholeText()), scope));
    } else if (scope.hidden() != outer.hidden()) {
      block(element, outer, scope);
    } else {
      walk(element, scope);
    }
  }

  private void block(Element element, Scope outer, Scope scope) {
    endPassage(outer);
    walk(element, scope);
    endPassage(scope);
  }

  private void addText(String text, Scope scope) {
    if (breaks >= 2 && !text.isBlank()) {
      endPassage(scope);
    }
    if (!text.isBlank()) {
      breaks = 0;
    }
    inline.append(text);
  }

  private static boolean isHeading(String name) {
    boolean ranked =
        name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) >= '1'
            && name.charAt(1) <= '6';
    // a bare h comes from converters of printed reports
    return ranked || name.equals("h");
  }

  private static int level(Element element) {
    String name = element.normalName();
    return name.length() == 2 ? name.charAt(1) - '0' : 1;
  }

  private void endHeading(int level, Scope scope) {
    String text = takeText();
    if (text.isEmpty()) {
      return;
    }
    boolean counts = !scope.hidden() && scope.kind() == null;
    if (counts) {
      headings.close(level);
    }
    add(scope.as(Passage.Kind.HEADING), text, List.of(), place(scope));
    if (counts) {
      headings.open(level, Masks.apply(text));
    }
    endAsides();
  }

  private void endPassage(Scope scope) {
    String text = takeText();
    if (!text.isEmpty()) {
      add(scope, text, List.of(), place(scope));
    }
    endAsides();
  }

  private void endAsides() {
    List<Aside> all = List.copyOf(aside);
    aside.clear();
    for (Aside one : all) {
      if (!one.text.isEmpty()) {
        add(one.scope, one.text, List.of(), place(one.scope));
      }
    }
  }

  private String takeText() {
    String text = PassageText.clean(inline);
    inline.setLength(0);
    breaks = 0;
    return text;
  }

  private Place place(Scope scope) {
    Place place = scope.place();
    if (place != null) {
      return place;
    }
    String sheet = scope.sheet();
    return sheet != null ? new Place.SheetRow(sheet, 1) : new Place.Paragraph(++paragraphs);
  }

  private void add(Scope scope, String text, List<Passage.Cell> cells, Place place) {
    Passage.Kind kind = scope.kind() == null ? Passage.Kind.PARAGRAPH : scope.kind();
    String masked = Masks.apply(text);
    passages.add(
        new Passage(
            passages.size(),
            kind,
            place,
            headings.path(),
            masked,
            Language.of(masked),
            cells,
            scope.hidden()));
  }

  private void table(Element table, Scope scope) {
    TableRows rows = TableRows.of(table);
    if (rows.isLayout()) {
      walk(table, scope);
      endPassage(scope);
      return;
    }
    boolean numbered = scope.place() == null && scope.sheet() == null;
    int number = numbered && rows.hasText() ? ++tables : tables;
    for (TableRows.Row row : rows.rows()) {
      Scope inRow = row.scope(scope);
      if (!row.text().isEmpty()) {
        add(
            inRow.as(Passage.Kind.TABLE_ROW),
            row.text(),
            row.cells(),
            rowPlace(inRow, row, number));
      }
      if (!row.unseen().isEmpty()) {
        addUnseen(inRow, row, number);
      }
      for (Element nested : row.nestedTables()) {
        table(nested, inRow);
      }
    }
  }

  private void addUnseen(Scope inRow, TableRows.Row row, int number) {
    add(inRow.unseen(), row.unseen(), List.of(), rowPlace(inRow, row, number));
  }

  private static Place rowPlace(Scope scope, TableRows.Row row, int table) {
    Place place = scope.place();
    if (place != null) {
      return place;
    }
    @Nullable String sheet = scope.sheet();
    return sheet != null
        ? new Place.SheetRow(sheet, row.number())
        : new Place.TableRow(table, row.number());
  }
}
