package org.supplierdossier.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.supplierdossier.problem.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A published JSON Schema (2020-12) of one kind of YAML file. The same file drives editors'
 * completion.
 */
public final class YamlSchema {
  private static final String FOLDER = "/schemas/";
  private static final int FURTHEST_SLIP = 2;
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
    errors.forEach(error -> report(error, tree, problems));
    return errors.isEmpty();
  }

  /**
   * Reports everything in the tree that the schema does not allow, and gives the tree without it:
   * one problem costs the value it stands in, and the rest of the file is still checked.
   */
  public YamlTree sound(YamlTree tree, Problems problems) {
    List<String> wrong = new ArrayList<>();
    for (Error error : schema.validate(tree.node())) {
      report(error, tree, problems);
      if (!isUnknownKey(error) && !"required".equals(error.getKeyword())) {
        wrong.add(error.getInstanceLocation().toString());
      }
    }
    return tree.without(wrong);
  }

  private static boolean isUnknownKey(Error error) {
    return "additionalProperties".equals(error.getKeyword())
        || "unevaluatedProperties".equals(error.getKeyword());
  }

  private void report(Error error, YamlTree tree, Problems problems) {
    String pointer = error.getInstanceLocation().toString();
    String property = String.valueOf(error.getProperty());
    String key = keyOf(pointer);
    String in = key.isEmpty() ? "" : " in \"" + key + "\"";
    String at = pointer;
    String what =
        (key.isEmpty() ? "the file" : "\"" + key + "\"")
            + " is "
            + (isSecret(error) ? "not as it should be" : shown(tree.node().at(pointer)));
    String remedy;
    switch (error.getKeyword()) {
      case "additionalProperties", "unevaluatedProperties" -> {
        at = pointer + "/" + YamlTree.escaped(property);
        what = "key \"" + property + "\" is unknown" + in;
        remedy = remedyForKey(property, knownKeys(error));
      }
      case "required" -> {
        what = "key \"" + property + "\" is missing" + in;
        remedy = "add it";
      }
      case "enum" -> remedy = "use one of: " + allowed(error);
      case "const" -> remedy = "write \"" + error.getSchemaNode().asString() + "\"";
      case "type" -> remedy = "write " + typeOf(error);
      case "minimum" -> remedy = "write at least " + error.getSchemaNode().asString();
      case "maximum" -> remedy = "write at most " + error.getSchemaNode().asString();
      case "uniqueItems" -> {
        what = "\"" + key + "\" holds the same value twice";
        remedy = "keep one of them";
      }
      case "minItems" -> {
        what = "\"" + key + "\" holds " + tree.node().at(pointer).size() + " values";
        remedy = "write at least " + error.getSchemaNode().asString();
      }
      case "minLength" ->
          remedy = "write at least " + error.getSchemaNode().asString() + " characters";
      default -> remedy = expected(error);
    }
    problems.error(tree.file(), tree.lineOf(at), what, remedy);
  }

  private static String remedyForKey(String key, Collection<String> known) {
    LevenshteinDistance distance = new LevenshteinDistance(FURTHEST_SLIP);
    return known.stream()
        .filter(k -> distance.apply(k, key) >= 0)
        .min(Comparator.comparing(k -> distance.apply(k, key)))
        .map(k -> "write \"" + k + "\"")
        .orElse("remove it or use one of: " + String.join(", ", known));
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
  private Collection<String> knownKeys(Error error) {
    return new TreeSet<>(rule(error).path("properties").propertyNames());
  }

  /** What the schema says of the value in words, with an example; never its regular expression. */
  private String expected(Error error) {
    JsonNode rule = rule(error);
    String description = rule.path("description").asString("");
    JsonNode example = rule.path("examples").path(0);
    if (description.isEmpty()) {
      return "correct it";
    }
    return "write "
        + description
        + (example.isMissingNode() ? "" : ", for example \"" + example.asString() + "\"");
  }

  /** Whether the value must not be shown. */
  private boolean isSecret(Error error) {
    return rule(error).path("writeOnly").asBoolean(false);
  }

  /** The part of the schema that the value broke. */
  private JsonNode rule(Error error) {
    String location = error.getSchemaLocation().getFragment().toString();
    int end = location.lastIndexOf('/');
    return source.at(end <= 0 ? "" : location.substring(0, end));
  }
}
