package org.supplierdossier.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;

/** Finds in a quote the words that state its normalised value: 万分之八十五 for 0.85 percent. */
final class OriginalWords {
  private OriginalWords() {}

  /** The evidence with these words; without where they are not found, or the value is no figure. */
  static Evidence in(Evidence evidence) {
    if (evidence.value() == null) {
      return evidence;
    }
    FoldedText quote = FoldedText.of(evidence.quote());
    String words = of(evidence.value(), quote);
    return words == null ? evidence : evidence.but().original(words).evidence();
  }

  private static @Nullable String of(Value value, FoldedText quote) {
    String text = quote.text();
    if (value instanceof Value.Percentage) {
      return bounded(Percentages.in(text), value::equals, quote);
    } else if (value instanceof Value.Duration) {
      return bounded(Durations.in(text), value::equals, quote);
    } else if (value instanceof Value.Interest interest) {
      return bounded(Percentages.in(text), p -> isShare(p, interest), quote);
    } else if (value instanceof Value.Date) {
      return first(Dates.in(text), value::equals, quote);
    } else if (value instanceof Value.Money) {
      return first(Amounts.in(text), value::equals, quote);
    } else if (value instanceof Value.Count count) {
      return first(Counts.in(text, count.of()), value::equals, quote);
    } else if (value instanceof Value.Country) {
      return first(Countries.in(text), value::equals, quote);
    } else if (value instanceof Value.Lifecycle life) {
      return dates(
          quote, d -> d.date().equals(life.endOfSale()) || d.date().equals(life.endOfSupport()));
    } else if (value instanceof Value.Certificate paper) {
      return dates(quote, d -> d.date().equals(paper.validUntil()));
    }
    return null;
  }

  private static boolean isShare(Value value, Value.Interest interest) {
    return value instanceof Value.Percentage share
        && isSame(share.min(), interest.min())
        && isSame(share.max(), interest.max());
  }

  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }

  private static @Nullable String bounded(
      List<Located> found, Predicate<Value> meant, FoldedText quote) {
    return found.stream()
        .filter(l -> meant.test(l.value()))
        .findFirst()
        .map(l -> quote.printed(Bounds.with(quote.text(), l.span()).trimmed(quote.text())).strip())
        .orElse(null);
  }

  private static @Nullable String first(
      List<Located> found, Predicate<Value> meant, FoldedText quote) {
    return found.stream()
        .filter(l -> meant.test(l.value()))
        .findFirst()
        .map(l -> quote.printed(l.span()).strip())
        .orElse(null);
  }

  private static @Nullable String dates(FoldedText quote, Predicate<Value.Date> meant) {
    List<String> words = new ArrayList<>();
    for (Located found : Dates.in(quote.text())) {
      if (found.value() instanceof Value.Date date && meant.test(date)) {
        words.add(quote.printed(found.span()).strip());
      }
    }
    return words.isEmpty() ? null : String.join(" / ", words.stream().distinct().toList());
  }
}
