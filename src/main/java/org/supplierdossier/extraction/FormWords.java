package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.supplierdossier.evidence.Value.NormalizedAnswer;

/**
 * How forms of questions and answers are recognised and read: {@code forms.yml}.
 *
 * @param columns for each meaning of a column ({@code question}), the headings it goes by, folded
 * @param ticks for each answer, the headings of a column of ticks that stands for it, folded
 * @param formats the published forms, in the order in which they are tried
 */
public record FormWords(
    Map<String, List<String>> columns,
    Map<NormalizedAnswer, List<String>> ticks,
    List<FormFormat> formats) {
  public static final FormWords NONE = new FormWords(Map.of(), Map.of(), List.of());

  public FormWords {
    Map<String, List<String>> sorted = new TreeMap<>();
    columns.forEach((meaning, headings) -> sorted.put(meaning, folded(headings)));
    columns = Collections.unmodifiableMap(sorted);
    Map<NormalizedAnswer, List<String>> byAnswer = new EnumMap<>(NormalizedAnswer.class);
    ticks.forEach((answer, headings) -> byAnswer.put(answer, folded(headings)));
    ticks = Collections.unmodifiableMap(byAnswer);
    formats = List.copyOf(formats);
  }

  private static List<String> folded(List<String> headings) {
    List<String> folded = new ArrayList<>();
    headings.forEach(h -> folded.add(fold(h)));
    return List.copyOf(folded);
  }

  static String fold(String printed) {
    return FoldedText.of(printed).text().toLowerCase(Locale.ROOT).strip();
  }
}
