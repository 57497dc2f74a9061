package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Qualifier;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.evidence.Value.NormalizedAnswer;
import org.supplierdossier.language.Language;
import org.supplierdossier.questionnaire.Answer.Expected;

/** Recognises the questions of questionnaires and weighs their answers. */
final class QuestionRules {
  private static final Marker CONFORMITY =
      Marker.of(
          "(?:基本|完全)?不?(?:符合|满足|达标)", "(?:fully )?(?:not |non-?)?(?:compliant|conform\\w*)\\b");

  private static final int SHORTEST_QUESTION = 5;
  private static final int LONGEST_QUESTION = 1500;
  private static final int FARTHEST_QUESTION = 300;

  private static final Marker ASKS =
      Marker.of(
          "\\?[\"')]?$",
          "吗[?。]?$",
          "^[^,。]{0,30}是否",
          "^(?:[0-9a-z.()-]{1,10}"
              + " )?(?:do|does|did|is|are|has|have|can|will|would|which|what|how|who|where|when|please|describe|list|provide)\\b.*\\?");

  private static final Marker NOT_YET =
      Marker.of(
          "\\bnot (?:yet|currently)\\b",
          "\\bcurrently (?:not|no)\\b",
          "\\bha(?:s|ve) not (?:yet |been )",
          "\\bno longer\\b",
          "\\bnot (?:been )?(?:completed|implemented|available)\\b",
          "暂未",
          "尚未",
          "还未",
          "仍未",
          "尚无",
          "暂无",
          "未(?:完成|取得|建立|实施|落实|通过)",
          "目前没有");
  private static final Marker PLANNED =
      Marker.of(
          "\\bin progress\\b",
          "\\bplanned\\b",
          "\\bplans? to\\b",
          "\\bpending\\b",
          "\\bto be (?:done|completed|implemented|established)\\b",
          "\\bwill be (?:implemented|completed|available|established|in place)\\b",
          "\\bunder (?:development|way|evaluation)\\b",
          "\\b(?:expected|scheduled|targeted) (?:by|in|for|to)\\b",
          "\\broad ?map\\b",
          "进行中",
          "计划(?:于|在|2)",
          "拟",
          "预计",
          "正在(?:建设|实施|申请|办理|认证|开发)",
          "将于");
  private static final Marker EXCEPTION =
      Marker.of(
          "\\bexcept\\b",
          "\\bonly (?:for|in|on|where|when|if)\\b",
          "\\bpartial(?:ly)?\\b",
          "\\bhowever\\b",
          "\\bbut\\b",
          "\\bsubject to\\b",
          "但",
          "除[^,。]{1,20}外",
          "仅(?:限|在|对|适用)",
          "部分");

  private final SentenceMatcher matcher;
  private final QuestionFit fit;

  QuestionRules(List<Rule> rules) {
    this.matcher = new SentenceMatcher(rules);
    this.fit = new QuestionFit(rules);
  }

  /** Whether a text asks something. */
  static boolean isQuestion(String printed) {
    if (printed.length() < SHORTEST_QUESTION || printed.length() > LONGEST_QUESTION) {
      return false;
    }
    return ASKS.occursIn(FoldedText.of(printed).text());
  }

  private static List<Evidence> of(
      Document document,
      Passage passage,
      Span quote,
      @Nullable String id,
      String question,
      String answered,
      NormalizedAnswer normalized,
      String remark,
      List<QuestionMapper.Target> targets) {
    AnswerScale.Read read = AnswerScale.read(answered);
    NormalizedAnswer answer = normalized;
    String comment = remark;
    if (answer != NormalizedAnswer.FREE_TEXT && read.rest() < answered.length()) {
      String more = answered.substring(read.rest()).strip();
      comment = comment.isEmpty() ? more : more + " " + comment;
    }
    if (answer == NormalizedAnswer.BLANK && !comment.isEmpty() && !Deferred.isOne(comment)) {
      answer = NormalizedAnswer.FREE_TEXT;
    }
    if (answer == NormalizedAnswer.FREE_TEXT && refersOnly(answered, comment)) {
      return List.of();
    }
    boolean says = quote.length() > 0 && answer != NormalizedAnswer.BLANK;
    if (!says || (answer == NormalizedAnswer.NOT_APPLICABLE && comment.isEmpty())) {
      return List.of();
    }
    if (Blanks.isTemplate(FoldedText.of(answered).text()) && answer == NormalizedAnswer.FREE_TEXT) {
      return List.of();
    }
    Value value = new Value.Answer(id, question, answer, comment.isEmpty() ? null : comment);
    List<Evidence> found = new ArrayList<>();
    for (QuestionMapper.Target target : targets) {
      Expected good = isConformity(answered) ? Expected.YES : target.good();
      boolean promise = AskedPromises.isAsking(target.rule());
      Stance stance =
          promise
              ? AnsweredPromise.of(target.rule(), good, answer, answered, comment)
              : stance(target.rule(), good, answer, comment);
      Span words = promise ? withQuestion(passage, quote, question) : quote;
      found.add(evidence(document, passage, words, target.rule(), stance, value));
    }
    return found;
  }

  /** What is promised stands in the question: it is quoted too where it stands close before. */
  private static Span withQuestion(Passage passage, Span quote, String question) {
    int at = passage.text().lastIndexOf(question, quote.start());
    boolean near = at >= 0 && quote.start() - at - question.length() <= FARTHEST_QUESTION;
    return near ? new Span(at, quote.end()) : quote;
  }

  /** 符合 says that all is well, whichever way round the question is asked. */
  private static boolean isConformity(String answered) {
    return CONFORMITY.startingAt(FoldedText.of(answered).text(), 0).length() > 0;
  }

  /** Whether all that is said is where to look. */
  private static boolean refersOnly(String answered, String comment) {
    boolean answer = answered.isEmpty() || Deferred.isReference(answered);
    return answer && (comment.isEmpty() || Deferred.isReference(comment));
  }

  /** The evidence in an answer, for everything that its question is about. */
  List<Evidence> of(Document document, ReadAnswer read, List<QuestionMapper.Target> targets) {
    return of(
        document,
        read.passage(),
        read.quote(),
        read.id(),
        read.question(),
        read.written(),
        read.normalized(),
        read.comment(),
        targets);
  }

  /**
   * The rules that a question is about: the one that fits best, two for a question of two parts.
   */
  List<Rule> about(String question) {
    FoldedText folded = FoldedText.of(question);
    return fit.best(folded, matcher.match(folded, matcher.scan()));
  }

  private static Stance stance(Rule rule, Expected good, NormalizedAnswer answer, String comment) {
    Polarity yes =
        switch (good) {
          case NO -> Polarity.RISK;
          case YES -> Polarity.SUPPORTS;
          case OPEN -> rule.polarity();
        };
    Taken taken = Taken.by(comment);
    return switch (answer) {
      case YES ->
          yes == Polarity.RISK
              ? new Stance(rule.claim(), yes, taken.qualifiers)
              : taken.from(rule.claim(), yes);
      case NO ->
          yes == Polarity.RISK
              ? taken.from(rule.claim(), yes.negated())
              : new Stance(rule.claim(), yes.negated(), taken.plans());
      case PLANNED -> new Stance(Claim.PLAN, yes, taken.qualifiers);
      case PARTIAL -> new Stance(rule.claim(), Polarity.NEUTRAL, taken.qualifiers);
      default -> new Stance(rule.claim(), Polarity.NEUTRAL, taken.qualifiers);
    };
  }

  /** The words of a comment that take back an answer. */
  private record Taken(List<Qualifier> qualifiers) {

    static Taken by(String comment) {
      FoldedText folded = FoldedText.of(comment);
      List<Qualifier> qualifiers = new ArrayList<>();
      add(qualifiers, folded, NOT_YET, Qualifier.Kind.NEGATION);
      add(qualifiers, folded, PLANNED, Qualifier.Kind.PLAN);
      add(qualifiers, folded, EXCEPTION, Qualifier.Kind.EXCEPTION);
      return new Taken(qualifiers);
    }

    private static void add(
        List<Qualifier> qualifiers, FoldedText text, Marker marker, Qualifier.Kind kind) {
      for (Span span : marker.in(text.text())) {
        qualifiers.add(new Qualifier(kind, text.printed(span)));
      }
    }

    private boolean has(Qualifier.Kind kind) {
      return qualifiers.stream().anyMatch(q -> q.kind() == kind);
    }

    List<Qualifier> plans() {
      return qualifiers.stream().filter(q -> q.kind() == Qualifier.Kind.PLAN).toList();
    }

    /** What is left of a good answer. */
    Stance from(Claim claim, Polarity good) {
      if (has(Qualifier.Kind.NEGATION)) {
        return new Stance(Claim.NEGATED, good.negated(), qualifiers);
      } else if (has(Qualifier.Kind.PLAN)) {
        return new Stance(Claim.PLAN, Polarity.NEUTRAL, qualifiers);
      } else if (has(Qualifier.Kind.EXCEPTION)) {
        return new Stance(claim, Polarity.NEUTRAL, qualifiers);
      }
      return new Stance(claim, good, qualifiers);
    }
  }

  private static Evidence evidence(
      Document document, Passage passage, Span quote, Rule rule, Stance stance, Value value) {
    String words = passage.text().substring(quote.start(), quote.end());
    boolean refused = AskedPromises.isAsking(rule) && stance.polarity() == Polarity.RISK;
    // a refusal contradicts the promise as such, whatever subject others speak of
    String subject = refused ? null : rule.subject();
    boolean takenBack = stance.claim() == Claim.NEGATED || stance.claim() == Claim.PLAN;
    if (subject == null && takenBack && !refused) {
      subject = "answer-" + rule.id().toLowerCase(Locale.ROOT);
    }
    return new Evidence(
        rule.indicator(),
        rule.term(),
        subject,
        rule.undertakings(),
        stance.claim(),
        stance.polarity(),
        value,
        Language.of(words),
        words,
        stance.qualifiers(),
        List.of(Origin.in(document, passage, quote.start(), quote.end())),
        rule.id(),
        rule.because());
  }
}
