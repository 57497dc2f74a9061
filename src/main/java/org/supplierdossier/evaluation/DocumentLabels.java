package org.supplierdossier.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Masks;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.extraction.Span;

/** The evidence in one document and the labels of it, both as ranges of its letters. */
final class DocumentLabels {
  private final ReadText text;
  private final List<Evidence> evidence;
  private final double share;
  private final Map<String, BitSet> lettersOfItems = new TreeMap<>();
  private final Map<String, List<Span>> labels = new TreeMap<>();
  private final Map<String, BitSet> lettersOfLabels = new TreeMap<>();

  DocumentLabels(Document document, List<Evidence> evidence, double share) {
    this.text = new ReadText(document);
    this.evidence = List.copyOf(evidence);
    this.share = share;
    for (Evidence item : this.evidence) {
      for (String kind : Evaluator.kindsOf(item)) {
        BitSet letters = lettersOfItems.computeIfAbsent(kind, k -> new BitSet());
        places(item).forEach(s -> letters.set(s.start(), s.end()));
      }
    }
  }

  List<Evidence> evidence() {
    return evidence;
  }

  /** Takes in the labels that items are then held against. */
  void mark(List<GoldStatement> statements) {
    for (GoldStatement statement : statements) {
      for (Span span : places(statement.quote())) {
        for (String kind : statement.accepted()) {
          labels.computeIfAbsent(kind, k -> new ArrayList<>()).add(span);
          lettersOfLabels.computeIfAbsent(kind, k -> new BitSet()).set(span.start(), span.end());
        }
      }
    }
  }

  private List<Span> places(Evidence item) {
    return item.origins().stream().map(o -> text.of(o.locator())).filter(Objects::nonNull).toList();
  }

  private List<Span> places(List<String> quote) {
    return quote.stream().flatMap(part -> text.find(part).stream()).toList();
  }

  boolean holds(List<String> quote) {
    return !places(quote).isEmpty();
  }

  /** Whether enough of a labelled statement stands in items of its kinds. */
  boolean isFound(GoldStatement statement) {
    BitSet covered = new BitSet();
    for (String kind : statement.accepted()) {
      covered.or(lettersOfItems.getOrDefault(kind, new BitSet()));
    }
    int length = 0;
    int common = 0;
    for (String part : statement.quote()) {
      int most = 0;
      int longest = 0;
      for (Span span : text.find(part)) {
        most = Math.max(most, common(covered, span));
        longest = Math.max(longest, span.length());
      }
      length += longest;
      common += most;
    }
    return length > 0 && common >= share * length;
  }

  /** Whether labels bear out an item. */
  boolean isRight(Evidence item, String kind) {
    BitSet letters = lettersOfLabels.getOrDefault(kind, new BitSet());
    return places(item).stream()
        .anyMatch(
            place ->
                common(letters, place) >= share * place.length()
                    || labels.getOrDefault(kind, List.of()).stream()
                        .anyMatch(label -> common(label, place) >= share * label.length()));
  }

  /** The items of its kinds that share letters with a labelled statement. */
  List<Evidence> right(GoldStatement statement) {
    Set<String> kinds = statement.accepted();
    return meeting(statement.quote()).stream()
        .filter(e -> Evaluator.kindsOf(e).stream().anyMatch(kinds::contains))
        .toList();
  }

  /** The items that hold enough of a quote, or of which it holds enough. */
  List<Evidence> meeting(List<String> quote) {
    List<Span> spans = places(quote);
    return evidence.stream()
        .filter(
            e ->
                places(e).stream()
                    .anyMatch(
                        place ->
                            spans.stream()
                                .anyMatch(
                                    s ->
                                        common(s, place)
                                            >= share * Math.min(s.length(), place.length()))))
        .toList();
  }

  static boolean states(Evidence item, String value) {
    return item.value() != null && new LabelledValue(value).agrees(item.value());
  }

  Context context(List<String> quote) {
    List<Span> spans = places(quote);
    return spans.isEmpty() ? unplaced(quote) : text.context(spans.get(0));
  }

  /** A quote that does not stand in what was read. */
  static Context unplaced(List<String> quote) {
    return new Context(null, "", Masks.apply(String.join(" … ", quote)), "");
  }

  Context context(Evidence item) {
    List<Span> spans = places(item);
    return spans.isEmpty()
        ? new Context(item.origin().locator(), "", item.quote(), "")
        : text.context(spans.get(0));
  }

  private static int common(BitSet letters, Span span) {
    return letters.get(span.start(), span.end()).cardinality();
  }

  private static int common(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }
}
