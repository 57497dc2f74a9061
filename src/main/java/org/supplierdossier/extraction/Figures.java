package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;

/**
 * Gives evidence the figure that its quote states, where no rule has read one or the rule has read
 * one that belongs to something else. What kinds of figure matter is known for each indicator
 * ({@link FigureKinds}); of several such figures the first counts beside which the words stand that
 * say what it is, in the piece of the sentence that is its own. A figure that is found by weighing
 * words, or that is one of several, is held against no other statement.
 */
final class Figures {
  /** Found by weighing words, which tells of what a sentence speaks and not what its figure is. */
  private static final String WEIGHED = "-weighed";

  /** What names who controls the supplier. */
  private static final String CONTROLLER = "controller";

  private static final Pattern OBJECTIVE =
      Pattern.compile("rto|(?:^|[^到成])目标|承诺|\\bobjectives?\\b|\\btargets?\\b");

  private static final Pattern MEASURED =
      Pattern.compile("演练|测试|切换|最近一次|\\b(?:drill|test|exercise|rehears|took)");

  private static final Pattern STOCK =
      Pattern.compile("库存|存量|备货|储备|用量|消耗|常备|备件|\\b(?:stock|inventor|supply|spare|buffer|reserve)");

  private static final Pattern DELIVERY = Pattern.compile("交付|运抵|交货|到货|发货|送达|\\bdeliver");

  /** What was so and no longer is: from 12 weeks to 40 weeks, 由71.2%降至58.6%. */
  private static final Pattern FROM = Pattern.compile("(?:由|从|原先?为?|\\bfrom (?:about |around )?)$");

  private static final Pattern TO =
      Pattern.compile(
          "^[^,;。0-9]{0,4}(?:降|升|增|延|缩|放宽|放|收紧|提高|上升|下降|减|回落|攀升|上调|下调|改|变|拉长|调整)[^,;。0-9]{0,6}$|^ to (?:about |around |over |some )?$");

  private static final Pattern LISTED = Pattern.compile("^(?:以内|之内|内)?、");

  private static final String BREAKS = ",;。、\t";

  private static final Pattern ENGLISH_BREAK =
      Pattern.compile(" (?:and|while|whereas|but|of which|plus) ");

  /** From when on support and spare parts are promised for a time. */
  private static final Pattern ENDING =
      Pattern.compile(
          "停售|停产|停止(?:销售|生产|供应)|退市|(?:末次|最后一?[次批]|验收|交货|交付|购买|到货)[^,。;]{0,6}后?|生命周期|供应期|支持期|维护期|服务期"
              + "|\\b(?:end[ -]of[ -](?:sale|life|production)|discontinu\\w*|last (?:delivery|shipment|sale)|after (?:delivery|purchase|acceptance)|withdrawn from sale)\\b");

  private static final Pattern STOCKED =
      Pattern.compile(
          "库存|存量|储备|常备|备货|备有|仓库|\\b(?:stock\\w*|inventor\\w*|depot|warehouse|hold|kept)\\b");

  private Figures() {}

  /** A figure, and how surely it is one of its kind: 0 best. */
  private record Candidate(FigureKinds.Kind kind, Located figure, int rank, boolean one) {}

  /** The evidence with the figure of its quote; the same where it has one or states none. */
  static Evidence in(Evidence evidence) {
    return PromisedPeriod.in(read(evidence));
  }

  private static Evidence read(Evidence evidence) {
    if (FigureKinds.SUPPORT_TERM.equals(evidence.subject()) && isStock(evidence)) {
      return evidence.but().subject(null).evidence();
    }
    if (evidence.value() instanceof Value.Text && CONTROLLER.equals(evidence.subject())) {
      return NumberedController.whole(evidence);
    }
    if (evidence.value() != null
        && (!isPlain(evidence.value()) || evidence.rule().startsWith("table-"))) {
      return evidence;
    }
    return "stock".equals(evidence.subject()) && isDelivery(evidence)
        ? figured(evidence.but().subject(null).evidence())
        : figured(evidence);
  }

  private static Evidence figured(Evidence evidence) {
    FoldedText folded = FoldedText.of(evidence.quote());
    Candidate best = best(FigureKinds.of(evidence.indicator()), folded);
    if (FigureKinds.RECOVERY.equals(evidence.subject())
        && evidence.value() instanceof Value.Duration
        && (best == null || best.kind.isRecovery())) {
      return objective(evidence);
    }
    if (best == null || best.figure.value().equals(evidence.value())) {
      return best == null ? evidence : named(evidence, best);
    }
    if (evidence.value() != null && best.rank > 0) {
      return evidence;
    }
    if (best.figure.value() instanceof Value.Text && CONTROLLER.equals(evidence.subject())) {
      return evidence.but().value(NumberedController.in(evidence.quote())).evidence();
    }
    Evidence figured = named(evidence.but().value(best.figure.value()).evidence(), best);
    return FigureKinds.RECOVERY.equals(figured.subject()) ? objective(figured) : figured;
  }

  /** Whether its words name a figure of the very thing that it is about, or a code. */
  static boolean isNamed(Evidence evidence) {
    if (evidence.subject() == null) {
      return false;
    }
    Candidate best = best(FigureKinds.of(evidence.indicator()), FoldedText.of(evidence.quote()));
    return best != null
        && best.rank == 0
        && (evidence.subject().equals(best.kind.subject()) || isCode(best.figure.value()));
  }

  /** Whether it is a figure and nothing that a table or an answer was read as. */
  private static boolean isPlain(Value value) {
    return value instanceof Value.Percentage
        || value instanceof Value.Duration
        || value instanceof Value.Date
        || value instanceof Value.Money
        || value instanceof Value.Count
        || value instanceof Value.Country;
  }

  /** With the subject on which the figure can be held against others. */
  private static Evidence named(Evidence evidence, Candidate best) {
    String subject = best.kind.subject();
    String was = evidence.subject();
    if (subject == null || subject.equals(was)) {
      return evidence;
    }
    boolean weighed =
        best.figure.value() instanceof Value.Duration
            && evidence.rule().endsWith(WEIGHED)
            && !(subject.equals(FigureKinds.SUPPORT_TERM) && isAfterTheEnd(evidence))
            && !Measure.isOn(subject, FoldedText.of(evidence.quote()).text());
    boolean sure =
        best.one && !weighed && (was == null || FigureKinds.isMeasured(was) || isOrigin(subject));
    return sure ? evidence.but().subject(subject).evidence() : evidence;
  }

  /** Where a product is from is no matter of its parts list, though the same rule finds it. */
  private static boolean isOrigin(String subject) {
    return subject.equals(Measure.ORIGIN);
  }

  private static @Nullable Candidate best(List<FigureKinds.Kind> kinds, FoldedText folded) {
    List<Candidate> all = new ArrayList<>();
    for (FigureKinds.Kind kind : kinds) {
      all.addAll(candidates(kind, folded));
    }
    // the sort is stable: of equals the kind that matters more, then the figure that comes first
    return all.stream().min(Comparator.comparingInt(Candidate::rank)).orElse(null);
  }

  private static List<Candidate> candidates(FigureKinds.Kind kind, FoldedText folded) {
    String text = folded.text();
    List<Located> figures = now(kind.in().apply(folded), text);
    List<Candidate> found = new ArrayList<>();
    List<Span> cues = kind.cue() == null ? List.of() : kind.cue().in(text);
    for (int i = 0; i < figures.size(); i++) {
      Span own = own(figures, i, text);
      String words = text.substring(own.start(), own.end());
      if (kind.not() != null && kind.not().occursIn(words)) {
        continue;
      }
      int rank;
      if (kind.cue() == null) {
        rank = isCode(figures.get(i).value()) ? 0 : 1;
      } else if (cues.stream().anyMatch(own::overlaps) || isListed(cues, figures, i, text)) {
        rank = 0;
      } else {
        rank = isBefore(cues, figures, i) ? 1 : figures.size() == 1 && !cues.isEmpty() ? 2 : 3;
      }
      if (rank < 3) {
        found.add(new Candidate(kind, figures.get(i), rank, isOne(figures)));
      }
    }
    return found;
  }

  private static boolean isOne(List<Located> figures) {
    return figures.stream().map(Located::value).distinct().count() == 1;
  }

  /** What says itself what it is. */
  private static boolean isCode(Value value) {
    return value instanceof Value.Certificate || value instanceof Value.Text;
  }

  /** Whether the words stand with the next figure and mean both: 严重漏洞7日内、高危漏洞30日内修复. */
  private static boolean isListed(List<Span> cues, List<Located> figures, int i, String text) {
    if (i + 1 >= figures.size()) {
      return false;
    }
    Span next = own(figures, i + 1, text);
    return LISTED.matcher(text.substring(figures.get(i).span().end())).find()
        && cues.stream().anyMatch(next::overlaps);
  }

  /** Whether the words stand before a figure and no other figure stands between. */
  private static boolean isBefore(List<Span> cues, List<Located> figures, int i) {
    int from = i == 0 ? 0 : figures.get(i - 1).span().end();
    int to = figures.get(i).span().start();
    return cues.stream().anyMatch(c -> from <= c.start() && c.end() <= to);
  }

  /** Without those that the sentence says are no longer so. */
  private static List<Located> now(List<Located> figures, String text) {
    List<Located> now = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Span span = figures.get(i).span();
      boolean past =
          i + 1 < figures.size()
              && FROM.matcher(text.substring(0, span.start())).find()
              && span.end() <= figures.get(i + 1).span().start()
              && TO.matcher(text.substring(span.end(), figures.get(i + 1).span().start())).find();
      if (!past) {
        now.add(figures.get(i));
      }
    }
    return now;
  }

  /** The piece of the sentence that speaks of a figure and of no other. */
  private static Span own(List<Located> figures, int i, String text) {
    Span figure = figures.get(i).span();
    int from = i == 0 ? 0 : Math.min(figure.start(), figures.get(i - 1).span().end());
    int to =
        i + 1 == figures.size()
            ? text.length()
            : Math.max(figure.end(), figures.get(i + 1).span().start());
    for (int at = figure.start() - 1; at >= from; at--) {
      if (breaks(text, at)) {
        from = at + 1;
      }
    }
    for (int at = figure.end(); at < to; at++) {
      if (breaks(text, at)) {
        to = at;
      }
    }
    Matcher word = ENGLISH_BREAK.matcher(text.substring(from, to));
    int start = from;
    int end = to;
    while (word.find()) {
      if (start + word.end() <= figure.start()) {
        from = Math.max(from, start + word.end());
      } else if (start + word.start() >= figure.end()) {
        end = Math.min(end, start + word.start());
      }
    }
    return new Span(from, end);
  }

  private static boolean breaks(String text, int at) {
    char c = text.charAt(at);
    if (BREAKS.indexOf(c) < 0) {
      return c == '.' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    }
    boolean inNumber =
        c == ','
            && at > 0
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1));
    return !inNumber;
  }

  /** The time that a sentence aims at or promises, not the one that a drill took. */
  private static Evidence objective(Evidence e) {
    String text = FoldedText.of(e.quote()).text();
    Matcher aim = OBJECTIVE.matcher(text);
    if (!MEASURED.matcher(text).find()) {
      return e;
    }
    if (!aim.find()) {
      return e.but().subject(null).evidence();
    }
    List<Located> after =
        Durations.in(text).stream().filter(d -> d.span().start() >= aim.end()).toList();
    return after.isEmpty()
        ? e.but().subject(null).evidence()
        : e.but().value(after.get(0).value()).evidence();
  }

  private static boolean isAfterTheEnd(Evidence e) {
    return ENDING.matcher(FoldedText.of(e.quote()).text()).find();
  }

  /** For how long a stock lasts is not for how long it is delivered from. */
  private static boolean isStock(Evidence e) {
    return STOCKED.matcher(FoldedText.of(e.quote()).text()).find() && !isAfterTheEnd(e);
  }

  /** A time of delivery is read by the rules on stock, and is no stock. */
  private static boolean isDelivery(Evidence e) {
    String text = FoldedText.of(e.quote()).text();
    return DELIVERY.matcher(text).find() && !STOCK.matcher(text).find();
  }
}
