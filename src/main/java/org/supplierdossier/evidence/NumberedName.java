package org.supplierdossier.evidence;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A legal person as a text prints it with its number in a register: {@code Norvik AB (LEI ...)},
 * 远岚有限公司（统一社会信用代码：...）.
 *
 * @param name that stands before the number; null where the number stands alone
 * @param scheme of the number: {@code LEI}, {@code USCC}
 * @param id the number, upper case
 * @param start where the name, or else the number with its label, begins in the text
 * @param end after the number and the bracket around it
 */
public record NumberedName(@Nullable String name, String scheme, String id, int start, int end) {
  /** A legal entity identifier. */
  public static final String LEI = "LEI";

  /** A unified social credit code. */
  public static final String USCC = "USCC";

  private static final String LABEL =
      "(?:的)?(?:\\blei(?: code| number| no\\.?)?|\\blegal entity identifier|\\buscc|\\bunified social credit (?:code|identifier)|(?:统一)?社会信用代码|信用代码|法人(?:机构)?识别编码)";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?P<open>[(（,，、\\s]*)(?P<label>"
              + LABEL
              + "(?:为|是| is)?\\s*[:：]?\\s*)?(?P<id>\\b[0-9A-Z]{18}[0-9]{2}\\b|\\b[0-9A-HJ-NPQRTUWXY]{18}\\b)(?P<close>\\s*[)）])?");

  private static final Pattern DIGITS = Pattern.compile("[0-9].*[0-9].*[0-9].*[0-9]");

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}&.'’/-]*";

  private static final Pattern LATIN =
      Pattern.compile("(?:" + WORD + ")(?:,? (?:" + WORD + "|of|and|&|de|der|van|von))*$");

  /** What ends one name before "and" begins another. */
  private static final Pattern END_OF_OTHER =
      Pattern.compile(
          "^.*\\b(?:AB|AS|ASA|A/S|SA|S\\.A\\.|SE|AG|NV|N\\.V\\.|BV|B\\.V\\.|Oy|Oyj|PLC|plc|LLC|LLP|LP|L\\.P\\.|Ltd\\.?|Limited|Inc\\.?|Corp\\.?|Corporation|Company|Co\\.?|GmbH|SpA|KK|Holding|Holdings|Group) and ");

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:(?:The|Our|Its|A|An|Ultimate|Direct|Immediate|Controlling|Majority|Parent(?: Company)?|Company|Shareholder|Stockholder|Holder|Owner|Controller|Supplier|Party) )+");

  private static final Pattern HAN = Pattern.compile("[\\p{Han}\\p{L}\\p{N}()（）·.&-]{2,40}$");

  private static final Pattern HAN_BEFORE =
      Pattern.compile(
          "^.*(?:股东|控制人|控制方|母公司|受益人)(?:为|是|系|即|包括)?|^.*?(?:为|系|是|由|即|受|向|至)|^(?:其中|而|且|及|和|与|以及)");

  /** All numbers of registers that a text prints, in its order. */
  public static List<NumberedName> in(String printed) {
    List<NumberedName> found = new ArrayList<>();
    if (!DIGITS.matcher(printed).find()) {
      return found;
    }
    for (Matcher m = NUMBER.matcher(printed); m.find(); ) {
      String id = m.group("id").toUpperCase(Locale.ROOT);
      boolean lei = id.length() == 20;
      if (!DIGITS.matcher(id).find()) {
        continue;
      }
      String open = m.group("open");
      boolean beside = m.group("label") != null || open.endsWith("(") || open.endsWith("（");
      String name = beside && !open.contains("\t") ? before(printed.substring(0, m.start())) : null;
      int start = name == null ? m.start() + open.length() : m.start() - name.length();
      boolean closes = open.contains("(") || open.contains("（");
      int end = closes || m.group("close") == null ? m.end() : m.end() - m.group("close").length();
      found.add(new NumberedName(name, lei ? LEI : USCC, id, start, end));
    }
    return found;
  }

  /** The number that is all a text holds but for its label; null where it holds more or none. */
  public static @Nullable NumberedName alone(String printed) {
    String text = printed.strip();
    List<NumberedName> found = in(text);
    if (found.size() != 1) {
      return null;
    }
    NumberedName one = found.get(0);
    return one.name == null && one.start == 0 && one.end == text.length() ? one : null;
  }

  /** A name without the number printed behind it; the text as it is where it ends with none. */
  public static String withoutNumber(String printed) {
    List<NumberedName> found = in(printed);
    if (found.isEmpty()) {
      return printed;
    }
    NumberedName last = found.get(found.size() - 1);
    boolean behind = last.name != null && printed.substring(last.end).isBlank();
    return behind ? printed.substring(0, last.start) + last.name : printed;
  }

  /** The number with the name of its register, to be shown where no name is known. */
  public String label() {
    return scheme.equals(LEI) ? "LEI " + id : "统一社会信用代码(USCC) " + id;
  }

  private static @Nullable String before(String text) {
    Matcher latin = LATIN.matcher(text);
    if (latin.find()) {
      String name = latin.group();
      name = END_OF_OTHER.matcher(name).replaceFirst("");
      name = TITLE.matcher(name).replaceFirst("");
      return name.length() < 3 ? null : name;
    }
    Matcher han = HAN.matcher(text);
    if (!han.find()) {
      return null;
    }
    String name = HAN_BEFORE.matcher(han.group()).replaceFirst("");
    return name.length() < 3 ? null : name;
  }
}
