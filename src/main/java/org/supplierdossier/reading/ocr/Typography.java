package org.supplierdossier.reading.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides between characters that look alike by what stands around them: a page is set with one
 * kind of quotation marks, and a number has no letters in it.
 */
final class Typography {
  /** From which share of curly ones on all are. */
  private static final int CURLY_OF = 10;

  /** What stands behind a quotation in Chinese rather than inside it. */
  private static final String AFTER_CLOSING = "，。；：、？！）)》】 ";

  private final List<Line> lines;
  private final boolean curly;

  private Typography(List<Line> lines) {
    this.lines = lines;
    int bent = 0;
    int straight = 0;
    for (Line line : lines) {
      for (Letter letter : line.letters()) {
        bent += "“”‘’".contains(letter.text()) ? 1 : 0;
        straight += "\"'".contains(letter.text()) ? 1 : 0;
      }
    }
    this.curly = bent > 0 && bent * CURLY_OF >= bent + straight;
  }

  static List<Line> settle(List<Line> lines) {
    Typography typography = new Typography(lines);
    List<Line> settled = new ArrayList<>();
    for (Line line : lines) {
      settled.add(typography.settle(line));
    }
    return settled;
  }

  private Line settle(Line line) {
    List<Letter> letters = new ArrayList<>();
    boolean aloneInRow = isAloneInNumbers(line);
    for (int i = 0; i < line.letters().size(); i++) {
      Letter letter = line.letters().get(i);
      String text = letter.text();
      if (text.equals("\"") && isAmongHan(line.letters(), i)) {
        text = opensAmongHan(letters, line.letters(), i) ? "“" : "”";
      } else if (curly && (text.equals("\"") || text.equals("'"))) {
        text = bent(line.letters(), i);
      } else if (isRound(text) && (aloneInRow || isInNumber(line.letters(), i))) {
        text = "0";
      } else if (text.equals("，") && isBetweenDigits(line.letters(), i)) {
        text = ",";
      }
      letters.add(new Letter(text, letter.left(), letter.right(), letter.sureness()));
    }
    return new Line(letters, line.middle(), line.height());
  }

  private static String bent(List<Letter> letters, int i) {
    String before = i == 0 ? " " : letters.get(i - 1).text();
    String after = i + 1 == letters.size() ? " " : letters.get(i + 1).text();
    boolean opens = (before.isBlank() || "([（【".contains(before)) && !after.isBlank();
    return letters.get(i).text().equals("'") ? (opens ? "‘" : "’") : (opens ? "“" : "”");
  }

  /** Chinese is set with curly ones, which recognition often takes for straight ones. */
  private static boolean isAmongHan(List<Letter> letters, int i) {
    return (i > 0 && isHan(letters.get(i - 1).text()))
        || (i + 1 < letters.size() && isHan(letters.get(i + 1).text()));
  }

  /** Whether a quotation mark of a Chinese line opens, by what has been settled before it. */
  private static boolean opensAmongHan(List<Letter> before, List<Letter> letters, int i) {
    if (i + 1 == letters.size() || AFTER_CLOSING.contains(letters.get(i + 1).text())) {
      return false;
    }
    for (int j = before.size() - 1; j >= 0; j--) {
      String text = before.get(j).text();
      if (text.equals("“") || text.equals("”")) {
        return text.equals("”");
      }
    }
    return true;
  }

  private static boolean isHan(String text) {
    int c = text.codePointAt(0);
    return (c >= 0x3000 && c <= 0x9fff) || (c >= 0xff01 && c <= 0xff5e);
  }

  private static boolean isBetweenDigits(List<Letter> letters, int i) {
    return i > 0
        && i + 1 < letters.size()
        && isDigit(letters.get(i - 1).text())
        && isDigit(letters.get(i + 1).text());
  }

  private static boolean isRound(String text) {
    return text.equals("o") || text.equals("O");
  }

  /** Whether a word has digits and nothing else that could not belong to a number. */
  private static boolean isInNumber(List<Letter> letters, int at) {
    int start = at;
    while (start > 0 && isOfNumber(letters.get(start - 1).text())) {
      start--;
    }
    int end = at;
    int digits = 0;
    while (end < letters.size() && isOfNumber(letters.get(end).text())) {
      end++;
    }
    for (int i = start; i < end; i++) {
      digits += isDigit(letters.get(i).text()) ? 1 : 0;
    }
    boolean bounded =
        (start == 0 || !Character.isLetter(letters.get(start - 1).text().codePointAt(0)))
            && (end == letters.size()
                || !Character.isLetter(letters.get(end).text().codePointAt(0)));
    return bounded && digits >= 2 && digits * 2 >= end - start - digits;
  }

  /** Whether a line is one round letter beside numbers, as in a table of them. */
  private boolean isAloneInNumbers(Line line) {
    if (line.letters().size() > 1) {
      return false;
    }
    for (Line other : lines) {
      boolean beside = Math.abs(other.middle() - line.middle()) < line.height() / 2;
      if (beside
          && !other.equals(line)
          && other.letters().stream().allMatch(l -> isOfNumber(l.text()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfNumber(String text) {
    return isDigit(text) || isRound(text) || ",.%".contains(text);
  }

  private static boolean isDigit(String text) {
    return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }
}
