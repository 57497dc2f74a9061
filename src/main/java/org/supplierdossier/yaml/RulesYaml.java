package org.supplierdossier.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value.NormalizedAnswer;
import org.supplierdossier.extraction.Rule;
import org.supplierdossier.extraction.RuleExample;
import org.supplierdossier.extraction.RulePattern;
import org.supplierdossier.extraction.RuleSet;
import org.supplierdossier.language.Language;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.supplier.Undertaking;

/**
 * Rule files to a {@link RuleSet}: {@code <INDICATOR>.yml} with rules, {@code vocabulary.yml} with
 * the words that patterns share, {@code tables.yml} with the headings of tables, {@code forms.yml},
 * {@code questions.yml} and {@code published-ids.yml} with how forms are read and what they ask.
 */
public final class RulesYaml {
  private static final String VOCABULARY = "vocabulary.yml";
  private static final String TABLES = "tables.yml";
  private static final String FORMS = "forms.yml";
  private static final String QUESTIONS = "questions.yml";
  private static final String PUBLISHED_IDS = "published-ids.yml";
  private final Problems problems;
  private final Vocabulary vocabulary;
  private final Map<String, String> placeOfId = new HashMap<>();

  private RulesYaml(Vocabulary vocabulary, Problems problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /**
   * Loads rules; what is wrong is reported, and such rules are left out.
   *
   * @param files content by name; where two sources have a file of one name the caller decides
   */
  public static RuleSet load(Map<String, String> files, Problems problems) {
    SortedMap<String, String> sorted = new TreeMap<>(files);
    Map<String, YamlTree> trees = new LinkedHashMap<>();
    List<String> content = new ArrayList<>();
    sorted.forEach(
        (name, text) -> {
          content.add(name);
          content.add(text);
          YamlParser.parse(name, text, problems)
              .map(tree -> YamlSchema.named(kind(name)).sound(tree, problems))
              .ifPresent(tree -> trees.put(name, tree));
        });
    Vocabulary vocabulary = Vocabulary.of(trees.get(VOCABULARY), problems);
    RulesYaml yaml = new RulesYaml(vocabulary, problems);
    List<Rule> rules = new ArrayList<>();
    trees.forEach(
        (name, tree) -> {
          if (kind(name).equals("rules")) {
            rules.addAll(yaml.rules(tree));
          }
        });
    Sha256 digest = Sha256.of(content.toArray(String[]::new));
    return new RuleSet(
        rules,
        TablesYaml.load(trees.get(TABLES)),
        FormsYaml.load(trees.get(FORMS), problems),
        QuestionsYaml.load(trees.get(QUESTIONS), trees.get(PUBLISHED_IDS)),
        digest);
  }

  /** The schema of a file. */
  private static String kind(String name) {
    return switch (name) {
      case VOCABULARY -> "vocabulary";
      case TABLES -> "tables";
      case FORMS -> "forms";
      case QUESTIONS -> "questions";
      case PUBLISHED_IDS -> "published-ids";
      default -> "rules";
    };
  }

  private List<Rule> rules(YamlTree file) {
    List<Rule> rules = new ArrayList<>();
    for (YamlTree tree : file.get("rules").elements()) {
      rule(file, tree).ifPresent(rules::add);
    }
    return rules;
  }

  private Optional<Rule> rule(YamlTree file, YamlTree tree) {
    String id = tree.get("id").text("");
    String where = tree.file() + ":" + tree.line();
    Language language = choice(tree.get("language"), Language.class, Language.EN);
    long errors = problems.errors().count();
    String other = placeOfId.putIfAbsent(id, where);
    if (other != null && !id.isEmpty()) {
      error(tree, "rule id \"" + id + "\" is used at " + other + " too", "give one another id");
    }
    Claim claim = choice(tree.get("claim"), Claim.class, Claim.FACT);
    Polarity polarity = choice(tree.get("polarity"), Polarity.class, Polarity.NEUTRAL);
    List<YamlTree> written = both(tree, "pattern", "patterns");
    List<YamlTree> together = tree.get("together").elements();
    List<RulePattern> patterns = patterns(written, language);
    patterns.addAll(together(together, language));
    List<RulePattern> unless = patterns(tree.get("unless").elements(), language);
    IndicatorId indicator = indicator(file, tree);
    String term = own(file, tree, "term");
    List<RuleExample> matches = matches(tree, claim, polarity);
    if (written.isEmpty() && together.isEmpty()) {
      error(tree, "rule \"" + id + "\" has no pattern", "write one under patterns:");
    }
    if (indicator == null && term == null) {
      error(tree, "rule \"" + id + "\" serves nothing", "give the file an indicator or a term");
    }
    if (id.isEmpty() || patterns.isEmpty() || problems.errors().count() > errors) {
      return Optional.empty();
    }
    return Optional.of(
        new Rule(
            id,
            where,
            indicator,
            term,
            language,
            choice(tree.get("applies"), Rule.Applies.class, Rule.Applies.TEXT),
            claim,
            polarity,
            tree.get("subject").text(),
            tree.get("undertakings").texts().stream().map(Undertaking::ofKey).toList(),
            patterns,
            unless,
            optional(tree.get("value"), Rule.ValueKind.class),
            optional(tree.get("good-answer"), NormalizedAnswer.class),
            IndicatorsYaml.bilingual(tree.get("because")),
            matches,
            tree.get("ignores").texts()));
  }

  private static List<YamlTree> both(YamlTree tree, String one, String many) {
    List<YamlTree> all = new ArrayList<>(tree.get(one).elements());
    all.addAll(tree.get(many).elements());
    return all;
  }

  private List<RulePattern> patterns(List<YamlTree> trees, Language language) {
    List<RulePattern> patterns = new ArrayList<>();
    for (YamlTree tree : trees) {
      tree.parsed(
              p -> RulePattern.of(vocabulary.expanded(p, language)),
              "mend the pattern (RE2 syntax, no look-around) or the vocabulary",
              problems)
          .ifPresent(patterns::add);
    }
    return patterns;
  }

  private List<RulePattern> together(List<YamlTree> trees, Language language) {
    List<RulePattern> patterns = new ArrayList<>();
    for (YamlTree tree : trees) {
      try {
        patterns.add(
            RulePattern.together(
                tree.texts().stream().map(t -> vocabulary.expanded(t, language)).toList()));
      } catch (IllegalArgumentException e) {
        error(tree, String.valueOf(e.getMessage()), "mend the pattern or the vocabulary");
      }
    }
    return patterns;
  }

  private List<RuleExample> matches(YamlTree tree, Claim claim, Polarity polarity) {
    List<RuleExample> examples = new ArrayList<>();
    for (YamlTree example : tree.get("matches").elements()) {
      YamlTree text = example.isMapping() ? example.get("text") : example;
      Claim expected = choice(example.get("claim"), Claim.class, claim);
      Polarity way = choice(example.get("polarity"), Polarity.class, polarity);
      String value = example.get("value").text();
      text.parsed(
              t -> RuleExample.of(t, expected, way, value),
              "write one [ before and one ] after what the pattern matches",
              problems)
          .ifPresent(examples::add);
    }
    return examples;
  }

  private static @Nullable IndicatorId indicator(YamlTree file, YamlTree tree) {
    String id = own(file, tree, "indicator");
    return id == null ? null : new IndicatorId(id);
  }

  /** The value of a key of the rule, else of its file. */
  private static @Nullable String own(YamlTree file, YamlTree tree, String key) {
    String text = tree.get(key).text();
    return text == null ? file.get(key).text() : text;
  }

  private static <E extends Enum<E>> E choice(YamlTree tree, Class<E> type, E otherwise) {
    E chosen = optional(tree, type);
    return chosen == null ? otherwise : chosen;
  }

  /** The value of a key for which the schema lists what is allowed. */
  private static <E extends Enum<E>> @Nullable E optional(YamlTree tree, Class<E> type) {
    String text = tree.text();
    return text == null
        ? null
        : Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private void error(YamlTree tree, String what, String remedy) {
    problems.error(tree.file(), tree.line(), what, remedy);
  }
}
