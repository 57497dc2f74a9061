package org.supplierdossier.evidence;

import com.google.re2j.Pattern;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.language.Bilingual;

/** Whether two statements on one topic cannot both be true, and how each reads in a sentence. */
final class Disagreement {
  private static final Set<Value.Sources> SEVERAL =
      EnumSet.of(Value.Sources.DUAL, Value.Sources.MANY);

  /** Subjects on which a supplier has one stance: to hand data over or not. */
  private static final Set<String> STANCES = Set.of("foreign-demands");

  /** Subjects on which a time is given for each severity. */
  private static final Set<String> GRADED = Set.of("patch-time", "response-time", "repair-time");

  private static final int QUOTE_LENGTH = 60;

  private Disagreement() {}

  /** Compares two statements that are on one topic. */
  static boolean between(Statement a, Statement b) {
    if (a.scope().differsFrom(b.scope()) || !KeyedThing.mayMeet(a, b)) {
      return false;
    }
    if (yesAgainstNo(a, b)) {
      return true;
    }
    if (a.asserts() && b.asserts() && stancesDisagree(a, b)) {
      return true;
    }
    return a.asserts() && b.asserts() && valuesDisagree(a, b) && !a.sharesList(b);
  }

  private static boolean yesAgainstNo(Statement a, Statement b) {
    Boolean yesA = a.saysYes();
    Boolean yesB = b.saysYes();
    if (yesA == null || yesB == null || yesA.equals(yesB)) {
      return false;
    }
    Polarity way = a.evidence().polarity();
    // "No single source" and "a second source: yes" differ in words and point the same way.
    if (way == b.evidence().polarity() && way != Polarity.NEUTRAL) {
      return false;
    }
    if (!ofOneController(a, b) && !Proposition.same(a.evidence(), b.evidence())) {
      return false;
    }
    boolean answers =
        a.evidence().value() instanceof Value.Answer
            && b.evidence().value() instanceof Value.Answer;
    return answers ? !a.sharesPassage(b) : !a.sharesList(b);
  }

  /** "The controller is X" is denied by every "there is no controller". */
  private static boolean ofOneController(Statement a, Statement b) {
    return Contradictions.CONTROLLER.equals(a.evidence().subject())
        && Contradictions.CONTROLLER.equals(b.evidence().subject())
        && (a.evidence().value() instanceof Value.Text
            || b.evidence().value() instanceof Value.Text);
  }

  /** One document promises not to do what another reserves the right to do. */
  private static boolean stancesDisagree(Statement a, Statement b) {
    return STANCES.contains(String.valueOf(a.evidence().subject()))
        && String.valueOf(a.evidence().subject()).equals(String.valueOf(b.evidence().subject()))
        && !a.evidence().origin().document().equals(b.evidence().origin().document())
        && a.evidence().polarity() != Polarity.NEUTRAL
        && a.evidence().polarity() == b.evidence().polarity().negated();
  }

  private static boolean valuesDisagree(Statement a, Statement b) {
    Value va = a.evidence().value();
    Value vb = b.evidence().value();
    if ((isAmount(va) || va instanceof Value.Date)
        && (isOfManyCells(a) || isOfManyCells(b) || isYesOrNo(a))) {
      return false;
    }
    boolean ofOne = isTermOfOne(a.evidence()) || isTermOfOne(b.evidence());
    if (ofOne
        && isAmount(va)
        && !a.evidence().origin().document().equals(b.evidence().origin().document())) {
      return false;
    }
    if (va instanceof Value.Duration x && vb instanceof Value.Duration y) {
      if (isMean(a) != isMean(b)) {
        return isMean(a) ? Spans.isBeyond(x, y) : Spans.isBeyond(y, x);
      }
      if (a.scope().isMixed() || b.scope().isMixed() || !Spans.disagree(x, y)) {
        return false;
      }
      // What is grave is done sooner than the rest; to take longer breaks what is said of all.
      boolean special = a.scope().namesSeverity();
      return special == b.scope().namesSeverity()
          || !GRADED.contains(String.valueOf(a.evidence().subject()))
          || (special ? Spans.isLonger(x, y) : Spans.isLonger(y, x));
    } else if (va instanceof Value.Percentage x && vb instanceof Value.Percentage y) {
      return Spans.disagree(x.min(), x.max(), y.min(), y.max());
    } else if (va instanceof Value.Count x && vb instanceof Value.Count y) {
      return x.of().equals(y.of()) && x.number().compareTo(y.number()) != 0;
    } else if (va instanceof Value.Date x && vb instanceof Value.Date y) {
      return Spans.disagree(x.date(), y.date());
    } else if (va instanceof Value.Interest x && vb instanceof Value.Interest y) {
      boolean oneDay = x.asOf() == null || y.asOf() == null || x.asOf().equals(y.asOf());
      return oneDay && Spans.disagree(x.min(), x.max(), y.min(), y.max());
    } else if (va instanceof Value.Lifecycle x && vb instanceof Value.Lifecycle y) {
      return Spans.disagree(x.endOfSale(), y.endOfSale())
          || Spans.disagree(x.endOfSupport(), y.endOfSupport());
    } else if (va instanceof Value.Certificate x && vb instanceof Value.Certificate y) {
      return Spans.disagree(x.validUntil(), y.validUntil());
    } else if (va instanceof Value.Text x && vb instanceof Value.Text y) {
      return KeyedThing.isExportClass(a.evidence())
          && KeyedThing.isExportClass(b.evidence())
          && isOtherClass(x.text(), y.text());
    } else if (va instanceof Value.Component x && vb instanceof Value.Component y) {
      return (SEVERAL.contains(x.sources()) && isSingle(y))
          || (SEVERAL.contains(y.sources()) && isSingle(x));
    }
    return false;
  }

  /** Two classes of one list, of which neither only says more than the other: 5A002 and 5A002.a. */
  private static boolean isOtherClass(String one, String other) {
    String a = one.toUpperCase(Locale.ROOT);
    String b = other.toUpperCase(Locale.ROOT);
    return !a.startsWith(b) && !b.startsWith(a);
  }

  /** A row of a table with several figures, of which it is not known which is of what. */
  private static boolean isOfManyCells(Statement statement) {
    return !KeyedThing.isKeyed(statement.evidence())
        && statement.evidence().quote().chars().filter(c -> c == '\t').count() > 1;
  }

  /** Whether it is of something that is so or is not, whatever figure stands in its words. */
  private static boolean isYesOrNo(Statement statement) {
    String subject = String.valueOf(statement.evidence().subject());
    return DeniedFacts.isSubject(subject)
        || subject.equals(Contradictions.CONTROLLER)
        || subject.equals("spares");
  }

  private static final Pattern MEAN =
      Pattern.compile(
          "(?i)平均|均值|通常为|一般为|实际用时|\\b(?:average|averages|averaged|mean|median|typical(?:ly)?)\\b");

  /** Terms for everybody. */
  private static final Pattern GENERAL =
      Pattern.compile(
          "(?i)master|主|框架|framework|general|通用|标准|standard|service.level|服务等级|terms|条款|template|模板|范本");

  private static final Pattern IN_PLACE_OF =
      Pattern.compile("(?i)\\bnotwithstanding\\b|\\bin place of\\b|尽管|不受[^。；]{1,20}限制");

  /** Whether it is a term that one customer has agreed for itself, whatever the others are told. */
  private static boolean isTermOfOne(Evidence e) {
    return IN_PLACE_OF.matcher(e.quote()).find()
        || e.origins().stream()
            .map(o -> o.document().value())
            .allMatch(p -> p.startsWith("for/") && !GENERAL.matcher(p).find());
  }

  /** Whether it tells how long something took or takes on the whole, rather than at most. */
  private static boolean isMean(Statement statement) {
    return MEAN.matcher(statement.evidence().quote()).find();
  }

  private static boolean isAmount(@Nullable Value value) {
    return value instanceof Value.Duration
        || value instanceof Value.Percentage
        || value instanceof Value.Count;
  }

  private static boolean isSingle(Value.Component component) {
    return component.sources() == Value.Sources.SINGLE
        || component.sources() == Value.Sources.PLANNED_SECOND;
  }

  /** What a statement says, in few words. */
  static Bilingual printed(Evidence evidence) {
    Value value = evidence.value();
    if (value instanceof Value.Duration d) {
      return negatable(evidence, Spans.printed(d));
    } else if (value instanceof Value.Percentage p) {
      return negatable(evidence, Spans.printed(p.min(), p.max()));
    } else if (value instanceof Value.Count c) {
      return negatable(evidence, Bilingual.same(Spans.plain(c.number())));
    } else if (value instanceof Value.Date d) {
      return negatable(evidence, Bilingual.same(d.date().toString()));
    } else if (value instanceof Value.Country c) {
      return negatable(evidence, Bilingual.same(c.code()));
    } else if (value instanceof Value.Text t) {
      return negatable(evidence, quoted(t.text()));
    } else if (value instanceof Value.YesNo y) {
      return y.yes() ? new Bilingual("是", "yes") : new Bilingual("否", "no");
    } else if (value instanceof Value.Answer a) {
      return printed(a.answer(), evidence);
    } else if (value instanceof Value.Interest i) {
      Bilingual share = Spans.printed(i.min(), i.max());
      return i.asOf() == null
          ? share
          : new Bilingual(share.zh() + "（" + i.asOf() + "）", share.en() + " (" + i.asOf() + ")");
    } else if (value instanceof Value.Lifecycle l) {
      return printed(l);
    } else if (value instanceof Value.Certificate c) {
      String day = Objects.toString(c.validUntil(), "?");
      return new Bilingual("有效期至 " + day, "valid until " + day);
    } else if (value instanceof Value.Component c) {
      return printed(c.sources());
    }
    return quoted(evidence.quote());
  }

  private static Bilingual negatable(Evidence evidence, Bilingual value) {
    return evidence.claim() == Claim.NEGATED ? quoted(evidence.quote()) : value;
  }

  private static Bilingual printed(Value.NormalizedAnswer answer, Evidence evidence) {
    return switch (answer) {
      case YES -> new Bilingual("是", "yes");
      case NO -> new Bilingual("否", "no");
      default -> quoted(evidence.quote());
    };
  }

  private static Bilingual printed(Value.Lifecycle l) {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    if (l.endOfSale() != null) {
      zh.append("停止销售 ").append(l.endOfSale());
      en.append("end of sale ").append(l.endOfSale());
    }
    if (l.endOfSupport() != null) {
      zh.append(zh.isEmpty() ? "" : "、").append("停止支持 ").append(l.endOfSupport());
      en.append(en.isEmpty() ? "" : ", ").append("end of support ").append(l.endOfSupport());
    }
    return new Bilingual(zh.toString(), en.toString());
  }

  private static Bilingual printed(Value.Sources sources) {
    return switch (sources) {
      case SINGLE -> new Bilingual("单一来源", "a single source");
      case DUAL -> new Bilingual("两个来源", "two sources");
      case MANY -> new Bilingual("多个来源", "several sources");
      case PLANNED_SECOND -> new Bilingual("第二来源尚在计划中", "a second source only planned");
      case UNKNOWN -> new Bilingual("来源数量未写明", "a number of sources not stated");
    };
  }

  /** The text in quotation marks, cut where it is long. */
  static Bilingual quoted(String text) {
    String line = text.strip().replace("\t", " | ").replaceAll("\\s+", " ");
    int length = line.codePointCount(0, line.length());
    String cut =
        length <= QUOTE_LENGTH
            ? line
            : line.substring(0, line.offsetByCodePoints(0, QUOTE_LENGTH)) + "…";
    return new Bilingual("“" + cut + "”", "“" + cut + "”");
  }
}
