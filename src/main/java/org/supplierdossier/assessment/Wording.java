package org.supplierdossier.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Qualifier;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.ownership.Share;

/** How the sentences of an assessment quote, list and count. */
final class Wording {
  /** Longest quote inside a sentence, in characters; the whole quote stands with the evidence. */
  private static final int LONGEST_QUOTE = 120;

  private static final int MOST_QUOTES = 3;
  private static final int MOST_NAMES = 6;

  private Wording() {}

  /** The text on one line, cut where it is long. */
  static String cut(String text) {
    String line = text.strip().replace("\t", " | ").replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= LONGEST_QUOTE) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }

  /** Up to three statements with their kind; how many more there are. */
  static Bilingual quotes(List<Evidence> statements) {
    List<Bilingual> distinct = statements.stream().map(Wording::quote).distinct().toList();
    return new Bilingual(
        listed(distinct, MOST_QUOTES, Bilingual::zh, "；", "；另有 %d 处"),
        listed(distinct, MOST_QUOTES, Bilingual::en, "; ", "; and %d more"));
  }

  private static Bilingual quote(Evidence e) {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    String said = e.quote();
    if (e.value() instanceof Value.Answer answer && !answer.questionText().isBlank()) {
      if (said.startsWith(answer.questionText())) {
        said = said.substring(answer.questionText().length());
      }
      zh.append("问“").append(cut(answer.questionText())).append("”答");
      en.append("to “").append(cut(answer.questionText())).append("” the answer ");
    }
    String words =
        String.join(
            ", ",
            e.qualifiers().stream().map(Qualifier::words).map(Wording::cut).distinct().toList());
    zh.append('“').append(cut(said)).append("”（").append(e.claim().label().zh());
    en.append('“').append(cut(said)).append("” (").append(e.claim().label().en());
    if (!words.isEmpty()) {
      zh.append("，限定词“").append(words).append('”');
      en.append(", qualified by “").append(words).append('”');
    }
    return new Bilingual(zh.append('）').toString(), en.append(')').toString());
  }

  /** Up to six names, and how many more there are. */
  static Bilingual names(List<String> names) {
    return new Bilingual(
        listed(names, MOST_NAMES, Wording::cut, "、", "等另外 %d 个"),
        listed(names, MOST_NAMES, Wording::cut, ", ", " and %d more"));
  }

  private static <T> String listed(
      List<T> all, int most, Function<T, String> wording, String separator, String more) {
    String shown =
        String.join(separator, all.stream().limit(most).map(wording).distinct().toList());
    return all.size() > most ? shown + String.format(Locale.ROOT, more, all.size() - most) : shown;
  }

  /** One sentence after the other. */
  static Bilingual joined(List<Bilingual> sentences) {
    return new Bilingual(
        String.join("", sentences.stream().map(Bilingual::zh).toList()),
        String.join(" ", sentences.stream().map(Bilingual::en).toList()));
  }

  /** A text without the full stop at its end, to stand inside a sentence. */
  static Bilingual open(Bilingual sentence) {
    return new Bilingual(open(sentence.zh()), open(sentence.en()));
  }

  private static String open(String sentence) {
    String text = sentence.strip();
    return text.endsWith("。") || text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  /** {@code 33 %} or {@code 30–50 %}. */
  static String percent(Share share) {
    String min = number(share.min());
    String max = number(share.max());
    return (min.equals(max) ? min : min + "–" + max) + " %";
  }

  private static String number(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  /** {@code 1 component} or {@code 3 components}. */
  static String counted(long number, String singular) {
    return number + " " + singular + (number == 1 ? "" : "s");
  }

  /** The name of a country or region with this ISO 3166-1 code, or the text where it is none. */
  static Bilingual country(String code) {
    return switch (code) {
      case "CN" -> new Bilingual("中国大陆", "mainland China");
      case "TW" -> new Bilingual("中国台湾", "Taiwan, China");
      case "HK" -> new Bilingual("中国香港", "Hong Kong, China");
      case "MO" -> new Bilingual("中国澳门", "Macao, China");
      default -> {
        if (code.length() != 2) {
          yield Bilingual.same(cut(code));
        }
        Locale country = new Locale.Builder().setRegion(code).build();
        yield new Bilingual(
            country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE),
            country.getDisplayCountry(Locale.ENGLISH));
      }
    };
  }
}
