package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** The text of one Word paragraph in pieces that are seen or hidden, and the boxes it anchors. */
final class WordRuns {
  private final WordStyles styles;
  private final WordPlaceholders placeholders;
  private final List<StringBuilder> pieces = new ArrayList<>();
  private final List<String> hidden = new ArrayList<>();
  private final List<Element> boxes = new ArrayList<>();

  private @Nullable WordLook look;

  /** What a list to choose from shows, until its field shows something itself. */
  private String chosen = "";

  private WordRuns(WordStyles styles, WordPlaceholders placeholders) {
    this.styles = styles;
    this.placeholders = placeholders;
  }

  static WordRuns of(Element paragraph, WordStyles styles, WordPlaceholders placeholders) {
    WordRuns runs = new WordRuns(styles, placeholders);
    String style = WordXml.value(WordXml.child(paragraph, "w:pPr"), "w:pStyle");
    runs.look = WordLook.of(paragraph, style, styles);
    runs.collect(paragraph, styles.hides(style) ? "true" : "");
    return runs;
  }

  /** The content of the text boxes that hang on the paragraph. */
  List<Element> boxes() {
    return boxes;
  }

  boolean isBlank() {
    return pieces.stream().allMatch(piece -> PassageText.clean(piece).isEmpty());
  }

  void write(Xhtml out) throws SAXException {
    for (int i = 0; i < pieces.size(); i++) {
      if (!hidden.get(i).isEmpty() && !PassageText.isEmpty(pieces.get(i))) {
        out.element("span", pieces.get(i).toString(), Places.HIDDEN, hidden.get(i));
      } else {
        out.text(pieces.get(i).toString());
      }
    }
  }

  private void add(String text, String isHidden) {
    chosen = text.isBlank() ? chosen : "";
    int last = pieces.size() - 1;
    if (last >= 0 && hidden.get(last).equals(isHidden)) {
      pieces.get(last).append(text);
    } else {
      pieces.add(new StringBuilder(text));
      hidden.add(isHidden);
    }
  }

  private void collect(Element parent, String isHidden) {
    for (Element child = parent.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      switch (child.tagName()) {
        case "w:t", "m:t" -> add(child.wholeText(), isHidden);
        case "w:tab", "w:br", "w:cr", "w:ptab" -> add(" ", isHidden);
        case "w:noBreakHyphen" -> add("-", isHidden);
        case "w:sym" -> add(symbol(child), isHidden);
        case "w:checkBox" -> add(checkBox(child), isHidden);
        case "w:ddList" -> chosen = chosen(child);
        case "w:fldChar" -> field(child, isHidden);
        case "w:sdt" -> {
          if (!placeholders.isBlank(child)) {
            collect(child, isHidden);
          }
        }
        case "w:r" -> collect(child, isHidden.equals("true") ? isHidden : unseen(child));
        case "w:txbxContent" -> boxes.add(child);
        case "w:del",
            "w:moveFrom",
            "mc:Fallback",
            "w:pPr",
            "w:rPr",
            "w:rt",
            "w:sdtPr",
            "w:instrText",
            "w:delText",
            "wp:positionH",
            "wp:positionV",
            "wp14:sizeRelH",
            "wp14:sizeRelV" -> {
          // deleted, a second form of what was read, or no text
        }
        default -> collect(child, isHidden);
      }
    }
  }

  private String unseen(Element run) {
    @Nullable Element properties = WordXml.child(run, "w:rPr");
    if (WordXml.isOn(properties, "w:vanish")
        || styles.hides(WordXml.value(properties, "w:rStyle"))) {
      return "true";
    }
    if (look != null && look.isStruck(properties)) {
      return "true";
    }
    return look != null && look.isFaint(properties) ? Faint.MARK : "";
  }

  /** A field begins with what it is made of, and may end without having shown it. */
  private void field(Element character, String isHidden) {
    if (character.attr("w:fldCharType").equals("end") && !chosen.isEmpty()) {
      add(chosen, isHidden);
    }
    collect(character, isHidden);
  }

  private static String chosen(Element list) {
    List<Element> entries = list.getElementsByTag("w:listEntry");
    String result = WordXml.value(list, "w:result");
    int index = WordXml.number(result.isEmpty() ? WordXml.value(list, "w:default") : result, 0);
    return index >= 0 && index < entries.size() ? entries.get(index).attr("w:val") : "";
  }

  private static String checkBox(Element box) {
    Element checked = WordXml.child(box, "w:checked");
    boolean on = checked == null ? WordXml.isOn(box, "w:default") : WordXml.isOn(box, "w:checked");
    return on ? "☒" : "☐";
  }

  /** A character of a symbol font; those that tick and bullet have their like in Unicode. */
  private static String symbol(Element symbol) {
    String code = symbol.attr("w:char");
    try {
      char like =
          code.length() == 4
              ? Symbols.like((char) (0xf000 | Integer.parseInt(code.substring(2), 16)))
              : ' ';
      return like >= 0xe000 && like <= 0xf8ff ? " " : String.valueOf(like);
    } catch (NumberFormatException e) {
      return " ";
    }
  }
}
