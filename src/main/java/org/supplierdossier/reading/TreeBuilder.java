package org.supplierdossier.reading;

import java.util.function.BooleanSupplier;
import org.apache.tika.exception.WriteLimitReachedException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Builds a jsoup tree from the events of a parser, within a bound on characters and depth. */
final class TreeBuilder extends DefaultHandler {
  /** Deeper elements are taken into the one at this depth, so that walking the tree is safe. */
  private static final int MAX_DEPTH = 200;

  private final Element root = new Element("html");
  private final CharacterBudget budget;
  private final BooleanSupplier expired;
  private Element current = root;
  private final StringBuilder text = new StringBuilder();
  private int depth;

  TreeBuilder(CharacterBudget budget, BooleanSupplier expired) {
    this.budget = budget;
    this.expired = expired;
  }

  /** What was built, also after a parser broke off. */
  Element root() {
    endText();
    return root;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes)
      throws SAXException {
    endText();
    if (expired.getAsBoolean()) {
      throw new SAXException("the time for this file is over");
    }
    if (budget.take(1) == 0) {
      throw new WriteLimitReachedException(budget.total());
    }
    if (++depth > MAX_DEPTH) {
      return;
    }
    Element element = new Element(localName.isEmpty() ? qName : localName);
    for (int i = 0; i < attributes.getLength(); i++) {
      element.attr(attributes.getQName(i), attributes.getValue(i));
    }
    current.appendChild(element);
    current = element;
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    endText();
    if (depth-- <= MAX_DEPTH && current.parent() != null) {
      current = current.parent();
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    int kept = budget.take(length);
    text.append(characters, start, kept);
    if (kept < length) {
      throw new WriteLimitReachedException(budget.total());
    }
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) {
    text.append(' ');
  }

  private void endText() {
    if (!text.isEmpty()) {
      current.appendChild(new TextNode(text.toString()));
      text.setLength(0);
    }
  }
}
