package org.supplierdossier.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Takes a part of a Word template to pieces: what stands as it is, and what is to be filled in. */
final class WordForm {
  private static final WordTags FIELDS = new WordTags("{{", "}}");
  private static final WordTags COLUMNS = new WordTags("[", "]");

  /** Marks of poi-tl, whose templates may go on being used, for more than text. */
  private static final String MORE_THAN_TEXT = "@#*+";

  private final List<WordPiece> pieces = new ArrayList<>();
  private final StringBuilder fixed = new StringBuilder();
  private final WordTags tags;

  private WordForm(WordTags tags) {
    this.tags = tags;
  }

  /** The pieces of a part. */
  static List<WordPiece> of(Element root) {
    isolate(root);
    WordForm form = new WordForm(FIELDS);
    form.element(root);
    return form.done();
  }

  private static void isolate(Element element) {
    for (Element child : OfficeXml.children(element)) {
      isolate(child);
    }
    if (OfficeXml.is(element, "tbl")) {
      columns(element);
    } else if (OfficeXml.is(element, "p")) {
      FIELDS.isolate(element);
    }
  }

  private static void columns(Element table) {
    boolean template = false;
    for (Element row : OfficeXml.children(table)) {
      if (!OfficeXml.is(row, "tr")) {
        continue;
      }
      if (template) {
        paragraphs(row).forEach(COLUMNS::isolate);
      }
      template = list(row).isPresent();
    }
  }

  private static List<Element> paragraphs(Element row) {
    List<Element> paragraphs = new ArrayList<>();
    for (Element child : OfficeXml.children(row)) {
      if (OfficeXml.is(child, "p")) {
        paragraphs.add(child);
      } else if (!OfficeXml.is(child, "tbl")) {
        paragraphs.addAll(paragraphs(child));
      }
    }
    return paragraphs;
  }

  /** The list whose elements are the rows below this one. */
  private static Optional<String> list(Element row) {
    for (Element paragraph : paragraphs(row)) {
      for (Element text : WordTags.texts(paragraph)) {
        String words = text.getTextContent();
        if (FIELDS.isOne(words) && FIELDS.inside(words).endsWith(WordScope.ROWS)) {
          return Optional.of(FIELDS.inside(words));
        }
      }
    }
    return Optional.empty();
  }

  private List<WordPiece> done() {
    flush();
    return List.copyOf(pieces);
  }

  private void flush() {
    if (!fixed.isEmpty()) {
      pieces.add(new WordPiece.Fixed(fixed.toString()));
      fixed.setLength(0);
    }
  }

  private void add(WordPiece piece) {
    flush();
    pieces.add(piece);
  }

  private void element(Element element) {
    if (OfficeXml.is(element, "r") && run(element)) {
      return;
    }
    OfficeXml.open(element, fixed);
    if (OfficeXml.is(element, "tbl")) {
      table(element);
    } else if (OfficeXml.is(element, "tc")) {
      WordForm inside = new WordForm(tags);
      inside.sequence(nodes(element));
      add(new WordPiece.Cell(inside.done(), prefix(element)));
    } else {
      sequence(nodes(element));
    }
    OfficeXml.close(element, fixed);
  }

  private static List<Node> nodes(Element parent) {
    List<Node> nodes = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      nodes.add(n);
    }
    return nodes;
  }

  private void sequence(List<Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      Optional<String> name = sole(nodes.get(i)).filter(t -> t.startsWith("?"));
      int end = name.isPresent() ? end(nodes, i, name.get().substring(1)) : -1;
      if (end > 0) {
        WordForm inside = new WordForm(tags);
        inside.sequence(nodes.subList(i + 1, end));
        add(
            new WordPiece.Block(
                name.orElseThrow().substring(1).strip(),
                OfficeXml.text((Element) nodes.get(i)),
                inside.done(),
                OfficeXml.text((Element) nodes.get(end))));
        i = end;
      } else if (nodes.get(i) instanceof Element element) {
        element(element);
      } else if (nodes.get(i).getNodeType() == Node.TEXT_NODE
          || nodes.get(i).getNodeType() == Node.CDATA_SECTION_NODE) {
        OfficeXml.escape(nodes.get(i).getNodeValue(), fixed);
      }
    }
  }

  /** What a paragraph or run says that is one placeholder and nothing else. */
  private static Optional<String> sole(Node node) {
    if (!(node instanceof Element element) || !(OfficeXml.is(node, "p") || isRun(node))) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    WordTags.texts(element).forEach(t -> words.append(t.getTextContent()));
    String text = words.toString().strip();
    return FIELDS.isOne(text) ? Optional.of(FIELDS.inside(text)) : Optional.empty();
  }

  private static boolean isRun(Node node) {
    return OfficeXml.is(node, "r");
  }

  private static int end(List<Node> nodes, int start, String name) {
    int open = 0;
    for (int i = start; i < nodes.size(); i++) {
      String tag = sole(nodes.get(i)).orElse("");
      if (tag.startsWith("?")) {
        open++;
      } else if (tag.startsWith("/") && --open == 0) {
        String closes = tag.substring(1).strip();
        return closes.isEmpty() || closes.equals(name.strip()) ? i : -1;
      }
    }
    return -1;
  }

  private boolean run(Element run) {
    List<Element> content =
        OfficeXml.children(run).stream().filter(e -> !WordTags.isProperties(e)).toList();
    if (content.size() != 1 || !OfficeXml.is(content.get(0), "t")) {
      return false;
    }
    String tag = content.get(0).getTextContent();
    WordTags marks = FIELDS.isOne(tag) ? FIELDS : tags;
    if (!marks.isOne(tag)) {
      return false;
    }
    String name = marks.inside(tag);
    if (!name.isEmpty() && MORE_THAN_TEXT.indexOf(name.charAt(0)) >= 0) {
      name = name.substring(1);
    }
    StringBuilder start = new StringBuilder();
    OfficeXml.open(run, start);
    OfficeXml.children(run).stream()
        .filter(WordTags::isProperties)
        .forEach(properties -> start.append(OfficeXml.text(properties)));
    StringBuilder end = new StringBuilder();
    OfficeXml.close(run, end);
    add(new WordPiece.Field(name, start.toString(), end.toString(), prefix(run), tag));
    return true;
  }

  private void table(Element table) {
    Optional<String> list = Optional.empty();
    for (Element child : OfficeXml.children(table)) {
      if (list.isPresent() && OfficeXml.is(child, "tr")) {
        WordForm row = new WordForm(COLUMNS);
        row.element(child);
        add(new WordPiece.Rows(list.get(), row.done()));
        list = Optional.empty();
      } else {
        element(child);
        list = OfficeXml.is(child, "tr") ? list(child) : list;
      }
    }
  }

  /** The prefix of the names of Word's elements, with its colon. */
  private static String prefix(Element element) {
    return element.getPrefix() == null ? "" : element.getPrefix() + ":";
  }
}
