package org.supplierdossier.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.problem.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A YAML file as a tree of values that know their line. Reading a value that is not there gives a
 * default; that required values are there is the business of the schema.
 */
public final class YamlTree {
  private final String file;
  private final JsonNode node;
  private final String pointer;
  private final Map<String, Integer> lines;

  YamlTree(String file, JsonNode node, Map<String, Integer> lines) {
    this(file, node, "", new HashMap<>(lines));
  }

  private YamlTree(String file, JsonNode node, String pointer, Map<String, Integer> lines) {
    this.file = file;
    this.node = node;
    this.pointer = pointer;
    this.lines = lines;
  }

  /** The path of the file as the user would write it. */
  public String file() {
    return file;
  }

  /** The line of this value, from 1; that of the nearest value around it where it is missing. */
  public int line() {
    return lineOf(pointer);
  }

  int lineOf(String jsonPointer) {
    String at = jsonPointer;
    while (true) {
      Integer line = lines.get(at);
      if (line != null) {
        return line;
      }
      if (at.isEmpty()) {
        return 1;
      }
      at = at.substring(0, at.lastIndexOf('/'));
    }
  }

  JsonNode node() {
    return node;
  }

  /** The same tree with nothing at these pointers. */
  YamlTree without(Collection<String> pointers) {
    if (pointers.contains("")) {
      return new YamlTree(file, MissingNode.getInstance(), pointer, lines);
    }
    JsonNode kept = node.deepCopy();
    for (String wrong : pointers) {
      JsonNode parent = kept.at(wrong.substring(0, wrong.lastIndexOf('/')));
      String last = wrong.substring(wrong.lastIndexOf('/') + 1);
      if (parent instanceof ObjectNode object) {
        object.putNull(last.replace("~1", "/").replace("~0", "~"));
      } else if (parent instanceof ArrayNode array) {
        array.setNull(Integer.parseInt(last));
      }
    }
    return new YamlTree(file, kept, pointer, lines);
  }

  /** Whether there is a value here. */
  public boolean isPresent() {
    return !node.isMissingNode() && !node.isNull();
  }

  /** Whether this is a mapping. */
  public boolean isMapping() {
    return node.isObject();
  }

  /** The value of a key; a tree that is not present where there is none. */
  public YamlTree get(String key) {
    JsonNode child = node.isObject() ? node.path(key) : MissingNode.getInstance();
    return new YamlTree(file, child, pointer + "/" + escaped(key), lines);
  }

  /** The elements of a sequence but the empty ones; a single value counts as a sequence of one. */
  public List<YamlTree> elements() {
    if (!isPresent()) {
      return List.of();
    }
    if (!node.isArray()) {
      return List.of(this);
    }
    List<YamlTree> elements = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      if (!node.get(i).isNull()) {
        elements.add(new YamlTree(file, node.get(i), pointer + "/" + i, lines));
      }
    }
    return elements;
  }

  /** The keys of a mapping in the order of the file. */
  public List<String> keys() {
    return node.isObject() ? List.copyOf(node.propertyNames()) : List.of();
  }

  /** The value as text, or null where there is none. */
  public @Nullable String text() {
    return node.isValueNode() && !node.isNull() ? node.asString() : null;
  }

  /** The value as text, or the given text where there is none. */
  public String text(String otherwise) {
    String text = text();
    return text == null ? otherwise : text;
  }

  /** The elements of a sequence as texts. */
  public List<String> texts() {
    return elements().stream().map(e -> e.text("")).toList();
  }

  /** The value as a whole number, or the given one where there is none. */
  public long number(long otherwise) {
    return node.isNumber() ? node.longValue() : otherwise;
  }

  /** The value as a truth value, or the given one where there is none. */
  public boolean flag(boolean otherwise) {
    return node.isBoolean() ? node.booleanValue() : otherwise;
  }

  /**
   * The value as parsed by a function; where that throws {@link RuntimeException} the problem is
   * reported with this line and the value counts as missing.
   */
  public <T> Optional<T> parsed(Function<String, T> parser, String remedy, Problems problems) {
    String text = text();
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(parser.apply(text));
    } catch (RuntimeException e) {
      String message = e instanceof IllegalArgumentException ? e.getMessage() : null;
      String what = message == null ? "\"" + keyName() + "\" is \"" + text + "\"" : message;
      problems.error(file, line(), what, remedy);
      return Optional.empty();
    }
  }

  private String keyName() {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
