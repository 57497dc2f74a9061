package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How like a question is to kinds of questions that are known: the share of its words that a line
 * of words of a kind has too, each counted by how few lines use it (Salton and Buckley,
 * "Term-weighting approaches in automatic text retrieval", 1988). Words are stems of Latin words
 * and pairs of Han characters.
 */
final class QuestionLikeness {
  /** Less like than this, a question stays unmapped. Chosen on labelled questions. */
  private static final double LEAST = 0.38;

  /** As like as this to questions that bear on nothing, a question is one of them. */
  private static final double STRONG = 0.50;

  private static final double MORE_THAN_BEST = 1.2;

  /** As like as this to another kind, a question is not what a rule took it for. */
  private static final double VERY_STRONG = 0.60;

  private static final double MORE_THAN_OWN = 1.5;

  /** It must be so much more like its kind than like questions that bear on nothing. */
  private static final double CLEARLY = 1.15;

  /** So many words must be shared: one alone is chance. */
  private static final int FEWEST_SHARED = 2;

  private static final int STEM = 6;
  private static final Pattern WORDS = Pattern.compile("[a-z][a-z0-9]{1,}|[0-9]{4,}|[\\p{Han}]+");

  private static final Set<String> STOP =
      Set.of(
          "the", "and", "for", "you", "your", "are", "have", "has", "does", "did", "can", "will",
          "would", "with", "from", "that", "this", "any", "all", "each", "been", "what", "which",
          "how", "who", "when", "where", "please", "provid", "descri", "is", "of", "in", "to", "or",
          "an", "on", "at", "by", "do", "it", "its", "be", "as", "if", "not", "there", "their",
          "compan", "produc", "custom", "organi", "suppli", "vendor", "our", "we", "used", "use",
          "公司", "贵公", "贵司", "是否", "有无", "能否", "请说", "说明", "请提", "提供", "产品", "否有", "客户", "用户", "请填",
          "填写", "请列", "的情", "情况", "情形", "何时", "如何", "多少", "否具", "具有", "否存", "存在", "否对", "否被", "否为",
          "否已", "进行", "供应", "应商");

  private record Line(@Nullable Rule rule, Map<String, Double> weights) {}

  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Integer> linesOfWord = new TreeMap<>();
  private int count;

  QuestionLikeness(QuestionCatalogue catalogue) {
    List<Set<String>> words = new ArrayList<>();
    List<@Nullable Rule> rules = new ArrayList<>();
    for (QuestionCatalogue.Kind kind : catalogue.kinds()) {
      Rule rule = QuestionCatalogue.rule(kind);
      for (String asks : kind.asks()) {
        words.add(words(asks));
        rules.add(rule);
      }
    }
    for (String other : catalogue.others()) {
      words.add(words(other));
      rules.add(null);
    }
    count = words.size();
    words.forEach(set -> set.forEach(w -> linesOfWord.merge(w, 1, Integer::sum)));
    for (int i = 0; i < words.size(); i++) {
      Map<String, Double> weights = new TreeMap<>();
      words.get(i).forEach(w -> weights.put(w, weight(w)));
      lines.add(new Line(rules.get(i), weights));
    }
  }

  /**
   * What a question is like.
   *
   * @param best the rule of the kind that it is most like, or null
   * @param most how like it is to that kind, from 0 to 1
   * @param own how like it is to the kinds of another rule's indicator
   * @param otherwise how like it is to questions that bear on nothing
   */
  record Judgement(@Nullable Rule best, double most, double own, double otherwise) {

    /** The rule of the kind that it is most like; none where it is like none. */
    Optional<Rule> sure() {
      return most >= LEAST && most >= otherwise * CLEARLY
          ? Optional.ofNullable(best)
          : Optional.empty();
    }

    /** Whether it is a question of the sort that bears on nothing, whatever words a rule found. */
    boolean bearsOnNothing() {
      return otherwise >= STRONG && otherwise > most * MORE_THAN_BEST;
    }

    /** Whether it is clearly put so that the other answer is good: "proprietary protocols". */
    boolean turns(Rule rule) {
      Rule other = best;
      return other != null
          && other.indicator() != null
          && other.indicator().equals(rule.indicator())
          && rule.goodAnswer() != null
          && other.goodAnswer() != null
          && !other.goodAnswer().equals(rule.goodAnswer())
          && most >= VERY_STRONG;
    }

    /** Whether it is so much more like another kind that a rule's words are there by chance. */
    boolean contradicts(Rule rule) {
      Rule other = best;
      return other != null
          && other.indicator() != null
          && !other.indicator().equals(rule.indicator())
          && most >= VERY_STRONG
          && most >= own * MORE_THAN_OWN;
    }
  }

  /**
   * Compares a question with what is known.
   *
   * @param found a rule that found its words in the question, or null
   */
  Judgement judge(String question, @Nullable Rule found) {
    Map<String, Double> asked = new TreeMap<>();
    words(FormWords.fold(question)).forEach(w -> asked.put(w, weight(w)));
    Rule best = null;
    double most = 0;
    double otherwise = 0;
    double own = 0;
    for (Line line : lines) {
      double like = likeness(asked, line);
      Rule rule = line.rule();
      if (rule == null) {
        otherwise = Math.max(otherwise, like);
        continue;
      }
      if (like > most) {
        most = like;
        best = rule;
      }
      if (found != null && rule.indicator() != null && rule.indicator().equals(found.indicator())) {
        own = Math.max(own, like);
      }
    }
    return new Judgement(best, most, own, otherwise);
  }

  private static double likeness(Map<String, Double> asked, Line line) {
    double shared = 0;
    double known = 0;
    int words = 0;
    for (var word : asked.entrySet()) {
      double weight = word.getValue() * word.getValue();
      known += weight;
      if (line.weights().containsKey(word.getKey())) {
        shared += weight;
        words++;
      }
    }
    return words < FEWEST_SHARED || known == 0 ? 0 : shared / known;
  }

  /**
   * A word that no kind uses counts as much as one of the rarest, for it is about something else.
   */
  private double weight(String word) {
    int with = linesOfWord.getOrDefault(word, 0);
    return Math.log((count + 1.0) / (with + 0.5)) * (with == 0 ? 0.6 : 1);
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    Matcher matcher = WORDS.matcher(FormWords.fold(text));
    while (matcher.find()) {
      String word = matcher.group();
      if (CharacterFolding.isHan(word.charAt(0))) {
        for (int i = 0; i + 1 < word.length(); i++) {
          words.add(word.substring(i, i + 2));
        }
      } else {
        String stem =
            word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
        words.add(stem.length() > STEM ? stem.substring(0, STEM) : stem);
      }
    }
    words.removeAll(STOP);
    return words;
  }
}
