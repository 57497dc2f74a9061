package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The pages of an OFD document, with the place of each character (GB/T 33190, 11.3). */
final class OfdPages {
  private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
  private static final float[] A4 = {0, 0, 210, 297};

  private final CharacterBudget budget;
  private final List<PrintedPage> pages = new ArrayList<>();
  private boolean exhausted;

  OfdPages(CharacterBudget budget) {
    this.budget = budget;
  }

  List<PrintedPage> all() {
    return pages;
  }

  boolean isExhausted() {
    return exhausted;
  }

  /** Adds a page made of these layers, the lowest first. */
  void add(List<Element> layers, @Nullable Element common) {
    Element own = layers.get(layers.size() - 1).selectFirst("*|Area > *|PhysicalBox");
    float[] box = numbers(own != null ? own.text() : common != null ? common.text() : "");
    float[] size = box.length == 4 ? box : A4;
    Page page = new Page(size[2], size[3]);
    for (Element layer : layers) {
      for (Element object : layer.select("*|TextObject")) {
        page.add(object);
      }
    }
    pages.add(
        new PrintedPage(
            pages.size() + 1,
            size[2] * POINTS_PER_MILLIMETRE,
            size[3] * POINTS_PER_MILLIMETRE,
            page.glyphs,
            new Rulings(),
            "",
            page.outside.toString(),
            page.unseen.toString(),
            "",
            Confidence.NONE));
  }

  /** Numbers separated by blanks; {@code g n v} stands for n times v. */
  private static float[] numbers(String text) {
    List<Float> numbers = new ArrayList<>();
    String[] parts = text.strip().split(" +", -1);
    for (int i = 0; i < parts.length && numbers.size() < 100_000; i++) {
      boolean repeats = parts[i].equals("g") && i + 2 < parts.length;
      int times = repeats ? WordXml.number(parts[i + 1], 0) : 1;
      Float value = number(parts[repeats ? i + 2 : i]);
      for (int n = 0; value != null && n < Math.min(times, 100_000); n++) {
        numbers.add(value);
      }
      i += repeats ? 2 : 0;
    }
    float[] all = new float[numbers.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = numbers.get(i);
    }
    return all;
  }

  private static @Nullable Float number(String text) {
    try {
      float value = Float.parseFloat(text);
      return Float.isFinite(value) ? value : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private final class Page {
    private final float width;
    private final float height;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final StringBuilder outside = new StringBuilder();
    private final StringBuilder unseen = new StringBuilder();

    Page(float width, float height) {
      this.width = width;
      this.height = height;
    }

    void add(Element object) {
      float[] boundary = numbers(object.attr("Boundary"));
      float[] matrix = numbers(object.attr("CTM"));
      Float named = number(object.attr("Size"));
      float size = named == null ? 4 : named;
      float scaleX = matrix.length == 6 && matrix[0] != 0 ? matrix[0] : 1;
      float scaleY = matrix.length == 6 && matrix[3] != 0 ? matrix[3] : 1;
      float left = boundary.length == 4 ? boundary[0] : 0;
      float top = boundary.length == 4 ? boundary[1] : 0;
      left += matrix.length == 6 ? matrix[4] : 0;
      top += matrix.length == 6 ? matrix[5] : 0;
      boolean shown = isShown(object);
      for (Element code : object.select("*|TextCode")) {
        Float x = number(code.attr("X"));
        Float y = number(code.attr("Y"));
        code(
            code,
            left + scaleX * (x == null ? 0 : x),
            top + scaleY * (y == null ? size : y),
            new float[] {scaleX, scaleY, size * Math.abs(scaleY)},
            shown);
      }
    }

    private boolean isShown(Element object) {
      Element fill = object.selectFirst("*|FillColor");
      String[] parts = fill == null ? new String[0] : fill.attr("Value").strip().split(" +", -1);
      boolean white = parts.length == 3;
      for (String part : parts) {
        white &= WordXml.number(part, 0) >= 250;
      }
      boolean clear = object.attr("Alpha").equals("0") || object.attr("Visible").equals("false");
      return !clear && !white;
    }

    private void code(Element code, float fromX, float fromY, float[] scale, boolean shown) {
      float[] across = numbers(code.attr("DeltaX"));
      float[] down = numbers(code.attr("DeltaY"));
      float x = fromX;
      float y = fromY;
      String text = code.wholeText();
      int count = 0;
      for (int i = 0; i < text.length(); ) {
        String character = Character.toString(text.codePointAt(i));
        i += character.length();
        if (budget.take(character.length()) == 0) {
          exhausted = true;
          return;
        }
        boolean wide = PassageText.isWide(character.codePointAt(0));
        float usual = wide ? scale[2] : 0.5f * scale[2];
        float step = count < across.length ? across[count] * scale[0] : usual;
        place(character, x, y, Math.min(Math.abs(step), scale[2]), scale[2], shown);
        boolean upright = down.length > 0 && across.length == 0;
        x += upright ? 0 : step;
        y += count < down.length ? down[count] * scale[1] : 0;
        count++;
      }
    }

    private void place(String c, float x, float y, float wide, float size, boolean shown) {
      if (x < -size || y < -size || x > width + size || y > height + size) {
        outside.append(c);
      } else if (!shown || size * POINTS_PER_MILLIMETRE <= Faint.TINY_POINTS) {
        unseen.append(c);
      } else {
        float points = size * POINTS_PER_MILLIMETRE;
        glyphs.add(
            new Glyph(
                x * POINTS_PER_MILLIMETRE,
                y * POINTS_PER_MILLIMETRE,
                wide * POINTS_PER_MILLIMETRE,
                points,
                0.25f * points,
                c));
      }
    }
  }
}
