package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses, of the rules whose patterns match a question, the one that speaks of the same thing: the
 * one whose own words, those of its patterns and examples, cover most of the question. A word that
 * many rules share ("supplier", "customers") counts little, one of few ("escrow") counts much.
 */
final class QuestionFit {
  /** A rule whose words cover less of the question than this is about something else. */
  private static final double LEAST = 0.12;

  /** A second rule answers a question of two parts if it fits nearly as well, elsewhere in it. */
  private static final double NEARLY = 0.9;

  /** What comes after 是否 is what is asked. */
  private static final double ASKED = 2;

  private static final int STEM = 6;

  private static final Pattern WORDS = Pattern.compile("[a-z][a-z0-9]{2,}|[\\p{Han}]+");
  private static final Pattern GROUPS = Pattern.compile("\\\\[a-zA-Z]|\\{[^}]*\\}|\\?[:P<a-z>]*");
  private static final Marker ASKS_AFTER = Marker.of("是否|有无|能否|可否|曾否");

  /** Words in which questions are put, whatever they ask. */
  private static final Set<String> ASKING =
      Set.of(
          "the", "and", "for", "you", "your", "are", "have", "has", "does", "did", "can", "will",
          "would", "with", "from", "that", "this", "any", "all", "each", "been", "what", "which",
          "how", "who", "when", "where", "please", "provid", "descri", "是否", "有无", "能否", "请说",
          "说明");

  private final Map<String, Set<String>> wordsOfRule = new HashMap<>();
  private final Map<String, Integer> rulesOfWord = new HashMap<>();

  QuestionFit(List<Rule> rules) {
    for (Rule rule : rules) {
      Set<String> words = new HashSet<>();
      for (RulePattern pattern : rule.patterns()) {
        words.addAll(words(GROUPS.matcher(pattern.source()).replaceAll(" ")));
      }
      rule.matches().forEach(example -> words.addAll(words(example.text())));
      wordsOfRule.put(rule.id(), words);
      words.forEach(word -> rulesOfWord.merge(word, 1, Integer::sum));
    }
  }

  /** The rules that a question is about, best first; none where none fits. */
  List<Rule> best(FoldedText question, List<SentenceMatcher.Match> matches) {
    Map<String, Double> weights = weights(question.text());
    double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    List<Fit> fits = new ArrayList<>();
    for (SentenceMatcher.Match match : matches) {
      double covered = 0;
      Set<String> words = wordsOfRule.getOrDefault(match.rule().id(), Set.of());
      for (var word : weights.entrySet()) {
        covered += words.contains(word.getKey()) ? word.getValue() : 0;
      }
      if (all > 0 && covered / all >= LEAST) {
        fits.add(new Fit(match, covered / all));
      }
    }
    fits.sort(
        Comparator.comparing(Fit::score)
            .reversed()
            .thenComparing(f -> -f.match.span().length())
            .thenComparing(f -> f.match.rule().id()));
    return chosen(fits);
  }

  private record Fit(SentenceMatcher.Match match, double score) {}

  private static List<Rule> chosen(List<Fit> fits) {
    List<Rule> chosen = new ArrayList<>();
    for (Fit fit : fits) {
      Fit first = fits.get(0);
      Rule rule = fit.match.rule();
      boolean elsewhere =
          fit.score >= first.score * NEARLY
              && !fit.match.span().overlaps(first.match.span())
              && chosen.stream()
                  .noneMatch(
                      c -> String.valueOf(c.indicator()).equals(String.valueOf(rule.indicator())));
      if (chosen.isEmpty() || elsewhere) {
        chosen.add(rule);
      }
    }
    return chosen;
  }

  /** The words of a question, each with what it counts. */
  private Map<String, Double> weights(String question) {
    List<Span> asks = ASKS_AFTER.in(question);
    int asked = asks.isEmpty() ? question.length() : asks.get(0).end();
    Map<String, Double> weights = new HashMap<>();
    for (String word : words(question.substring(0, asked))) {
      weights.merge(word, weight(word), Math::max);
    }
    for (String word : words(question.substring(asked))) {
      weights.merge(word, weight(word) * ASKED, Math::max);
    }
    return weights;
  }

  private double weight(String word) {
    int rules = rulesOfWord.getOrDefault(word, 0);
    return Math.log((wordsOfRule.size() + 1.0) / (rules + 0.5));
  }

  /** Stems of Latin words and pairs of Han characters. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORDS.matcher(FoldedText.of(text).text());
    while (matcher.find()) {
      String word = matcher.group();
      if (CharacterFolding.isHan(word.charAt(0))) {
        for (int i = 0; i + 1 < word.length(); i++) {
          words.add(word.substring(i, i + 2));
        }
      } else {
        words.add(word.length() > STEM ? word.substring(0, STEM) : word);
      }
    }
    words.removeAll(ASKING);
    return words;
  }
}
