package org.supplierdossier.reading;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.supplierdossier.reading.RtfState.Target;
import org.xml.sax.SAXException;

/** Follows the control words of an RTF file. */
final class RtfReader {
  private static final int MAX_DEPTH = 2_000;

  /** Groups whose text is none of the document; so is that of every unknown group with a star. */
  private static final Set<String> SILENT =
      Set.of(
          "info",
          "pict",
          "fldinst",
          "nonshppict",
          "shprslt",
          "xe",
          "tc",
          "tcn",
          "rxe",
          "objdata",
          "filetbl",
          "revtbl",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "generator",
          "pn",
          "template",
          "private",
          "bkmkstart",
          "bkmkend",
          "nonesttables",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "sp",
          "txe");

  private static final Set<String> HEADERS =
      Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

  private final byte[] in;
  private final RtfText out;
  private final RtfTables tables = new RtfTables();
  private final Deque<RtfState> groups = new ArrayDeque<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private RtfState state = new RtfState();
  private int at;
  private int skip;
  private boolean starred;
  private RtfForm form = new RtfForm();
  private String chosen = "";

  RtfReader(byte[] in, RtfText out) {
    this.in = in;
    this.out = out;
  }

  void read() throws SAXException {
    while (at < in.length) {
      int c = in[at++] & 0xff;
      switch (c) {
        case '{' -> open();
        case '}' -> close();
        case '\\' -> control();
        case '\r', '\n', 0 -> {
          // line ends mean nothing
        }
        default -> letter(c);
      }
    }
    flush();
    out.finish();
  }

  private void open() {
    flush();
    skip = 0;
    if (groups.size() < MAX_DEPTH) {
      groups.push(state);
      state = state.copy();
    }
  }

  private void close() {
    flush();
    skip = 0;
    if (groups.isEmpty()) {
      return;
    }
    RtfState outer = groups.pop();
    if (state.target == Target.STYLES && outer.target == Target.STYLES) {
      tables.endStyle(state.style, state.outline);
    } else if (state.target != outer.target && isAside(state.target)) {
      out.endAside(state.target);
    }
    boolean ended = state.target == Target.FORM && outer.target != Target.FORM;
    state = outer;
    if (ended && !state.deleted) {
      out.add(form.shown(), mark());
      chosen = form.isList() ? form.shown() : "";
    }
  }

  private static boolean isAside(Target target) {
    return target == Target.NOTE || target == Target.FURNITURE || target == Target.BOX;
  }

  private void letter(int c) {
    if (skip > 0) {
      skip--;
    } else if (state.target == Target.COLOURS) {
      if (c == ';') {
        tables.endColour();
      }
    } else {
      pending.write(c);
    }
  }

  private void flush() {
    if (pending.size() > 0) {
      String text = new String(pending.toByteArray(), tables.charsetOf(state.font));
      pending.reset();
      text(text);
    }
  }

  private void text(String text) {
    if (state.target == Target.STYLES) {
      tables.styleText(text);
    } else if (state.target == Target.FORM_ENTRY) {
      form.entry(text);
    } else if (!chosen.isEmpty() && text.strip().equals(chosen)) {
      // what was chosen is written once more as the result of the field
      chosen = "";
    } else if (state.target == Target.BODY || isAside(state.target)) {
      if (!state.deleted) {
        out.add(text, mark());
      }
    }
  }

  private String mark() {
    if (state.hidden || state.struck) {
      return "true";
    }
    boolean shaded = state.shaded || state.paragraphShaded || state.inTable;
    boolean faint =
        (tables.isWhite(state.colour) && !shaded) || state.halfPoints <= 2 * Faint.TINY_POINTS;
    return faint ? Faint.MARK : "";
  }

  private void control() throws SAXException {
    if (at >= in.length) {
      return;
    }
    int c = in[at] & 0xff;
    if (isLetter(c)) {
      word();
      return;
    }
    at++;
    switch (c) {
      case '\'' -> {
        if (at + 1 < in.length) {
          int value = Character.digit(in[at], 16) * 16 + Character.digit(in[at + 1], 16);
          at += 2;
          letter(value & 0xff);
        }
      }
      case '*' -> starred = true;
      case '~' -> symbol(" ");
      case '_' -> symbol("-");
      case '\n', '\r' -> paragraph();
      case '\\', '{', '}' -> letter(c);
      default -> {
        // optional hyphens and marks of an index
      }
    }
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void word() throws SAXException {
    int start = at;
    while (at < in.length && isLetter(in[at]) && at - start < 32) {
      at++;
    }
    String word = new String(in, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
    boolean negative = at < in.length && in[at] == '-';
    at += negative ? 1 : 0;
    int value = 0;
    boolean valued = false;
    while (at < in.length && in[at] >= '0' && in[at] <= '9') {
      value = Math.min(100_000_000, value * 10 + in[at++] - '0');
      valued = true;
    }
    if (at < in.length && in[at] == ' ') {
      at++;
    }
    value = negative ? -value : value;
    if (word.equals("u") && valued) {
      unicode(value);
    } else if (word.equals("bin")) {
      at = (int) Math.min(in.length, (long) at + Math.max(0, value));
    } else {
      flush();
      boolean star = starred;
      starred = false;
      if (!destination(word, star)) {
        property(word, valued ? value : 1, valued);
      }
    }
  }

  private void unicode(int value) {
    flush();
    text(Character.toString((char) value));
    skip = state.unicodeSkip;
  }

  private void symbol(String text) {
    flush();
    text(text);
  }

  /** Whether the word says where the text of its group goes. */
  private boolean destination(String word, boolean star) {
    Target to =
        switch (word) {
          case "fonttbl" -> Target.FONTS;
          case "colortbl" -> Target.COLOURS;
          case "stylesheet" -> Target.STYLES;
          case "footnote", "annotation" -> Target.NOTE;
          case "shptxt", "dptxbxtext" -> Target.BOX;
          default -> HEADERS.contains(word) ? Target.FURNITURE : null;
        };
    if (word.equals("formfield")) {
      form = new RtfForm();
      state.target = Target.FORM;
      return true;
    } else if (state.target == Target.FORM && star) {
      state.target = word.equals("ffl") ? Target.FORM_ENTRY : Target.NOWHERE;
      return true;
    } else if (word.equals("nesttableprops")) {
      state.inner = true;
      return true;
    } else if (state.target == Target.NOWHERE) {
      return to != null || star;
    } else if (to != null) {
      if (isAside(to)) {
        out.beginAside();
        state.inTable = false;
      }
      state.target = to;
      return true;
    } else if (SILENT.contains(word) || (star && !isEntered(word))) {
      state.target = Target.NOWHERE;
      return true;
    }
    return false;
  }

  /** Groups with a star whose text is of the document. */
  private static boolean isEntered(String word) {
    return word.equals("shpinst") || word.equals("do") || word.equals("cs") || word.equals("ds");
  }

  private void property(String word, int value, boolean valued) throws SAXException {
    switch (word) {
      case "par", "sect" -> paragraph();
      case "cell", "nestcell", "row", "nestrow" -> {
        if (state.target == Target.BODY) {
          out.endPart(word);
        }
      }
      case "trowd", "clvmgf", "clvmrg", "cellx" -> {
        if (state.target == Target.BODY && !state.inner) {
          out.layOut(word, value);
        }
      }
      case "tab", "line", "page", "column" -> symbol(" ");
      case "emdash" -> symbol("—");
      case "endash" -> symbol("–");
      case "lquote" -> symbol("‘");
      case "rquote" -> symbol("’");
      case "ldblquote" -> symbol("“");
      case "rdblquote" -> symbol("”");
      case "bullet" -> symbol("•");
      case "emspace", "enspace", "qmspace" -> symbol(" ");
      case "ansicpg" -> tables.codePage(value);
      case "deff" -> tables.defaultFont(value);
      case "fcharset" -> tables.font(state.font, value);
      case "red" -> tables.colourPart(16, value);
      case "green" -> tables.colourPart(8, value);
      case "blue" -> tables.colourPart(0, value);
      default -> look(word, value, valued);
    }
  }

  private void look(String word, int value, boolean valued) {
    if (state.target == Target.FORM) {
      form.property(word, value);
      return;
    }
    switch (word) {
      case "uc" -> state.unicodeSkip = Math.max(0, Math.min(10, value));
      case "f" -> state.font = value;
      case "fs" -> state.halfPoints = value;
      case "cf" -> state.colour = value;
      case "v" -> state.hidden = !valued || value != 0;
      case "strike", "striked" -> state.struck = !valued || value != 0;
      case "deleted" -> state.deleted = !valued || value != 0;
      case "highlight", "cb", "chcbpat", "chshdng" -> state.shaded = valued && value != 0;
      case "cbpat", "shading" -> state.paragraphShaded = valued && value != 0;
      case "intbl" -> state.inTable = true;
      case "s" -> state.style = value;
      case "outlinelevel" -> state.outline = value;
      case "plain" -> state.plainCharacters();
      case "pard" -> state.plainParagraph();
      default -> {
        // says how something looks that is not asked for here
      }
    }
  }

  private void paragraph() throws SAXException {
    flush();
    if (isAside(state.target)) {
      out.endAsideParagraph(state.target);
    } else if (state.target == Target.BODY) {
      if (state.inTable) {
        out.add(" ", "");
        return;
      }
      int outline = state.outline;
      int level =
          outline >= 0 && outline < 9 ? Math.min(6, outline + 1) : tables.levelOf(state.style);
      out.endParagraph(level > 0 ? "h" + level : "p");
    }
  }
}
