package org.supplierdossier.reading;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.document.Passage;

/** Finds what a document hides: what its parser noted, hidden passages, words to a machine. */
final class HiddenParts {
  private static final int SHOWN = 60;
  private static final Pattern INSTRUCTION =
      Pattern.compile(
          "(?i)(?:ignore|disregard|forget|override)\\s+(?:\\w+\\s+){0,3}?(?:previous|prior|above|earlier|preceding)\\s+"
              + "(?:\\w+\\s+)?(?:instructions?|prompts?|rules|directions|context)"
              + "|(?:ignore|disregard|forget)\\s+(?:all|any)\\s+(?:your\\s+)?instructions"
              + "|you\\s+are\\s+(?:now\\s+)?(?:an?\\s+)?(?:ai|language\\s+model|llm|chatbot|ai\\s+assistant)\\b"
              + "|(?:as|dear)\\s+an?\\s+(?:ai|language\\s+model|llm)\\b|system\\s+prompt"
              + "|(?:忽略|无视|忘记|忽視|無視)(?:掉|你)?(?:之前|以上|前面|上述|先前|此前)?的?(?:所有|全部|一切|任何)?(?:之前|以上|前面|上述|先前|此前)?的?(?:系统)?(?:指令|提示词|提示语|提示)"
              + "|(?:你|您)(?:现在)?是(?:一个|一名)?(?:AI|人工智能|大模型|大语言模型|语言模型)|系统提示词");

  private HiddenParts() {}

  /** Reports each finding with a few words on where it stands. */
  static void find(
      Element tree, List<Passage> passages, BiConsumer<HiddenContent.Kind, String> found) {
    for (Element noted : tree.select("[" + Places.FOUND + "]")) {
      found.accept(kind(noted.attr(Places.FOUND)), noted.attr(Places.DETAIL));
    }
    boolean hidesText = false;
    for (Passage passage : passages) {
      hidesText |= passage.hidden() && passage.kind() != Passage.Kind.TABLE_ROW;
      if (INSTRUCTION.matcher(passage.text()).find()) {
        found.accept(HiddenContent.Kind.MACHINE_INSTRUCTION, shown(passage));
      }
    }
    if (hidesText) {
      passages.stream()
          .filter(p -> p.hidden() && p.kind() != Passage.Kind.TABLE_ROW)
          .limit(20)
          .forEach(p -> found.accept(HiddenContent.Kind.HIDDEN_TEXT, shown(p)));
    }
  }

  private static HiddenContent.Kind kind(String key) {
    return HiddenContent.Kind.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static String shown(Passage passage) {
    String text = passage.text().replace(Passage.CELL_SEPARATOR, ' ');
    return text.length() <= SHOWN
        ? text
        : text.substring(
                0,
                text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length()))))
            + "…";
  }
}
