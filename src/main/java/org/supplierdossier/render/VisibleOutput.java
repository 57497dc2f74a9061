package org.supplierdossier.render;

import gg.jte.TemplateOutput;
import java.util.Locale;

/**
 * Collects a page and makes visible what hides in text: control, bidirectional and other invisible
 * characters come out as their code point, such as {@code [U+202E]}.
 */
final class VisibleOutput implements TemplateOutput {
  private final StringBuilder page = new StringBuilder(1 << 16);

  @Override
  public void writeContent(String value) {
    writeContent(value, 0, value.length());
  }

  @Override
  public void writeContent(String value, int beginIndex, int endIndex) {
    int plain = beginIndex;
    for (int i = beginIndex; i < endIndex; ) {
      int c = value.codePointAt(i);
      int next = i + Character.charCount(c);
      if (hides(c)) {
        page.append(value, plain, i).append(String.format(Locale.ROOT, "[U+%04X]", c));
        plain = next;
      }
      i = next;
    }
    page.append(value, plain, endIndex);
  }

  private static boolean hides(int c) {
    if ((c >= ' ' && c < 0x7f) || c == '\n' || c == '\t') {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> c >= 0xe0100 && c <= 0xe01ef;
    };
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
