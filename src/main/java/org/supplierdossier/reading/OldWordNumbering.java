package org.supplierdossier.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** Counts the numbered paragraphs of a binary Word document and says what stands before each. */
final class OldWordNumbering {
  private static final int LEVELS = 9;
  private static final int UNUSED = -1;

  /** The ways to write a number in the order of their codes (MS-OSHARED, 2.2.1.3). */
  private static final String[] FORMATS = {
    "decimal",
    "upperRoman",
    "lowerRoman",
    "upperLetter",
    "lowerLetter",
    "ordinal",
    "cardinalText",
    "ordinalText",
    "decimal",
    "decimal",
    "ideographDigital",
    "japaneseCounting",
    "decimal",
    "decimal",
    "decimalFullWidth",
    "decimal",
    "japaneseLegal",
    "japaneseDigitalTenThousand",
    "decimalEnclosedCircle",
    "decimalFullWidth2",
    "decimal",
    "decimal",
    "decimalZero",
    "bullet",
    "ganada",
    "decimal",
    "decimalEnclosedFullstop",
    "decimalEnclosedParen",
    "decimalEnclosedCircleChinese",
    "ideographEnclosedCircle",
    "ideographTraditional",
    "ideographZodiac",
    "ideographZodiacTraditional",
    "taiwaneseCounting",
    "ideographLegalTraditional",
    "taiwaneseCountingThousand",
    "taiwaneseDigital",
    "chineseCounting",
    "chineseLegalSimplified",
    "chineseCountingThousand"
  };

  /** The code of paragraphs that count and show nothing. */
  private static final int NOTHING = 255;

  private final @Nullable ListTables lists;
  private final Map<Integer, int[]> counters = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  OldWordNumbering(HWPFDocument document) {
    lists = document.getListTables();
  }

  /** The label of the next paragraph of a list, or an empty text. */
  String next(Paragraph paragraph) {
    int level = paragraph.getIlvl();
    if (lists == null || !paragraph.isInList() || level < 0 || level >= LEVELS) {
      return "";
    }
    try {
      return next(paragraph, paragraph.getList(), level);
    } catch (RuntimeException e) {
      // a list that the file does not hold
      return "";
    }
  }

  private String next(Paragraph paragraph, HWPFList list, int level) {
    int[] counts = counters.computeIfAbsent(list.getLsid(), id -> unused());
    boolean overridden = list.isStartAtOverridden((char) level);
    boolean anew = overridden && restarted.add(paragraph.getIlfo() + "/" + level);
    counts[level] =
        anew || counts[level] == UNUSED ? list.getStartAt((char) level) : counts[level] + 1;
    Arrays.fill(counts, level + 1, LEVELS, UNUSED);
    ListLevel own = level(list, level);
    if (own == null || own.getNumberFormat() == NOTHING) {
      return "";
    }
    return format(own).equals("bullet") ? "•" : label(list, own, counts);
  }

  private static int[] unused() {
    int[] counts = new int[LEVELS];
    Arrays.fill(counts, UNUSED);
    return counts;
  }

  private @Nullable ListLevel level(HWPFList list, int level) {
    return lists == null ? null : lists.getLevel(list.getLsid(), level);
  }

  private String label(HWPFList list, ListLevel own, int[] counts) {
    StringBuilder label = new StringBuilder();
    String pattern = own.getNumberText();
    for (char c : pattern == null ? new char[0] : pattern.toCharArray()) {
      ListLevel level = c < LEVELS ? level(list, c) : null;
      if (level != null) {
        int count = counts[c] == UNUSED ? list.getStartAt(c) : counts[c];
        label.append(
            NumberFormats.write(count, own.isLegalNumbering() ? "decimal" : format(level)));
      } else if (c >= LEVELS) {
        label.append(c);
      }
    }
    return PassageText.clean(label);
  }

  private static String format(ListLevel level) {
    int code = level.getNumberFormat();
    return code >= 0 && code < FORMATS.length ? FORMATS[code] : "decimal";
  }
}
