package org.supplierdossier.reading;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Passage;
import org.supplierdossier.language.Bilingual;

/**
 * What the metadata of a document say otherwise than its text: that it was written long after the
 * day on which it says it was signed, or by an organisation that it nowhere names. Both have
 * innocent reasons, such as a new export; they are for a reader to judge.
 */
final class MetadataMismatch {
  /** Papers are typed before they are signed, and exported within weeks after. */
  private static final long LATE_DAYS = 90;

  private static final int WINDOW = 120;
  private static final int SHORTEST_WORD = 3;

  /** A day behind the words that introduce the day of a whole paper, in year, month and day. */
  private static final Pattern STATED =
      Pattern.compile(
          "(?i)(?:签署日期|签订日期|签字日期|签约日期|出具日期|出具日|签发日期|落款日期|date of issue|issue date|date of signature"
              + "|signed on|dated(?: as of)?|^date)[:： ]{0,3}((?:19|20)\\d\\d)(?:[-./]| ?年 ?)(\\d{1,2})(?:[-./]| ?月"
              + " ?)(\\d{1,2})");

  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?i)(?:(?:股份)?(?:有限)?(?:责任)?公司|集团|研究院|研究所|事务所|\\b(?:ltd|limited|inc|llc|gmbh|corp|corporation|plc|ag|co)\\b\\.?)");

  private MetadataMismatch() {}

  /** Reports each contradiction in a few words. */
  static void find(Map<String, String> facts, List<Passage> passages, Consumer<Bilingual> found) {
    LocalDate created = day(facts.get("created"));
    Optional<LocalDate> stated = created == null ? Optional.empty() : lastStated(passages);
    if (created != null
        && stated.isPresent()
        && ChronoUnit.DAYS.between(stated.get(), created) > LATE_DAYS) {
      found.accept(
          new Bilingual(
              "文件创建于 " + created + "，而正文写明 " + stated.get(),
              "created " + created + ", but the text says " + stated.get()));
    }
    for (String who : new String[] {"author", "company"}) {
      String name = facts.getOrDefault(who, "");
      if (ORGANISATION.matcher(name).find() && !isNamed(name, passages)) {
        String zh = who.equals("author") ? "作者" : "单位";
        found.accept(
            new Bilingual(
                "文件属性中的" + zh + "“" + name + "”在正文中未出现",
                who + " \"" + name + "\", whom the text does not name"));
      }
    }
  }

  private static @Nullable LocalDate day(@Nullable String instant) {
    try {
      LocalDate day =
          instant == null ? null : LocalDate.ofInstant(Instant.parse(instant), ZoneOffset.UTC);
      // programs that know no date write the first one of their calendar
      return day == null || day.getYear() < 1990 ? null : day;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Optional<LocalDate> lastStated(List<Passage> passages) {
    LocalDate last = null;
    for (Passage passage : passages) {
      String text = passage.text();
      String start = text.substring(0, Math.min(text.length(), 4 * WINDOW));
      if (passage.hidden() || !(start.contains("19") || start.contains("20"))) {
        continue; // no year, and most passages have none: the pattern is dear
      }
      Matcher matcher = STATED.matcher(start);
      while (matcher.find()) {
        LocalDate day = day(matcher.group(1), matcher.group(2), matcher.group(3));
        last = day == null || (last != null && last.isAfter(day)) ? last : day;
      }
    }
    return Optional.ofNullable(last);
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * Whether the text may mean this organisation: by a part of its name, as short forms and brands
   * are, or because it names no organisation at all.
   */
  private static boolean isNamed(String name, List<Passage> passages) {
    Set<String> parts = parts(ORGANISATION.matcher(name).replaceAll(" "));
    boolean anyone = false;
    for (Passage passage : passages) {
      if (!passage.hidden()) {
        String text = key(passage.text());
        if (parts.stream().anyMatch(text::contains)) {
          return true;
        }
        anyone |= ORGANISATION.matcher(passage.text()).find();
      }
    }
    return !anyone;
  }

  /** Words of a Latin name, pairs of characters of a Han one. */
  private static Set<String> parts(String name) {
    Set<String> parts = new TreeSet<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      boolean han = !word.isEmpty() && Character.isIdeographic(word.codePointAt(0));
      for (int i = 0; han && i + 2 <= word.length(); i++) {
        parts.add(word.substring(i, i + 2));
      }
      if (!han && word.length() >= SHORTEST_WORD) {
        parts.add(word);
      }
    }
    return parts;
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
