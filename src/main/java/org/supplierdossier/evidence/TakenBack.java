package org.supplierdossier.evidence;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.FoldedName;

/**
 * Answers in questionnaires whose comment takes them back: "Yes" with "not yet in place" beside it.
 */
final class TakenBack {
  static final String TOPIC = "answer-and-comment";

  /** Words that say a thing is not there, or not yet. */
  private static final List<Pattern> NOT_THERE =
      List.of(
          Pattern.compile("尚未|暂未|暂无|暂不|暂时没有|还未|还没有|仍未|未能|未建立|未实施|未开展|未完成|未设立|未配备|未取得"),
          Pattern.compile("(?:尚|仍|还)有[^。;；]{0,20}(?:漏洞|缺陷|隐患|未|待|等)"),
          Pattern.compile("目前(?:没有|无|未|不)|现阶段(?:没有|无|未|不)|仅有一家|只有一家"),
          Pattern.compile(
              "(?i)\\bnot yet\\b|\\bnot currently\\b|\\bhas yet to\\b|\\bhave yet to\\b"),
          Pattern.compile(
              "(?i)\\bcurrently (?:no|not|none|unable)\\b|\\bat present (?:no|none|we)\\b"),
          Pattern.compile(
              "(?i)\\b(?:has|have) not (?:yet )?been\\b|\\bdo(?:es)? not (?:yet|currently)\\b"),
          Pattern.compile("(?i)\\b(?:is|are) not (?:in place|available|implemented|supported)\\b"));

  /** Words that say a thing is meant to be there one day. */
  private static final List<Pattern> PLANNED =
      List.of(
          Pattern.compile(
              "计划(?:于|在|中|\\d)|拟于|拟在|预计|筹备中|建设中|制定中|编制中|评估中|正在(?:建设|制定|编制|推进|评估|筹备|开发|认证)"),
          Pattern.compile(
              "(?i)\\b(?:is|are) planned\\b|\\bplanned for\\b|\\bwe plan to\\b|\\bplans? to\\b"),
          Pattern.compile(
              "(?i)\\bin progress\\b|\\bon the roadmap\\b|\\bto be (?:implemented|completed|determined|confirmed)\\b"),
          Pattern.compile(
              "(?i)\\bwill be (?:implemented|available|introduced|completed|established|in place)\\b"),
          Pattern.compile(
              "(?i)\\bunder (?:development|evaluation|consideration|construction|review)\\b"));

  /** A comment that makes depend what the answer says does not: "No. If one becomes required, …" */
  private static final List<Pattern> CONDITIONED =
      List.of(
          Pattern.compile(
              "(?i)\\b(?:if|should|once|where) [^.;]{3,80}\\b(?:depends?|is subject to|are subject to|conditional|suspend(?:ed)?|would stop|will stop)\\b"),
          Pattern.compile(
              "(?:如果|若|一旦|倘若|如需|如被)[^。；]{2,40}(?:取决于|以[^。；]{1,12}为前提|将暂停|将中止|可能暂停|可能中断)"));

  /** A comment that takes something out of what the answer says of everything. */
  private static final List<Pattern> EXCEPTED =
      List.of(
          Pattern.compile(
              "(?i)^\\W*(?:[^.;]{0,60}\\b(?:all|every\\w*|each|none|no|nothing)\\b[^.;]{0,60}?[ ,(]+)?(?:(?:but )?(?:except(?:ing|ed)?|excluding|apart from|aside from|other than|save(?: for)?|all but)\\b|with (?:the|one|two|some|an|a few) (?:sole |single |only |minor |notable )?exceptions?\\b|(?:the |one |two )?(?:only |sole |single )?exceptions?(?::| (?:is|are)\\b))"),
          Pattern.compile("^[^。；;]{0,20}除[^。；;]{1,30}?(?:之外|以外|外)(?:[，,。；;：:]|$|均|都|其)"),
          Pattern.compile("^[^。；;]{1,40}(?:除外|例外|不在此列|不含在内)"));

  /** An exception that is none, is of a case in which somebody allows it, or adds something. */
  private static final Pattern NOT_EXCEPTED =
      Pattern.compile(
          "(?i)\\bwithout (?:any )?exceptions?\\b|\\bno exceptions?\\b|\\b(?:except|save|other than|apart from|exceptions?)\\b[^.;]{0,12}\\b(?:where|when|if|as|with|by|under|upon|during|case|event|emergenc\\w+|request|consent|required|agreed|above|stated)\\b|\\b(?:also|additionally|in addition)\\b"
              + "|(?:无|没有|不存在|未有)[^。；;]{0,4}例外|除(?:非|上述|以上|前述|此)|(?:同意|授权|许可|批准|要求|约定|规定|情况|情形|不可抗力)[^。；;，,]{0,4}(?:除外|例外|外|之外|以外)|外[，,]?[^。；;]{0,12}(?:还|亦|另|同时|也)");

  private static final Pattern OF_ALL =
      Pattern.compile("(?i)\\b(?:all|every|each|entire(?:ly)?|fully)\\b|所有|全部|每[一个款台]|各|均|都|一律|完全");

  /** A negation shortly before a cue turns it round: "no change is planned", 无计划. */
  private static final Pattern NEGATED_BEFORE =
      Pattern.compile("(?i)(?:\\bno\\b|\\bnot\\b|\\bnone\\b|\\bnothing\\b|无|没有|不)[^.;,。；，]*$");

  private TakenBack() {}

  /**
   * The contradiction within one answered question, if its comment takes the answer back.
   *
   * @param neighbours other evidence of the same passage; where one of them is the comment, it is
   *     the second side, else the answer stands on both sides and the sentence has the comment
   */
  static Optional<Contradiction> in(Evidence evidence, List<Evidence> neighbours) {
    if (!(evidence.value() instanceof Value.Answer answer) || answer.comment() == null) {
      return Optional.empty();
    }
    String comment = answer.comment();
    Optional<Evidence> against =
        neighbours.stream().filter(n -> pointsAgainst(evidence, n, comment)).findFirst();
    boolean says =
        (answer.answer() == Value.NormalizedAnswer.YES
                && evidence.polarity() != Polarity.RISK
                && takesBack(answer.questionText(), comment))
            || (answer.answer() == Value.NormalizedAnswer.NO
                && CONDITIONED.stream().anyMatch(c -> c.matcher(comment).find()))
            || isExcepted(answer, comment);
    boolean closed =
        answer.answer() == Value.NormalizedAnswer.YES
            || answer.answer() == Value.NormalizedAnswer.NO;
    if (!closed || (against.isEmpty() && !says)) {
      return Optional.empty();
    }
    Evidence second = against.orElse(says ? spoken(evidence, neighbours, comment) : evidence);
    String told = second.id().equals(evidence.id()) ? comment : second.quote();
    String said = answered(evidence, comment);
    // Where the words cannot be told apart there is one statement, not two.
    return contains(told, said) && contains(said, told)
        ? Optional.empty()
        : Optional.of(
            new Contradiction(
                TOPIC,
                sentence(evidence, answer, comment),
                List.of(evidence, second),
                List.of(said, told)));
  }

  /** The answer without its comment. */
  private static String answered(Evidence evidence, String comment) {
    String quote = evidence.quote();
    int at = quote.indexOf(comment);
    int cell = quote.indexOf('\t');
    int end = at > 0 ? at : cell > 0 ? cell : quote.length();
    String answer = quote.substring(0, end).strip();
    return answer.isEmpty() ? quote : answer;
  }

  /** Whether a "no" to any has an exception, or a "yes" to all. */
  private static boolean isExcepted(Value.Answer answer, String comment) {
    boolean ofAll = OF_ALL.matcher(answer.questionText()).find();
    return answer.answer() == (ofAll ? Value.NormalizedAnswer.YES : Value.NormalizedAnswer.NO)
        && EXCEPTED.stream().anyMatch(e -> e.matcher(comment).find())
        && !NOT_EXCEPTED.matcher(comment).find();
  }

  /** Whether a comment takes back a yes to the question. */
  static boolean takesBack(String question, String comment) {
    boolean asksForPlan =
        anyCue(PLANNED, question)
            || question.contains("计划")
            || question.toLowerCase(Locale.ROOT).contains("plan");
    boolean asksForLack = anyCue(NOT_THERE, question);
    return (!asksForLack && anyCue(NOT_THERE, comment))
        || (!asksForPlan && anyCue(PLANNED, comment));
  }

  private static boolean anyCue(List<Pattern> cues, String text) {
    for (Pattern cue : cues) {
      Matcher matcher = cue.matcher(text);
      while (matcher.find()) {
        if (!NEGATED_BEFORE.matcher(text.substring(0, matcher.start())).find()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Evidence that a rule found in the comment and that points the other way. */
  private static boolean pointsAgainst(Evidence answer, Evidence other, String comment) {
    return other.value() == null
        && (other.claim() == Claim.FACT || other.claim() == Claim.NEGATED)
        && other.indicator() != null
        && other.indicator().equals(answer.indicator())
        && other.polarity() != Polarity.NEUTRAL
        && other.polarity() == answer.polarity().negated()
        && contains(comment, other.quote());
  }

  private static Evidence spoken(Evidence answer, List<Evidence> neighbours, String comment) {
    return neighbours.stream()
        .filter(n -> !n.id().equals(answer.id()))
        .filter(n -> !(n.value() instanceof Value.Answer))
        .filter(n -> contains(comment, n.quote()))
        .findFirst()
        .orElse(answer);
  }

  private static boolean contains(String text, String part) {
    return FoldedName.of(text).full().contains(FoldedName.of(part).full());
  }

  private static Bilingual sentence(Evidence evidence, Value.Answer answer, String comment) {
    Bilingual yes = Disagreement.printed(evidence);
    Bilingual quoted = Disagreement.quoted(comment);
    Bilingual question = Disagreement.quoted(answer.questionText());
    String document = evidence.origin().document().value();
    return new Bilingual(
        document + " 对" + question.zh() + "答“" + yes.zh() + "”，备注却写" + quoted.zh() + "。",
        document
            + " answers "
            + question.en()
            + " with “"
            + yes.en()
            + "”, while its comment says "
            + quoted.en()
            + ".");
  }
}
