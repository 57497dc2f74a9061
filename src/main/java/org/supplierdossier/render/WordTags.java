package org.supplierdossier.render;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds the placeholders of a paragraph and gives each a run of its own. Word cuts a text into runs
 * wherever its author stopped to think, so that the letters of a placeholder may lie in several;
 * all of them go to the first, whose looks it takes.
 */
final class WordTags {
  /** Of a placeholder with its marks. */
  private static final int LONGEST = 200;

  private final String open;
  private final String close;

  private record Span(int start, int end) {}

  WordTags(String open, String close) {
    this.open = open;
    this.close = close;
  }

  /** Whether a text is one placeholder and nothing else. */
  boolean isOne(String text) {
    List<Span> spans = spans(text);
    return spans.size() == 1 && spans.get(0).equals(new Span(0, text.length()));
  }

  /** What stands between the marks of a placeholder. */
  String inside(String tag) {
    return tag.substring(open.length(), tag.length() - close.length()).strip();
  }

  /** Gives each placeholder of a paragraph a run of its own. */
  void isolate(Element paragraph) {
    List<Element> texts = texts(paragraph);
    StringBuilder joined = new StringBuilder();
    texts.forEach(t -> joined.append(t.getTextContent()));
    List<Span> spans = spans(joined.toString());
    if (spans.isEmpty()) {
      return;
    }
    gather(texts, joined, spans);
    for (Element text : texts) {
      if (text.getParentNode() instanceof Element run
          && OfficeXml.is(run, "r")
          && !spans(text.getTextContent()).isEmpty()) {
        split(run);
      }
    }
  }

  /** The texts of a paragraph without those of text boxes in it. */
  static List<Element> texts(Element paragraph) {
    List<Element> texts = new ArrayList<>();
    texts(paragraph, texts);
    return texts;
  }

  private static void texts(Element parent, List<Element> texts) {
    for (Element child : OfficeXml.children(parent)) {
      if (OfficeXml.is(child, "t")) {
        texts.add(child);
      } else if (!OfficeXml.is(child, "p")) {
        texts(child, texts);
      }
    }
  }

  private List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    int at = text.indexOf(open);
    while (at >= 0) {
      int end = text.indexOf(close, at + open.length());
      int next = text.indexOf(open, at + open.length());
      if (end < 0) {
        break;
      } else if (next >= 0 && next < end) {
        at = next;
      } else {
        if (end + close.length() - at <= LONGEST && end > at + open.length()) {
          spans.add(new Span(at, end + close.length()));
        }
        at = text.indexOf(open, end + close.length());
      }
    }
    return spans;
  }

  private static void gather(List<Element> texts, StringBuilder joined, List<Span> spans) {
    int[] owner = new int[joined.length()];
    int at = 0;
    for (int t = 0; t < texts.size(); t++) {
      for (int i = texts.get(t).getTextContent().length(); i > 0; i--) {
        owner[at++] = t;
      }
    }
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        owner[i] = owner[span.start()];
      }
    }
    List<StringBuilder> parts = new ArrayList<>();
    texts.forEach(t -> parts.add(new StringBuilder()));
    for (int i = 0; i < owner.length; i++) {
      parts.get(owner[i]).append(joined.charAt(i));
    }
    for (int t = 0; t < owner.length && t < texts.size(); t++) {
      set(texts.get(t), parts.get(t).toString());
    }
  }

  private static void set(Element text, String words) {
    text.setTextContent(words);
    text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  }

  private void split(Element run) {
    List<Element> content = OfficeXml.children(run);
    Element properties = content.stream().filter(WordTags::isProperties).findFirst().orElse(null);
    for (Element child : content) {
      if (isProperties(child)) {
        continue;
      }
      List<String> pieces = OfficeXml.is(child, "t") ? pieces(child) : List.of();
      if (pieces.size() < 2) {
        alone(run, properties, child);
        continue;
      }
      for (String piece : pieces) {
        Element text = (Element) child.cloneNode(false);
        set(text, piece);
        alone(run, properties, text);
      }
    }
    run.getParentNode().removeChild(run);
  }

  private static void alone(
      Element run, @org.jspecify.annotations.Nullable Element properties, Element content) {
    Node copy = run.cloneNode(false);
    if (properties != null) {
      copy.appendChild(properties.cloneNode(true));
    }
    copy.appendChild(content);
    run.getParentNode().insertBefore(copy, run);
  }

  private List<String> pieces(Element text) {
    String words = text.getTextContent();
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (Span span : spans(words)) {
      if (span.start() > from) {
        pieces.add(words.substring(from, span.start()));
      }
      pieces.add(words.substring(span.start(), span.end()));
      from = span.end();
    }
    if (from < words.length()) {
      pieces.add(words.substring(from));
    }
    return pieces;
  }

  static boolean isProperties(Element element) {
    return OfficeXml.is(element, "rPr");
  }
}
