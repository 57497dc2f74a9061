package org.supplierdossier.reading.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the text of pictures. The models are loaded with the first picture and stay for the life of
 * the process. For one thread.
 */
public final class PictureReader {
  /** What decides what is read in a picture; part of the key of a reading. */
  public static final String VERSION = "ppocr-v4/2";

  private static final String MODELS = "models/";

  /** Larger pictures are scaled down before lines are looked for, in pixels. */
  private static final int MAX_SIDE = 1_600;

  /** Lines lower than this are read from the picture in twice its size. */
  private static final double SMALL_TEXT = 14;

  private static final int MAX_DOUBLED_SIDE = 2_400;

  /** Turned back where the lines lean more than this, in radians. */
  private static final double LEANS = 0.002;

  private static final double LEAST_SURENESS = 0.5;

  private final LineFinder finder;
  private final LineReader reader;
  private final Direction direction;

  private PictureReader(LineFinder finder, LineReader reader, Direction direction) {
    this.finder = finder;
    this.reader = reader;
    this.direction = direction;
  }

  /**
   * Loads the models.
   *
   * @throws IOException where they cannot be run on this machine
   */
  public static PictureReader load() throws IOException {
    return new PictureReader(
        new LineFinder(Model.load(MODELS + "ch_PP-OCRv4_det_infer.onnx")),
        LineReader.load(MODELS + "ch_PP-OCRv4_rec_infer.onnx", MODELS + "ppocr_keys_v1.txt"),
        new Direction(Model.load(MODELS + "ch_ppocr_mobile_v2.0_cls_infer.onnx")));
  }

  /** Reads a picture that may lie on its side, upside down or a little askew. */
  public PictureText read(BufferedImage image) throws IOException {
    Pixels picture = Pixels.of(image);
    List<Slant> slants = finder.find(picture, MAX_SIDE);
    double scale = 1;
    if (isSmall(slants) && Math.max(picture.width(), picture.height()) <= MAX_DOUBLED_SIDE) {
      scale = 2;
      picture = picture.scaled(2 * picture.width(), 2 * picture.height());
      slants = finder.find(picture, 2 * MAX_SIDE);
    }
    int quarters = direction.quarters(picture, slants);
    if (quarters != 0) {
      picture = picture.turned(quarters);
      slants = finder.find(picture, (int) (scale * MAX_SIDE));
    }
    double angle = angle(slants);
    if (Math.abs(angle) > LEANS) {
      Spot middle = new Spot(picture.width() / 2.0, picture.height() / 2.0);
      picture = picture.rotated(-angle);
      slants = slants.stream().map(s -> s.rotated(middle, -angle)).toList();
    }
    return text(picture, slants, scale);
  }

  private PictureText text(Pixels picture, List<Slant> slants, double scale) throws IOException {
    double usual = height(slants, 0.5);
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : RuleFinder.find(picture, usual)) {
      if (slants.stream().noneMatch(s -> s.holds(rule))) {
        rules.add(rule);
      }
    }
    // a rule beside a character is easily taken for one
    for (Rule rule : rules) {
      if (rule.x1() == rule.x2()) {
        picture.erase(rule);
      }
    }
    rules = PictureFrame.removed(rules, picture.width(), picture.height());
    List<Line> lines = new ArrayList<>();
    for (Slant slant : slants) {
      add(picture, slant.withRoom(slants, rules), scale, lines, false);
    }
    if (!rules.isEmpty()) {
      for (Slant mark : LooseMarks.find(picture, slants, usual)) {
        add(picture, mark, scale, lines, true);
      }
    }
    return new PictureText(
        picture.width() / scale,
        picture.height() / scale,
        Typography.settle(lines),
        rules.stream().map(r -> r.scaled(1 / scale)).toList());
  }

  /** Reads a line; where only digits are wanted, what is none is taken for dirt. */
  private void add(Pixels picture, Slant slant, double scale, List<Line> lines, boolean digitsOnly)
      throws IOException {
    List<Letter> letters = new ArrayList<>();
    for (Letter letter : reader.read(picture, slant)) {
      if (digitsOnly && !"0123456789".contains(letter.text())) {
        return;
      }
      letters.add(
          new Letter(
              letter.text(),
              (slant.left() + letter.left()) / scale,
              (slant.left() + letter.right()) / scale,
              letter.sureness()));
    }
    if (!letters.isEmpty()) {
      Line line = new Line(letters, slant.center().y() / scale, slant.height() / scale);
      if (line.sureness() >= LEAST_SURENESS) {
        lines.add(line);
      }
    }
  }

  private static boolean isSmall(List<Slant> slants) {
    return !slants.isEmpty() && height(slants, 0.5) < SMALL_TEXT;
  }

  private static double height(List<Slant> slants, double share) {
    List<Double> heights =
        slants.stream().map(s -> Math.min(s.width(), s.height())).sorted().toList();
    return heights.isEmpty() ? 20 : heights.get((int) (share * (heights.size() - 1)));
  }

  /** The angle of most of the text, long lines counting more. */
  private static double angle(List<Slant> slants) {
    List<Slant> lying = new ArrayList<>();
    double all = 0;
    for (Slant slant : slants) {
      if (slant.width() > 3 * slant.height()) {
        lying.add(slant);
        all += slant.width();
      }
    }
    lying.sort(Comparator.comparingDouble(Slant::angle));
    double passed = 0;
    for (Slant slant : lying) {
      passed += slant.width();
      if (passed >= all / 2) {
        return slant.angle();
      }
    }
    return 0;
  }
}
