package org.supplierdossier.evidence;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;

/**
 * Finds a part that one document says comes from a single source and another from two or more: both
 * of today, in one language, and on a part that both name.
 */
final class SourceCounts {
  static final String TOPIC = "sourcing";
  private static final String INDICATOR = "SRC-02";
  private static final int SHARED_HAN = 3;

  private static final Pattern ONE =
      Pattern.compile(
          "(?i)(?:只有|仅有|仅由|只由|唯一|单一|独家|一家)[^，。；;,]{0,10}(?:供应商|供货商|厂商|厂家|供方|来源|货源|供应|供货|采购|提供)"
              + "|\\b(?:single|sole|only one|one)[- ](?:\\w+ ){0,2}?(?:source|supplier|maker|vendor|manufacturer|foundry)|\\b(?:sole|single)[- ]sourced|\\bno (?:alternative|second) (?:source|supplier)");

  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)(?:[两二双三四五六]|多|[2-9])(?:家|个)?(?:以上)?(?:的)?(?:合格|独立|不同)?(?:的)?(?:供应商|供货商|厂商|厂家|供方|来源|货源)"
              + "|\\b(?:two|three|four|five|several|dual|multiple|[2-9])\\b[- ](?:\\w+ ){0,3}?(?:sources?|suppliers|makers|vendors|manufacturers|foundries)|\\b(?:dual|multi|second)[- ]sourced");

  /** What was so, will be so or is only being looked at. */
  private static final Pattern NOT_NOW =
      Pattern.compile(
          "(?i)计划|拟|预计|将于|将在|将引入|正在|尚未|验证中|认证中|寻找|储备|曾|此前|原先|过去"
              + "|\\b(?:plan(?:s|ned|ning)?|intend\\w*|will|would|being|under|qualifying|evaluat\\w+|looking for|not yet|formerly|previously|until)\\b");

  /** The words of sourcing itself: what is left names the part. */
  private static final Pattern SOURCING =
      Pattern.compile(
          "(?i)供应商|供货商|供应|供货|厂商|厂家|供方|来源|货源|采购|目前|现有|现在|当前|所用|使用|合格|独立|已完成|完成|验证|认证|替代|尚无|只有|仅有|仅由|唯一|单一|独家|均|可|本公司|公司|我司|关键|核心|主要|产品|部件|元器件|器件|物料"
              + "|\\b(?:single|sole|only|source|sources|sourced|supplier|suppliers|supply|supplied|maker|makers|vendor|vendors|manufacturers?|dual|two|three|four|several|multiple|qualified|approved|independent|current|currently|today|at|present|have|comes|bought|alternative|second|there|which|part|parts|component|components|key|critical|our|number|how|many|what)\\b");

  private SourceCounts() {}

  static List<Contradiction> in(List<Evidence> evidence, ProductNames products) {
    List<Statement> one = new ArrayList<>();
    List<Statement> several = new ArrayList<>();
    for (Evidence e : evidence) {
      if (e.indicator() == null
          || !e.indicator().value().equals(INDICATOR)
          || e.value() instanceof Value.Component
          || NOT_NOW.matcher(e.quote()).find()) {
        continue;
      }
      Statement statement = Statement.of(e, products);
      boolean isOne = ONE.matcher(e.quote()).find();
      if (!statement.asserts() || isOne == SEVERAL.matcher(e.quote()).find()) {
        continue;
      }
      (isOne ? one : several).add(statement);
    }
    List<Contradiction> found = new ArrayList<>();
    for (Statement single : one) {
      for (Statement more : several) {
        if (areOfOnePart(single, more)) {
          found.add(contradiction(single.evidence(), more.evidence()));
        }
      }
    }
    return found;
  }

  private static boolean areOfOnePart(Statement a, Statement b) {
    return a.evidence().language() == b.evidence().language()
        && a.evidence().origins().stream()
            .noneMatch(
                x ->
                    b.evidence().origins().stream()
                        .anyMatch(y -> x.document().equals(y.document())))
        && !a.scope().differsFrom(b.scope())
        && Matter.namesSameParts(a.evidence().quote(), b.evidence().quote())
        && namesOnePart(a.evidence(), b.evidence());
  }

  private static boolean namesOnePart(Evidence a, Evidence b) {
    if (a.language() == Language.ZH) {
      return runs(part(a)).stream().anyMatch(runs(part(b))::contains);
    }
    Set<String> mine = Proposition.words(part(a));
    Set<String> theirs = Proposition.words(part(b));
    Set<String> shared = new HashSet<>(mine);
    shared.retainAll(theirs);
    return !shared.isEmpty() && 2 * shared.size() >= Math.min(mine.size(), theirs.size());
  }

  private static String part(Evidence e) {
    return SOURCING.matcher(e.quote()).replaceAll(" ");
  }

  /** All runs of three Han characters. */
  private static Set<String> runs(String text) {
    Set<String> runs = new TreeSet<>();
    Matcher han = Pattern.compile("\\p{Han}{" + SHARED_HAN + ",}").matcher(text);
    while (han.find()) {
      String words = han.group();
      for (int i = 0; i + SHARED_HAN <= words.length(); i++) {
        runs.add(words.substring(i, i + SHARED_HAN));
      }
    }
    return runs;
  }

  private static Contradiction contradiction(Evidence single, Evidence several) {
    String one = single.origin().document().value();
    String more = several.origin().document().value();
    Bilingual a = Disagreement.quoted(single.quote());
    Bilingual b = Disagreement.quoted(several.quote());
    return new Contradiction(
        TOPIC,
        new Bilingual(
            "同一部件的来源数量说法不一：" + one + " 称" + a.zh() + "，" + more + " 称" + b.zh() + "。",
            "Statements on the number of sources of one part disagree: "
                + one
                + " says "
                + a.en()
                + ", "
                + more
                + " says "
                + b.en()
                + "."),
        List.of(single, several));
  }
}
