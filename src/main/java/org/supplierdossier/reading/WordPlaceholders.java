package org.supplierdossier.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the content controls of a Word document show as long as nobody filled them in. Programs that
 * fill them in often leave the mark of the placeholder behind, so that the text itself decides.
 */
final class WordPlaceholders {
  /** What Word shows where a document does not say it itself. */
  private static final Set<String> USUAL =
      Set.of(
          "click or tap here to enter text.",
          "click here to enter text.",
          "click or tap to enter a date.",
          "click here to enter a date.",
          "choose an item.",
          "单击或点击此处输入文字。",
          "单击此处输入文字。",
          "单击或点击以输入日期。",
          "单击此处输入日期。",
          "选择一项。");

  private final Map<String, String> byName = new HashMap<>();

  private WordPlaceholders() {}

  /** Those of a document with this glossary, which holds its building blocks. */
  static WordPlaceholders of(@Nullable Element glossary) {
    WordPlaceholders all = new WordPlaceholders();
    if (glossary != null) {
      for (Element part : glossary.getElementsByTag("w:docPart")) {
        Element body = WordXml.child(part, "w:docPartBody");
        if (body != null) {
          all.byName.put(WordXml.value(WordXml.child(part, "w:docPartPr"), "w:name"), text(body));
        }
      }
    }
    return all;
  }

  /** Whether a content control shows its placeholder. */
  boolean isBlank(Element control) {
    Element properties = WordXml.child(control, "w:sdtPr");
    Element content = WordXml.child(control, "w:sdtContent");
    if (content == null || !WordXml.isOn(properties, "w:showingPlcHdr")) {
      return false;
    }
    String shown = text(content);
    String name = WordXml.value(WordXml.child(properties, "w:placeholder"), "w:docPart");
    return shown.equals(byName.get(name)) || isUsual(shown);
  }

  /** Whether a text is one that Word shows by itself. */
  static boolean isUsual(String text) {
    return USUAL.contains(PassageText.clean(text).toLowerCase(Locale.ROOT));
  }

  private static String text(Element parent) {
    StringBuilder text = new StringBuilder();
    for (Element piece : parent.getElementsByTag("w:t")) {
      text.append(piece.wholeText());
    }
    return PassageText.clean(text);
  }
}
