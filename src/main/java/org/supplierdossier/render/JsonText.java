package org.supplierdossier.render;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.language.Bilingual;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds JSON trees and writes them the same way everywhere: two spaces, line feeds, UTF-8. */
final class JsonText {
  private static final ObjectWriter WRITER = writer();

  private JsonText() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static ArrayNode strings(Collection<?> values) {
    ArrayNode array = array();
    values.forEach(v -> array.add(v.toString()));
    return array;
  }

  static ObjectNode bilingual(Bilingual text) {
    return object().put("zh", text.zh()).put("en", text.en());
  }

  /** A text, or null. */
  static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** A number without trailing zeros and without an exponent. */
  static JsonNode number(@Nullable BigDecimal value) {
    if (value == null) {
      return JsonNodeFactory.instance.nullNode();
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return JsonNodeFactory.instance.numberNode(
        stripped.scale() < 0 ? stripped.setScale(0) : stripped);
  }

  /** The name of a constant as it stands in files: {@code planned-second}. */
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of that name; null where there is none. */
  static <E extends Enum<E>> @Nullable E constant(Class<E> kind, String key) {
    for (E constant : kind.getEnumConstants()) {
      if (key(constant).equals(key)) {
        return constant;
      }
    }
    return null;
  }

  /** An array whose elements are made one by one as they are written, for long ones. */
  static <T> JsonNode listed(Collection<T> values, Function<T, JsonNode> element) {
    Iterable<JsonNode> elements = () -> values.stream().map(element).iterator();
    return JsonNodeFactory.instance.pojoNode(elements);
  }

  /** Writes the document to a file, ending in a line feed. */
  static void write(JsonNode root, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      WRITER.without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValue(out, root);
      out.write('\n');
    }
  }

  /** The document, ending in a line feed. */
  static String write(JsonNode root) {
    return WRITER.writeValueAsString(root) + "\n";
  }

  private static ObjectWriter writer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .defaultPrettyPrinter(printer)
        .build()
        .writer();
  }
}
