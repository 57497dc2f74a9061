package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value.NormalizedAnswer;

/** Finds questions in running text that are answered right after: {@code Do you …? Yes, we do.} */
final class WrittenAnswers {
  private static final Marker LABEL =
      Marker.of(
          "^(?:答|答复|回答|回复|供应商答复|answer|response|reply|a|supplier response|vendor response) ?[:.] ?");

  private final QuestionRules questions;
  private final Document document;
  private final List<Evidence> evidence = new ArrayList<>();
  private final Set<Integer> asked = new HashSet<>();

  WrittenAnswers(QuestionRules questions, Document document) {
    this.questions = questions;
    this.document = document;
  }

  List<Evidence> find() {
    List<Passage> running = document.passages().stream().filter(WrittenAnswers::isRunning).toList();
    for (int i = 0; i < running.size(); i++) {
      Passage passage = running.get(i);
      if (!mayAsk(passage.text())) {
        continue;
      }
      List<Span> sentences = Sentences.of(passage.text());
      for (int s = 0; s < sentences.size(); s++) {
        String sentence = cut(passage, sentences.get(s));
        if (!QuestionRules.isQuestion(sentence)) {
          continue;
        }
        if (s + 1 < sentences.size()) {
          Span rest =
              new Span(sentences.get(s + 1).start(), sentences.get(sentences.size() - 1).end());
          answer(sentence, passage, rest);
        } else if (i + 1 < running.size() && !isHeadingOrQuestion(running.get(i + 1))) {
          Passage next = running.get(i + 1);
          answer(sentence, next, new Span(0, next.text().length()).trimmed(next.text()));
        }
        break;
      }
    }
    return evidence;
  }

  private static boolean mayAsk(String text) {
    return text.indexOf('?') >= 0
        || text.indexOf('？') >= 0
        || text.indexOf('吗') >= 0
        || text.contains("是否");
  }

  private static boolean isRunning(Passage passage) {
    return !passage.hidden()
        && !passage.text().isBlank()
        && (passage.kind() == Passage.Kind.PARAGRAPH
            || passage.kind() == Passage.Kind.LIST_ITEM
            || passage.kind() == Passage.Kind.HEADING
            || passage.kind() == Passage.Kind.NOTE);
  }

  private static boolean isHeadingOrQuestion(Passage passage) {
    return passage.kind() == Passage.Kind.HEADING || QuestionRules.isQuestion(passage.text());
  }

  private void answer(String question, Passage passage, Span span) {
    FoldedText folded = FoldedText.of(passage.text(), span);
    List<Span> labels = LABEL.in(folded.text());
    int start = span.start();
    if (!labels.isEmpty()) {
      start = folded.original(labels.get(0)).end();
    }
    Span own = new Span(start, span.end()).trimmed(passage.text());
    String text = cut(passage, own);
    boolean clear = AnswerScale.read(text).answer() != NormalizedAnswer.FREE_TEXT;
    if (own.length() > 0
        && !FormText.isPrinted(text)
        && (clear || !labels.isEmpty())
        && asked.add(passage.number())) {
      List<Span> sentences = Sentences.of(passage.text(), own);
      Span quote = own.length() <= 600 ? own : sentences.get(0);
      evidence.addAll(questions.of(document, passage, quote, null, question, text, ""));
    }
  }

  private static String cut(Passage passage, Span span) {
    return passage.text().substring(span.start(), span.end());
  }
}
