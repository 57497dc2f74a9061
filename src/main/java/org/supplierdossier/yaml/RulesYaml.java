package org.supplierdossier.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.supplier.Undertaking;

/**
 * Rule files to a {@link RuleSet}: {@code <INDICATOR>.yml} with rules, {@code vocabulary.yml} with
 * the words that patterns share, {@code tables.yml} with the headings of tables.
 */
public final class RulesYaml {
  private static final String VOCABULARY = "vocabulary.yml";
  private static final String TABLES = "tables.yml";
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "language",
          "applies",
          "claim",
          "polarity",
          "subject",
          "undertakings",
          "pattern",
          "patterns",
          "unless",
          "value",
          "good-answer",
          "because",
          "matches",
          "ignores",
          "indicator",
          "term");

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
          YamlParser.parse(name, text, problems).ifPresent(tree -> trees.put(name, tree));
        });
    Vocabulary vocabulary = Vocabulary.of(trees.get(VOCABULARY), problems);
    RulesYaml yaml = new RulesYaml(vocabulary, problems);
    List<Rule> rules = new ArrayList<>();
    trees.forEach(
        (name, tree) -> {
          if (!name.endsWith(VOCABULARY) && !name.endsWith(TABLES)) {
            rules.addAll(yaml.rules(tree));
          }
        });
    Sha256 digest = Sha256.of(content.toArray(String[]::new));
    return new RuleSet(rules, TablesYaml.load(trees.get(TABLES)), digest);
  }

  private List<Rule> rules(YamlTree file) {
    List<Rule> rules = new ArrayList<>();
    for (String key : file.keys()) {
      if (!Set.of("indicator", "term", "rules").contains(key)) {
        error(file.get(key), "key \"" + key + "\" is unknown", "use indicator, term and rules");
      }
    }
    for (YamlTree tree : file.get("rules").elements()) {
      rule(file, tree).ifPresent(rules::add);
    }
    if (rules.isEmpty()) {
      error(file, "there is no rule in the file that loads", "write at least one under rules:");
    }
    return rules;
  }

  private Optional<Rule> rule(YamlTree file, YamlTree tree) {
    String id = tree.get("id").text("");
    Language language = language(tree);
    long errors = problems.errors().count();
    checkKeys(tree, id);
    Claim claim = claim(tree.get("claim"), Claim.FACT);
    Polarity polarity = polarity(tree.get("polarity"), Polarity.NEUTRAL);
    List<RulePattern> patterns = patterns(both(tree, "pattern", "patterns"), language);
    List<RulePattern> unless = patterns(tree.get("unless").elements(), language);
    IndicatorId indicator = indicator(file, tree);
    String term = tree.get("term").text(file.get("term").text(""));
    Bilingual because = because(tree.get("because"));
    if (problems.errors().count() > errors) {
      return Optional.empty();
    }
    List<RuleExample> matches = matches(tree, claim, polarity);
    List<String> ignores = tree.get("ignores").texts();
    Rule.Applies applies =
        choice(
            tree.get("applies"), Rule.Applies.class, Rule.Applies.TEXT, "text, question, heading");
    Rule.ValueKind value =
        choice(
            tree.get("value"),
            Rule.ValueKind.class,
            null,
            "percentage, duration, date, money, country, yes-no, interest, text");
    NormalizedAnswer good = goodAnswer(tree.get("good-answer"));
    List<Undertaking> undertakings = undertakings(tree.get("undertakings"));
    if (patterns.isEmpty()) {
      error(tree, "rule \"" + id + "\" has no pattern", "write one under patterns:");
    }
    if (indicator == null && term.isEmpty()) {
      error(tree, "rule \"" + id + "\" serves nothing", "give the file an indicator or a term");
    }
    if (matches.size() < 2 || ignores.isEmpty()) {
      error(
          tree,
          "rule \""
              + id
              + "\" has "
              + matches.size()
              + " matches and "
              + ignores.size()
              + " ignores",
          "write at least two under matches: and one under ignores:");
    }
    if (problems.errors().count() > errors || applies == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Rule(
            id,
            tree.file() + ":" + tree.line(),
            indicator,
            term.isEmpty() ? null : term,
            language,
            applies,
            claim,
            polarity,
            tree.get("subject").text(),
            undertakings,
            patterns,
            unless,
            value,
            good,
            because,
            matches,
            ignores));
  }

  private void checkKeys(YamlTree tree, String id) {
    for (String key : tree.keys()) {
      if (!KEYS.contains(key)) {
        error(tree.get(key), "key \"" + key + "\" is unknown in a rule", "remove it");
      }
    }
    if (id.isEmpty()) {
      error(tree, "a rule has no id", "give it one, for ever");
    }
    String other = placeOfId.putIfAbsent(id, tree.file() + ":" + tree.line());
    if (other != null) {
      error(tree, "rule id \"" + id + "\" is used at " + other + " too", "give one another id");
    }
    for (String key : List.of("polarity", "because", "language")) {
      if (!tree.get(key).isPresent()) {
        error(tree, "rule \"" + id + "\" has no " + key, "add it");
      }
    }
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

  private List<RuleExample> matches(YamlTree tree, Claim claim, Polarity polarity) {
    List<RuleExample> examples = new ArrayList<>();
    for (YamlTree example : tree.get("matches").elements()) {
      YamlTree text = example.isMapping() ? example.get("text") : example;
      Claim expected = claim(example.get("claim"), claim);
      Polarity way = polarity(example.get("polarity"), polarity);
      String value = example.get("value").text();
      text.parsed(
              t -> RuleExample.of(t, expected, way, value),
              "write one [ before and one ] after what the pattern matches",
              problems)
          .ifPresent(examples::add);
    }
    return examples;
  }

  private @Nullable IndicatorId indicator(YamlTree file, YamlTree tree) {
    YamlTree own = tree.get("indicator");
    YamlTree at = own.isPresent() ? own : file.get("indicator");
    return at.parsed(IndicatorId::new, "write it as in the catalogue: SRC-02", problems)
        .orElse(null);
  }

  private Bilingual because(YamlTree tree) {
    if (tree.isPresent() && !(tree.get("zh").isPresent() && tree.get("en").isPresent())) {
      error(tree, "because is not in both languages", "write zh: and en:");
    }
    return new Bilingual(tree.get("zh").text(""), tree.get("en").text(""));
  }

  private Language language(YamlTree tree) {
    String text = tree.get("language").text("en");
    if (!text.equals("zh") && !text.equals("en")) {
      error(tree.get("language"), "language is \"" + text + "\"", "write zh or en");
    }
    return text.equals("zh") ? Language.ZH : Language.EN;
  }

  private Claim claim(YamlTree tree, Claim otherwise) {
    Claim claim =
        choice(
            tree,
            Claim.class,
            otherwise,
            "fact, attested, obligation, plan, conditional, negated, warning");
    return claim == null ? otherwise : claim;
  }

  private Polarity polarity(YamlTree tree, Polarity otherwise) {
    Polarity polarity = choice(tree, Polarity.class, otherwise, "supports, risk, neutral");
    return polarity == null ? otherwise : polarity;
  }

  private @Nullable NormalizedAnswer goodAnswer(YamlTree tree) {
    return choice(tree, NormalizedAnswer.class, null, "yes, no");
  }

  private List<Undertaking> undertakings(YamlTree tree) {
    List<Undertaking> undertakings = new ArrayList<>();
    for (YamlTree element : tree.elements()) {
      element
          .parsed(Undertaking::ofKey, "use U-COOP, U-DATA, U-DEV, U-SUPPLY or U-SUPPORT", problems)
          .ifPresent(undertakings::add);
    }
    return undertakings;
  }

  private <E extends Enum<E>> @Nullable E choice(
      YamlTree tree, Class<E> type, @Nullable E otherwise, String allowed) {
    String text = tree.text();
    if (text == null) {
      return otherwise;
    }
    try {
      return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      error(tree, "value \"" + text + "\" is unknown", "use one of: " + allowed);
      return otherwise;
    }
  }

  private void error(YamlTree tree, String what, String remedy) {
    problems.error(tree.file(), tree.line(), what, remedy);
  }
}
