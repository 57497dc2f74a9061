package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.supplierdossier.evidence.Value.NormalizedAnswer;

/**
 * What the columns of a form are for, as far as their headings tell.
 *
 * @param texts the headings by column, one below the other as printed
 * @param ticks columns of crosses with the answer that each stands for
 * @param columns the headed columns without those of crosses, from left to right
 */
record FormColumnRoles(
    SortedMap<Integer, List<String>> texts,
    SortedMap<Integer, NormalizedAnswer> ticks,
    List<Column> columns) {
  /** 是否满足要求, "Compliant with the requirement?" */
  private static final Marker ASKS_WHETHER =
      Marker.of(
          "^(?:是否|有无|能否|可否|是不是).{1,8}$",
          "^(?:do|does|is|are|can|has|have) (?:you|it|this|they|the supplier|the"
              + " vendor)\\b.{0,30}$",
          "^(?:compliant|met|fulfilled|satisfied|conforms|supported|available|achieved)\\b.{0,24}\\?$");

  FormColumnRoles {
    columns = List.copyOf(columns);
  }

  /**
   * A column and what its heading most likely means.
   *
   * @param role the meaning, empty where the heading has none that is known
   * @param fit how well the heading fits it; see {@link FormHeading#fit}
   */
  record Column(int number, String role, int fit) {
    boolean isExact() {
      return fit >= FormHeading.EXACT;
    }
  }

  /**
   * Finds the roles of columns.
   *
   * @param below what the columns hold below their headings
   */
  static FormColumnRoles of(
      FormWords words, SortedMap<Integer, List<String>> texts, FormColumns below) {
    SortedMap<Integer, NormalizedAnswer> ticks = ticks(words, texts, below);
    List<Column> columns = new ArrayList<>();
    texts.forEach(
        (column, headings) -> {
          if (!ticks.containsKey(column)) {
            columns.add(column(words, column, headings, below));
          }
        });
    return new FormColumnRoles(texts, ticks, columns);
  }

  /** Columns headed Yes, No and N/A, of which one is ticked in each row. */
  private static SortedMap<Integer, NormalizedAnswer> ticks(
      FormWords words, SortedMap<Integer, List<String>> texts, FormColumns columns) {
    SortedMap<Integer, NormalizedAnswer> ticks = new TreeMap<>();
    texts.forEach(
        (column, headings) -> {
          String heading = FormWords.fold(headings.get(headings.size() - 1));
          words
              .ticks()
              .forEach(
                  (answer, names) -> {
                    if (names.contains(heading) && columns.ticks(column)) {
                      ticks.put(column, answer);
                    }
                  });
        });
    boolean yesOrNo =
        ticks.containsValue(NormalizedAnswer.YES) && ticks.containsValue(NormalizedAnswer.NO);
    return yesOrNo ? ticks : new TreeMap<>();
  }

  private static Column column(
      FormWords words, int number, List<String> headings, FormColumns columns) {
    String role = "";
    int best = 0;
    for (String heading : headings) {
      FormHeading read = FormHeading.of(heading);
      for (var meaning : words.columns().entrySet()) {
        int fit = read.fit(meaning.getValue());
        if (fit > best) {
          best = fit;
          role = meaning.getKey();
        }
      }
    }
    String last = FormWords.fold(headings.get(headings.size() - 1));
    if (role.equals("attachment") && isAlso(headings, words, "comment")) {
      role = "comment";
    } else if (best < FormHeading.EXACT
        && ASKS_WHETHER.occursIn(last)
        && (columns.closed(number) >= 50 || columns.in(number).isEmpty())) {
      role = "answer";
      best = FormHeading.EXACT;
    }
    return new Column(number, role, best);
  }

  private static boolean isAlso(List<String> headings, FormWords words, String meaning) {
    return headings.stream()
        .anyMatch(h -> FormHeading.of(h).fit(words.columns().getOrDefault(meaning, List.of())) > 0);
  }

  /** The leftmost column of a role. */
  Optional<Column> first(String role) {
    return columns.stream().filter(c -> c.role.equals(role)).findFirst();
  }

  /** All columns of a role, from left to right. */
  List<Column> with(String role) {
    return columns.stream().filter(c -> c.role.equals(role)).toList();
  }

  boolean isHeaded(int column) {
    return texts.containsKey(column);
  }

  /** The heading right above the cells of a column, folded; empty where there is none. */
  String heading(int column) {
    List<String> headings = texts.getOrDefault(column, List.of(""));
    return FormWords.fold(headings.get(headings.size() - 1));
  }
}
