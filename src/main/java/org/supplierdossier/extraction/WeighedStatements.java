package org.supplierdossier.extraction;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;
import org.supplierdossier.supplier.Undertaking;

/**
 * Evidence in sentences whose wording no rule knows, as a trained model weighs them. It speaks
 * where rules are silent, or found something else than what a sentence clearly tells.
 */
final class WeighedStatements {
  /** A statement has at least so many Chinese characters or Latin words. */
  private static final int FEWEST_HAN = 6;

  private static final int FEWEST_WORDS = 4;

  static final String RULE = "-weighed";

  private static final int LONG_DOCUMENT = 300;

  /** So much of a sentence is nearly all of it. */
  private static final double MOST = 0.6;

  /** A sentence so far from the threshold speaks of something else. */
  private static final double FAR_BELOW = -0.4;

  /** A clause so far above it bears out what a rule found in the sentence. */
  private static final double CLEAR = 0.1;

  /** A sentence so far below it has nothing of a promise. */
  private static final double NOTHING_OF_IT = -1.5;

  /** A sentence so far above it for something else is no promise of the first. */
  private static final double CLEARLY_ANOTHER = 0.25;

  /** So far above it a sentence holds a second fact beside what a rule found in it. */
  private static final double BESIDE = 0.4;

  private static final Pattern SHIPPED = Pattern.compile("[A-Z]{3}-[0-9]{2}\\.yml:[0-9]+");

  /** What has happened, with its year, is so whatever else the sentence tells. */
  private static final Set<String> EVENTS = Set.of("DAT-09");

  private static final Marker YEAR = Marker.of("(?:^|[^0-9])20[0-9]{2}(?:[^0-9]|$)");

  /** Looks for any words, so that the stance is that of the sentence as a whole. */
  private static final RulePattern ANYTHING = RulePattern.together(List.of("."));

  private final StatementModel model;

  /** The rules that came with the program, whose author and model see the same sentences. */
  private final Map<String, Rule> shipped;

  WeighedStatements(StatementModel model, List<Rule> rules) {
    this.model = model;
    this.shipped =
        rules.stream()
            .filter(r -> r.indicator() != null && SHIPPED.matcher(r.where()).matches())
            .collect(Collectors.toUnmodifiableMap(Rule::id, r -> r, (a, b) -> a));
  }

  /**
   * Whether the words of the whole sentence bear out what a rule of the program found in it. In
   * long reports, whose language the model knows less, a rule has the last word, and so it has on
   * terms, on promises whose words it knows in their order, and where the sentence names the figure
   * that the rule is about, unless it is clearly evidence for something else; and where the rule's
   * words are nearly all of it.
   *
   * @param length of the document, in sentences
   */
  boolean bearsOut(Evidence e, OwnNames names, int length) {
    if (length > LONG_DOCUMENT
        || e.indicator() == null
        || e.term() != null
        || e.value() instanceof Value.Interest
        || isDatedEvent(e)
        || !shipped.containsKey(e.rule())) {
      return true;
    }
    String text = names.in(FoldedText.of(e.quote())).text();
    if (!isWordy(text)) {
      return true;
    }
    StatementModel.Borne borne = model.bears(e.indicator(), text);
    Rule rule = Objects.requireNonNull(shipped.get(e.rule()));
    if (!e.undertakings().isEmpty()) {
      return isSpelledOut(rule, text) || !isForAnother(borne, text);
    }
    return (!borne.forAnother() && (borne.margin() >= FAR_BELOW || Figures.isNamed(e)))
        || isOneOfTwoFacts(e.indicator(), text)
        || isAllOf(rule, text);
  }

  /** Whether a clause of the sentence alone bears it out: the rest of it may be another fact. */
  private boolean isOneOfTwoFacts(IndicatorId indicator, String text) {
    return FactClauses.in(text).stream()
        .map(clause -> model.bears(indicator, text.substring(clause.start(), clause.end())))
        .anyMatch(borne -> !borne.forAnother() && borne.margin() >= CLEAR);
  }

  /**
   * Whether an expression knows the event and the sentence its year: that a build server was broken
   * into is evidence of what became of the product, and no less of an incident.
   */
  private static boolean isDatedEvent(Evidence e) {
    return e.indicator() != null
        && EVENTS.contains(e.indicator().value())
        && e.subject() != null
        && e.polarity() == Polarity.RISK
        && YEAR.occursIn(FoldedText.of(e.quote()).text());
  }

  /** Whether a sentence that a promise was found in has nothing of it, or is clearly another's. */
  private boolean isForAnother(StatementModel.Borne borne, String text) {
    return borne.margin() < NOTHING_OF_IT
        || (borne.forAnother()
            && model.weigh(text).filter(w -> w.margin() >= CLEARLY_ANOTHER).isPresent());
  }

  /** Whether a rule knows the words in their order, and not only that they stand together. */
  private static boolean isSpelledOut(Rule rule, String text) {
    return rule.patterns().stream().anyMatch(p -> p.isOrdered() && p.occursIn(text));
  }

  /** Whether what a rule spells out is nearly the whole of a sentence, and nothing else is said. */
  private static boolean isAllOf(Rule rule, String text) {
    for (RulePattern pattern : rule.patterns()) {
      if (pattern.isOrdered()) {
        Finding words = pattern.in(text);
        while (words.find()) {
          if (words.end() - words.start() >= text.length() * MOST) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** What the model says of the sentences of a document. */
  WeighedSentences weigh(List<PassageSentence> sentences, OwnNames names) {
    return WeighedSentences.of(model, sentences, names);
  }

  /** The evidence in sentences of a passage beside what was found, in reading order. */
  List<Evidence> in(
      Document document,
      Passage passage,
      List<PassageSentence> sentences,
      OwnNames names,
      WeighedSentences weighed,
      List<Evidence> found) {
    List<Evidence> more = new ArrayList<>();
    if (passage.place() instanceof Place.Pointer) {
      return more; // a value of a record, no sentence
    }
    for (PassageSentence sentence : sentences) {
      List<Evidence> known = found.stream().filter(e -> isIn(sentence, e)).toList();
      weighed
          .at(sentence)
          .filter(w -> known.isEmpty() || isMore(w, known))
          .flatMap(w -> evidence(document, passage, sentence, names, w))
          .ifPresent(more::add);
    }
    return more;
  }

  /** Whether a sentence clearly tells of something beside what is known from it. */
  private static boolean isMore(StatementModel.Weighed weighed, List<Evidence> known) {
    return weighed.margin() >= BESIDE
        && known.stream().noneMatch(e -> weighed.indicator().equals(e.indicator()));
  }

  private static boolean isIn(PassageSentence sentence, Evidence evidence) {
    return evidence.indicator() != null
        && evidence.origins().stream()
            .anyMatch(
                o ->
                    o.locator().passage() == sentence.passage().number()
                        && o.locator().start() < sentence.span().end()
                        && sentence.span().start() < o.locator().end());
  }

  private static Optional<Evidence> evidence(
      Document document,
      Passage passage,
      PassageSentence sentence,
      OwnNames names,
      StatementModel.Weighed weighed) {
    FoldedText folded = names.in(sentence.folded());
    String text = folded.text();
    Language language = Language.of(text);
    if (StanceReader.quotesLaw(language, text)
        || !PassageExtractor.isStatement(folded)
        || isAnothersPromise(weighed, text)) {
      return Optional.empty();
    }
    Rule rule = rule(weighed, language);
    return StanceReader.read(rule, ANYTHING, folded, anchor(text, weighed))
        .map(stance -> evidence(document, passage, sentence, rule, stance, polarity(rule, text)))
        .map(e -> promised(e, text));
  }

  /** Whether the words name a promise, and somebody else's. */
  private static boolean isAnothersPromise(StatementModel.Weighed weighed, String text) {
    return weighed.polarity() == Polarity.SUPPORTS
        && !NamedPromise.in(weighed.indicator(), text).isEmpty()
        && StanceReader.promise(Language.of(text), text) == PromiseMaking.SPOKEN_OF;
  }

  /** The same with the promises that its words name, where the supplier makes them in it. */
  private static Evidence promised(Evidence e, String text) {
    IndicatorId indicator = Objects.requireNonNull(e.indicator());
    List<Undertaking> named = NamedPromise.in(indicator, text);
    if (e.polarity() != Polarity.SUPPORTS
        || named.isEmpty()
        || Reservations.takes(text)
        || StanceReader.promise(Language.of(text), text) != PromiseMaking.MADE) {
      return e;
    }
    boolean binds = e.claim() == Claim.FACT && NamedPromise.binds(text);
    return e.but().undertakings(named).claim(binds ? Claim.OBLIGATION : e.claim()).evidence();
  }

  /** How a sentence denies is part of what the model weighs, how little it gives is not. */
  private static Polarity polarity(Rule rule, String text) {
    if (rule.polarity() == Polarity.RISK && Affirmed.isDenied(text)) {
      return Polarity.SUPPORTS;
    }
    IndicatorId indicator = Objects.requireNonNull(rule.indicator());
    if (rule.polarity() != Polarity.SUPPORTS && NothingThere.deniesHarm(indicator, text)) {
      return Polarity.SUPPORTS;
    }
    if (rule.polarity() != Polarity.RISK && NothingThere.saysNoMore(indicator, text)) {
      return Polarity.RISK;
    }
    return rule.polarity() == Polarity.SUPPORTS
            && TooLittle.is(rule, text, new Span(0, text.length()))
        ? Polarity.RISK
        : rule.polarity();
  }

  /** Whether there is more than a label and figures. */
  static boolean isWordy(String text) {
    int han = 0;
    int words = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      han += CharacterFolding.isHan(c) ? 1 : 0;
      digits += c >= '0' && c <= '9' ? 1 : 0;
      words += letter && (i == 0 || text.charAt(i - 1) < 'a' || text.charAt(i - 1) > 'z') ? 1 : 0;
    }
    return (han >= FEWEST_HAN || words >= FEWEST_WORDS) && digits <= han + words * FEWEST_WORDS;
  }

  /** The words that weigh most, or the end of the sentence. */
  private static Span anchor(String text, StatementModel.Weighed weighed) {
    for (String words : weighed.heaviest()) {
      int at = text.indexOf(words);
      if (at >= 0) {
        return new Span(at, at + words.length());
      }
    }
    return new Span(text.length() - 1, text.length());
  }

  private static Rule rule(StatementModel.Weighed weighed, Language language) {
    return new Rule(
        weighed.indicator().value() + "-" + language.code() + RULE,
        "statements.model",
        weighed.indicator(),
        null,
        language,
        Rule.Applies.TEXT,
        Claim.FACT,
        weighed.polarity(),
        null,
        List.of(),
        List.of(ANYTHING),
        List.of(),
        null,
        null,
        because(weighed),
        List.of(),
        List.of());
  }

  private static Bilingual because(StatementModel.Weighed weighed) {
    String words = "\"" + String.join("\", \"", weighed.heaviest()) + "\"";
    String margin = String.format(Locale.ROOT, "%.2f", weighed.margin());
    return new Bilingual(
        "按已标注语句训练的模型判断为此项证据，高出门槛 " + margin + "；最有分量的词：" + words + "。",
        "A model trained on labelled sentences takes it for evidence of this, "
            + margin
            + " above its threshold; the words that weigh most: "
            + words
            + ".");
  }

  /** An answer as evidence of what it is with its question. */
  static Evidence answered(
      Document document, ReadAnswer read, StatementModel.Weighed weighed, Polarity polarity) {
    Passage passage = read.passage();
    String quote = passage.text().substring(read.quote().start(), read.quote().end());
    Rule rule = rule(weighed, Language.of(read.question()));
    return new Evidence(
        rule.indicator(),
        null,
        null,
        List.of(),
        rule.claim(),
        polarity,
        null,
        Language.of(quote),
        quote,
        List.of(),
        List.of(Origin.in(document, passage, read.quote().start(), read.quote().end())),
        rule.id(),
        rule.because());
  }

  private static Evidence evidence(
      Document document,
      Passage passage,
      PassageSentence sentence,
      Rule rule,
      Stance stance,
      Polarity polarity) {
    Span span = sentence.span();
    String quote = passage.text().substring(span.start(), span.end());
    return new Evidence(
        rule.indicator(),
        null,
        null,
        List.of(),
        // how a sentence denies is part of what the model weighs
        stance.claim() == Claim.NEGATED ? Claim.FACT : stance.claim(),
        polarity,
        null,
        Language.of(quote),
        quote,
        stance.qualifiers(),
        List.of(
            new Origin(
                document.path(), document.sha256(), passage.locate(span.start(), span.end()))),
        rule.id(),
        rule.because());
  }
}
