package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;
import org.supplierdossier.evidence.Value.NormalizedAnswer;
import org.supplierdossier.questionnaire.Answer.Expected;

/** Reads the questions and answers of a document, whatever its form. */
final class FormReader {
  private static final int FEWEST_QUESTIONS = 3;
  private static final String VSAQ = "vsaq";
  private static final int TITLE_LINES = 12;
  private static final int LONGEST_TITLE = 300;

  private final FormWords words;

  FormReader(FormWords words) {
    this.words = words;
  }

  /**
   * What was read of a document as a form.
   *
   * @param answers in reading order
   * @param claimed numbers of the passages of tables that belong to the form
   * @param format the published form that it is, or null
   * @param version of that form, or null
   * @param unplaced questions where no answer can be told from other text
   */
  record Result(
      List<ReadAnswer> answers,
      Set<Integer> claimed,
      @Nullable FormFormat format,
      @Nullable String version,
      int unplaced) {

    /** How many of the questions have an answer. */
    int answered() {
      return (int) answers.stream().filter(a -> !a.isBlank()).count();
    }
  }

  Result read(Document document, Companions companions) {
    Set<Integer> hiddenRows = new HashSet<>();
    List<ReadAnswer> answers = new ArrayList<>();
    Set<Integer> claimed = new HashSet<>();
    List<String> titles = titles(document);
    int unplaced = 0;
    for (Table table : Table.of(shown(document, hiddenRows))) {
      FormTable.Result read = FormTable.read(words, table, hiddenRows);
      answers.addAll(read.answers());
      claimed.addAll(read.claimed());
      unplaced += read.unplaced();
      if (!read.answers().isEmpty()) {
        read.titles().forEach(t -> addTitle(titles, t));
      }
    }
    answers.addAll(WrittenForm.read(document, claimed).answers());
    PointerForm data = PointerForm.of(document);
    answers.addAll(data.pairs());
    boolean vsaq = data.isTemplate();
    if (vsaq) {
      answers.addAll(data.answeredBy(data));
    } else if (answers.isEmpty() && data.mayAnswer()) {
      answers.addAll(answersOf(data, companions));
      vsaq = !answers.isEmpty();
    }
    dropCopies(answers);
    List<String> ids = ids(answers);
    boolean structured = vsaq;
    FormFormat format =
        words.formats().stream()
            .filter(f -> structured ? f.id().equals(VSAQ) : f.fits(titles, ids))
            .findFirst()
            .orElse(null);
    Map<String, Expected> stated = expectations(document);
    List<ReadAnswer> read = new ArrayList<>();
    for (ReadAnswer answer : answers) {
      read.add(known(answer, format, stated));
    }
    String version = format == null ? null : format.versionOf(titles, ids);
    return new Result(read, claimed, format, version, unplaced);
  }

  /** The questions of the template that a file of answers fits best. */
  private static List<ReadAnswer> answersOf(PointerForm answers, Companions companions) {
    List<ReadAnswer> best = List.of();
    int most = 1;
    for (Document other : companions.documents()) {
      PointerForm template = PointerForm.of(other);
      int fit = template.isTemplate() ? template.fit(answers) : 0;
      if (fit > most) {
        most = fit;
        best = template.answeredBy(answers).stream().filter(a -> !a.isBlank()).toList();
      }
    }
    return best;
  }

  /** Sheets that gather the answers of others for a reviewer ask nothing of their own. */
  private static void dropCopies(List<ReadAnswer> answers) {
    Map<String, List<ReadAnswer>> seen = new HashMap<>();
    answers.removeIf(
        answer -> {
          if (answer.id() == null) {
            return false;
          }
          String key = FormWords.fold(answer.id() + " " + answer.question());
          List<ReadAnswer> before = seen.computeIfAbsent(key, k -> new ArrayList<>());
          boolean gathers = gathers(answer);
          boolean copy =
              before.stream()
                  .anyMatch(
                      b -> answer.isBlank() || (gathers && b.written().equals(answer.written())));
          before.add(answer);
          return copy;
        });
  }

  private static final Marker GATHERS =
      Marker.of("evaluation|analyst|report|scor(?:e|ing)|summary|dashboard", "汇总|评分|统计|总览");

  private static boolean gathers(ReadAnswer answer) {
    return answer.asked().place() instanceof Place.SheetRow r
        && GATHERS.occursIn(FormWords.fold(r.sheet()));
  }

  private static List<String> ids(List<ReadAnswer> answers) {
    List<String> ids = new ArrayList<>();
    for (ReadAnswer answer : answers) {
      String id = answer.id();
      if (id != null && !ids.contains(id)) {
        ids.add(id);
      }
    }
    return ids;
  }

  private static ReadAnswer known(
      ReadAnswer answer, @Nullable FormFormat format, Map<String, Expected> stated) {
    ReadAnswer known = answer;
    if (answer.normalized() == NormalizedAnswer.FREE_TEXT && Deferred.isOne(answer.written())) {
      known = answer.deferred();
    } else if (format != null && answer.normalized() == NormalizedAnswer.FREE_TEXT) {
      String word = FormWords.fold(answer.written());
      NormalizedAnswer own = format.answers().get(word);
      known = own == null ? known : known.normalizedAs(own);
    }
    String id = answer.id();
    Expected expected = id == null ? null : stated.get(FormWords.fold(id));
    return known.expected() == Expected.OPEN && expected != null
        ? known.expecting(expected)
        : known;
  }

  /** What names a form: its title, the first lines, the names of sheets. */
  private static List<String> titles(Document document) {
    List<String> titles = new ArrayList<>();
    addTitle(titles, document.metadata().getOrDefault("title", ""));
    addTitle(titles, document.path().name());
    int lines = 0;
    String sheet = "";
    int rows = 0;
    for (Passage passage : document.passages()) {
      if (passage.place() instanceof Place.SheetRow r) {
        if (!r.sheet().equals(sheet)) {
          sheet = r.sheet();
          rows = 0;
          addTitle(titles, sheet);
        }
        if (rows++ < 3) {
          addTitle(titles, passage.text());
        }
      } else if (lines++ < TITLE_LINES) {
        addTitle(titles, passage.text());
      }
    }
    return titles;
  }

  private static void addTitle(List<String> titles, String printed) {
    String title = FormWords.fold(printed.substring(0, Math.min(printed.length(), LONGEST_TITLE)));
    if (!title.isEmpty() && !titles.contains(title)) {
      titles.add(title);
    }
  }

  /** The passages with the rows that a shown sheet hides, as a filter does. */
  private static List<Passage> shown(Document document, Set<Integer> hiddenRows) {
    Set<String> hiddenSheets = new HashSet<>();
    document.hidden().stream()
        .filter(h -> h.kind() == HiddenContent.Kind.HIDDEN_SHEET)
        .forEach(h -> hiddenSheets.add(h.detail()));
    List<Passage> shown = new ArrayList<>();
    String last = "";
    for (Passage passage : document.passages()) {
      boolean row = passage.hidden() && passage.kind() == Passage.Kind.TABLE_ROW;
      if (row && passage.place() instanceof Place.SheetRow r && !hiddenSheets.contains(r.sheet())) {
        String key = r.sheet() + " " + r.row();
        if (!key.equals(last)) {
          hiddenRows.add(passage.number());
          shown.add(unhidden(passage));
        } else {
          shown.add(passage);
        }
        last = key;
      } else {
        shown.add(passage);
        last = passage.place() instanceof Place.SheetRow r ? r.sheet() + " " + r.row() : "";
      }
    }
    return shown;
  }

  private static Passage unhidden(Passage p) {
    return new Passage(
        p.number(), p.kind(), p.place(), p.headings(), p.text(), p.language(), p.cells(), false);
  }

  /** Which answer is good, as sheets of the form say it, hidden ones too; by folded id. */
  private Map<String, Expected> expectations(Document document) {
    Map<String, Expected> stated = new TreeMap<>();
    Map<String, int[]> columns = new HashMap<>();
    for (Passage row : document.passages()) {
      if (row.kind() != Passage.Kind.TABLE_ROW || !(row.place() instanceof Place.SheetRow place)) {
        continue;
      }
      int[] known = columns.get(place.sheet());
      Optional<int[]> heading = known == null ? headingOfExpected(row) : Optional.empty();
      if (heading.isPresent()) {
        columns.put(place.sheet(), heading.get());
      } else if (known != null) {
        String id = text(row, known[0]);
        Expected expected = FormTable.expected(text(row, known[1]));
        if (id != null && expected != Expected.OPEN) {
          stated.putIfAbsent(FormWords.fold(id), expected);
        }
      }
    }
    return stated;
  }

  private Optional<int[]> headingOfExpected(Passage row) {
    int id = 0;
    int expected = 0;
    for (Passage.Cell cell : row.cells()) {
      FormHeading heading = FormHeading.of(row.textOf(cell));
      boolean isId = heading.fit(words.columns().getOrDefault("id", List.of())) > 0 && id == 0;
      id = isId ? cell.column() : id;
      boolean isExpected =
          heading.fit(words.columns().getOrDefault("expected", List.of())) >= FormHeading.EXACT;
      expected = isExpected ? cell.column() : expected;
    }
    return id > 0 && expected > 0 ? Optional.of(new int[] {id, expected}) : Optional.empty();
  }

  private static @Nullable String text(Passage row, int column) {
    for (Passage.Cell cell : row.cells()) {
      if (cell.column() == column) {
        return row.textOf(cell);
      }
    }
    return null;
  }

  /** Whether so many questions make a form. */
  static boolean isForm(int questions) {
    return questions >= FEWEST_QUESTIONS;
  }
}
