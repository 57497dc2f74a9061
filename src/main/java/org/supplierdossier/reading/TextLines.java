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

  /** Nobody breaks lines of running text before this many characters. */
  private static final int NARROWEST = 30;

  /** The same, of Chinese. */
  private static final int NARROWEST_CHINESE = 18;

  /** No line is longer; what follows starts another. */
  private static final int MAX_LINE = 100_000;

  private final Xhtml out;
  private final boolean markdown;
  private final StringBuilder paragraph = new StringBuilder();
  private final List<String> table = new ArrayList<>();
  private final MarkdownComments comments = new MarkdownComments();
  private boolean fenced;

  /** Whether the last line was in columns. */
  private boolean afterRow;

  private int firstLine;
  private int lastLength;
  private int widest;

  TextLines(Xhtml out, boolean markdown) {
    this.out = out;
    this.markdown = markdown;
  }

  void write(BufferedReader reader) throws IOException, SAXException {
    int number = 0;
    String line = next(reader);
    line = line != null && line.startsWith("\ufeff") ? line.substring(1) : line;
    while (line != null) {
      String following = next(reader);
      number++;
      line(line, following == null ? "" : PassageText.clean(following), number);
      line = following;
    }
    endTable();
    comments.end();
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

  private void line(String raw, String following, int number) throws SAXException {
    String line = markdown && !fenced ? comments.takenFrom(raw, number) : raw;
    String text = PassageText.clean(line);
    if (markdown && marked(text, following, number)) {
      return;
    }
    endTable();
    if (text.isEmpty()) {
      endParagraph();
    } else {
      if (startsParagraph(line, text)) {
        endParagraph();
      }
      add(text, number);
      afterRow = isRow(line);
    }
  }

  /** Takes a line by its marks; false where it is running text. */
  private boolean marked(String text, String following, int number) throws SAXException {
    if (Markdown.isFence(text)) {
      endTable();
      endParagraph();
      fenced = !fenced;
      return true;
    } else if (fenced) {
      return false;
    }
    boolean head = table.isEmpty() && text.indexOf('|') >= 0 && Markdown.isRule(following);
    if (head || text.startsWith("|") || (!table.isEmpty() && text.indexOf('|') >= 0)) {
      endParagraph();
      table.add(text);
      return true;
    }
    endTable();
    if (!paragraph.isEmpty() && Markdown.isUnderline(text)) {
      String title = Markdown.plain(paragraph.toString());
      paragraph.setLength(0);
      String level = text.charAt(0) == '=' ? "h1" : "h2";
      out.element(level, title, Places.LINE, Integer.toString(firstLine));
      return true;
    } else if (Markdown.heading(text) > 0) {
      endParagraph();
      String at = Integer.toString(number);
      String title = Markdown.plain(Markdown.title(text));
      out.element("h" + Markdown.heading(text), title, Places.LINE, at);
      return true;
    } else if (Markdown.isBreak(text)) {
      endParagraph();
      return true;
    }
    return false;
  }

  private boolean startsParagraph(String line, String text) {
    if (paragraph.isEmpty()) {
      return false;
    }
    char last = paragraph.charAt(paragraph.length() - 1);
    boolean chinese = PassageText.isWide(last) && PassageText.isWide(text.codePointAt(0));
    boolean indented =
        line.startsWith("\u3000") || line.startsWith("    ") || line.startsWith("\t");
    boolean full =
        lastLength >= Math.min(WRAPPED, widest * 3 / 4)
            && lastLength >= (chinese ? NARROWEST_CHINESE : NARROWEST);
    return (indented && chinese)
        || isRow(line)
        || afterRow
        || Enumerator.starts(text)
        || (Enumerator.isLabelled(text) && Enumerator.isLabelled(paragraph.toString()))
        || lastLength > WRAPPED
        || (!full && (Sentence.ends(paragraph) || chinese || lastLength < widest / 2))
        || (chinese && Sentence.ends(paragraph));
  }

  /** Whether a line is in columns, as what is pasted from a sheet. */
  private static boolean isRow(String line) {
    return line.strip().indexOf('\t') > 0;
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
      String raw = paragraph.toString();
      String quoted = raw.startsWith("> ") ? raw.substring(2) : raw;
      String text = markdown && !fenced ? Markdown.plain(quoted) : raw;
      boolean item = Enumerator.isBullet(text);
      out.open(item ? "li" : "p", Places.LINE, Integer.toString(firstLine));
      if (markdown && !fenced) {
        struckOrNot(quoted);
      } else {
        out.text(text);
      }
      out.close(item ? "li" : "p");
      paragraph.setLength(0);
    }
    for (MarkdownComments.Comment comment : comments.take()) {
      String at = Integer.toString(comment.line());
      out.element("p", comment.text(), Places.LINE, at, Places.HIDDEN, "true");
    }
  }

  /** Writes a paragraph; what stands between two pairs of tildes was taken out by its author. */
  private void struckOrNot(String marked) throws SAXException {
    int at = 0;
    for (int open = marked.indexOf("~~"); open >= 0; open = marked.indexOf("~~", at)) {
      int close = marked.indexOf("~~", open + 2);
      if (close < 0) {
        break;
      }
      out.text(Markdown.plain(marked.substring(at, open)));
      String struck = Markdown.plain(marked.substring(open + 2, close));
      out.element("span", struck, Places.HIDDEN, Xhtml.flag(!struck.isBlank()));
      at = close + 2;
    }
    out.text(Markdown.plain(marked.substring(at)));
  }

  private void endTable() throws SAXException {
    if (table.isEmpty()) {
      return;
    }
    out.open("table");
    int row = 0;
    for (String line : table) {
      if (!Markdown.isRule(line)) {
        out.open("tr", Places.ROW, Integer.toString(++row));
        for (String cell : Markdown.cells(line)) {
          out.element("td", cell);
        }
        out.close("tr");
      }
    }
    out.close("table");
    table.clear();
  }
}
