package org.supplierdossier.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Locator;
import org.supplierdossier.document.Passage;
import org.supplierdossier.extraction.FoldedText;
import org.supplierdossier.extraction.Span;

/**
 * The running text of a document as its letters and digits alone, so that labels made on another
 * copy of it (other line breaks, other columns of a table) are found again. Spans are ranges of
 * these letters.
 */
public final class ReadText {
  /** So many letters at either end find a quote whose middle was read otherwise. */
  private static final int ANCHOR = 24;

  /** No label is looked for in more places. */
  private static final int MOST_PLACES = 50;

  private static final int CONTEXT = 400;

  private final List<Passage> passages = new ArrayList<>();
  private final Map<Integer, Integer> firstLetter = new TreeMap<>();
  private final StringBuilder letters = new StringBuilder();
  private int[] passageOf = new int[1024];
  private int[] offsetOf = new int[1024];

  /** The text of a document. */
  public ReadText(Document document) {
    for (Passage passage : document.passages()) {
      if (!passage.hidden() && passage.kind() != Passage.Kind.FURNITURE) {
        add(passage);
      }
    }
  }

  private void add(Passage passage) {
    firstLetter.put(passage.number(), letters.length());
    FoldedText folded = FoldedText.of(passage.text());
    String text = folded.text();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        int at = letters.length();
        if (at == passageOf.length) {
          passageOf = Arrays.copyOf(passageOf, at * 2);
          offsetOf = Arrays.copyOf(offsetOf, at * 2);
        }
        passageOf[at] = passages.size();
        offsetOf[at] = folded.original(new Span(i, i + 1)).start();
        letters.append(text.charAt(i));
      }
    }
    passages.add(passage);
  }

  private static String lettersOf(String text) {
    String folded = FoldedText.of(text).text();
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))) {
        letters.append(folded.charAt(i));
      }
    }
    return letters.toString();
  }

  /** All places where a quote stands; where none, the place that starts and ends like it. */
  public List<Span> find(String quote) {
    String wanted = lettersOf(quote);
    List<Span> found = new ArrayList<>();
    if (wanted.isEmpty()) {
      return found;
    }
    int at = letters.indexOf(wanted);
    while (at >= 0 && found.size() < MOST_PLACES) {
      found.add(new Span(at, at + wanted.length()));
      at = letters.indexOf(wanted, at + 1);
    }
    if (found.isEmpty() && wanted.length() > 2 * ANCHOR) {
      Span like = between(wanted);
      if (like != null) {
        found.add(like);
      }
    }
    return found;
  }

  /** The stretch between the first and the last letters of a quote, at most half as long again. */
  private @Nullable Span between(String wanted) {
    String head = wanted.substring(0, ANCHOR);
    String tail = wanted.substring(wanted.length() - ANCHOR);
    int places = 0;
    for (int at = letters.indexOf(head);
        at >= 0 && places < MOST_PLACES;
        at = letters.indexOf(head, at + 1)) {
      places++;
      int end = letters.indexOf(tail, at + ANCHOR);
      if (end >= 0 && end + ANCHOR - at <= wanted.length() * 3 / 2) {
        return new Span(at, end + ANCHOR);
      }
    }
    return null;
  }

  /** The letters at a place; null where it lies outside the running text or holds no letter. */
  public @Nullable Span of(Locator locator) {
    Integer from = firstLetter.get(locator.passage());
    if (from == null) {
      return null;
    }
    int passage = passages.isEmpty() || from >= letters.length() ? -1 : passageOf[from];
    int start = -1;
    int end = -1;
    for (int i = from; i < letters.length() && passageOf[i] == passage; i++) {
      if (offsetOf[i] >= locator.start() && offsetOf[i] < locator.end()) {
        start = start < 0 ? i : start;
        end = i + 1;
      }
    }
    return start < 0 ? null : new Span(start, end);
  }

  /** A range of letters as printed, and what stands around it. */
  public Context context(Span span) {
    Passage first = passages.get(passageOf[span.start()]);
    Passage last = passages.get(passageOf[span.end() - 1]);
    int from = offsetOf[span.start()];
    int to = offsetOf[span.end() - 1] + 1;
    StringBuilder words = new StringBuilder();
    boolean one = passageOf[span.start()] == passageOf[span.end() - 1];
    if (one) {
      words.append(first.text(), from, to);
    } else {
      words.append(first.text().substring(from));
      for (int i = passageOf[span.start()] + 1; i < passageOf[span.end() - 1]; i++) {
        words.append('\n').append(passages.get(i).text());
      }
      words.append('\n').append(last.text(), 0, to);
    }
    int firstEnd = one ? to : first.text().length();
    return new Context(
        first.locate(from, Math.max(firstEnd, from + 1)),
        before(passageOf[span.start()], from),
        words.toString(),
        after(passageOf[span.end() - 1], to));
  }

  private String before(int passage, int offset) {
    StringBuilder text = new StringBuilder(passages.get(passage).text().substring(0, offset));
    for (int i = passage - 1; i >= 0 && text.length() < CONTEXT; i--) {
      text.insert(0, passages.get(i).text() + "\n");
    }
    int cut = text.length() - CONTEXT;
    return cut <= 0 ? text.toString() : "… " + text.substring(safe(text, cut));
  }

  private String after(int passage, int offset) {
    StringBuilder text = new StringBuilder(passages.get(passage).text().substring(offset));
    for (int i = passage + 1; i < passages.size() && text.length() < CONTEXT; i++) {
      text.append('\n').append(passages.get(i).text());
    }
    return text.length() <= CONTEXT
        ? text.toString()
        : text.substring(0, safe(text, CONTEXT)) + " …";
  }

  private static int safe(CharSequence text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }
}
