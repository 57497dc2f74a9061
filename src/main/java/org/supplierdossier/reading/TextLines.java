package org.supplierdossier.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.SAXException;

/** Groups the lines of a plain text into paragraphs, and reads the marks of Markdown. */
final class TextLines {
  /** A line longer than this is a paragraph of an editor that wraps by itself. */
  private static final int WRAPPED = 110;

  /** No line is longer; what follows starts another. */
  private static final int MAX_LINE = 100_000;

  private final Xhtml out;
  private final boolean markdown;
  private final StringBuilder paragraph = new StringBuilder();
  private final List<String> table = new ArrayList<>();
  private int firstLine;
  private int lastLength;
  private int widest;

  TextLines(Xhtml out, boolean markdown) {
    this.out = out;
    this.markdown = markdown;
  }

  void write(BufferedReader reader) throws IOException, SAXException {
    int number = 0;
    for (String line = next(reader); line != null; line = next(reader)) {
      number++;
      line(number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line, number);
    }
    endTable();
    endParagraph();
  }

  /** The next line, of bounded length. */
  private static @org.jspecify.annotations.Nullable String next(BufferedReader reader)
      throws IOException {
    StringBuilder line = new StringBuilder();
    int c = reader.read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && c != '\n' && c != '\r' && line.length() < MAX_LINE) {
      line.append((char) c);
      c = reader.read();
    }
    if (c == '\r') {
      reader.mark(1);
      if (reader.read() != '\n') {
        reader.reset();
      }
    } else if (c >= 0 && c != '\n') {
      line.append((char) c);
    }
    return line.toString();
  }

  private void line(String line, int number) throws SAXException {
    String text = PassageText.clean(line);
    if (markdown && text.startsWith("|")) {
      endParagraph();
      if (table.isEmpty()) {
        firstLine = number;
      }
      table.add(text);
      return;
    }
    endTable();
    if (text.isEmpty()) {
      endParagraph();
    } else if (markdown && !paragraph.isEmpty() && isUnderline(text)) {
      String title = paragraph.toString();
      paragraph.setLength(0);
      String level = text.charAt(0) == '=' ? "h1" : "h2";
      out.element(level, title, Places.LINE, Integer.toString(firstLine));
    } else if (markdown && heading(text) > 0) {
      endParagraph();
      int level = heading(text);
      String at = Integer.toString(number);
      out.element("h" + level, text.substring(level).strip(), Places.LINE, at);
    } else {
      if (startsParagraph(line, text)) {
        endParagraph();
      }
      add(text, number);
    }
  }

  /** Whether a line underlines the one above as a heading. */
  private static boolean isUnderline(String text) {
    return text.length() >= 3
        && (text.chars().allMatch(c -> c == '=') || text.chars().allMatch(c -> c == '-'));
  }

  private static int heading(String text) {
    int level = 0;
    while (level < text.length() && text.charAt(level) == '#') {
      level++;
    }
    return level <= 6 && level < text.length() && text.charAt(level) == ' ' ? level : 0;
  }

  private boolean startsParagraph(String line, String text) {
    if (paragraph.isEmpty()) {
      return false;
    }
    char last = paragraph.charAt(paragraph.length() - 1);
    boolean chinese = PassageText.isWide(last) && PassageText.isWide(text.codePointAt(0));
    boolean indented =
        line.startsWith("\u3000") || line.startsWith("    ") || line.startsWith("\t");
    boolean full = lastLength >= Math.min(WRAPPED, widest * 3 / 4);
    return (indented && chinese)
        || Enumerator.starts(text)
        || lastLength > WRAPPED
        || (!full && (Sentence.ends(paragraph) || chinese || lastLength < widest / 2))
        || (chinese && Sentence.ends(paragraph));
  }

  private void add(String text, int number) {
    if (paragraph.isEmpty()) {
      firstLine = number;
      widest = 0;
    }
    PassageText.join(paragraph, text);
    lastLength = text.length();
    widest = Math.max(widest, lastLength);
  }

  private void endParagraph() throws SAXException {
    if (!paragraph.isEmpty()) {
      String text = paragraph.toString();
      boolean item = Enumerator.isBullet(text);
      out.element(item ? "li" : "p", text, Places.LINE, Integer.toString(firstLine));
      paragraph.setLength(0);
    }
  }

  private void endTable() throws SAXException {
    if (table.isEmpty()) {
      return;
    }
    out.open("table");
    int row = 0;
    for (String line : table) {
      if (!isRule(line)) {
        out.open("tr", Places.ROW, Integer.toString(++row));
        String inner =
            line.endsWith("|") ? line.substring(1, line.length() - 1) : line.substring(1);
        for (String cell : inner.split("\\|", -1)) {
          out.element("td", cell);
        }
        out.close("tr");
      }
    }
    out.close("table");
    table.clear();
  }

  private static boolean isRule(String line) {
    return line.indexOf('-') >= 0 && line.chars().allMatch(c -> "|-: ".indexOf(c) >= 0);
  }
}
