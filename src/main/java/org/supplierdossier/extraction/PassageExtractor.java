package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.language.Language;

/** Finds evidence in the sentences of a passage. */
final class PassageExtractor {
  /** A sentence longer than this is quoted by the clauses around the match. */
  private static final int LONG_QUOTE = 600;

  /** A row of at most this many characters is matched, and quoted, as a whole. */
  private static final int SHORT_ROW = 300;

  private final SentenceMatcher matcher;

  /** So much a sentence must sound good or bad for one of two opposite readings to be dropped. */
  private static final double SURE = 0.25;

  private final StatementModel model;

  PassageExtractor(List<Rule> rules, StatementModel model) {
    this.matcher = new SentenceMatcher(rules);
    this.model = model;
  }

  CandidateRules.Scan scan() {
    return matcher.scan();
  }

  /** The evidence of a passage with these sentences, in reading order. */
  List<Evidence> extract(
      Document document,
      Passage passage,
      List<PassageSentence> sentences,
      OwnNames names,
      CandidateRules.Scan scan) {
    return passage.kind() == Passage.Kind.TABLE_ROW && !passage.cells().isEmpty()
        ? ofRow(document, passage, passage.cells(), names, scan)
        : ofText(document, passage, sentences, names, scan);
  }

  private List<Evidence> ofText(
      Document document,
      Passage passage,
      List<PassageSentence> sentences,
      OwnNames names,
      CandidateRules.Scan scan) {
    List<Evidence> found = new ArrayList<>();
    boolean running = passage.kind() == Passage.Kind.PARAGRAPH;
    for (PassageSentence sentence : sentences) {
      FoldedText folded = names.in(sentence.folded());
      List<SentenceMatcher.Match> matches = oneSided(folded, matcher.match(folded, scan));
      if (matches.isEmpty() || !isStatement(folded) || (running && sentence.title())) {
        continue;
      }
      for (SentenceMatcher.Match match : matches) {
        Span quote = quote(passage.text(), sentence.span(), folded.original(match.span()));
        found.add(evidence(document, passage, match, quote));
      }
    }
    return found;
  }

  /** The evidence of some cells of a row: across short rows, else sentence by sentence. */
  List<Evidence> ofRow(
      Document document,
      Passage row,
      List<Passage.Cell> cells,
      OwnNames names,
      CandidateRules.Scan scan) {
    List<Evidence> found = new ArrayList<>();
    if (cells.isEmpty()) {
      return found;
    }
    Span whole = new Span(cells.get(0).start(), cells.get(cells.size() - 1).end());
    boolean together = whole.length() <= SHORT_ROW;
    if (together) {
      matches(row, whole, names, scan)
          .forEach(m -> found.add(evidence(document, row, m, whole.trimmed(row.text()))));
      return found;
    }
    for (Passage.Cell cell : cells) {
      for (Span span : Sentences.of(row.text(), new Span(cell.start(), cell.end()))) {
        matches(row, span, names, scan).forEach(m -> found.add(evidence(document, row, m, span)));
      }
    }
    return found;
  }

  private List<SentenceMatcher.Match> matches(
      Passage row, Span span, OwnNames names, CandidateRules.Scan scan) {
    FoldedText sentence = names.in(FoldedText.of(row.text(), span));
    List<SentenceMatcher.Match> matches = oneSided(sentence, matcher.match(sentence, scan));
    return matches.isEmpty() || !isStatement(sentence) ? List.of() : matches;
  }

  /**
   * The matches less those that read the same clause the other way for the same indicator: what it
   * says is good or bad, and where rules differ the words of all of it decide.
   */
  private List<SentenceMatcher.Match> oneSided(
      FoldedText sentence, List<SentenceMatcher.Match> matches) {
    return matches.stream()
        .filter(
            m ->
                matches.stream()
                    .noneMatch(o -> isOpposite(sentence.text(), m, o) && isWrong(sentence, m)))
        .toList();
  }

  private boolean isWrong(FoldedText sentence, SentenceMatcher.Match match) {
    IndicatorId indicator = match.rule().indicator();
    double risk = indicator == null ? 0 : model.risk(indicator, sentence.text());
    return match.stance().polarity() == Polarity.RISK ? risk < -SURE : risk > SURE;
  }

  private static boolean isOpposite(
      String text, SentenceMatcher.Match one, SentenceMatcher.Match other) {
    return one.rule().indicator() != null
        && one.rule().indicator().equals(other.rule().indicator())
        && one.stance().polarity() != Polarity.NEUTRAL
        && other.stance().polarity() == one.stance().polarity().negated()
        && isOneClause(text, one.span(), other.span());
  }

  private static boolean isOneClause(String text, Span one, Span other) {
    for (int i = Math.min(one.end(), other.end()); i < Math.max(one.start(), other.start()); i++) {
      if (isClauseEnd(text.charAt(i)) || text.charAt(i) == '\t') {
        return false;
      }
    }
    return true;
  }

  static boolean isStatement(FoldedText sentence) {
    String folded = sentence.text();
    return !folded.isEmpty()
        && !Blanks.isQuestion(folded)
        && !Blanks.isContents(folded)
        && !Blanks.isAddress(folded)
        && !Blanks.isTemplate(folded);
  }

  /** The sentence, or of a very long one the clauses around the match. */
  private static Span quote(String text, Span sentence, Span match) {
    if (sentence.length() <= LONG_QUOTE) {
      return sentence;
    }
    int room = Math.max(0, (LONG_QUOTE - match.length()) / 2);
    int from = sentence.start();
    int to = sentence.end();
    for (int i = match.start() - 1; i > sentence.start(); i--) {
      if (isClauseEnd(text.charAt(i))
          && (match.start() - i > room || ";；:：".indexOf(text.charAt(i)) >= 0)) {
        from = i + 1;
        break;
      }
    }
    for (int i = match.end(); i < sentence.end(); i++) {
      if (isClauseEnd(text.charAt(i))
          && (i - match.end() > room || ";；".indexOf(text.charAt(i)) >= 0)) {
        to = i + 1;
        break;
      }
    }
    return new Span(from, to).trimmed(text);
  }

  private static boolean isClauseEnd(char c) {
    return ",;:，；：、".indexOf(c) >= 0;
  }

  private static Evidence evidence(
      Document document, Passage passage, SentenceMatcher.Match match, Span quote) {
    Rule rule = match.rule();
    String words = passage.text().substring(quote.start(), quote.end());
    Language language = Language.of(words);
    return new Evidence(
        rule.indicator(),
        rule.term(),
        match.subject(),
        NamedPromise.by(rule, match.said()),
        match.stance().claim(),
        match.stance().polarity(),
        match.value(),
        language,
        words,
        match.stance().qualifiers(),
        List.of(Origin.in(document, passage, quote.start(), quote.end())),
        rule.id(),
        match.stance().reason(rule));
  }
}
