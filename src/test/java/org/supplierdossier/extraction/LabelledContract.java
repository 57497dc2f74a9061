package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.supplierdossier.document.Document;
import org.supplierdossier.evaluation.GoldStatement;
import org.supplierdossier.evaluation.ReadText;
import org.supplierdossier.evidence.Evidence;

/** The sentences of a contract as features, and what people labelled in it. */
final class LabelledContract {
  private static final double HALF = 0.5;

  /** Features of each sentence, each once. */
  final List<long[]> features = new ArrayList<>();

  /** Kinds of each sentence. */
  final List<Set<String>> kinds = new ArrayList<>();

  /** The number of the passage of each sentence, and how many letters it has. */
  final List<Integer> passages = new ArrayList<>();

  final List<Integer> letters = new ArrayList<>();

  final List<Label> labels = new ArrayList<>();

  /**
   * A label.
   *
   * @param letters that it has
   * @param shares how many of them each sentence holds
   */
  record Label(String kind, int letters, Map<Integer, Integer> shares) {

    boolean isFound(Set<Integer> sentences) {
      int sum = 0;
      for (Map.Entry<Integer, Integer> share : shares.entrySet()) {
        sum += sentences.contains(share.getKey()) ? share.getValue() : 0;
      }
      return sum > 0 && sum >= HALF * letters;
    }
  }

  LabelledContract(
      Document document,
      List<Evidence> byRules,
      List<GoldStatement> gold,
      Map<Long, String> names) {
    List<PassageSentence> sentences = PassageSentence.of(document);
    TermFeatures all = new TermFeatures(sentences, ContractTerms.byRules(sentences, byRules));
    ReadText text = new ReadText(document);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Set<Long> seen = new HashSet<>();
      all.of(
          i,
          (hash, prefix, words, from, to) -> {
            if (seen.add(hash) && !names.containsKey(hash)) {
              names.put(hash, TermFeatures.name(prefix, words.substring(from, to)));
            }
          });
      features.add(seen.stream().mapToLong(Long::longValue).sorted().toArray());
      kinds.add(new HashSet<>());
      PassageSentence s = sentences.get(i);
      Span span = text.of(s.passage().locate(s.span().start(), s.span().end()));
      spans.add(span);
      passages.add(s.passage().number());
      letters.add(span == null ? 0 : span.length());
    }
    gold.forEach(statement -> label(statement, text, spans));
  }

  /** The sentences that reach a threshold, and those next to one that all but reach it. */
  SortedSet<Integer> chosen(double[] scores, int first, double threshold) {
    SortedSet<Integer> chosen = new TreeSet<>();
    for (int s = 0; s < kinds.size(); s++) {
      if (scores[first + s] >= threshold) {
        chosen.add(s);
      }
    }
    for (int s : List.copyOf(chosen)) {
      for (int next = s - 1; next <= s + 1; next += 2) {
        if (next >= 0
            && next < kinds.size()
            && passages.get(next).equals(passages.get(s))
            && scores[first + next] >= threshold - TermModel.BESIDE) {
          chosen.add(next);
        }
      }
    }
    return chosen;
  }

  /**
   * The chosen sentences, of one kind, as items: what follows one another in a paragraph is one.
   */
  List<Set<Integer>> items(SortedSet<Integer> chosen) {
    List<Set<Integer>> items = new ArrayList<>();
    int last = -2;
    for (int s : chosen) {
      if (last + 1 != s || !passages.get(last).equals(passages.get(s))) {
        items.add(new TreeSet<>());
      }
      items.get(items.size() - 1).add(s);
      last = s;
    }
    return items;
  }

  /** Whether enough of an item is labelled, or it holds enough of a label. */
  boolean isRight(String kind, Set<Integer> item) {
    int all = 0;
    int labelled = 0;
    for (int s : item) {
      all += letters.get(s);
      labelled += kinds.get(s).contains(kind) ? letters.get(s) : 0;
    }
    return labelled >= HALF * all
        || labels.stream().anyMatch(l -> l.kind().equals(kind) && l.isFound(item));
  }

  private void label(GoldStatement statement, ReadText text, List<Span> spans) {
    int letters = 0;
    Map<Integer, Integer> shares = new java.util.TreeMap<>();
    for (String part : statement.quote()) {
      List<Span> places = text.find(part);
      if (places.isEmpty()) {
        continue;
      }
      letters += places.get(0).length();
      for (Span place : places) {
        for (int i = 0; i < spans.size(); i++) {
          Span span = spans.get(i);
          if (span == null || !span.overlaps(place)) {
            continue;
          }
          int common = Math.min(span.end(), place.end()) - Math.max(span.start(), place.start());
          if (place.equals(places.get(0))) {
            shares.merge(i, common, Integer::sum);
          }
          if (common >= HALF * span.length() || common >= HALF * place.length()) {
            kinds.get(i).add(statement.kind());
          }
        }
      }
    }
    labels.add(new Label(statement.kind(), letters, shares));
  }
}
