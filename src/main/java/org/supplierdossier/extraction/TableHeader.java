package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Value.NormalizedAnswer;

/**
 * What the columns under a heading row mean.
 *
 * @param kind of the table
 * @param columns number of the column for each meaning
 * @param headings the heading for each meaning, folded
 */
record TableHeader(TableKind kind, Map<String, Integer> columns, Map<String, String> headings) {
  private static final Marker LAST_END =
      Marker.of(
          "全部|所有|最终|最后", "\\b(?:all|last|final|ldos|lifetime) ?(?:support|services?|day|date)?");

  /** Headings that look like another and mean nothing here: the share of minorities. */
  private static final String OTHER = "other";

  /** Meanings of columns that hold names. */
  private static final Set<String> NAMES =
      Set.of("name", "maker", "country", "holder", "held", "question");

  /** Meanings whose words also end the headings of others: 部件名称及型号 holds the name. */
  private static final Set<String> EXACT =
      Set.of("identifier", "version", "hashes", "licence", "kind", "stock");

  private static final Set<NormalizedAnswer> TICKS =
      EnumSet.of(
          NormalizedAnswer.YES,
          NormalizedAnswer.NO,
          NormalizedAnswer.PARTIAL,
          NormalizedAnswer.NOT_APPLICABLE);

  /** So many rows tell what a column holds. */
  private static final int LOOK_BELOW = 20;

  /** "Shareholders of Vindholm AB" is a heading for shareholders. */
  private static final Marker OF_SOMEONE = Marker.of(" (?:of|in) (?:the )?[a-z0-9].*$");

  /** Ends the meaning of headings that count below a title that says what the table lists. */
  private static final String IF_SAID = "-if-said";

  /** Ends the meaning of headings that count where no other column has it. */
  private static final String OTHERWISE = "-otherwise";

  private static final int CLEAR = 900;
  private static final int LONGEST_HEADING = 60;
  private static final int MORE_HAN = 8;
  private static final int MORE_LATIN = 24;

  TableHeader {
    columns = new TreeMap<>(columns);
    headings = new TreeMap<>(headings);
  }

  /**
   * A heading of a column, folded.
   *
   * @param bare without what stands in brackets
   * @param unowned without the company whose shareholders or products it names
   */
  private record Heading(String text, String bare, String unowned) {
    static Heading of(String text) {
      String bare = text.startsWith("(") ? text : withoutBrackets(text);
      List<Span> owner = OF_SOMEONE.in(bare);
      return new Heading(
          text, bare, owner.isEmpty() ? bare : bare.substring(0, owner.get(0).start()));
    }

    /** Whether two texts are the same but for blanks and hyphens. */
    private static boolean isSameJoined(String one, String other) {
      if (one.charAt(0) != other.charAt(0) && pastGaps(one, 0) == 0) {
        return false;
      }
      int i = 0;
      int j = 0;
      while (true) {
        i = pastGaps(one, i);
        j = pastGaps(other, j);
        if (i == one.length() || j == other.length()) {
          return i == one.length() && j == other.length();
        }
        if (one.charAt(i++) != other.charAt(j++)) {
          return false;
        }
      }
    }

    private static int pastGaps(String text, int from) {
      int i = from;
      while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '-')) {
        i++;
      }
      return i;
    }

    private static String withoutBrackets(String text) {
      StringBuilder bare = new StringBuilder();
      int depth = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        depth += c == '(' ? 1 : 0;
        if (depth == 0) {
          bare.append(c);
        }
        depth -= c == ')' && depth > 0 ? 1 : 0;
      }
      return bare.toString().strip();
    }

    /** How well it fits: 0 not at all, more for a longer phrase, most for the very phrase. */
    int fit(List<String> phrases) {
      int best = 0;
      for (String phrase : phrases) {
        if (bare.equals(phrase) || text.equals(phrase)) {
          return 1000 + phrase.length();
        }
        if (bare.length() > 3 && isSameJoined(bare, phrase)) {
          // a narrow column breaks its heading: "Manufactur er"
          best = Math.max(best, 900 + phrase.length());
        }
        if (!unowned.equals(bare) && unowned.equals(phrase)) {
          best = Math.max(best, 500 + phrase.length());
        }
        int more = CharacterFolding.isHan(phrase.charAt(0)) ? MORE_HAN : MORE_LATIN;
        boolean begins = phrase.indexOf(' ') > 0 && bare.startsWith(phrase);
        if ((begins || bare.length() <= phrase.length() + more) && holds(bare, phrase)) {
          int atEnd = bare.endsWith(phrase) ? 100 : 0;
          best = Math.max(best, phrase.length() + atEnd);
        }
      }
      return best;
    }
  }

  /** The meaning of the columns if these rows, one above the other, are a heading. */
  static Optional<TableHeader> of(
      TableWords words, List<Table.Row> rows, List<Table.Row> below, Set<TableKind> said) {
    SortedMap<Integer, String> texts = new TreeMap<>();
    for (Table.Row row : rows) {
      for (Passage.Cell cell : row.passage().cells()) {
        String text = row.passage().textOf(cell);
        if (text.length() > LONGEST_HEADING * 2) {
          return Optional.empty();
        }
        for (int c = cell.column(); c < cell.column() + Math.min(cell.columns(), 8); c++) {
          if (c == cell.column() || rows.size() > 1) {
            texts.merge(c, heading(text), TableHeader::below);
          }
        }
      }
    }
    SortedMap<Integer, Heading> headings = new TreeMap<>();
    texts.forEach((column, text) -> headings.put(column, Heading.of(text)));
    TableHeader best = null;
    for (TableKind kind : TableKind.values()) {
      Map<String, List<String>> meanings = words.kinds().getOrDefault(kind.key(), Map.of());
      TableHeader header = of(kind, meanings, headings, below, said.contains(kind));
      if (header != null && (best == null || header.fits(words) > best.fits(words))) {
        best = header;
      }
    }
    return Optional.ofNullable(best);
  }

  /** 持股比例 over 直接 is 持股比例直接; Latin words keep apart. */
  private static String below(String upper, String lower) {
    boolean latin =
        !upper.isEmpty()
            && !lower.isEmpty()
            && upper.charAt(upper.length() - 1) < 0x80
            && lower.charAt(0) < 0x80;
    return latin ? upper + " " + lower : upper + lower;
  }

  private static @Nullable TableHeader of(
      TableKind kind,
      Map<String, List<String>> meanings,
      SortedMap<Integer, Heading> texts,
      List<Table.Row> below,
      boolean said) {
    Map<String, Integer> columns = new HashMap<>();
    Map<String, String> headings = new HashMap<>();
    Map<String, Integer> fits = new HashMap<>();
    texts.forEach(
        (column, heading) -> {
          String meaning = null;
          int best = 0;
          for (var entry : meanings.entrySet()) {
            boolean ifSaid = entry.getKey().endsWith(IF_SAID);
            boolean skipped = (ifSaid && !said) || entry.getKey().endsWith(OTHERWISE);
            int fit = skipped ? 0 : heading.fit(entry.getValue());
            boolean exact = kind == TableKind.COMPONENTS && EXACT.contains(entry.getKey());
            boolean taken =
                kind == TableKind.LIFECYCLE
                    && fit >= CLEAR
                    && fits.getOrDefault(entry.getKey(), 0) >= fit;
            if (fit > best && !taken && (!exact || fit >= 500)) {
              best = fit;
              meaning = ifSaid ? entry.getKey().replace(IF_SAID, "") : entry.getKey();
            }
          }
          if (meaning != null
              && !meaning.equals(OTHER)
              && (best > fits.getOrDefault(meaning, 0) || isLastEnd(kind, meaning, heading))
              && !(NAMES.contains(meaning) && namesNothing(column, below))) {
            fits.put(meaning, best);
            columns.put(meaning, column);
            headings.put(meaning, heading.text());
          }
        });
    otherwise(meanings, texts, below, columns, headings);
    if (kind == TableKind.QUESTIONNAIRE && !columns.containsKey("question")) {
      questionBeside(columns);
    }
    if (kind == TableKind.SUBSIDIARIES) {
      if (said && !columns.containsKey("held")) {
        NamelessColumn.of(columns.values(), below)
            .filter(c -> !texts.containsKey(c))
            .ifPresent(c -> columns.put("held", c));
      }
      if (!said && !columns.containsKey("percent") && !columns.containsKey("indirect")) {
        return null;
      }
    }
    return kind.isMadeBy(columns.keySet()) ? new TableHeader(kind, columns, headings) : null;
  }

  /** Of several ends of support, the end of all of it is the one that counts. */
  private static boolean isLastEnd(TableKind kind, String meaning, Heading heading) {
    return kind == TableKind.LIFECYCLE
        && meaning.equals("end-of-support")
        && LAST_END.occursIn(FoldedText.of(heading.text()).text());
  }

  /** Headings that count for a meaning where no other column has it: "Description" for a part. */
  private static void otherwise(
      Map<String, List<String>> meanings,
      SortedMap<Integer, Heading> texts,
      List<Table.Row> below,
      Map<String, Integer> columns,
      Map<String, String> headings) {
    for (var entry : meanings.entrySet()) {
      String meaning = entry.getKey().replace(OTHERWISE, "");
      if (meaning.equals(entry.getKey()) || columns.containsKey(meaning)) {
        continue;
      }
      texts.entrySet().stream()
          .filter(t -> !columns.containsValue(t.getKey()))
          .filter(t -> t.getValue().fit(entry.getValue()) >= CLEAR)
          .filter(t -> !namesNothing(t.getKey(), below))
          .findFirst()
          .ifPresent(
              t -> {
                columns.put(meaning, t.getKey());
                headings.put(meaning, t.getValue().text());
              });
    }
  }

  /** How much of the heading is understood; a heading word for word counts twice. */
  private long fits(TableWords words) {
    Map<String, List<String>> meanings = words.kinds().getOrDefault(kind.key(), Map.of());
    long fits = 0;
    int clear = columns.size();
    for (var heading : headings.entrySet()) {
      List<String> phrases = new ArrayList<>(meanings.getOrDefault(heading.getKey(), List.of()));
      phrases.addAll(meanings.getOrDefault(heading.getKey() + IF_SAID, List.of()));
      int fit = Heading.of(heading.getValue()).fit(phrases);
      clear += fit >= CLEAR ? 1 : 0;
      fits += fit;
    }
    return clear * 100_000L + fits;
  }

  /** Whether a column holds figures or ticks alone, whatever its heading: "Key component: Yes". */
  private static boolean namesNothing(int column, List<Table.Row> below) {
    int seen = 0;
    for (Table.Row row : below.subList(0, Math.min(below.size(), LOOK_BELOW))) {
      String text = row.at(column);
      if (text == null) {
        continue;
      }
      seen++;
      boolean isFigure =
          text.chars().allMatch(c -> (c >= '0' && c <= '9') || ",.%".indexOf(c) >= 0);
      AnswerScale.Read read = AnswerScale.read(text);
      boolean isTick =
          TICKS.contains(read.answer()) && read.rest() == text.length() && text.length() <= 8;
      if (!isFigure && !isTick) {
        return false;
      }
    }
    return seen > 0;
  }

  /** Some forms head the column of their questions with the name of the section. */
  private static void questionBeside(Map<String, Integer> columns) {
    Integer answer = columns.get("answer");
    if (answer != null && answer > 1 && columns.containsKey("comment")) {
      columns.put("question", answer - 1);
    }
  }

  private static boolean holds(String heading, String phrase) {
    int at = heading.indexOf(phrase);
    if (at < 0 || phrase.length() < 2) {
      return false;
    }
    int end = at + phrase.length();
    boolean latin = phrase.charAt(0) < 0x80 && Character.isLetter(phrase.charAt(0));
    return !latin
        || ((at == 0 || !Character.isLetter(heading.charAt(at - 1)))
            && (end == heading.length() || !Character.isLetter(heading.charAt(end))));
  }

  private static String heading(String printed) {
    String folded = FoldedText.of(printed.replace("*", "")).text().toLowerCase(Locale.ROOT);
    return folded.endsWith(":") ? folded.substring(0, folded.length() - 1) : folded;
  }

  boolean has(String meaning) {
    return columns.containsKey(meaning);
  }

  /** The text of a row under a meaning, or null. */
  @Nullable String text(Table.Row row, String meaning) {
    Integer column = columns.get(meaning);
    return column == null ? null : row.at(column);
  }

  /** The same, or null where the cell says that nothing is known. */
  @Nullable String stated(Table.Row row, String meaning) {
    String text = text(row, meaning);
    return text == null || SourceWords.isBlank(text) ? null : text;
  }

  /** The row's own cell under a meaning, or null. */
  Passage.@Nullable Cell cell(Table.Row row, String meaning) {
    Integer column = columns.get(meaning);
    return column == null ? null : row.cell(column);
  }

  /** Whether the row repeats headings of this table, as after a page break or a new section. */
  boolean isRepeatedBy(Table.Row row, TableWords words) {
    Map<String, List<String>> meanings = words.kinds().getOrDefault(kind.key(), Map.of());
    int repeated = 0;
    for (var column : columns.entrySet()) {
      Passage.Cell cell = row.cell(column.getValue());
      String text = cell == null ? "" : heading(row.passage().textOf(cell));
      if (Heading.of(text).fit(meanings.getOrDefault(column.getKey(), List.of())) >= 1000) {
        repeated++;
      }
    }
    return repeated >= Math.min(2, columns.size())
        || (repeated == 1 && row.passage().cells().size() <= 2);
  }
}
