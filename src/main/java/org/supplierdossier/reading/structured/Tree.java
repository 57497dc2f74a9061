package org.supplierdossier.reading.structured;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * JSON or XML with places: an object, an element or a value. The elements of a JSON array are
 * children of the name of the array; an attribute is a child whose name begins with {@code @}.
 *
 * @param pointer JSON pointer or element path
 * @param text of a value or of an element's own characters; empty where there is none
 */
public record Tree(String name, String pointer, String text, List<Tree> children) {
  static final Tree NONE = new Tree("", "", "", List.of());

  /** Deeper data is no register. */
  static final int MAX_DEPTH = 200;

  public Tree {
    children = List.copyOf(children);
  }

  /** The first child of a name, whatever its case; {@link #NONE} where there is none. */
  Tree child(String wanted) {
    for (Tree child : children) {
      if (child.name.equalsIgnoreCase(wanted)) {
        return child;
      }
    }
    return NONE;
  }

  /** The children of a name, whatever its case. */
  List<Tree> all(String wanted) {
    return children.stream().filter(c -> c.name.equalsIgnoreCase(wanted)).toList();
  }

  /** What a way of names leads to: {@code recordDetails/subject}; first children. */
  Tree at(String way) {
    Tree at = this;
    for (String step : way.split("/", -1)) {
      at = at.child(step);
    }
    return at;
  }

  /** Everything that a way of names leads to, through all children. */
  List<Tree> allAt(String way) {
    List<Tree> found = List.of(this);
    for (String step : way.split("/", -1)) {
      List<Tree> next = new ArrayList<>();
      found.forEach(f -> next.addAll(f.all(step)));
      found = next;
    }
    return found;
  }

  boolean isNone() {
    return children.isEmpty() && text.isEmpty();
  }

  /** Whether it has a child of this name, whatever its case. */
  boolean has(String wanted) {
    return children.stream().anyMatch(c -> c.name.equalsIgnoreCase(wanted));
  }

  /** The value at the first of these ways that has one; empty where none has. */
  String value(String... ways) {
    for (String way : ways) {
      String value = at(way).plain();
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /** Its own text, or that of the child {@code $} by which some writers turn XML into JSON. */
  private String plain() {
    return text.isEmpty() ? child("$").text : text;
  }

  /** Hands over this tree and everything below it, in order. */
  void walk(Consumer<Tree> visitor) {
    Deque<Tree> open = new ArrayDeque<>();
    open.push(this);
    while (!open.isEmpty()) {
      Tree next = open.pop();
      visitor.accept(next);
      for (int i = next.children.size() - 1; i >= 0; i--) {
        open.push(next.children.get(i));
      }
    }
  }

  /** The first tree below, or this one, that has children of these names. */
  @Nullable Tree firstWith(String... names) {
    List<Tree> found = with(names);
    return found.isEmpty() ? null : found.get(0);
  }

  /** All trees below, and this one, that have children of all these names. */
  List<Tree> with(String... names) {
    List<Tree> found = new ArrayList<>();
    walk(
        tree -> {
          for (String wanted : names) {
            if (!tree.has(wanted)) {
              return;
            }
          }
          found.add(tree);
        });
    return found;
  }
}
