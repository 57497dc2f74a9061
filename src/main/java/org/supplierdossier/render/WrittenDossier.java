package org.supplierdossier.render;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.supplierdossier.language.Bilingual;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A dossier as its {@code dossier.json} holds it, and the names of what it can explain. */
public final class WrittenDossier {
  private static final int MOST_NEAR = 5;

  /** Every dossier has these, and no other JSON file of the program has all of them. */
  private static final List<String> NEEDED =
      List.of("edition", "supplier", "regime_text", "evidence", "undertakings", "gaps");

  private final JsonNode root;
  private final Map<String, Kind> names = new LinkedHashMap<>();

  /** What can be asked about, in the order in which a reader would go down. */
  public enum Kind {
    FACTOR("因素", "factor"),
    UNDERTAKING("承诺", "undertaking"),
    INDICATOR("指标", "indicator"),
    CONTRADICTION("矛盾的主题", "topic of a contradiction"),
    TERM("合同条款", "contract term"),
    HIT("名单命中", "screening hit"),
    EVIDENCE("证据", "evidence");

    private final Bilingual label;

    Kind(String zh, String en) {
      label = new Bilingual(zh, en);
    }

    public Bilingual label() {
      return label;
    }

    /** The name as it stands in the answer for programs. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private WrittenDossier(JsonNode root) {
    this.root = root;
    JsonNode regime = root.path("regime_text");
    name(Kind.FACTOR, regime.path("factors"), "id");
    name(Kind.UNDERTAKING, root.path("undertakings"), "key");
    name(Kind.INDICATOR, regime.path("indicators"), "id");
    name(Kind.INDICATOR, root.path("evidence"), "indicator");
    name(Kind.INDICATOR, root.path("gaps"), "indicator");
    name(Kind.CONTRADICTION, root.path("contradictions"), "topic");
    name(Kind.TERM, root.path("evidence"), "term");
    name(Kind.HIT, root.path("screening").path("hits"), "id");
    name(Kind.EVIDENCE, root.path("evidence"), "id");
    name(Kind.EVIDENCE, root.path("decisions"), "about");
  }

  private void name(Kind kind, JsonNode nodes, String key) {
    for (JsonNode node : nodes) {
      if (node.path(key).isString()) {
        names.putIfAbsent(node.path(key).asString(), kind);
      }
    }
  }

  /**
   * Reads a dossier.
   *
   * @throws FileSystemException where the file is no dossier; its reason says why
   */
  public static WrittenDossier read(Path file) throws IOException {
    try {
      JsonNode root = new JsonMapper().readTree(Files.readString(file));
      for (String needed : NEEDED) {
        if (!root.has(needed)) {
          throw noDossier(file, "it has no \"" + needed + "\"");
        }
      }
      return new WrittenDossier(root);
    } catch (JacksonException e) {
      throw noDossier(file, e.getOriginalMessage());
    } catch (CharacterCodingException e) {
      throw noDossier(file, "it is not in UTF-8");
    }
  }

  private static FileSystemException noDossier(Path file, String why) {
    return new FileSystemException(file.toString(), null, "this is no dossier.json: " + why);
  }

  JsonNode root() {
    return root;
  }

  /** What a name stands for here; in any case of its letters. */
  public Optional<String> find(String what) {
    return names.keySet().stream().filter(n -> n.equalsIgnoreCase(what)).findFirst();
  }

  /**
   * The kind of a name.
   *
   * @throws IllegalArgumentException where it is none of {@link #names}
   */
  Kind kind(String name) {
    Kind kind = names.get(name);
    if (kind == null) {
      throw new IllegalArgumentException("\"" + name + "\" stands for nothing in this dossier");
    }
    return kind;
  }

  /** All names with their kinds. */
  public Map<String, Kind> names() {
    return Collections.unmodifiableMap(names);
  }

  /**
   * The names most like one that is not there: those that begin with it, then those a slip away.
   */
  public List<String> nearest(String what) {
    String asked = what.toUpperCase(Locale.ROOT);
    LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, what.length() / 2));
    return names.keySet().stream()
        .filter(n -> far(asked, n, distance) >= 0)
        .sorted(
            Comparator.comparingInt((String n) -> far(asked, n, distance))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_NEAR)
        .toList();
  }

  private static int far(String asked, String name, LevenshteinDistance distance) {
    String upper = name.toUpperCase(Locale.ROOT);
    return upper.startsWith(asked) || upper.endsWith(asked) ? 0 : distance.apply(upper, asked);
  }
}
