package org.supplierdossier.reading.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the characters of a strip with one line of text. The network tells for each narrow slice of
 * the strip which character it is most likely, or none (connectionist temporal classification,
 * Graves and others 2006); equal neighbours are one character.
 */
final class LineReader {
  /** What the network was trained on. */
  private static final int HEIGHT = 48;

  private static final float[] HALF = {0.5f, 0.5f, 0.5f};

  /** Strips are drawn out, or two narrow letters that are equal would fall into one slice. */
  private static final double STRETCH = 1.3;

  private static final int LEAST_WIDTH = 48;
  private static final int MOST_WIDTH = 12_800;

  /** Usual length of a part that is read at once, in pixels of a strip. */
  private static final int PART = 800;

  /** A line is cut in two where it has a gap of so many pixels. */
  private static final int LEAST_CUT = 9;

  private final Model model;
  private final List<String> characters;

  private LineReader(Model model, List<String> characters) {
    this.model = model;
    this.characters = characters;
  }

  static LineReader load(String modelResource, String charactersResource) throws IOException {
    List<String> characters = new ArrayList<>();
    characters.add("");
    try (InputStream in =
        LineReader.class.getClassLoader().getResourceAsStream(charactersResource)) {
      if (in == null) {
        throw new IOException("no characters \"" + charactersResource + "\" on the class path");
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : all.split("\n", -1)) {
        String character = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        if (!character.isEmpty()) {
          characters.add(character);
        }
      }
    }
    characters.add(" ");
    return new LineReader(Model.load(modelResource), characters);
  }

  /** The letters under a rectangle of a picture, at distances from its left edge. */
  List<Letter> read(Pixels picture, Slant line) throws IOException {
    boolean stands = line.height() > 1.5 * line.width();
    double length = stands ? line.height() : line.width();
    double across = stands ? line.width() : line.height();
    int width = (int) Math.round(length * HEIGHT / Math.max(1, across) * STRETCH);
    width = Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width));
    Pixels strip =
        stands ? picture.cut(line, HEIGHT, width).turned(3) : picture.cut(line, width, HEIGHT);
    Ink ink = Ink.of(strip);
    List<Spacing.Mark> marks = new ArrayList<>();
    int from = 0;
    while (from < width) {
      int to = end(ink, from, width);
      marks(strip.part(from, to), from, marks);
      from = to;
    }
    return Spacing.letters(marks, ink, width, length / width, across);
  }

  /**
   * Where a part that begins here ends: between two words. The network was trained on short lines,
   * and its cost grows with the square of the length.
   */
  private static int end(Ink ink, int from, int width) {
    if (width - from <= PART + PART / 2) {
      return width;
    }
    int[] gap = ink.gap(from + PART - PART / 4, from + PART + PART / 4);
    return gap[1] - gap[0] < LEAST_CUT ? Math.min(width, from + 2 * PART) : (gap[0] + gap[1]) / 2;
  }

  private void marks(Pixels strip, int offset, List<Spacing.Mark> marks) throws IOException {
    int width = Math.max(LEAST_WIDTH, (strip.width() + 7) / 8 * 8);
    float[] input = Model.planes(strip, HALF, HALF, width);
    Model.Answer answer = model.run(input, 1, 3, HEIGHT, width);
    int slices = answer.rows();
    int classes = answer.columns();
    FloatBuffer values = answer.values();
    double slice = (double) width / slices;
    int before = 0;
    int first = 0;
    float sure = 0;
    for (int i = 0; i <= slices; i++) {
      int best = i < slices ? best(values, i * classes, classes) : 0;
      if (best != before) {
        if (before > 0 && before < characters.size()) {
          double at = Math.min(strip.width(), (first + i) / 2.0 * slice);
          marks.add(new Spacing.Mark(characters.get(before), offset + at, sure));
        }
        before = best;
        first = i;
        sure = 0;
      }
      if (i < slices) {
        sure = Math.max(sure, values.get(i * classes + best));
      }
    }
  }

  private static int best(FloatBuffer values, int from, int count) {
    int best = 0;
    for (int i = 1; i < count; i++) {
      if (values.get(from + i) > values.get(from + best)) {
        best = i;
      }
    }
    return best;
  }
}
