package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The rules of the style sheets in a web page that decide whether its text is seen. Of selectors
 * those by names, classes and ids are followed, of media those of any screen.
 */
final class StyleSheet {
  private static final int MAX_TEXT = 500_000;
  private static final int MAX_RULES = 2_000;
  private static final int MAX_PARTS = 5;

  /** So many times an element is held against a rule. */
  private static final long MAX_WORK = 20_000_000;

  private static final Set<String> DECIDING =
      Set.of(
          "display",
          "visibility",
          "opacity",
          "font-size",
          "color",
          "background",
          "background-color",
          "background-image",
          "position",
          "left",
          "right",
          "top",
          "text-indent",
          "margin-left",
          "transform",
          "clip",
          "clip-path",
          "overflow",
          "height",
          "max-height",
          "width",
          "max-width");

  private final List<Rule> rules = new ArrayList<>();

  private StyleSheet() {}

  /**
   * A selector with what it says.
   *
   * @param weight of the selector: ids before classes before names
   */
  private record Rule(String selector, int weight, String usual, String important) {}

  /** Writes what the style sheets of a page say of each element into the style of the element. */
  static void apply(Element page) {
    StyleSheet sheet = new StyleSheet();
    StringBuilder text = new StringBuilder();
    for (Element style : page.getElementsByTag("style")) {
      if (isOfScreens(style.attr("media")) && text.length() < MAX_TEXT) {
        text.append(style.data()).append('\n');
      }
    }
    String css = text.substring(0, Math.min(text.length(), MAX_TEXT));
    sheet.parse(withoutComments(css).toLowerCase(Locale.ROOT));
    sheet.applyRules(page);
  }

  private static boolean isOfScreens(String media) {
    String plain = media.strip().toLowerCase(Locale.ROOT);
    return plain.isEmpty()
        || plain.equals("all")
        || plain.equals("screen")
        || plain.equals("only screen");
  }

  private static String withoutComments(String css) {
    StringBuilder plain = new StringBuilder();
    int at = 0;
    while (at < css.length()) {
      int open = css.indexOf("/*", at);
      int close = open < 0 ? -1 : css.indexOf("*/", open + 2);
      plain.append(css, at, open < 0 ? css.length() : open);
      at = open < 0 || close < 0 ? css.length() : close + 2;
    }
    return plain.toString().replace("<!--", "").replace("-->", "");
  }

  private void parse(String css) {
    int at = 0;
    while (at < css.length() && rules.size() < MAX_RULES) {
      int open = css.indexOf('{', at);
      if (open < 0) {
        return;
      }
      // a rule without a block, such as an import, ends before
      int start = Math.max(at, css.lastIndexOf(';', open) + 1);
      String head = css.substring(start, open).strip();
      int close = end(css, open);
      String body = css.substring(open + 1, close);
      if (!head.startsWith("@")) {
        add(head, body);
      } else if (head.startsWith("@media") && isOfScreens(head.substring(6))) {
        parse(body);
      }
      at = close + 1;
    }
  }

  /** Where the block ends that opens at a place. */
  private static int end(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      if (css.charAt(i) == '{') {
        depth++;
      } else if (css.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    return css.length();
  }

  private void add(String selectors, String body) {
    StringBuilder usual = new StringBuilder();
    StringBuilder important = new StringBuilder();
    for (String declaration : body.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0 && DECIDING.contains(declaration.substring(0, colon).strip())) {
        boolean first = declaration.contains("!important");
        (first ? important : usual).append(declaration.strip()).append(';');
      }
    }
    for (String selector : selectors.split(",", -1)) {
      String one = selector.strip();
      if (usual.length() + important.length() > 0 && isPlain(one) && rules.size() < MAX_RULES) {
        rules.add(new Rule(one, weight(one), usual.toString(), important.toString()));
      }
    }
  }

  /** Whether a selector is one by names, classes and ids, and short. */
  private static boolean isPlain(String selector) {
    int parts = 1;
    for (int i = 0; i < selector.length(); i++) {
      char c = selector.charAt(i);
      parts += c == ' ' || c == '>' ? 1 : 0;
      if (!Character.isLetterOrDigit(c) && "_-.#*> ".indexOf(c) < 0) {
        return false;
      }
    }
    return !selector.isEmpty() && parts <= MAX_PARTS;
  }

  private static int weight(String selector) {
    int weight = 0;
    for (int i = 0; i < selector.length(); i++) {
      weight += selector.charAt(i) == '#' ? 10_000 : selector.charAt(i) == '.' ? 100 : 0;
    }
    return weight + selector.split("[ >]+", -1).length;
  }

  private void applyRules(Element page) {
    rules.sort(Comparator.comparingInt(Rule::weight));
    long work = 0;
    long elements = page.getAllElements().size();
    Map<Element, String[]> styles = new HashMap<>();
    for (Rule rule : rules) {
      work += elements;
      if (work > MAX_WORK) {
        break;
      }
      for (Element element : select(page, rule.selector)) {
        String[] style = styles.computeIfAbsent(element, e -> new String[] {"", ""});
        style[0] += rule.usual;
        style[1] += rule.important;
      }
    }
    styles.forEach((e, style) -> e.attr("style", style[0] + e.attr("style") + ";" + style[1]));
  }

  private static List<Element> select(Element page, String selector) {
    try {
      return page.select(selector);
    } catch (IllegalArgumentException | IllegalStateException e) {
      // a selector that is not well-formed selects nothing, as in a browser
      return List.of();
    }
  }
}
