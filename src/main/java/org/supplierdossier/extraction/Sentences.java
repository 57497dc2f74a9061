package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.supplierdossier.language.Language;

/**
 * Cuts running text into the units that can be evidence: sentences of Chinese and English; in
 * Chinese a semicolon ends one too, for a clause of a Chinese contract stands alone.
 */
public final class Sentences {
  /** No unit is longer than this many characters; longer ones are cut at a clause. */
  static final int LONGEST = 2000;

  /** A Chinese line of at least this many characters may go on in the next line. */
  private static final int WRAPPED_LINE = 20;

  private static final String CLOSING = "\"'”’」』）)》】]";

  private static final String TICKS = "□√☑■✓○●☐☒";

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "no", "nos", "art", "arts", "sec", "secs", "fig", "figs", "para", "paras", "cl", "vol",
          "ch", "pp", "p", "ver", "v", "rev", "ref", "eg", "ie", "cf", "al", "vs", "approx", "est",
          "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "messrs", "hon", "ex", "exh", "tel",
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
          "dept", "univ", "gen", "attn", "incl", "excl", "max", "min", "u.s", "u.k", "e.g", "i.e",
          "p.r", "n.a", "a.m", "p.m", "d.c", "u.s.a", "p.r.c");

  /** Abbreviations that end a sentence as often as not. */
  private static final Set<String> PLACES =
      Set.of("u.s", "u.k", "u.s.a", "p.r.c", "a.m", "p.m", "d.c");

  private static final Set<String> COMPANY_FORMS =
      Set.of(
          "inc", "ltd", "co", "corp", "llc", "plc", "gmbh", "pty", "pte", "bhd", "sdn", "ag", "bv",
          "etc", "l.p", "l.l.c", "s.a", "n.v", "b.v", "s.p.a", "s.r.l");

  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "this",
          "these",
          "those",
          "we",
          "our",
          "it",
          "its",
          "they",
          "in",
          "if",
          "all",
          "any",
          "each",
          "no",
          "there",
          "such",
          "where",
          "when",
          "for",
          "as",
          "upon",
          "after",
          "before",
          "however",
          "supplier",
          "customer",
          "licensor",
          "licensee",
          "seller",
          "buyer",
          "either",
          "both",
          "neither",
          "except",
          "subject",
          "unless",
          "you",
          "he",
          "she",
          "at");

  private final String text;
  private final List<Span> found = new ArrayList<>();
  private int start;
  private int lineStart;

  private Sentences(String text, int start) {
    this.text = text;
    this.start = start;
    this.lineStart = start;
  }

  /** The units of a text in order, without white space at their ends. */
  public static List<Span> of(String text) {
    return of(text, new Span(0, text.length()));
  }

  /** The units of a part of a text, as ranges of the whole. */
  public static List<Span> of(String text, Span part) {
    Sentences sentences = new Sentences(text, part.start());
    sentences.cut(part.end());
    return sentences.found;
  }

  private void cut(int end) {
    for (int i = start; i < end; i++) {
      int stop = stop(i, end);
      if (stop > 0) {
        add(stop);
        i = stop - 1;
      } else if (text.charAt(i) == '\n') {
        lineStart = i + 1;
      }
    }
    add(end);
  }

  /** Offset after the end of the unit that ends at {@code i}, or 0 where none does. */
  private int stop(int i, int end) {
    char c = text.charAt(i);
    return switch (c) {
      case '。', '！', '？', '；', '｡' -> closed(i + 1, end);
      case '…' -> isEllipsisEnd(i, end) ? i + 1 : 0;
      case ';' -> i > 0 && isHan(text.charAt(i - 1)) ? closed(i + 1, end) : 0;
      case '!', '?' -> {
        int after = closed(i + 1, end);
        yield after >= end || Span.isBlank(text.charAt(after)) || isHan(text.charAt(after))
            ? after
            : 0;
      }
      case '.' -> isFullStop(i, end) ? closed(i + 1, end) : 0;
      case '用' -> endsTicks(i, end) ? i + 1 : 0;
      case '\n' -> endsAtLineBreak(i, end) ? i + 1 : 0;
      default -> 0;
    };
  }

  /** Whether a line to be ticked ends here, {@code □适用 √不适用}: what follows is its own unit. */
  private boolean endsTicks(int i, int end) {
    int k = i - 1;
    if (k < start || text.charAt(k) != '适') {
      return false;
    }
    k--;
    if (k >= start && text.charAt(k) == '不') {
      k--;
    }
    while (k >= start && Span.isBlank(text.charAt(k))) {
      k--;
    }
    if (k < start || TICKS.indexOf(text.charAt(k)) < 0) {
      return false;
    }
    int next = skipBlanks(i + 1, end);
    return next >= end || TICKS.indexOf(text.charAt(next)) < 0;
  }

  private int closed(int from, int end) {
    int i = from;
    while (i < end && CLOSING.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private boolean isEllipsisEnd(int i, int end) {
    if (i + 1 < end && text.charAt(i + 1) == '…') {
      return false;
    }
    int next = skipBlanks(i + 1, end);
    return next >= end || !Character.isDigit(text.charAt(next));
  }

  private boolean isFullStop(int i, int end) {
    int after = closed(i + 1, end);
    if (after >= end) {
      return true;
    }
    char next = text.charAt(after);
    if (isHan(next) && i > 0 && isHan(text.charAt(i - 1))) {
      return true;
    }
    if (!Span.isBlank(next)) {
      return false;
    }
    int begin = skipBlanks(after, end);
    if (begin >= end) {
      return true;
    }
    char first = text.charAt(begin);
    if (Character.isLowerCase(first) || ",;:)".indexOf(first) >= 0) {
      return false;
    }
    String word = wordBefore(i);
    if (word.isEmpty()) {
      return true;
    }
    if (isNumbering(i, word)) {
      return false;
    }
    if (COMPANY_FORMS.contains(word)) {
      return STARTERS.contains(wordAt(begin, end));
    }
    if (word.length() > 2 && PLACES.contains(word)) {
      return STARTERS.contains(wordAt(begin, end));
    }
    if (ABBREVIATIONS.contains(word)) {
      return false;
    }
    return word.length() > 1
        || !Character.isLetter(word.charAt(0))
        || STARTERS.contains(wordAt(begin, end));
  }

  /** Whether the full stop belongs to a number that starts the unit: {@code 4.2. Escrow}. */
  private boolean isNumbering(int i, String word) {
    int from = i - word.length();
    for (int k = Math.max(start, lineStart); k < from; k++) {
      if (!Span.isBlank(text.charAt(k)) && text.charAt(k) != '(') {
        return false;
      }
    }
    for (int k = 0; k < word.length(); k++) {
      char c = word.charAt(k);
      if (!Character.isDigit(c) && c != '.' && word.length() > 4) {
        return false;
      }
    }
    return true;
  }

  private String wordBefore(int i) {
    int from = i;
    while (from > start && i - from < 12) {
      char c = text.charAt(from - 1);
      if ((!Character.isLetterOrDigit(c) && c != '.') || isHan(c)) {
        break;
      }
      from--;
    }
    return text.substring(from, i).toLowerCase(Locale.ROOT);
  }

  private String wordAt(int i, int end) {
    int to = i;
    while (to < end && to - i < 20 && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(i, to).toLowerCase(Locale.ROOT);
  }

  private boolean endsAtLineBreak(int i, int end) {
    int next = i + 1;
    while (next < end && text.charAt(next) != '\n' && Span.isBlank(text.charAt(next))) {
      next++;
    }
    if (next >= end || text.charAt(next) == '\n' || startsItem(next, end)) {
      return true;
    }
    int last = i - 1;
    while (last >= lineStart && Span.isBlank(text.charAt(last))) {
      last--;
    }
    if (last < lineStart) {
      return true;
    }
    boolean chinese =
        isHan(text.charAt(last)) || Language.of(text.substring(lineStart, i)) == Language.ZH;
    return chinese && (i - lineStart < WRAPPED_LINE || "：:".indexOf(text.charAt(last)) >= 0);
  }

  /** Whether a bullet, a number or a letter in brackets starts here. */
  private boolean startsItem(int i, int end) {
    char c = text.charAt(i);
    if ("•●■◆○▪·*".indexOf(c) >= 0 || (c == '-' && i + 1 < end && text.charAt(i + 1) == ' ')) {
      return true;
    }
    int k = i;
    if (c == '(' || c == '（') {
      k++;
    }
    int from = k;
    while (k < end
        && k - from < 5
        && (Character.isDigit(text.charAt(k)) || text.charAt(k) == '.')) {
      k++;
    }
    if (k == from) {
      while (k < end && k - from < 3 && "一二三四五六七八九十".indexOf(text.charAt(k)) >= 0) {
        k++;
      }
    }
    if (k == from && c != text.charAt(k) && k < end && Character.isLetter(text.charAt(k))) {
      k++;
    }
    if (k == from || k >= end) {
      return false;
    }
    return ")）、".indexOf(text.charAt(k)) >= 0
        || (text.charAt(k - 1) == '.' && Span.isBlank(text.charAt(k)));
  }

  private int skipBlanks(int from, int end) {
    int i = from;
    while (i < end && Span.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isHan(char c) {
    return CharacterFolding.isHan(c) || (c >= 0xFF01 && c <= 0xFF0F) || c == '：' || c == '；';
  }

  private void add(int end) {
    int from = start;
    while (end - from > LONGEST) {
      int cut = clauseEnd(from, from + LONGEST);
      addTrimmed(from, cut);
      from = cut;
    }
    addTrimmed(from, end);
    start = end;
    lineStart = end;
  }

  private int clauseEnd(int from, int limit) {
    int blank = 0;
    for (int i = limit; i > from + LONGEST / 2; i--) {
      char c = text.charAt(i - 1);
      if (";,，、".indexOf(c) >= 0) {
        return i;
      }
      if (blank == 0 && Span.isBlank(c)) {
        blank = i;
      }
    }
    if (blank > 0) {
      return blank;
    }
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }

  private void addTrimmed(int from, int to) {
    Span span = new Span(from, to).trimmed(text);
    if (span.length() > 0) {
      found.add(span);
    }
  }
}
