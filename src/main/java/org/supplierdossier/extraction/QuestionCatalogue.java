package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value.NormalizedAnswer;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;
import org.supplierdossier.questionnaire.Answer.Expected;

/**
 * What questions bear on: kinds of questions by their words ({@code questions.yml}) and the ids of
 * published forms ({@code published-ids.yml}).
 *
 * @param kinds of questions, in the order of the file
 * @param others words of questions that bear on nothing
 * @param tables of published ids
 */
public record QuestionCatalogue(List<Kind> kinds, List<String> others, List<Table> tables) {
  public static final QuestionCatalogue NONE =
      new QuestionCatalogue(List.of(), List.of(), List.of());

  public QuestionCatalogue {
    kinds = List.copyOf(kinds);
    others = List.copyOf(others);
    tables = List.copyOf(tables);
  }

  /**
   * Questions of one kind.
   *
   * @param number of its kind among those of the indicator, from 1
   * @param good the answer that supports
   * @param asks words in which they are put, in both languages
   */
  public record Kind(IndicatorId indicator, int number, Expected good, List<String> asks) {
    public Kind {
      asks = List.copyOf(asks);
    }
  }

  /**
   * The ids of one published form.
   *
   * @param form id of its format
   * @param versions that it is for, each also for those that begin with it
   * @param source in words
   * @param whole whether what it does not list bears on nothing
   * @param ids an id, also for those that begin with it, and what it bears on
   */
  public record Table(
      String form, List<String> versions, String source, boolean whole, Map<String, Entry> ids) {
    public Table {
      versions = List.copyOf(versions);
      Map<String, Entry> sorted = new TreeMap<>();
      ids.forEach((id, entry) -> sorted.put(id.toUpperCase(Locale.ROOT), entry));
      ids = sorted;
    }

    boolean isFor(String format, @Nullable String version) {
      String stated = version == null ? "" : version;
      return form.equals(format) && versions.stream().anyMatch(stated::startsWith);
    }
  }

  /** What one id bears on. */
  public record Entry(List<IndicatorId> indicators, Expected good) {
    public Entry {
      indicators = List.copyOf(indicators);
    }
  }

  /** What a published id bears on, and the table that says so. */
  record Published(List<IndicatorId> indicators, Expected good, String source) {}

  Optional<Published> published(String format, @Nullable String version, String id) {
    String folded = FormWords.fold(id).toUpperCase(Locale.ROOT);
    String key = folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    for (Table table : tables) {
      Entry entry = table.isFor(format, version) ? entry(table, key) : null;
      if (entry != null) {
        return Optional.of(new Published(entry.indicators(), entry.good(), table.source()));
      }
    }
    return Optional.empty();
  }

  private static @Nullable Entry entry(Table table, String id) {
    String key = id;
    while (!key.isEmpty()) {
      Entry entry = table.ids().get(key);
      boolean lettered = key.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
      if (entry != null && (lettered || key.equals(id))) {
        return entry;
      }
      int cut = Math.max(key.lastIndexOf('.'), key.lastIndexOf('-'));
      key = cut < 0 ? "" : key.substring(0, cut);
    }
    return null;
  }

  boolean isMappedWhole(String format, @Nullable String version) {
    return tables.stream().anyMatch(t -> t.whole() && t.isFor(format, version));
  }

  /** A rule that says what an answer to a question of this kind is evidence of. */
  static Rule rule(Kind kind) {
    return rule(kind.indicator(), "asked-" + kind.number(), kind.good());
  }

  /** A rule for an indicator whatever the question. */
  Rule rule(IndicatorId indicator) {
    List<Kind> own = new ArrayList<>();
    kinds.stream().filter(k -> k.indicator().equals(indicator)).forEach(own::add);
    return own.isEmpty() ? rule(indicator, "asked", Expected.OPEN) : rule(own.get(0));
  }

  /** A rule for an indicator and the answer that is good. */
  static Rule rule(IndicatorId indicator, Expected good) {
    return rule(indicator, "asked-" + good.name().toLowerCase(Locale.ROOT), good);
  }

  private static Rule rule(IndicatorId indicator, String name, Expected good) {
    NormalizedAnswer answer =
        switch (good) {
          case YES -> NormalizedAnswer.YES;
          case NO -> NormalizedAnswer.NO;
          case OPEN -> null;
        };
    return new Rule(
        indicator.value() + "-" + name,
        "questions.yml",
        indicator,
        null,
        Language.EN,
        Rule.Applies.QUESTION,
        Claim.FACT,
        good == Expected.OPEN ? Polarity.NEUTRAL : Polarity.SUPPORTS,
        null,
        List.of(),
        List.of(RulePattern.of("\\?")),
        List.of(),
        null,
        answer,
        new Bilingual("供应商在问卷中就此作答。", "The supplier answers a question on this in a form."),
        List.of(),
        List.of());
  }
}
