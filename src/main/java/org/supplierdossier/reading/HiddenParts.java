package org.supplierdossier.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.document.Masks;
import org.supplierdossier.document.Passage;

/** Finds what a document hides: what its parser noted, hidden passages, words to a machine. */
final class HiddenParts {
  private static final int SHOWN = 60;

  private HiddenParts() {}

  /** Reports each finding with a few words on where it stands. */
  static void find(
      Element tree, List<Passage> passages, BiConsumer<HiddenContent.Kind, String> found) {
    for (Element noted : tree.select("[" + Places.FOUND + "]")) {
      found.accept(kind(noted.attr(Places.FOUND)), noted.attr(Places.DETAIL));
    }
    Set<String> told = new HashSet<>();
    for (Element unseen : tree.select("[" + Places.HIDDEN + "~=[a-z]-]")) {
      String text = PassageText.clean(unseen.wholeText());
      if (!text.isEmpty() && told.add(Masks.apply(text))) {
        found.accept(kind(unseen.attr(Places.HIDDEN)), shown(Masks.apply(text)));
      }
    }
    boolean hidesText = false;
    for (Passage passage : passages) {
      hidesText |= passage.hidden() && passage.kind() != Passage.Kind.TABLE_ROW;
      if (MachineInstruction.isIn(passage.text())) {
        found.accept(HiddenContent.Kind.MACHINE_INSTRUCTION, shown(passage.text()));
      }
    }
    if (hidesText) {
      passages.stream()
          .filter(p -> p.hidden() && p.kind() != Passage.Kind.TABLE_ROW)
          .filter(p -> !told.contains(p.text()))
          .limit(20)
          .forEach(p -> found.accept(HiddenContent.Kind.HIDDEN_TEXT, shown(p.text())));
    }
  }

  private static HiddenContent.Kind kind(String key) {
    return HiddenContent.Kind.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static String shown(String raw) {
    String text = raw.replace(Passage.CELL_SEPARATOR, ' ');
    return text.length() <= SHOWN
        ? text
        : text.substring(
                0,
                text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length()))))
            + "…";
  }
}
