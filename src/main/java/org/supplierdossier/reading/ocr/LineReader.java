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
  private static final double STRETCH =
      Double.parseDouble(System.getProperty("ocr.stretch", "1.3"));

  private static final int LEAST_WIDTH = 48;
  private static final int MOST_WIDTH = 6_400;

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

  /**
   * A character and where its slices have their middle.
   *
   * @param at share of the width of the strip
   */
  private record Peak(String text, double at, double sureness) {}

  /** The letters under a rectangle of a picture, at distances from its left edge. */
  List<Letter> read(Pixels picture, Slant line) throws IOException {
    boolean stands = line.height() > 1.5 * line.width();
    double length = stands ? line.height() : line.width();
    double across = stands ? line.width() : line.height();
    int width = (int) Math.round(length * HEIGHT / Math.max(1, across) * STRETCH);
    width = Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width));
    Pixels strip =
        stands ? picture.cut(line, HEIGHT, width).turned(3) : picture.cut(line, width, HEIGHT);
    List<Peak> peaks = peaks(strip);
    return peaks.isEmpty()
        ? List.of()
        : Spacing.letters(texts(peaks), strip, length / width, across);
  }

  private static List<Spacing.Mark> texts(List<Peak> peaks) {
    return peaks.stream().map(p -> new Spacing.Mark(p.text, p.at, p.sureness)).toList();
  }

  private List<Peak> peaks(Pixels strip) throws IOException {
    int width = (strip.width() + 7) / 8 * 8;
    float[] input = Model.planes(strip, HALF, HALF, width);
    Model.Answer answer = model.run(input, 1, 3, HEIGHT, width);
    int slices = (int) answer.shape()[1];
    int classes = (int) answer.shape()[2];
    FloatBuffer values = answer.values();
    List<Peak> peaks = new ArrayList<>();
    double slice = (double) width / slices / strip.width();
    int before = 0;
    int first = 0;
    float sure = 0;
    for (int i = 0; i <= slices; i++) {
      int best = i < slices ? best(values, i * classes, classes) : 0;
      if (best != before) {
        if (before > 0 && before < characters.size()) {
          peaks.add(new Peak(characters.get(before), (first + i) / 2.0 * slice, sure));
        }
        before = best;
        first = i;
        sure = 0;
      }
      if (i < slices) {
        sure = Math.max(sure, values.get(i * classes + best));
      }
    }
    return peaks;
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
