package org.supplierdossier.reading.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** The pixels of a picture as 24 bits of red, green and blue, row after row. */
final class Pixels {
  /** Where paper is looked for beside a rule, in pixels. */
  private static final int REACH = 4;

  private final int width;
  private final int height;
  private final int[] rgb;

  private Pixels(int width, int height, int[] rgb) {
    this.width = width;
    this.height = height;
    this.rgb = rgb;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int rgb(int x, int y) {
    return rgb[y * width + x];
  }

  /** Lightness of a pixel, 0 to 255. */
  int lightness(int x, int y) {
    int c = rgb[y * width + x];
    return (((c >> 16) & 0xff) * 77 + ((c >> 8) & 0xff) * 151 + (c & 0xff) * 28) >> 8;
  }

  /** Takes the pixels of an image; what is transparent lies on white. */
  static Pixels of(BufferedImage image) {
    return drawn(image, image.getWidth(), image.getHeight(), new AffineTransform());
  }

  /** The same picture in another size. */
  Pixels scaled(int newWidth, int newHeight) {
    if (newWidth == width && newHeight == height) {
      return this;
    }
    if (newWidth * 2 <= width && newHeight * 2 <= height) {
      return halved().scaled(newWidth, newHeight);
    }
    return drawn(
        image(),
        newWidth,
        newHeight,
        AffineTransform.getScaleInstance((double) newWidth / width, (double) newHeight / height));
  }

  /** The mean of each four pixels. */
  private Pixels halved() {
    int w = width / 2;
    int h = height / 2;
    int[] half = new int[w * h];
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int at = 2 * y * width + 2 * x;
        int mean = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
          int sum =
              ((rgb[at] >> shift) & 0xff)
                  + ((rgb[at + 1] >> shift) & 0xff)
                  + ((rgb[at + width] >> shift) & 0xff)
                  + ((rgb[at + width + 1] >> shift) & 0xff);
          mean |= ((sum + 2) / 4) << shift;
        }
        half[y * w + x] = mean;
      }
    }
    return new Pixels(w, h, half);
  }

  /** The picture turned clockwise by as many quarters. */
  Pixels turned(int quarters) {
    int turns = Math.floorMod(quarters, 4);
    if (turns == 0) {
      return this;
    }
    boolean lies = turns % 2 == 1;
    int w = lies ? height : width;
    int h = lies ? width : height;
    int[] turned = new int[rgb.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int toX = turns == 1 ? height - 1 - y : turns == 2 ? width - 1 - x : y;
        int toY = turns == 1 ? x : turns == 2 ? height - 1 - y : width - 1 - x;
        turned[toY * w + toX] = rgb[y * width + x];
      }
    }
    return new Pixels(w, h, turned);
  }

  /** The picture turned about its middle by an angle in radians, clockwise; its size stays. */
  Pixels rotated(double angle) {
    return drawn(
        image(),
        width,
        height,
        AffineTransform.getRotateInstance(angle, width / 2.0, height / 2.0));
  }

  /** The pixels under a rectangle, set upright, in a given size. */
  Pixels cut(Slant slant, int newWidth, int newHeight) {
    int[] cut = new int[newWidth * newHeight];
    for (int y = 0; y < newHeight; y++) {
      Spot from = slant.at(0.5 / newWidth, (y + 0.5) / newHeight);
      Spot to = slant.at(1 - 0.5 / newWidth, (y + 0.5) / newHeight);
      double stepX = newWidth == 1 ? 0 : (to.x() - from.x()) / (newWidth - 1);
      double stepY = newWidth == 1 ? 0 : (to.y() - from.y()) / (newWidth - 1);
      for (int x = 0; x < newWidth; x++) {
        cut[y * newWidth + x] = between(from.x() + x * stepX - 0.5, from.y() + x * stepY - 0.5);
      }
    }
    return new Pixels(newWidth, newHeight, cut);
  }

  /** Covers a rule that runs down with the paper beside it. */
  void erase(Rule rule) {
    int x = (int) rule.x1();
    for (int y = (int) rule.y1(); y < Math.min(height, rule.y2()); y++) {
      int paper = rgb[y * width + x];
      int lightest = lightness(x, y);
      for (int beside = Math.max(0, x - REACH);
          beside <= Math.min(width - 1, x + REACH);
          beside++) {
        if (lightness(beside, y) > lightest) {
          lightest = lightness(beside, y);
          paper = rgb[y * width + beside];
        }
      }
      for (int at = x; at <= Math.min(width - 1, x + 1); at++) {
        rgb[y * width + at] = paper;
      }
    }
  }

  /** The columns of a range. */
  Pixels part(int from, int to) {
    int[] part = new int[(to - from) * height];
    for (int y = 0; y < height; y++) {
      System.arraycopy(rgb, y * width + from, part, y * (to - from), to - from);
    }
    return new Pixels(to - from, height, part);
  }

  /** The color between four pixels, by bicubic interpolation (Catmull and Rom). */
  private int between(double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double[] weightX = weights(x - left);
    double[] weightY = weights(y - top);
    double red = 0;
    double green = 0;
    double blue = 0;
    for (int j = 0; j < 4; j++) {
      int row = Math.min(height - 1, Math.max(0, top + j - 1)) * width;
      for (int i = 0; i < 4; i++) {
        int c = rgb[row + Math.min(width - 1, Math.max(0, left + i - 1))];
        double weight = weightX[i] * weightY[j];
        red += weight * ((c >> 16) & 0xff);
        green += weight * ((c >> 8) & 0xff);
        blue += weight * (c & 0xff);
      }
    }
    return (level(red) << 16) | (level(green) << 8) | level(blue);
  }

  private static double[] weights(double t) {
    return new double[] {
      ((-0.5 * t + 1) * t - 0.5) * t,
      (1.5 * t - 2.5) * t * t + 1,
      ((-1.5 * t + 2) * t + 0.5) * t,
      (0.5 * t - 0.5) * t * t
    };
  }

  private static int level(double value) {
    return (int) Math.max(0, Math.min(255, Math.round(value)));
  }

  private BufferedImage image() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    System.arraycopy(
        rgb, 0, ((DataBufferInt) image.getRaster().getDataBuffer()).getData(), 0, rgb.length);
    return image;
  }

  private static Pixels drawn(BufferedImage image, int width, int height, AffineTransform how) {
    BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = canvas.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(image, how, null);
    graphics.dispose();
    return new Pixels(
        width, height, ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData());
  }
}
