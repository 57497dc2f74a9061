package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;
import org.supplierdossier.evidence.Value.NormalizedAnswer;
import org.supplierdossier.questionnaire.Answer.Expected;

/**
 * Reads questions and answers in structured data: objects that hold a question and its answer, and
 * questionnaires of Google VSAQ, whose answers lie in an object of their own, in the same file or
 * in another.
 */
final class PointerForm {
  private static final Set<String> QUESTION =
      Set.of("question", "questiontext", "question_text", "prompt", "问题", "问题内容", "检查项", "评估内容");
  private static final Set<String> ANSWER =
      Set.of(
          "answer",
          "response",
          "reply",
          "answervalue",
          "answer_value",
          "selected",
          "value",
          "valuestring",
          "valueboolean",
          "回答",
          "答复",
          "答案",
          "供应商答复",
          "是否符合",
          "结果");
  private static final Set<String> COMMENT =
      Set.of(
          "comment",
          "comments",
          "remark",
          "remarks",
          "notes",
          "note",
          "details",
          "explanation",
          "justification",
          "说明",
          "备注",
          "情况说明");
  private static final Set<String> ID =
      Set.of("id", "ref", "number", "no", "questionid", "question_id", "linkid", "编号", "序号", "题号");

  /** A value with its place. */
  private record Entry(String key, String value, Passage passage, Span span) {}

  /** Values by the object that holds them, then by key, in the order of the file. */
  private final Map<String, Map<String, Entry>> objects = new LinkedHashMap<>();

  private PointerForm(Document document) {
    for (Passage passage : document.passages()) {
      if (passage.place() instanceof Place.Pointer pointer && !passage.hidden()) {
        add(pointer.pointer(), passage);
      }
    }
  }

  static PointerForm of(Document document) {
    return new PointerForm(document);
  }

  private void add(String pointer, Passage passage) {
    int cut = pointer.lastIndexOf('/');
    if (cut < 0) {
      return;
    }
    String key = pointer.substring(cut + 1).replace("~1", "/").replace("~0", "~");
    String text = passage.text();
    int start = text.startsWith(key + ": ") ? key.length() + 2 : 0;
    if (start >= text.length()) {
      return;
    }
    Entry entry = new Entry(key, text.substring(start), passage, new Span(start, text.length()));
    objects.computeIfAbsent(pointer.substring(0, cut), k -> new LinkedHashMap<>()).put(key, entry);
  }

  /** Whether the document is a questionnaire as VSAQ keeps it, filled in or not. */
  boolean isTemplate() {
    return objects.keySet().stream().anyMatch(o -> o.startsWith("/questionnaire/"))
        && objects.values().stream().anyMatch(o -> o.containsKey("type") && o.containsKey("text"));
  }

  /**
   * Whether it is a flat list of ids and values, which may answer the questions of another file.
   */
  boolean mayAnswer() {
    Map<String, Entry> root = objects.getOrDefault("", Map.of());
    return !isTemplate() && (root.size() > 1 || !answerObject().isEmpty());
  }

  private Map<String, Entry> answerObject() {
    for (var object : objects.entrySet()) {
      String name = object.getKey().toLowerCase(Locale.ROOT);
      if (name.endsWith("/answers") || name.endsWith("/responses") || name.endsWith("/values")) {
        return object.getValue();
      }
    }
    return Map.of();
  }

  private Map<String, Entry> given() {
    Map<String, Entry> answers = answerObject();
    if (!answers.isEmpty()) {
      return answers;
    }
    return isTemplate() ? Map.of() : objects.getOrDefault("", Map.of());
  }

  /** Questions and answers that stand together in one object. */
  List<ReadAnswer> pairs() {
    List<ReadAnswer> pairs = new ArrayList<>();
    for (var object : objects.entrySet()) {
      Entry question = first(object.getValue(), QUESTION);
      if (question == null && objects.containsKey(object.getKey() + "/answer/0")) {
        question = first(object.getValue(), Set.of("text"));
      }
      if (question != null) {
        Entry answer = first(object.getValue(), ANSWER);
        if (answer == null) {
          answer = first(objects.getOrDefault(object.getKey() + "/answer/0", Map.of()), ANSWER);
        }
        if (answer != null || asksFor(object.getValue())) {
          pairs.add(pair(object.getValue(), question, answer));
        }
      }
    }
    return pairs;
  }

  /** An object may have the key of an answer and leave it null, which is not read. */
  private static boolean asksFor(Map<String, Entry> object) {
    Entry question = first(object, QUESTION);
    return question != null && QuestionRules.isQuestion(question.value);
  }

  private ReadAnswer pair(Map<String, Entry> object, Entry question, @Nullable Entry answer) {
    Entry comment = first(object, COMMENT);
    Entry id = first(object, ID);
    return read(
        id == null ? null : id.value,
        plain(question.value),
        question,
        answer,
        answer == null ? "" : plain(answer.value),
        null,
        comment == null ? "" : plain(comment.value));
  }

  private static @Nullable Entry first(Map<String, Entry> object, Set<String> keys) {
    for (Entry entry : object.values()) {
      if (keys.contains(entry.key.toLowerCase(Locale.ROOT))) {
        return entry;
      }
    }
    return null;
  }

  /**
   * The questions of this template with the answers of a document.
   *
   * @param answers this document itself or another
   */
  List<ReadAnswer> answeredBy(PointerForm answers) {
    Map<String, Entry> given = answers.given();
    List<ReadAnswer> read = new ArrayList<>();
    for (var object : objects.entrySet()) {
      Map<String, Entry> item = object.getValue();
      String type = value(item, "type").toLowerCase(Locale.ROOT);
      String id = value(item, "id");
      boolean asks =
          Set.of("line", "box", "check", "checkgroup", "radiogroup", "yesno", "upload")
              .contains(type);
      if (asks && !id.isEmpty()) {
        question(object.getKey(), item, type, id, given).ifPresent(read::add);
      }
    }
    return read;
  }

  /** How many of its questions a document answers. */
  int fit(PointerForm answers) {
    return (int) answeredBy(answers).stream().filter(a -> !a.isBlank()).count();
  }

  private Optional<ReadAnswer> question(
      String pointer, Map<String, Entry> item, String type, String id, Map<String, Entry> given) {
    Entry text = item.get("text");
    Entry asked = text == null ? item.get("id") : text;
    if (asked == null || !isAsked(value(item, "cond"), given)) {
      return Optional.empty();
    }
    List<Entry> chosen = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    NormalizedAnswer normalized = null;
    for (Entry choice : choices(pointer)) {
      Entry mark = given.get(choice.key);
      Entry group = given.get(id);
      if (mark != null && isTicked(mark.value)) {
        chosen.add(mark);
        labels.add(plain(choice.value));
        normalized = byName(choice.key);
      } else if (group != null && group.value.equals(choice.key)) {
        chosen.add(group);
        labels.add(plain(choice.value));
        normalized = byName(choice.key);
      }
    }
    Entry own = given.get(id);
    String written = String.join("; ", labels);
    if (chosen.isEmpty() && own != null) {
      chosen.add(own);
      written = type.equals("check") && isTicked(own.value) ? "Yes" : plain(own.value);
    }
    return Optional.of(
        read(
            id,
            plain(asked.value),
            asked,
            chosen.isEmpty() ? null : chosen.get(0),
            written,
            labels.size() == 1 ? normalized : null,
            ""));
  }

  /** A question that depends on another answer is not asked where that is not given. */
  private static boolean isAsked(String condition, Map<String, Entry> given) {
    boolean simple =
        !condition.isEmpty()
            && condition.chars().allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
    Entry on = given.get(condition);
    return !simple || (on != null && isTicked(on.value));
  }

  private List<Entry> choices(String pointer) {
    List<Entry> choices = new ArrayList<>();
    for (int i = 0; objects.containsKey(pointer + "/choices/" + i); i++) {
      choices.addAll(objects.getOrDefault(pointer + "/choices/" + i, Map.of()).values());
    }
    return choices;
  }

  private static boolean isTicked(String value) {
    return Set.of("checked", "true", "yes", "on", "1", "selected", "x", "是")
        .contains(FormWords.fold(value));
  }

  private static @Nullable NormalizedAnswer byName(String choice) {
    String name = choice.toLowerCase(Locale.ROOT);
    if (name.endsWith("_yes")) {
      return NormalizedAnswer.YES;
    } else if (name.endsWith("_no")) {
      return NormalizedAnswer.NO;
    }
    return name.endsWith("_na") ? NormalizedAnswer.NOT_APPLICABLE : null;
  }

  private static String value(Map<String, Entry> item, String key) {
    Entry entry = item.get(key);
    return entry == null ? "" : entry.value;
  }

  /** Text without the tags of HTML. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        depth++;
      } else if (c == '>' && depth > 0) {
        depth--;
        plain.append(' ');
      } else if (depth == 0) {
        plain.append(c);
      }
    }
    String without = depth > 0 ? text : plain.toString();
    return without
        .replace("&amp;", "&")
        .replace("&mdash;", "–")
        .replace("&nbsp;", " ")
        .replaceAll("[ \\t\\r\\n]+", " ")
        .strip();
  }

  private static ReadAnswer read(
      @Nullable String id,
      String question,
      Entry asked,
      @Nullable Entry answer,
      String written,
      @Nullable NormalizedAnswer known,
      String comment) {
    NormalizedAnswer normalized =
        written.isEmpty() || FormText.isPrinted(written)
            ? NormalizedAnswer.BLANK
            : AnswerScale.read(written).answer();
    if (known != null && normalized == NormalizedAnswer.FREE_TEXT) {
      normalized = known;
    }
    boolean blank = normalized == NormalizedAnswer.BLANK || answer == null;
    Entry place = blank || answer == null ? asked : answer;
    return new ReadAnswer(
        id,
        question,
        null,
        Expected.OPEN,
        asked.passage,
        blank || answer == null ? null : answer.passage,
        place.span,
        place.span,
        blank ? "" : written,
        blank ? NormalizedAnswer.BLANK : normalized,
        blank ? "" : comment,
        List.of(),
        place.passage.place() instanceof Place.Pointer p ? p.pointer() : null,
        false);
  }
}
