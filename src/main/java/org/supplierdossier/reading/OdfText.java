package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.supplierdossier.document.Passage;
import org.supplierdossier.reading.OdfStyles.Look;
import org.xml.sax.SAXException;

/** Writes the paragraphs, lists and tables of an OpenDocument text. */
final class OdfText {
  private static final int MAX_REPEATED = 100;

  private final Xhtml out;
  private final OdfStyles styles;
  private final OdfNumbering numbering;
  private final Map<String, Element> controls;

  /**
   * A writer.
   *
   * @param controls the fields of forms by their ids
   */
  OdfText(Xhtml out, OdfStyles styles, OdfNumbering numbering, Map<String, Element> controls) {
    this.out = out;
    this.styles = styles;
    this.numbering = numbering;
    this.controls = controls;
  }

  /** Where a paragraph stands. */
  private record Context(Look look, String listStyle, int listLevel) {
    static final Context PLAIN = new Context(Look.PLAIN, "", 0);

    Context shown(Look other) {
      return new Context(other, listStyle, listLevel);
    }
  }

  /** Writes everything in an element. */
  void write(Element parent) throws SAXException {
    blocks(parent, Context.PLAIN);
  }

  private void blocks(Element parent, Context context) throws SAXException {
    for (Element child : parent.children()) {
      block(child, context);
    }
  }

  private void block(Element block, Context context) throws SAXException {
    switch (block.tagName()) {
      case "text:p", "text:h" -> paragraph(block, context, true);
      case "text:list" -> list(block, context);
      case "table:table" -> table(block, context);
      case "svg:title", "svg:desc" ->
          out.element("p", block.wholeText(), Places.KIND, Passage.Kind.NOTE.name());
      case "text:section" -> {
        boolean hidden = block.attr("text:display").equals("none");
        Look look = context.look;
        blocks(
            block,
            context.shown(new Look(look.hidden() || hidden, look.colour(), "", look.paper())));
      }
      case "text:tracked-changes",
          "text:sequence-decls",
          "office:forms",
          "office:annotation-end",
          "presentation:notes" -> {
        // taken out by its author, or no text of the page
      }
      default -> blocks(block, context);
    }
  }

  private void list(Element list, Context context) throws SAXException {
    String own = list.attr("text:style-name");
    String style = own.isEmpty() ? context.listStyle : own;
    int level = context.listLevel + 1;
    boolean continues =
        list.attr("text:continue-numbering").equals("true") || list.hasAttr("text:continue-list");
    if (!continues) {
      numbering.restart(style, level);
    }
    for (Element item : list.children()) {
      boolean counts = item.tagName().equals("text:list-item");
      boolean first = counts;
      if (item.hasAttr("text:start-value")) {
        numbering.startAt(style, level, WordXml.number(item.attr("text:start-value"), 1));
      }
      for (Element child : item.children()) {
        Context inside = new Context(context.look, style, level);
        if (child.tagName().equals("text:p") || child.tagName().equals("text:h")) {
          paragraph(child, inside, first);
          first = false;
        } else {
          block(child, inside);
        }
      }
    }
  }

  private void paragraph(Element paragraph, Context context, boolean labelled) throws SAXException {
    String style = paragraph.attr("text:style-name");
    Look look = context.look.with(styles.look("paragraph", style));
    Pieces pieces = new Pieces();
    collect(paragraph, look, pieces);
    boolean heading = paragraph.tagName().equals("text:h");
    int level =
        heading
            ? Math.max(1, WordXml.number(paragraph.attr("text:outline-level"), 1))
            : styles.headingLevel(style);
    String label = "";
    boolean blank = pieces.isBlank();
    if (labelled && (!blank || context.listLevel > 0)) {
      label =
          context.listLevel > 0
              ? numbering.next(context.listStyle, context.listLevel)
              : heading ? numbering.nextHeading(level) : "";
    }
    if (!blank || (!label.isEmpty() && isInCell(paragraph))) {
      boolean item = context.listLevel > 0 && level == 0;
      String element = level > 0 ? "h" + Math.min(level, 6) : item ? "li" : "p";
      out.open(element);
      out.text(label.isEmpty() ? "" : label + " ");
      pieces.write(out);
      out.close(element);
    }
    for (Element box : pieces.boxes) {
      blocks(box, Context.PLAIN.shown(look));
    }
    for (Element note : pieces.notes) {
      out.open("div", Places.KIND, Passage.Kind.NOTE.name());
      blocks(note, Context.PLAIN);
      out.close("div");
    }
  }

  private static boolean isInCell(Element paragraph) {
    Element at = paragraph.parent();
    while (at != null && !at.tagName().equals("table:table-cell")) {
      at = at.parent();
    }
    return at != null;
  }

  /** The text of a paragraph, seen and unseen, and what hangs on it. */
  private static final class Pieces {
    private final List<StringBuilder> texts = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();
    private final List<Element> boxes = new ArrayList<>();
    private final List<Element> notes = new ArrayList<>();

    void add(String text, String mark) {
      int last = texts.size() - 1;
      if (last >= 0 && marks.get(last).equals(mark)) {
        texts.get(last).append(text);
      } else {
        texts.add(new StringBuilder(text));
        marks.add(mark);
      }
    }

    boolean isBlank() {
      return texts.stream().allMatch(PassageText::isEmpty);
    }

    void write(Xhtml out) throws SAXException {
      for (int i = 0; i < texts.size(); i++) {
        if (marks.get(i).isEmpty() || PassageText.isEmpty(texts.get(i))) {
          out.text(texts.get(i).toString());
        } else {
          out.element("span", texts.get(i).toString(), Places.HIDDEN, marks.get(i));
        }
      }
    }
  }

  private void collect(Element parent, Look look, Pieces pieces) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        pieces.add(text.getWholeText(), look.unseen());
      } else if (node instanceof Element child) {
        collectElement(child, look, pieces);
      }
    }
  }

  private void collectElement(Element child, Look look, Pieces pieces) {
    switch (child.tagName()) {
      case "text:s", "text:tab", "text:line-break" -> pieces.add(" ", look.unseen());
      case "text:span" ->
          collect(child, look.with(styles.look("text", child.attr("text:style-name"))), pieces);
      case "text:note" -> {
        Element body = WordXml.child(child, "text:note-body");
        if (body != null) {
          pieces.notes.add(body);
        }
      }
      case "office:annotation" -> {
        child.children().removeIf(e -> !e.tagName().startsWith("text:"));
        pieces.notes.add(child);
      }
      case "field:fieldmark" -> {
        pieces.add(mark(child), look.unseen());
        collect(child, look, pieces);
      }
      case "loext:content-control", "text:content-control" -> {
        if (!WordPlaceholders.isUsual(child.wholeText()) || !showsPlaceholder(child)) {
          collect(child, look, pieces);
        }
      }
      case "draw:control" -> pieces.add(control(child.attr("draw:control")), look.unseen());
      case "draw:frame", "draw:custom-shape", "draw:rect", "draw:g", "draw:text-box" ->
          pieces.boxes.add(child);
      case "text:hidden-text" -> pieces.add(child.attr("text:string-value"), "true");
      case "text:hidden-paragraph" -> collect(child, new Look(true, "", "", ""), pieces);
      case "text:ruby-text", "text:tracked-changes", "office:annotation-end" -> {
        // how a word sounds, or no text
      }
      default -> collect(child, look, pieces);
    }
  }

  private static boolean showsPlaceholder(Element control) {
    String shows = "showing-place-holder";
    return control.attr("loext:" + shows).equals("true")
        || control.attr("text:" + shows).equals("true");
  }

  /** A check box or a list to choose from that comes from a form of Word. */
  private static String mark(Element field) {
    String type = field.attr("field:type");
    List<String> entries = new ArrayList<>();
    boolean checked = false;
    int chosen = 0;
    for (Element parameter : field.children()) {
      String value = parameter.attr("field:value");
      switch (parameter.attr("field:name")) {
        case "Checkbox_Checked" -> checked = value.equals("true");
        case "Dropdown_ListEntry" -> entries.add(value);
        case "Dropdown_Selected" -> chosen = WordXml.number(value, 0);
        default -> {
          // how it is called
        }
      }
    }
    if (type.endsWith("FORMCHECKBOX")) {
      return checked ? "☒" : "☐";
    }
    return chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : "";
  }

  /** A field of a form as it is filled in. */
  private String control(String id) {
    Element field = controls.get(id);
    if (field == null) {
      return "";
    }
    return switch (field.tagName()) {
      case "form:checkbox", "form:radio" -> {
        boolean on =
            field.attr("form:current-state").equals("checked")
                || field.attr("form:current-selected").equals("true");
        yield (on ? "☒" : "☐") + " " + field.attr("form:label");
      }
      default -> field.attr("form:current-value");
    };
  }

  private void table(Element table, Context context) throws SAXException {
    out.open("table");
    rows(table, context);
    out.close("table");
  }

  private void rows(Element parent, Context context) throws SAXException {
    for (Element child : parent.children()) {
      switch (child.tagName()) {
        case "table:table-row" -> {
          int times = repeated(child, "table:number-rows-repeated");
          for (int i = 0; i < times; i++) {
            row(child, context);
          }
        }
        case "table:table-header-rows", "table:table-rows", "table:table-row-group" ->
            rows(child, context);
        default -> {
          // columns
        }
      }
    }
  }

  private void row(Element row, Context context) throws SAXException {
    out.open("tr");
    int column = 1;
    for (Element cell : row.children()) {
      int times = repeated(cell, "table:number-columns-repeated");
      if (cell.tagName().equals("table:table-cell")) {
        for (int i = 0; i < times; i++) {
          Look look = styles.look("table-cell", cell.attr("table:style-name"));
          out.open(
              "td",
              Places.COLUMN,
              Integer.toString(column + i),
              "colspan",
              cell.attr("table:number-columns-spanned"),
              "rowspan",
              cell.attr("table:number-rows-spanned"));
          blocks(cell, Context.PLAIN.shown(context.look.with(look)));
          out.close("td");
        }
      }
      column += times;
    }
    out.close("tr");
  }

  private static int repeated(Element element, String attribute) {
    return Math.max(1, Math.min(MAX_REPEATED, WordXml.number(element.attr(attribute), 1)));
  }
}
