package org.supplierdossier.evidence;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.language.FoldedName;

/**
 * What a statement is limited to by its own words: products and versions, severities, hardware or
 * software, home or abroad, years. Two statements that both name something of one family, and
 * nothing in common, speak of different things and cannot contradict each other.
 *
 * @param words by family, each with the canonical words found
 */
record Scope(Map<String, Set<String>> words) {
  private static final String PRODUCT = "product";
  private static final String VERSION = "version";
  private static final String NAMED = "named product";
  private static final String YEAR = "year";
  private static final String SEVERITY = "severity";

  private static final String OBJECTIVE = "objective";

  /** What holds the words of a severity and names none. */
  private static final Pattern NO_SEVERITY =
      Pattern.compile(
          "严重(?:程度|性|等级|级别|度)|紧急(?:程度|度|联系|情况|情形|电话|采购|订单|备件)|重要性|(?:critical|important) (?:information )?infrastructure|mission[- ]critical|\\b(?:highly|higher|highest|lower|lowest|below|follow\\w*|allow\\w*|slow\\w*|flow\\w*|yellow|window\\w*|workflow\\w*|high[- ](?:availability|performance|end|speed))\\b");

  /** A time of recovery and a point of recovery are often stated in one sentence. */
  private static final Map<String, Pattern> OBJECTIVES =
      Map.of(
          "rpo",
          Pattern.compile("(?i)(?:rpo|recovery point|恢复点)[^0-9;；。]{0,24}([0-9]+(?:\\.[0-9]+)?)"),
          "rto",
          Pattern.compile("(?i)(?:rto|recovery time|恢复时间)[^0-9;；。]{0,24}([0-9]+(?:\\.[0-9]+)?)"));

  private static final List<String> ONE_VALUE_EACH = List.of(SEVERITY, "step", "matter", OBJECTIVE);

  /** Letters, then digits within the same run of letters, digits and hyphens: NX-7200, AST2600. */
  private static final Pattern MODEL =
      Pattern.compile("\\b[A-Za-z][A-Za-z]*(?:-[A-Za-z]+)*-?[0-9][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*");

  private static final Pattern VERSION_NUMBER =
      Pattern.compile("(?i)(?:\\b(?:version|release|ver\\.?|v)\\s?|版本\\s?)([0-9]+(?:\\.[0-9]+)*)");

  private static final Pattern YEAR_NUMBER =
      Pattern.compile("(?:^|[^0-9])((?:19|20)[0-9]{2})(?:[^0-9]|$)");

  /** Where P-1 is the first priority and no product. */
  private static final Pattern ORDERED =
      Pattern.compile(
          "(?i)级|优先|故障|事件|工单|响应|\\b(?:priority|severity|sev|incidents?|tickets?|cases?|faults?|respon\\w*)\\b");

  private static final Pattern LEVEL =
      Pattern.compile(
          "(?i)\\b(?:severity|priority|sev|level|tier|class)[\\s-]?([1-5])\\b"
              + "|\\b[ps]([1-5])\\b|([一二三四五1-5])\\s?级");

  /** What looks like a model number and is the name of a standard, a norm or a level. */
  private static final Set<String> NO_PRODUCT =
      Set.of(
          "iso", "iec", "gb", "gbt", "nist", "soc", "tls", "ssl", "sha", "aes", "rsa", "sm", "rfc",
          "en", "fips", "eal", "cc", "sp", "p", "s", "sev", "q", "h", "fy", "v", "ipv", "usb", "l",
          "t", "mib", "art", "no");

  /** The scope of a statement of a supplier that sells these products. */
  static Scope of(Evidence evidence, ProductNames products) {
    Scope plain = of(evidence);
    products.of(evidence).forEach(product -> add(plain.words, NAMED, product));
    return plain;
  }

  private static Scope of(Evidence evidence) {
    String quote = evidence.quote();
    Map<String, Set<String>> words = new TreeMap<>();
    Set<String> stated = new HashSet<>();
    models(quote, words);
    numbers(VERSION, VERSION_NUMBER, quote, words);
    levels(quote, words);
    if (evidence.value() instanceof Value.Duration d) {
      OBJECTIVES.forEach(
          (word, pattern) -> {
            if (states(pattern, quote, d)) {
              stated.add(word);
            }
          });
    }
    if (evidence.value() instanceof Value.Percentage
        || evidence.value() instanceof Value.Money
        || evidence.value() instanceof Value.Interest
        || evidence.value() instanceof Value.Count) {
      numbers(YEAR, YEAR_NUMBER, quote, words);
    }
    String lower = quote.toLowerCase(Locale.ROOT);
    String graded = NO_SEVERITY.matcher(lower).replaceAll(" ");
    ScopeWords.FAMILIES.forEach(
        (family, synonyms) -> {
          String text = family.equals(SEVERITY) ? graded : lower;
          for (List<String> same : synonyms) {
            if (same.stream().anyMatch(text::contains)) {
              add(words, family, same.get(0));
            }
          }
        });
    if (evidence.value() instanceof Value.Duration || evidence.value() instanceof Value.Count) {
      for (List<String> town : ScopeWords.TOWNS) {
        if (town.stream().anyMatch(lower::contains)) {
          add(words, "town", town.get(0));
        }
      }
    }
    if (stated.size() == 1) {
      words.put(OBJECTIVE, stated);
    }
    String product = product(evidence.value());
    if (product != null) {
      add(words, "stated product", FoldedName.of(product).core());
    }
    return new Scope(words);
  }

  /**
   * Whether the words name several severities, steps or matters, so that it is not known which of
   * them a value belongs to.
   */
  boolean isMixed() {
    return ONE_VALUE_EACH.stream().anyMatch(f -> words.getOrDefault(f, Set.of()).size() > 1);
  }

  /** Whether it is of the faults or flaws of a severity only. */
  boolean namesSeverity() {
    return words.containsKey(SEVERITY);
  }

  /** Whether a product or a version is named. */
  boolean namesProduct() {
    return words.containsKey(PRODUCT) || words.containsKey(VERSION) || words.containsKey(NAMED);
  }

  /** Whether both name the same thing of a family. */
  boolean shares(Scope other, String family) {
    return words.getOrDefault(family, Set.of()).stream()
        .anyMatch(other.words.getOrDefault(family, Set.of())::contains);
  }

  /** Whether both name something of one family and nothing in common. */
  boolean differsFrom(Scope other) {
    return differsFrom(other, words.keySet());
  }

  /** Whether both name something of one of these families and nothing in common. */
  boolean differsFrom(Scope other, Set<String> families) {
    for (Map.Entry<String, Set<String>> mine : words.entrySet()) {
      if (!families.contains(mine.getKey())) {
        continue;
      }
      Set<String> theirs = other.words.getOrDefault(mine.getKey(), Set.of());
      if (!theirs.isEmpty() && mine.getValue().stream().noneMatch(theirs::contains)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String product(@Nullable Value value) {
    if (value instanceof Value.Component c) {
      return c.product();
    } else if (value instanceof Value.Lifecycle l) {
      return l.product();
    } else if (value instanceof Value.Certificate c) {
      return c.product();
    }
    return null;
  }

  private static void models(String quote, Map<String, Set<String>> words) {
    Matcher matcher = MODEL.matcher(quote);
    while (matcher.find()) {
      String model = matcher.group().toLowerCase(Locale.ROOT);
      int letters = 0;
      while (letters < model.length() && model.charAt(letters) >= 'a') {
        letters++;
      }
      boolean shouted = Character.isUpperCase(quote.charAt(matcher.start()));
      boolean hyphened = letters == 1 && model.charAt(1) == '-' && !ORDERED.matcher(quote).find();
      if (shouted && (hyphened || !NO_PRODUCT.contains(model.substring(0, letters)))) {
        add(words, PRODUCT, model.replace("-", ""));
      }
    }
  }

  private static boolean states(Pattern pattern, String quote, Value.Duration duration) {
    Matcher matcher = pattern.matcher(quote);
    return matcher.find() && new BigDecimal(matcher.group(1)).compareTo(duration.amount()) == 0;
  }

  private static void levels(String quote, Map<String, Set<String>> words) {
    Matcher matcher = LEVEL.matcher(quote);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        String level = matcher.group(group);
        if (level != null) {
          int han = "一二三四五".indexOf(level);
          add(words, SEVERITY, "level " + (han < 0 ? level : String.valueOf(han + 1)));
        }
      }
    }
  }

  private static void numbers(
      String family, Pattern pattern, String quote, Map<String, Set<String>> words) {
    Matcher matcher = pattern.matcher(quote);
    for (int from = 0; from <= quote.length() && matcher.find(from); from = matcher.end(1)) {
      String number = matcher.group(1);
      if (number != null) {
        add(words, family, number);
      }
    }
  }

  private static void add(Map<String, Set<String>> words, String family, String word) {
    words.computeIfAbsent(family, f -> new HashSet<>()).add(word);
  }
}
