package org.supplierdossier.reading.structured;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Builds the {@link Tree} of an XML document; names are without prefixes. */
final class XmlTrees extends DefaultHandler {
  private final Deque<Open> open = new ArrayDeque<>();
  private Tree root = Tree.NONE;

  /** An element that was not closed yet, with the counts of the names below it. */
  private record Open(
      String name,
      String pointer,
      StringBuilder text,
      List<Tree> children,
      Map<String, Integer> counts) {}

  /** The document: a tree whose one child is the root element. */
  Tree document() {
    return new Tree("", "", "", root.isNone() ? List.of() : List.of(root));
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes)
      throws SAXException {
    if (open.size() >= Tree.MAX_DEPTH) {
      throw new SAXException("elements are nested more than " + Tree.MAX_DEPTH + " deep");
    }
    Open parent = open.peek();
    String name = localName.isEmpty() ? qName : localName;
    int count = parent == null ? 1 : parent.counts.merge(name, 1, Integer::sum);
    String pointer = (parent == null ? "" : parent.pointer) + "/" + name + "[" + count + "]";
    List<Tree> children = new ArrayList<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      String attribute = attributes.getQName(i);
      if (!attribute.startsWith("xmlns") && !attributes.getValue(i).isBlank()) {
        children.add(
            new Tree(
                "@" + attribute,
                pointer + "/@" + attribute,
                attributes.getValue(i).strip(),
                List.of()));
      }
    }
    open.push(new Open(name, pointer, new StringBuilder(), children, new HashMap<>()));
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    Open element = open.peek();
    if (element != null) {
      element.text.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    Open closed = open.pop();
    Tree tree =
        new Tree(closed.name, closed.pointer, closed.text.toString().strip(), closed.children);
    Open parent = open.peek();
    if (parent == null) {
      root = tree;
    } else {
      parent.children.add(tree);
    }
  }
}
