package org.supplierdossier.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Execution;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;

/** Who signed a document that promises something, when, until when and in which language. */
final class ExecutionLines {
  private static final Marker NOT_OURS =
      Marker.of(
          "证书|许可证|报价|投标|标书|要约|质保|保修|专利|认证|产品|证明",
          "\\b(?:certificates?|licen[cs]es?|quotation|offer|bids?|tenders?|proposals?|warranty|patents?|products?|passwords?)\\b");

  private static final Marker VALID =
      Marker.of(
          "有效期|有效至|有效期限|(?:承诺|本函|承诺函|承诺书|合同|协议)[^,;。]{0,16}(?:有效|失效|到期|届满|终止)",
          "\\b(?:valid|validity|in force|in effect|effective|binding|expires?|remains? good)\\b");

  private static final Marker UNTIL =
      Marker.of(
          "至|到|截至|截止",
          "\\b(?:until|till|through|up to|to|expires? on|expires?|ends? on|not later than)\\b");

  /** Right before the last day of a promise, in the promise itself. */
  private static final Marker UP_TO =
      Marker.of(
          "(?:至|到|截至|截止|截止到)$",
          "\\b(?:up to and including|until|till|through|up to|to|ending(?: on)?|not later than)(?: the)?$");

  private static final GuardedPattern PREVAILS =
      GuardedPattern.compile(
          "以(中文|汉语|英文|英语)(?:版本|文本|原文|原本|正本|版|本|文)?(?:的)?(?:内容|表述|意思|含义)?为准|(中文|汉语|英文|英语)(?:版本|文本|原文|版|本)?(?:具有)?(?:优先|为正本)|^.*\\b(chinese|english)\\b[^.;]{0,40}\\b(?:prevails?|controls?|governs?|takes? precedence|(?:is|be|are) (?:binding|authoritative|decisive|controlling))\\b");

  private static final Set<String> PROMISES = Set.of("LEG-05", "DAT-01", "DAT-02", "SUP-03");

  private final Document document;
  private final List<Origin> promises;
  private final List<Evidence> found = new ArrayList<>();
  private @Nullable LocalDate signed;

  private ExecutionLines(Document document, List<Origin> promises) {
    this.document = document;
    this.promises = promises;
  }

  /**
   * The lines of a document that say how it was executed.
   *
   * @param stated what else was found in it
   */
  static List<Evidence> in(
      Document document, List<PassageSentence> sentences, List<Evidence> stated) {
    ExecutionLines lines =
        new ExecutionLines(
            document,
            stated.stream()
                .filter(ExecutionLines::isPromise)
                .flatMap(e -> e.origins().stream())
                .toList());
    PaperFacts.signers(document).forEach(line -> lines.add(line, Execution.SIGNATORY));
    PaperFacts.Line day = PaperFacts.day(document);
    if (day != null && day.said() instanceof Value.Date date) {
      lines.signed = date.date();
      lines.add(day, Execution.SIGNED_ON);
    }
    sentences.forEach(lines::read);
    return lines.found;
  }

  private static boolean isPromise(Evidence e) {
    return e.indicator() != null
        && PROMISES.contains(e.indicator().value())
        && e.polarity() == Polarity.SUPPORTS
        && !e.undertakings().isEmpty()
        && !(e.value() instanceof Value.Answer);
  }

  private void add(PaperFacts.Line line, String term) {
    add(line.passage(), new Span(0, line.passage().text().length()), term, line.said());
  }

  private void read(PassageSentence sentence) {
    String text = sentence.folded().text();
    Finding prevails = namesLanguage(text) ? PREVAILS.in(text) : null;
    if (prevails != null && prevails.find()) {
      String language = prevails.firstGroup();
      boolean english = language.startsWith("e") || language.startsWith("英");
      add(sentence, Execution.PREVAILS, new Value.Text(english ? "en" : "zh"));
    }
    List<Located> dates = Dates.in(text);
    Value.Date replaced = RevokedPromises.areSome(text) ? null : ReplacedLetter.in(text, dates);
    boolean valid = VALID.occursIn(text);
    if (replaced != null) {
      add(sentence, Execution.REPLACES, replaced);
    } else if (!valid) {
      promisedUntil(sentence, text);
    } else if (!NOT_OURS.occursIn(text)) {
      LocalDate until = until(text, dates);
      if (until != null) {
        add(sentence, Execution.VALID_UNTIL, new Value.Date(until));
      }
    }
  }

  /** The day up to which a sentence makes a promise: "Until 30 June 2032 we will not ...". */
  private void promisedUntil(PassageSentence sentence, String text) {
    Span span = sentence.span();
    Origin place = Origin.in(document, sentence.passage(), span.start(), span.end());
    if (promises.stream().noneMatch(place::meets)) {
      return;
    }
    for (Located date : Dates.in(text)) {
      LocalDate day = day(date);
      String before = text.substring(0, date.span().start()).strip();
      if (day != null && UP_TO.occursIn(before)) {
        add(sentence, Execution.PROMISED_UNTIL, new Value.Date(day));
        return;
      }
    }
  }

  private static boolean namesLanguage(String text) {
    return text.contains("chinese")
        || text.contains("english")
        || text.indexOf('文') >= 0
        || text.indexOf('语') >= 0;
  }

  /** The last day that a sentence on validity names, or that follows from a length of time. */
  private @Nullable LocalDate until(String text, List<Located> dates) {
    if (!dates.isEmpty()) {
      Located last = dates.get(dates.size() - 1);
      Span before = new Span(0, last.span().start());
      if (UNTIL.in(text, before).stream().anyMatch(u -> before.end() - u.end() <= 12)) {
        return day(last);
      }
    }
    LocalDate start = dates.isEmpty() ? signed : day(dates.get(0));
    List<Located> lengths = Durations.in(text);
    return start == null
            || lengths.isEmpty()
            || !(lengths.get(0).value() instanceof Value.Duration length)
        ? null
        : end(start, length);
  }

  private static @Nullable LocalDate day(Located located) {
    return located.value() instanceof Value.Date date ? date.date() : null;
  }

  private static @Nullable LocalDate end(LocalDate start, Value.Duration length) {
    long amount = length.amount().longValue();
    return switch (length.unit()) {
      case YEARS -> start.plusYears(amount).minusDays(1);
      case MONTHS -> start.plusMonths(amount).minusDays(1);
      case DAYS -> start.plusDays(amount).minusDays(1);
      default -> null;
    };
  }

  private void add(PassageSentence sentence, String term, Value value) {
    add(sentence.passage(), sentence.span(), term, value);
  }

  private void add(Passage passage, Span span, String term, Value value) {
    String quote = passage.text().substring(span.start(), span.end());
    if (quote.isBlank()) {
      return;
    }
    found.add(
        new Evidence(
            null,
            term,
            null,
            List.of(),
            Claim.FACT,
            Polarity.NEUTRAL,
            value,
            Language.of(quote),
            quote,
            List.of(),
            List.of(Origin.in(document, passage, span.start(), span.end())),
            "execution-" + term,
            new Bilingual(
                "说明作出承诺的文件由谁签署、何时签署、有效至何时、以何种文字为准或者取代了哪份文件。",
                "Says who signed the document that promises, when, until when it holds, which"
                    + " language decides or what it replaces.")));
  }
}
