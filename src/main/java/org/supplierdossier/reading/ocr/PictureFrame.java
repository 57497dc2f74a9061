package org.supplierdossier.reading.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * The ornamental border of a certificate or a licence, whose lines are no table: nothing that is
 * ruled inside touches them.
 */
final class PictureFrame {
  /** How far lines of a border lie from its edge, as a share of its shorter side. */
  private static final double BORDER = 0.06;

  /** A border goes around so much of the picture in either direction. */
  private static final double AROUND = 0.6;

  private final double left;
  private final double right;
  private final double top;
  private final double bottom;
  private final double border;

  private PictureFrame(List<Rule> rules) {
    left = rules.stream().mapToDouble(Rule::x1).min().orElse(0);
    right = rules.stream().mapToDouble(Rule::x2).max().orElse(0);
    top = rules.stream().mapToDouble(Rule::y1).min().orElse(0);
    bottom = rules.stream().mapToDouble(Rule::y2).max().orElse(0);
    border = BORDER * Math.min(right - left, bottom - top);
  }

  /** The rules of a picture without those of such a border. */
  static List<Rule> removed(List<Rule> rules, double width, double height) {
    PictureFrame frame = new PictureFrame(rules);
    if (frame.right - frame.left < AROUND * width || frame.bottom - frame.top < AROUND * height) {
      return rules;
    }
    List<Rule> inside = new ArrayList<>();
    for (Rule rule : rules) {
      if (!frame.isEdge(rule)) {
        inside.add(rule);
      }
    }
    return inside.stream().anyMatch(frame::isTouchedBy) ? rules : inside;
  }

  private boolean isEdge(Rule rule) {
    return rule.x1() == rule.x2()
        ? rule.x1() < left + border || rule.x1() > right - border
        : rule.y1() < top + border || rule.y1() > bottom - border;
  }

  private boolean isTouchedBy(Rule rule) {
    return rule.x1() == rule.x2()
        ? rule.y1() < top + border || rule.y2() > bottom - border
        : rule.x1() < left + border || rule.x2() > right - border;
  }
}
