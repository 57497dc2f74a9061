package org.supplierdossier.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.supplierdossier.problem.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A published JSON Schema (2020-12) of one kind of YAML file. The same file drives editors'
 * completion.
 */
public final class YamlSchema {
  private static final String FOLDER = "/schemas/";
  private static final Map<String, YamlSchema> LOADED = new ConcurrentHashMap<>();

  private final Schema schema;
  private final JsonNode source;

  private YamlSchema(String text) {
    schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    source = new JsonMapper().readTree(text);
  }

  /** The schema {@code schemas/<name>.schema.json} that ships with the program. */
  public static YamlSchema named(String name) {
    return LOADED.computeIfAbsent(name, YamlSchema::load);
  }

  private static YamlSchema load(String name) {
    String resource = FOLDER + name + ".schema.json";
    try (InputStream in = YamlSchema.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no schema " + resource + " in the program");
      }
      return new YamlSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reports everything in the tree that the schema does not allow; true where there is nothing. */
  public boolean check(YamlTree tree, Problems problems) {
    List<Error> errors = schema.validate(tree.node());
    for (Error error : errors) {
      report(error, tree, problems);
    }
    return errors.isEmpty();
  }

  private void report(Error error, YamlTree tree, Problems problems) {
    String pointer = error.getInstanceLocation().toString();
    String property = error.getProperty();
    boolean unknown =
        "additionalProperties".equals(error.getKeyword())
            || "unevaluatedProperties".equals(error.getKeyword());
    String at = unknown && property != null ? pointer + "/" + YamlTree.escaped(property) : pointer;
    String key = keyOf(pointer);
    String value = shown(tree.node().at(pointer));
    String what;
    String remedy;
    switch (error.getKeyword()) {
      case "additionalProperties", "unevaluatedProperties" -> {
        what = "key \"" + property + "\" is unknown" + (key.isEmpty() ? "" : " in \"" + key + "\"");
        remedy = "remove it or use one of: " + String.join(", ", knownKeys(error));
      }
      case "required" -> {
        what = "key \"" + property + "\" is missing" + (key.isEmpty() ? "" : " in \"" + key + "\"");
        remedy = "add it";
      }
      case "enum" -> {
        what = "\"" + key + "\" is " + value;
        remedy = "use one of: " + allowed(error);
      }
      case "type" -> {
        what = "\"" + key + "\" is " + value;
        remedy = "write " + typeOf(error);
      }
      default -> {
        what = "\"" + key + "\" is " + value + ": " + error.getMessage();
        remedy = hint(error);
      }
    }
    problems.error(tree.file(), tree.lineOf(at), what, remedy);
  }

  private static String keyOf(String pointer) {
    StringBuilder key = new StringBuilder();
    for (String part : pointer.split("/", -1)) {
      if (part.isEmpty()) {
        continue;
      }
      String name = part.replace("~1", "/").replace("~0", "~");
      if (name.chars().allMatch(Character::isDigit)) {
        key.append('[').append(Integer.parseInt(name) + 1).append(']');
      } else {
        key.append(key.isEmpty() ? "" : ".").append(name);
      }
    }
    return key.toString();
  }

  private static String shown(JsonNode value) {
    if (value.isObject()) {
      return "a mapping";
    } else if (value.isArray()) {
      return "a list";
    } else if (value.isNull()) {
      return "empty";
    }
    String text = value.asString();
    return "\"" + (text.length() > 80 ? text.substring(0, 80) + "…" : text) + "\"";
  }

  private static String allowed(Error error) {
    StringBuilder allowed = new StringBuilder();
    for (JsonNode option : error.getSchemaNode()) {
      allowed.append(allowed.isEmpty() ? "" : ", ").append(option.asString());
    }
    return allowed.toString();
  }

  private static String typeOf(Error error) {
    JsonNode type = error.getSchemaNode();
    String name = type.isArray() ? type.get(0).asString() : type.asString();
    return switch (name) {
      case "string" -> "text (put digits in quotes)";
      case "integer" -> "a whole number";
      case "number" -> "a number";
      case "boolean" -> "true or false";
      case "array" -> "a list";
      case "object" -> "a mapping of keys to values";
      default -> name;
    };
  }

  /** The keys allowed beside an unknown one. */
  private Iterable<String> knownKeys(Error error) {
    String location = error.getSchemaLocation().getFragment().toString();
    int end = location.lastIndexOf('/');
    JsonNode parent = source.at(end <= 0 ? "" : location.substring(0, end));
    return new TreeSet<>(parent.path("properties").propertyNames());
  }

  /** What the schema says of the value. */
  private String hint(Error error) {
    String location = error.getSchemaLocation().getFragment().toString();
    int end = location.lastIndexOf('/');
    JsonNode parent = source.at(end <= 0 ? "" : location.substring(0, end));
    String description = parent.path("description").asString("");
    return description.isEmpty() ? "see the schema" : "expected: " + description;
  }
}
