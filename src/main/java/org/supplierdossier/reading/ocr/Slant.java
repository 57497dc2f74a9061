package org.supplierdossier.reading.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * A rectangle that may stand askew, such as the one around a line of text.
 *
 * @param center its middle
 * @param width along its own direction, in pixels
 * @param height across it
 * @param angle of its direction against the horizontal, in radians, clockwise, within a quarter
 */
record Slant(Spot center, double width, double height, double angle) {
  /** Room on both sides of a line, as a share of its height. */
  private static final double ROOM = 0.15;

  /** Which part of a line, as a share of its height, counts as its end. */
  private static final double END = 0.6;

  /** The smallest rectangle around points, its direction the one that is nearer the horizontal. */
  static Slant around(List<Spot> points) {
    List<Spot> hull = hull(points);
    Slant best = null;
    for (int i = 0; i < hull.size(); i++) {
      Spot from = hull.get(i);
      Spot to = hull.get((i + 1) % hull.size());
      Slant slant = along(hull, Math.atan2(to.y() - from.y(), to.x() - from.x()));
      if (best == null || slant.area() < best.area() - 1e-6) {
        best = slant;
      }
    }
    return best == null ? along(points, 0) : best;
  }

  double area() {
    return width * height;
  }

  double left() {
    return center.x() - width / 2;
  }

  double right() {
    return center.x() + width / 2;
  }

  /** The same rectangle, larger by a margin on each side. */
  Slant grown(double margin) {
    return new Slant(center, width + 2 * margin, height + 2 * margin, angle);
  }

  /** The same rectangle between other sides. */
  Slant between(double newLeft, double newRight) {
    Spot middle = new Spot((newLeft + newRight) / 2, center.y());
    return new Slant(middle, newRight - newLeft, height, angle);
  }

  /** Whether this and another share a height. */
  private boolean isBeside(double top, double bottom) {
    return top < center.y() + height / 4 && bottom > center.y() - height / 4;
  }

  /**
   * A lying rectangle with some room on both sides, as far as neither a rule nor another line
   * stands there; a rule that it reaches across at one end is left outside.
   */
  Slant withRoom(List<Slant> others, List<Rule> rules) {
    if (width < height) {
      return this;
    }
    double from = left() - ROOM * height;
    double to = right() + ROOM * height;
    for (Slant other : others) {
      if (isBeside(other.center.y() - other.height / 4, other.center.y() + other.height / 4)) {
        if (other.right() <= left()) {
          from = Math.max(from, (other.right() + left()) / 2);
        } else if (other.left() >= right()) {
          to = Math.min(to, (other.left() + right()) / 2);
        }
      }
    }
    for (Rule rule : rules) {
      if (rule.x1() == rule.x2() && isBeside(rule.y1(), rule.y2())) {
        if (rule.x1() >= from && rule.x1() < left() + END * height) {
          from = rule.x1() + 2;
        } else if (rule.x1() <= to && rule.x1() > right() - END * height) {
          to = rule.x1() - 1;
        }
      }
    }
    return to - from > height / 4 ? between(from, to) : this;
  }

  /** The point at these shares of its width and height, from its upper left corner. */
  Spot at(double across, double down) {
    double u = (across - 0.5) * width;
    double v = (down - 0.5) * height;
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    return center.plus(u * cos - v * sin, u * sin + v * cos);
  }

  /**
   * The same rectangle, turned with its picture about a point, by an angle in radians, clockwise.
   */
  Slant rotated(Spot about, double by) {
    double dx = center.x() - about.x();
    double dy = center.y() - about.y();
    double cos = Math.cos(by);
    double sin = Math.sin(by);
    return new Slant(
        about.plus(dx * cos - dy * sin, dx * sin + dy * cos), width, height, angle + by);
  }

  /** Whether a rule lies inside, such as a long stroke of a large letter. */
  boolean holds(Rule rule) {
    return rule.x1() >= left()
        && rule.x2() <= right()
        && rule.y1() >= center.y() - height / 2
        && rule.y2() <= center.y() + height / 2;
  }

  /** The rectangle in the same direction as an edge that is just large enough. */
  private static Slant along(List<Spot> points, double direction) {
    double angle = direction;
    while (angle > Math.PI / 4) {
      angle -= Math.PI / 2;
    }
    while (angle <= -Math.PI / 4) {
      angle += Math.PI / 2;
    }
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Spot p : points) {
      double u = p.x() * cos + p.y() * sin;
      double v = -p.x() * sin + p.y() * cos;
      left = Math.min(left, u);
      right = Math.max(right, u);
      top = Math.min(top, v);
      bottom = Math.max(bottom, v);
    }
    double u = (left + right) / 2;
    double v = (top + bottom) / 2;
    return new Slant(
        new Spot(u * cos - v * sin, u * sin + v * cos), right - left, bottom - top, angle);
  }

  /** The convex hull by Andrew's monotone chain. */
  private static List<Spot> hull(List<Spot> points) {
    List<Spot> sorted = new ArrayList<>(points);
    sorted.sort(
        java.util.Comparator.comparingDouble(Spot::x).thenComparing(Spot::y, Double::compare));
    List<Spot> hull = new ArrayList<>();
    chain(sorted, hull, 0);
    int upper = hull.size() - 1;
    java.util.Collections.reverse(sorted);
    hull.remove(upper);
    chain(sorted, hull, upper);
    if (hull.size() > 1) {
      hull.remove(hull.size() - 1);
    }
    return hull;
  }

  private static void chain(List<Spot> sorted, List<Spot> hull, int start) {
    for (Spot p : sorted) {
      while (hull.size() >= start + 2
          && cross(hull.get(hull.size() - 2), hull.get(hull.size() - 1), p) <= 0) {
        hull.remove(hull.size() - 1);
      }
      hull.add(p);
    }
  }

  private static double cross(Spot o, Spot a, Spot b) {
    return (a.x() - o.x()) * (b.y() - o.y()) - (a.y() - o.y()) * (b.x() - o.x());
  }
}
