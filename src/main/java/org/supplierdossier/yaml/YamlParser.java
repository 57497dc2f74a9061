package org.supplierdossier.yaml;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.supplierdossier.problem.Problems;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Parses YAML into {@link YamlTree}s. Scalars follow the YAML 1.2 core schema: {@code NO} is a
 * country and {@code yes} is a word, only {@code true} and {@code false} are truth values, and a
 * date is text.
 */
public final class YamlParser {
  private static final long LARGEST_FILE = 8L << 20;
  private static final int DEEPEST = 50;
  private static final Pattern INTEGER = Pattern.compile("[-+]?(0|[1-9][0-9]{0,17})");
  private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,18}\\.[0-9]{1,18}");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String file;
  private final Problems problems;
  private final Map<String, Integer> lines = new HashMap<>();

  private YamlParser(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Parses a file; nothing is returned, and the problem reported, where it cannot be read. */
  public static Optional<YamlTree> parse(Path path, String shownAs, Problems problems) {
    try {
      if (Files.size(path) > LARGEST_FILE) {
        problems.error(
            shownAs,
            0,
            "the file has " + Files.size(path) + " bytes, more than " + LARGEST_FILE,
            "split it");
        return Optional.empty();
      }
      return parse(shownAs, Files.readString(path, StandardCharsets.UTF_8), problems);
    } catch (MalformedInputException e) {
      problems.error(shownAs, 0, "the file is not encoded in UTF-8", "save it as UTF-8");
    } catch (NoSuchFileException e) {
      problems.error(shownAs, 0, "the file is not there", "correct its path");
    } catch (IOException e) {
      problems.error(
          shownAs, 0, "the file cannot be read: " + e.getMessage(), "check that it is a file");
    }
    return Optional.empty();
  }

  /** Parses a text; nothing is returned, and the problem reported, where it is not YAML. */
  public static Optional<YamlTree> parse(String file, String text, Problems problems) {
    YamlParser parser = new YamlParser(file, problems);
    try {
      Node root = new Yaml(new SafeConstructor(options())).compose(new StringReader(text));
      JsonNode tree = root == null ? NODES.objectNode() : parser.convert(root, "", 0);
      return Optional.of(new YamlTree(file, tree, parser.lines));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      String why = String.valueOf(e.getProblem());
      problems.error(
          file,
          line,
          "not YAML: " + why.replaceFirst(" \\(Do not use.*", ""),
          why.contains("TAB") ? "indent with blanks" : "check indentation and quotes");
    } catch (YAMLException e) {
      problems.error(file, 0, "not YAML: " + e.getMessage(), "check indentation and quotes");
    }
    return Optional.empty();
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST);
    options.setMaxAliasesForCollections(20);
    options.setCodePointLimit((int) LARGEST_FILE);
    return options;
  }

  private JsonNode convert(Node node, String pointer, int depth) {
    lines.putIfAbsent(pointer, node.getStartMark().getLine() + 1);
    if (depth > DEEPEST) {
      throw new YAMLException("nested deeper than " + DEEPEST);
    }
    if (node instanceof MappingNode mapping) {
      return convert(mapping, pointer, depth);
    } else if (node instanceof SequenceNode sequence) {
      ArrayNode array = NODES.arrayNode();
      for (Node element : sequence.getValue()) {
        array.add(convert(element, pointer + "/" + array.size(), depth + 1));
      }
      return array;
    } else if (node instanceof ScalarNode scalar) {
      return scalar(scalar);
    }
    throw new YAMLException("a node that is no mapping, sequence or scalar");
  }

  private JsonNode convert(MappingNode mapping, String pointer, int depth) {
    ObjectNode object = NODES.objectNode();
    for (NodeTuple tuple : mapping.getValue()) {
      int line = tuple.getKeyNode().getStartMark().getLine() + 1;
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.error(file, line, "a key that is not a word", "write the key as plain text");
        continue;
      }
      String name = key.getValue();
      if (object.has(name)) {
        problems.error(file, line, "key \"" + name + "\" stands twice", "keep one of them");
        continue;
      }
      String child = pointer + "/" + YamlTree.escaped(name);
      lines.put(child, line);
      object.set(name, convert(tuple.getValueNode(), child, depth + 1));
    }
    return object;
  }

  private static JsonNode scalar(ScalarNode scalar) {
    String text = scalar.getValue();
    if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
      return NODES.stringNode(text);
    } else if (text.isEmpty() || text.equals("~") || text.equals("null")) {
      return NODES.nullNode();
    } else if (text.equals("true") || text.equals("false")) {
      return NODES.booleanNode(text.equals("true"));
    } else if (INTEGER.matcher(text).matches()) {
      return NODES.numberNode(new BigInteger(text).longValueExact());
    } else if (DECIMAL.matcher(text).matches()) {
      return NODES.numberNode(new BigDecimal(text));
    }
    return NODES.stringNode(text);
  }
}
