package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Value.NormalizedAnswer;
import org.supplierdossier.questionnaire.Answer.Expected;

/**
 * Reads questions in running text that are answered right after: {@code Do you …? Yes, we do.} In a
 * form of numbered questions what stands below a question answers it, whatever its words.
 */
final class WrittenForm {
  /** So many numbered questions make a form. */
  private static final int FEWEST_NUMBERED = 4;

  private static final int MOST_PARAGRAPHS = 12;
  private static final int LONGEST_QUOTE = 600;
  private static final int LONGEST_TEXT = 20_000;
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_HINT = 80;

  private static final Marker LABEL =
      Marker.of(
          "^(?:答|答复|回答|回复|答案|(?:答复?|回答|a|answer|r)"
              + " ?[0-9]{1,3}|供应商(?:答复|回答|回复|填写)|厂商(?:答复|应答)|投标人应答|我方答复|自评(?:结果)?|answer|response|reply|a|r|(?:supplier|vendor|bidder|provider|company|our)(?:[’']s)?"
              + " (?:response|answer|reply)) ?[:.] ?");

  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*(?:Q(?:uestion|UESTION)?\\s*|问题\\s*|第\\s*)?([0-9]{1,3}(?:[.．][0-9]{1,3}){0,4}|[A-Z]{1,2}[.．][0-9]{1,3}(?:[.．][0-9]{1,3}){0,4}|[A-Za-z&]{1,6}-[0-9]{1,3}(?:\\.[0-9]{1,3}){0,3}|[（(][0-9一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．])\\s*[.、:：)）题．]*\\s*");

  private static final Pattern QUESTION =
      Pattern.compile("^\\s*(?:Q|q|Question|QUESTION|问题?|提问)\\s*[:：]\\s*");

  private final List<Item> items = new ArrayList<>();
  private final List<ReadAnswer> answers = new ArrayList<>();

  private WrittenForm() {}

  /** What was read of the running text of a document. */
  record Result(List<ReadAnswer> answers) {}

  /**
   * A paragraph.
   *
   * @param id number in front of it, or null
   * @param asked where it asks, empty where it does not
   * @param rest what follows the question
   */
  private record Item(Passage passage, @Nullable String id, Span asked, Span rest) {
    boolean asks() {
      return asked.length() > 0;
    }

    String question() {
      return passage.text().substring(asked.start(), asked.end());
    }
  }

  /**
   * Reads a document.
   *
   * @param claimed passages of tables that are read as forms already
   */
  static Result read(Document document, Set<Integer> claimed) {
    WrittenForm form = new WrittenForm();
    for (Passage passage : document.passages()) {
      if (isRunning(passage) && !claimed.contains(passage.number())) {
        form.items.add(item(passage));
      }
    }
    form.run();
    return new Result(form.answers);
  }

  private static boolean isRunning(Passage passage) {
    boolean alone = passage.kind() == Passage.Kind.TABLE_ROW && passage.cells().size() == 1;
    return !passage.hidden()
        && !passage.text().isBlank()
        && passage.text().length() <= LONGEST_TEXT
        && (alone
            || passage.kind() == Passage.Kind.PARAGRAPH
            || passage.kind() == Passage.Kind.LIST_ITEM
            || passage.kind() == Passage.Kind.HEADING
            || passage.kind() == Passage.Kind.NOTE);
  }

  private static Item item(Passage passage) {
    String text = passage.text();
    Matcher number = NUMBER.matcher(text);
    Matcher label = QUESTION.matcher(text);
    int from = label.find() ? label.end() : 0;
    String id = null;
    if (number.find()) {
      id = number.group(1);
      from = number.end();
    }
    Span whole = new Span(from, text.length()).trimmed(text);
    if (!mayAsk(text, id != null)) {
      return new Item(passage, id, new Span(from, from), whole);
    }
    int asked = from;
    int end = from;
    for (Span sentence : Sentences.of(text, whole)) {
      String words = text.substring(sentence.start(), sentence.end());
      boolean hint = FormText.offersAnswers(words);
      boolean question = !hint && QuestionRules.isQuestion(words);
      boolean prompt = !hint && (id != null || asked > from) && FormText.isPrinted(words);
      if (!question && !prompt && !hint) {
        break;
      }
      asked = question || prompt ? sentence.end() : asked;
      end = sentence.end();
    }
    if (asked == from) {
      return new Item(passage, id, new Span(from, from), whole);
    }
    return new Item(passage, id, new Span(from, asked), afterHint(text, end));
  }

  private static boolean mayAsk(String text, boolean numbered) {
    return numbered
        || text.indexOf('?') >= 0
        || text.indexOf('？') >= 0
        || text.indexOf('吗') >= 0
        || text.contains("是否");
  }

  /** What follows a question and the answers that it offers: {@code [Yes, No, or N/A] Yes}. */
  private static Span afterHint(String text, int end) {
    Span rest = new Span(end, text.length()).trimmed(text);
    boolean opens = rest.length() > 0 && "[(（【".indexOf(text.charAt(rest.start())) >= 0;
    int close = opens ? closing(text, rest) : -1;
    boolean hint = close > 0 && FormText.offersAnswers(text.substring(rest.start(), close + 1));
    return hint ? new Span(close + 1, text.length()).trimmed(text) : rest;
  }

  private static int closing(String text, Span rest) {
    for (int i = rest.start() + 1; i < Math.min(rest.end(), rest.start() + LONGEST_HINT); i++) {
      if ("])）】".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private void run() {
    long numbered = items.stream().filter(i -> i.asks() && i.id != null).count();
    boolean form = numbered >= FEWEST_NUMBERED;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (item.asks()) {
        ask(item, i, form && item.id != null);
      } else if (item.id != null && item.passage.kind() == Passage.Kind.NOTE) {
        field(item);
      }
    }
  }

  /** A field of a form goes by the number of its question: {@code 2.1: Yes}. */
  private void field(Item field) {
    String text = field.passage.text();
    Span own = afterColon(text, field.rest);
    for (int i = 0; i < answers.size(); i++) {
      ReadAnswer blank = answers.get(i);
      if (blank.isBlank() && field.id != null && field.id.equals(blank.id()) && own.length() > 0) {
        String written = text.substring(own.start(), own.end());
        NormalizedAnswer answer = AnswerScale.read(written).answer();
        if (answer != NormalizedAnswer.BLANK && !FormText.isPrinted(written)) {
          answers.set(i, blank.filledWith(field.passage, own, written, answer));
        }
        return;
      }
    }
  }

  private static Span afterColon(String text, Span span) {
    int start = span.start();
    while (start < span.end() && (text.charAt(start) == ':' || text.charAt(start) == '：')) {
      start++;
    }
    return new Span(start, span.end()).trimmed(text);
  }

  private void ask(Item item, int index, boolean numbered) {
    if (item.rest.length() > 0) {
      said(item, item.passage, item.rest, index + 1, numbered);
      return;
    }
    Item next = index + 1 < items.size() ? items.get(index + 1) : null;
    if (next == null || ends(next, numbered)) {
      if (numbered) {
        answers.add(blank(item));
      }
      return;
    }
    Span all = new Span(0, next.passage.text().length()).trimmed(next.passage.text());
    said(item, next.passage, all, index + 2, numbered);
  }

  /** Whether a paragraph is no answer but the next question or title. */
  private static boolean ends(Item next, boolean numbered) {
    return next.asks()
        || next.passage.kind() == Passage.Kind.HEADING
        || (numbered && next.id != null && isTitle(next.passage.text()));
  }

  private static boolean isTitle(String text) {
    return text.length() <= LONGEST_TITLE && !text.endsWith(".") && !text.endsWith("。");
  }

  private void said(Item item, Passage passage, Span span, int next, boolean numbered) {
    FoldedText folded = FoldedText.of(passage.text(), span);
    List<Span> labels = LABEL.in(folded.text().toLowerCase(Locale.ROOT));
    int start = labels.isEmpty() ? span.start() : folded.original(labels.get(0)).end();
    Span own = afterColon(passage.text(), new Span(start, Math.max(start, span.end())));
    String text = passage.text().substring(own.start(), own.end());
    AnswerScale.Read read = AnswerScale.read(text);
    boolean clear = read.answer() != NormalizedAnswer.FREE_TEXT;
    boolean printed = FormText.isPrinted(text) || Blanks.isTemplate(FoldedText.of(text).text());
    boolean boxes = read.answer() == NormalizedAnswer.BLANK && own.length() > 0;
    if (own.length() == 0 || (printed && !clear) || boxes) {
      if (numbered || boxes || !labels.isEmpty()) {
        answers.add(blank(item));
      }
      return;
    }
    if (!numbered && !clear && labels.isEmpty()) {
      return;
    }
    Span quote = own;
    if (own.length() > LONGEST_QUOTE) {
      quote = Sentences.of(passage.text(), own).get(0);
    }
    answers.add(
        new ReadAnswer(
            item.id,
            item.question().strip(),
            section(item.passage),
            Expected.OPEN,
            item.passage,
            passage,
            own,
            quote,
            text,
            read.answer(),
            numbered ? more(next) : "",
            List.of(),
            null,
            false));
  }

  /** What follows the first paragraph of an answer. */
  private String more(int from) {
    List<String> more = new ArrayList<>();
    for (int i = from; i < Math.min(items.size(), from + MOST_PARAGRAPHS); i++) {
      Item item = items.get(i);
      if (ends(item, true) || (item.id != null && item.passage.kind() != Passage.Kind.LIST_ITEM)) {
        break;
      }
      more.add(item.passage.text().strip());
    }
    return String.join(" ", more);
  }

  private ReadAnswer blank(Item item) {
    return new ReadAnswer(
        item.id,
        item.question().strip(),
        section(item.passage),
        Expected.OPEN,
        item.passage,
        null,
        item.asked,
        item.asked,
        "",
        NormalizedAnswer.BLANK,
        "",
        List.of(),
        null,
        false);
  }

  private static @Nullable String section(Passage passage) {
    return passage.headings().isEmpty()
        ? null
        : passage.headings().get(passage.headings().size() - 1);
  }
}
