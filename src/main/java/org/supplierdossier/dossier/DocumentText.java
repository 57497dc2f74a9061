package org.supplierdossier.dossier;

import java.util.Arrays;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;

/**
 * The passages of a document as one text, a line break between two, so that names may span them.
 */
final class DocumentText {
  private final String text;
  private final int[] starts;
  private final FoldedText folded;

  private DocumentText(String text, int[] starts) {
    this.text = text;
    this.folded = FoldedText.of(text);
    this.starts = starts;
  }

  static DocumentText of(Document document) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[document.passages().size()];
    for (Passage passage : document.passages()) {
      starts[passage.number()] = text.length();
      text.append(passage.text()).append('\n');
    }
    return new DocumentText(text.toString(), starts);
  }

  String text() {
    return text;
  }

  /** The whole text, folded once for all names that are looked for. */
  FoldedText folded() {
    return folded;
  }

  int length() {
    return text.length();
  }

  /** The number of the passage that holds the character at this offset. */
  int passageAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    if (found < 0) {
      return -found - 2;
    }
    // an empty passage shares its start with the next one, which holds the character
    while (found + 1 < starts.length && starts[found + 1] == offset) {
      found++;
    }
    return found;
  }

  /**
   * What stands before this offset on its line, or on the last line above it that is not blank
   * where nothing stands before it on its own.
   *
   * @param most characters of the line, and as many of white space
   */
  String before(int offset, int most) {
    int end = offset;
    while (end > 0 && offset - end < most && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < most && !endsLine(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, offset);
  }

  /** What stands after this offset, at most the given number of characters. */
  String after(int offset, int most) {
    return text.substring(offset, Math.min(text.length(), offset + most));
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '。' || c == '；' || c == ';';
  }
}
