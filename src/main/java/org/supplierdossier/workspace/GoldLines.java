package org.supplierdossier.workspace;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.csv.LabelledClauses;
import org.supplierdossier.document.Masks;
import org.supplierdossier.evaluation.GoldStatement;
import org.supplierdossier.evaluation.Trap;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.yaml.CategoriesYaml;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of labels with one JSON object on each line. */
final class GoldLines {
  private static final long LARGEST_FILE = 64L << 20;
  private static final Pattern KIND = Pattern.compile(CategoriesYaml.KIND);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String shownAs;
  private final Problems problems;

  GoldLines(String shownAs, Problems problems) {
    this.shownAs = shownAs;
    this.problems = problems;
  }

  List<GoldStatement> statements(Path file) {
    return read(file, this::statement);
  }

  List<Trap> traps(Path file) {
    return read(file, this::trap);
  }

  /** A line that is a JSON object. */
  private record Line(int number, JsonNode json) {

    String text(String key) {
      JsonNode value = json.path(key);
      return value.isString() ? value.stringValue() : value.isNumber() ? value.toString() : "";
    }
  }

  private <T> List<T> read(Path file, Function<Line, Optional<T>> one) {
    List<T> all = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        JsonNode json = JSON.readTree(line);
        if (json.isObject()) {
          one.apply(new Line(number, json)).ifPresent(all::add);
          continue;
        }
      } catch (JacksonException e) {
        // reported with the other lines that are no object
      }
      problems.error(shownAs, number, "the line is no JSON object", "write one object on a line");
    }
    return all;
  }

  private List<String> lines(Path file) {
    try {
      if (Files.size(file) > LARGEST_FILE) {
        problems.error(
            shownAs, 0, "the file is larger than " + LARGEST_FILE + " bytes", "split it");
        return List.of();
      }
      return Files.readString(file).lines().toList();
    } catch (NoSuchFileException e) {
      problems.error(shownAs, 0, "the file is not there", "correct its path");
    } catch (MalformedInputException e) {
      problems.error(shownAs, 0, "the file is not encoded in UTF-8", "save it as UTF-8");
    } catch (IOException e) {
      problems.error(shownAs, 0, "the file cannot be read: " + e.getMessage(), "check the path");
    }
    return List.of();
  }

  private Optional<GoldStatement> statement(Line line) {
    long before = problems.errors().count();
    SortedSet<String> accepted = new TreeSet<>();
    line.json.path("indicator_accept").forEach(a -> accepted.add(a.asString("")));
    GoldParts parts = parts(line);
    accepted.forEach(k -> kind(line, "indicator_accept", k));
    Polarity polarity = choice(line, "polarity", Polarity.class);
    Claim claim = choice(line, "claim", Claim.class);
    if (problems.errors().count() > before) {
      return Optional.empty();
    }
    String value = line.text("value");
    return Optional.of(
        new GoldStatement(
            shownAs + ":" + line.number,
            parts.document,
            parts.kind,
            accepted,
            parts.quote,
            polarity,
            claim,
            value.isEmpty() ? null : value,
            line.json.path("must").asBoolean(false),
            line.text("why")));
  }

  /** A trap for a reader of tables or names may tempt to no indicator; it is left out. */
  private Optional<Trap> trap(Line line) {
    if (line.text("indicator").isEmpty()) {
      problems.warning(
          shownAs, line.number, "the trap names no indicator", "give one, or leave it unjudged");
      return Optional.empty();
    }
    long before = problems.errors().count();
    GoldParts parts = parts(line);
    Polarity polarity = choice(line, "polarity", Polarity.class);
    Claim claim = choice(line, "claim", Claim.class);
    return problems.errors().count() > before
        ? Optional.empty()
        : Optional.of(
            new Trap(
                shownAs + ":" + line.number,
                parts.document,
                parts.kind,
                parts.quote,
                polarity,
                claim,
                line.text("why")));
  }

  /** What statements and traps have in common. */
  private record GoldParts(String document, String kind, List<String> quote) {}

  private GoldParts parts(Line line) {
    String document = line.text("document");
    if (document.isEmpty()) {
      missing(line, "document");
    }
    List<String> quote = LabelledClauses.parts(Masks.apply(line.text("quote")));
    if (quote.isEmpty()) {
      missing(line, "quote");
    }
    String kind = line.text("indicator");
    kind(line, "indicator", kind);
    return new GoldParts(document, kind, quote);
  }

  private void missing(Line line, String key) {
    problems.error(shownAs, line.number, "the key \"" + key + "\" is missing or blank", "give it");
  }

  private void kind(Line line, String key, String kind) {
    if (!KIND.matcher(kind).matches()) {
      problems.error(
          shownAs,
          line.number,
          key + " is \"" + kind + "\"",
          "write the id of an indicator as SRC-02, or the name of a contract term as audit-rights");
    }
  }

  private <E extends Enum<E>> @Nullable E choice(Line line, String key, Class<E> type) {
    String text = line.text(key);
    if (text.isEmpty()) {
      return null;
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text.toUpperCase(Locale.ROOT).replace('-', '_'))) {
        return constant;
      }
    }
    List<String> known = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      known.add(constant.name().toLowerCase(Locale.ROOT));
    }
    problems.error(
        shownAs,
        line.number,
        key + " is \"" + text + "\"",
        "write one of " + String.join(", ", known));
    return null;
  }
}
