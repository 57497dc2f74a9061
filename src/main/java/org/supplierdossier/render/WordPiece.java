package org.supplierdossier.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A piece of a Word template, which writes itself as XML. */
sealed interface WordPiece {
  /** Writes what stands here. */
  void write(WordScope scope, Part to);

  /** A part of a document that is being written: its text and its pictures by the id of each. */
  record Part(StringBuilder xml, Map<String, WordPicture> pictures) {
    Part() {
      this(new StringBuilder(), new TreeMap<>());
    }

    private String relation(WordPicture picture) {
      for (var known : pictures.entrySet()) {
        if (known.getValue() == picture) {
          return known.getKey();
        }
      }
      String id = "chart" + (pictures.size() + 1);
      pictures.put(id, picture);
      return id;
    }
  }

  private static void all(List<WordPiece> pieces, WordScope scope, Part to) {
    pieces.forEach(p -> p.write(scope, to));
  }

  /** What stands as it is. */
  record Fixed(String xml) implements WordPiece {
    @Override
    public void write(WordScope scope, Part to) {
      to.xml().append(xml);
    }
  }

  /**
   * A placeholder in a run of its own.
   *
   * @param run the start of the run with its properties
   * @param end the end of the run
   * @param prefix of the names of elements, with its colon
   * @param written the placeholder with its marks, which stays where it names nothing
   */
  record Field(String name, String run, String end, String prefix, String written)
      implements WordPiece {
    @Override
    public void write(WordScope scope, Part to) {
      Object value = scope.find(name).orElse(written);
      if (value instanceof List) {
        if (name.endsWith(WordScope.ROWS)) {
          return;
        }
        value = written;
      }
      to.xml().append(run);
      if (value instanceof WordPicture picture) {
        to.xml().append('<').append(prefix).append("drawing>");
        String id = to.relation(picture);
        picture.write(id, Integer.parseInt(id.substring("chart".length())), to.xml());
        to.xml().append("</").append(prefix).append("drawing>");
      } else {
        lines(String.valueOf(value), to.xml());
      }
      to.xml().append(end);
    }

    private void lines(String text, StringBuilder to) {
      int from = 0;
      for (int i = 0; i <= text.length(); i++) {
        char c = i < text.length() ? text.charAt(i) : 0;
        if (i == text.length() || c == '\n' || c == '\t') {
          words(text.substring(from, i).replace("\r", ""), to);
          from = i + 1;
        }
        if (i < text.length() && (c == '\n' || c == '\t')) {
          to.append('<').append(prefix).append(c == '\n' ? "br/>" : "tab/>");
        }
      }
    }

    private void words(String words, StringBuilder to) {
      if (!words.isEmpty()) {
        to.append('<').append(prefix).append("t xml:space=\"preserve\">");
        OfficeXml.escape(words, to);
        to.append("</").append(prefix).append("t>");
      }
    }
  }

  /**
   * What repeats for each element of a list, or stands there on a condition.
   *
   * @param open the paragraph or run that opens it, which stays where it names nothing
   * @param close what ends it
   */
  record Block(String name, String open, List<WordPiece> inside, String close)
      implements WordPiece {
    @Override
    public void write(WordScope scope, Part to) {
      Optional<Object> value = scope.find(name);
      if (value.isEmpty()) {
        to.xml().append(open);
        all(inside, scope, to);
        to.xml().append(close);
      } else if (value.get() instanceof Boolean holds) {
        if (holds) {
          all(inside, scope, to);
        }
      } else if (value.get() instanceof Iterable<?> list) {
        list.forEach(element -> all(inside, scope.in(element), to));
      } else if (!value.get().equals("")) {
        all(inside, scope, to);
      }
    }
  }

  /** A row of a table that repeats for each element of a list. */
  record Rows(String list, List<WordPiece> row) implements WordPiece {
    @Override
    public void write(WordScope scope, Part to) {
      if (scope.find(list).orElse("") instanceof List<?> elements) {
        elements.forEach(e -> all(row, scope.in(e), to));
      } else {
        all(row, scope, to);
      }
    }
  }

  /** A cell of a table, which Word wants to end with a paragraph. */
  record Cell(List<WordPiece> inside, String prefix) implements WordPiece {
    @Override
    public void write(WordScope scope, Part to) {
      all(inside, scope, to);
      String end = "</" + prefix + "p>";
      int length = to.xml().length();
      if (to.xml().lastIndexOf(end) != length - end.length()) {
        to.xml().append('<').append(prefix).append("p>").append(end);
      }
    }
  }
}
