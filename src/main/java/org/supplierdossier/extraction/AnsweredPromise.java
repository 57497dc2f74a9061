package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Qualifier;
import org.supplierdossier.evidence.Value.NormalizedAnswer;
import org.supplierdossier.language.Language;
import org.supplierdossier.questionnaire.Answer.Expected;

/**
 * What an answer makes of an undertaking that its question asks for: given, given with less, given
 * on a condition, intended, or refused.
 */
final class AnsweredPromise {
  /** The promise itself stands in the question; what is added to the answer reads on from it. */
  private static final String HEAD_ZH = "我司承诺,";

  private static final String HEAD_EN = "we undertake it, ";

  private static final Marker AGREES =
      Marker.of(
          "^(?:(?:我|本|敝)(?:司|方|公司|单位|厂)?|公司|乙方|供方|投标人|供应商)?(?:完全|均|都|郑重|书面|在此|已|已经|可以?|能够?|愿意?)*(?:承诺|同意|保证|接受|遵守|遵照|配合|愿意|响应|将|会)",
          "^(?:(?:we|the (?:supplier|vendor|company|bidder)|supplier|vendor) )?(?:(?:hereby|fully|do|can|will|shall|also|expressly) )*(?:undertakes?|agree[sd]?|commit(?:s|ted)?|confirm(?:s|ed)?|accept(?:s|ed)?|promise[sd]?|guarantees?|pledges?|so undertake[ns]?|undertaken|compl(?:y|ies)|cooperate)\\b");

  private static final Marker REFUSES =
      Marker.of(
          "^(?:(?:我|本|敝)(?:司|方|公司|单位)?|公司|乙方|供方)?(?:目前|暂时|暂)?(?:不|无法|不能|难以|未能|拒绝|恕|不便|不予|不愿)[^,;。]{0,10}(?:承诺|同意|保证|接受|答应|配合|响应|作出|签署)",
          "\\b(?:do(?:es)? not|cannot|can not|can't|unable to|not able to|will not|won't|not (?:in a position|prepared|willing) to|declined?|refused?)\\b[^.;]{0,24}\\b(?:agree|undertake|commit|accept|promise|guarantee|pledge|confirm|give|make|sign|comply|cooperate)\\b",
          "^(?:declined?|refused?|rejected|not agreed|not accepted|not given)\\b");

  private static final Marker DEVIATES =
      Marker.of("^(?:有|存在)?(?:负)?偏离", "^(?:negative |minor |with )?deviat");

  private static final Marker CONDITION =
      Marker.of(
          "前提(?:是|为)[^,;。]{1,40}",
          "(?:以|视|按)[^,;。]{1,30}(?:为前提|为条件|为限|为准|而定)",
          "(?:受限于|取决于|须遵守|须符合|应符合)[^,;。]{1,30}",
          "在[^,;。]{1,30}(?:前提|条件|情况|范围)(?:之?下|内)",
          "(?:仅|只)?(?:在|当|如|若|如果)[^,;。]{2,30}(?:时|后|的,)",
          "(?:须|需|应)(?:经|由|取得|获得)[^,;。]{1,30}(?:批准|许可|同意|审批|确认)",
          "\\b(?:subject to|provided(?: that)?|conditional (?:up)?on|on condition that|as long as|so long as|if and to the extent|to the extent|unless|only if|only when|only after|pending|depending on|depends on)\\b[^.;]{1,100}",
          "^(?:if|once|when|after) [^.;]{1,80}");

  private static final Marker NO_CONDITION =
      Marker.of("无条件|不附(?:带|加)?(?:任何)?条件|\\bunconditional\\w*|\\bwithout (?:any )?condition");

  private static final Marker LESS =
      Marker.of(
          "^(?:但是?|不过|然而)[^;。]{1,60}",
          "[,;。](?:但是?|不过|然而)[^;。]{1,60}",
          "除[^,;。]{1,30}(?:之?外|以外)",
          "[^,;。]{1,30}除外",
          "(?:仅|只)(?:限|对|适用|承诺|包括|就|保证)[^,;。]{1,30}",
          "(?:不包括|不含|不适用于|不涵盖)[^,;。]{1,30}",
          "部分(?:承诺|同意|产品|条款|适用)",
          "\\b(?:but|however|except(?:ing|ion)?(?: for)?|save (?:for|as)|excluding|other than|with the exception of|not including|does not (?:apply|extend|cover)|only (?:for|in|on|as regards|with respect to)|limited to|in part|partly)\\b[^.;]{1,80}");

  private static final Marker HARMLESS =
      Marker.of(
          "\\bnot limited to\\b|\\bbut not limited\\b|不(?:仅)?限于|\\bno exceptions?\\b|without exception|无例外");

  private static final Marker INTENDED =
      Marker.of(
          "(?:拟|计划|打算|预计|考虑|正在)[^,;。]{0,20}(?:承诺|签署|出具|作出|签订|审批|起草|研究|审核)",
          "(?:承诺书?|承诺函|文件)[^,;。]{0,8}(?:尚未|暂未|未|待|正在)[^,;。]{0,8}(?:签署|出具|盖章|批准|审批|提供|签订)?",
          "(?:尚未|暂未|未)(?:签署|出具|签订|盖章)",
          "\\b(?:plans?|intends?|expects?|hopes?|considering|preparing|drafting|planned|will be (?:given|signed|issued))\\b[^.;]{0,40}",
          "\\b(?:not yet|yet to be|to be) (?:signed|given|issued|approved|agreed|executed)\\b");

  private AnsweredPromise() {}

  /**
   * The stance of an answer.
   *
   * @param rule that found what the question asks for
   * @param good the answer that gives the undertaking
   * @param answer on the scale
   * @param written the answer as written
   * @param comment what is added to it, or an empty text
   */
  static Stance of(
      Rule rule, Expected good, NormalizedAnswer answer, String written, String comment) {
    NormalizedAnswer said = answer;
    String more = comment;
    if (answer == NormalizedAnswer.FREE_TEXT) {
      more = comment.isEmpty() ? written : written + "\n" + comment;
      said = ofWords(more);
    }
    boolean asksContrary = good == Expected.NO;
    return switch (said) {
      case YES -> asksContrary ? broken(more) : given(rule, more);
      case NO -> asksContrary ? given(rule, more) : denied(rule, written, more);
      case PLANNED -> new Stance(Claim.PLAN, Polarity.SUPPORTS, Added.to(more).all());
      default -> new Stance(Claim.FACT, Polarity.NEUTRAL, Added.to(more).all());
    };
  }

  /** An answer in words of its own; free text still where they neither give nor refuse. */
  private static NormalizedAnswer ofWords(String words) {
    String text = FoldedText.of(words).text().toLowerCase(Locale.ROOT);
    if (isRefusal(words, text)) {
      return NormalizedAnswer.NO;
    }
    return AGREES.occursIn(text) ? NormalizedAnswer.YES : NormalizedAnswer.FREE_TEXT;
  }

  private static boolean isRefusal(String words, String text) {
    return REFUSES.occursIn(text)
        || PromiseMaking.in(Language.of(words), text) == PromiseMaking.REFUSED;
  }

  /** A bid deviates from what is asked for by what its remark says, if that is no refusal. */
  private static Stance denied(Rule rule, String written, String comment) {
    String text = FoldedText.of(comment).text().toLowerCase(Locale.ROOT);
    if (comment.isEmpty() || isRefusal(comment, text) || !DEVIATES.occursIn(folded(written))) {
      return refused(rule, comment);
    }
    Stance stance = given(rule, comment);
    return stance.qualifiers().isEmpty()
        ? new Stance(
            stance.claim(),
            stance.polarity(),
            List.of(new Qualifier(Qualifier.Kind.EXCEPTION, comment)))
        : stance;
  }

  private static String folded(String words) {
    return FoldedText.of(words).text().toLowerCase(Locale.ROOT);
  }

  /**
   * A no is no refusal where the words after it make the promise: "No, we will not stop supply."
   */
  private static Stance refused(Rule rule, String comment) {
    String text = FoldedText.of(comment).text().toLowerCase(Locale.ROOT);
    boolean restated =
        rule.indicator() != null
            && NamedPromise.binds(text)
            && !isRefusal(comment, text)
            && !NamedPromise.in(rule.indicator(), text).isEmpty();
    return restated
        ? given(rule, comment)
        : new Stance(Claim.FACT, Polarity.RISK, Added.to(comment).plans());
  }

  /** A right to do what the law asks a supplier not to do, or the will to do it. */
  private static Stance broken(String comment) {
    Added added = Added.to(comment);
    Claim claim = added.conditions.isEmpty() ? Claim.FACT : Claim.CONDITIONAL;
    return new Stance(claim, Polarity.RISK, added.all());
  }

  private static Stance given(Rule rule, String comment) {
    String text = FoldedText.of(comment).text().toLowerCase(Locale.ROOT);
    if (!comment.isEmpty() && isRefusal(comment, text)) {
      return new Stance(Claim.FACT, Polarity.RISK, List.of());
    }
    Added added = Added.to(comment);
    if (!added.intended.isEmpty()) {
      return new Stance(Claim.PLAN, Polarity.SUPPORTS, added.all());
    } else if (!added.conditions.isEmpty()) {
      return new Stance(Claim.CONDITIONAL, Polarity.SUPPORTS, added.all());
    }
    return new Stance(rule.claim(), Polarity.SUPPORTS, added.all());
  }

  /** The words beside an answer that take something from it, as printed. */
  private record Added(List<Qualifier> intended, List<Qualifier> conditions, List<Qualifier> less) {

    static Added to(String comment) {
      Added added = new Added(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      if (comment.isBlank()) {
        return added;
      }
      boolean chinese = Language.of(comment) == Language.ZH;
      String head = chinese ? HEAD_ZH : HEAD_EN;
      FoldedText folded = FoldedText.of(head + comment);
      String text = folded.text().toLowerCase(Locale.ROOT);
      Span promise = new Span(0, Math.min(head.length() - 1, text.length()));
      Grammar grammar = StanceReader.grammar(chinese ? Language.ZH : Language.EN);
      List<Span> no = NO_CONDITION.in(text);
      List<Span> harmless = HARMLESS.in(text);
      List<Span> conditions = new ArrayList<>(grammar.conditions(text, promise));
      conditions.addAll(CONDITION.in(text, after(text, promise)));
      List<Span> exceptions = new ArrayList<>(grammar.exceptions(text, promise));
      exceptions.addAll(LESS.in(text, after(text, promise)));
      put(added.intended, Qualifier.Kind.PLAN, folded, promise, INTENDED.in(text), List.of());
      put(added.conditions, Qualifier.Kind.CONDITION, folded, promise, conditions, no);
      put(
          added.less,
          Qualifier.Kind.HEDGE,
          folded,
          promise,
          grammar.hedges(text, promise),
          List.of());
      put(added.less, Qualifier.Kind.EXCEPTION, folded, promise, exceptions, harmless);
      return added;
    }

    private static Span after(String text, Span promise) {
      return new Span(Math.min(text.length(), promise.end() + 1), text.length());
    }

    /** Of words that overlap the longest, in the order of the text. */
    private static void put(
        List<Qualifier> to,
        Qualifier.Kind kind,
        FoldedText folded,
        Span promise,
        List<Span> found,
        List<Span> harmless) {
      List<Span> kept = new ArrayList<>();
      found.stream()
          .filter(s -> s.length() > 0 && s.start() >= promise.end())
          .filter(s -> harmless.stream().noneMatch(h -> h.overlaps(s)))
          .sorted(Comparator.comparing((Span s) -> -s.length()).thenComparing(Span::start))
          .filter(s -> kept.stream().noneMatch(k -> k.overlaps(s)))
          .forEach(kept::add);
      kept.sort(Comparator.comparing(Span::start));
      kept.forEach(s -> to.add(new Qualifier(kind, folded.printed(s).strip())));
    }

    List<Qualifier> plans() {
      return List.copyOf(intended);
    }

    List<Qualifier> all() {
      List<Qualifier> all = new ArrayList<>(intended);
      all.addAll(conditions);
      all.addAll(less);
      return List.copyOf(all);
    }
  }
}
