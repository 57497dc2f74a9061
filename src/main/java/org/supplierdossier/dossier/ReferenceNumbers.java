package org.supplierdossier.dossier;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;

/**
 * The numbers of contracts and orders that a text gives after a label, or below a column head.
 * Numbers are folded; one that is too short to tell a contract from a quantity is left out.
 */
final class ReferenceNumbers {
  private static final int LEAST = 5;
  private static final int LEAST_DIGITS = 3;

  /** Digits that are enough beside this many letters: SMB-88. */
  private static final int FEW_DIGITS = 2;

  private static final int MANY_LETTERS = 3;

  private static final String KIND =
      "(?:合同|协议|合约|订单|采购单|订购单|采购订单|框架协议|标书|招标|投标|项目|任务书|工单"
          + "|P\\.?\\s?O\\.?|Purchase\\s+Order|Sales\\s+Order|Order|Contract|Agreement|Tender|Bid"
          + "|Project|SOW|Framework)";
  private static final String NUMBER =
      "(?:\\s*编\\s*号|\\s*编\\s*码|\\s*号\\s*码|\\s*号|\\s*代码|\\s*Nos?\\b\\.?|\\s*Number|\\s*Num\\b\\.?"
          + "|\\s*№|\\s*ID\\b|\\s*Ref(?:erence)?\\b\\.?|\\s*Code|\\s*#)";
  private static final String VALUE =
      "([0-9A-Za-z\\p{Han}〔\\[(（【][0-9A-Za-z\\p{Han}〔〕\\[\\]()（）【】_/–—.·-]{2,59})";

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)" + KIND + NUMBER + "\\s*[)）\\]】]?\\s*[:：#.]*\\s*(?:为|是|is\\s)?\\s*" + VALUE);
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?:\\bP\\.?O\\.?|\\bPurchase\\s+Order|\\bContract|\\bOrder|合同|订单|采购单)[\\s#:：-]{0,4}"
              + "([A-Z]{0,6}[-/_]?[0-9][0-9A-Z_/-]{4,40})");
  private static final Pattern HEAD =
      Pattern.compile("(?i)(?:" + KIND + NUMBER + "|P\\.?\\s?O\\.?|Purchase\\s+Order|采购订单|订单|合同)");
  private static final Pattern TITLE = Pattern.compile("(?i)[(（\\[【]?\\s*" + KIND + NUMBER);
  private static final Pattern DATE =
      Pattern.compile("(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01])");

  private ReferenceNumbers() {}

  /** The numbers in a text. */
  static Set<String> in(String text) {
    Set<String> numbers = new TreeSet<>();
    for (Matcher m = LABELLED.matcher(text); m.find(); ) {
      add(numbers, trimmed(m.group(1)));
    }
    for (Matcher m = BARE.matcher(text); m.find(); ) {
      add(numbers, m.group(1));
    }
    return numbers;
  }

  /** The numbers in a whole document, also those that stand in a column below such a label. */
  static Set<String> in(Document document, DocumentText text) {
    Set<String> numbers = in(text.text());
    Map<Integer, String> columns = new TreeMap<>();
    String table = "";
    for (Passage passage : document.passages()) {
      String here = table(passage.place());
      if (!here.equals(table)) {
        columns.clear();
        table = here;
      }
      for (Passage.Cell cell : passage.cells()) {
        String content = passage.textOf(cell).strip();
        if (columns.containsKey(cell.column())) {
          add(numbers, content);
        }
        if (HEAD.matches(content)) {
          columns.put(cell.column(), content);
        }
      }
    }
    return numbers;
  }

  /** Whether a line holds the label of such a number and nothing else. */
  static boolean labels(String line) {
    String label = line.strip();
    int end = label.length();
    while (end > 0 && ":：#.)）".indexOf(label.charAt(end - 1)) >= 0) {
      end--;
    }
    return TITLE.matches(label.substring(0, end));
  }

  private static String table(Place place) {
    if (place instanceof Place.TableRow row) {
      return "table " + row.table();
    }
    return place instanceof Place.SheetRow row ? "sheet " + row.sheet() : "";
  }

  /** A number that starts in Latin ends before Chinese running text; one in Chinese after 号. */
  private static String trimmed(String run) {
    boolean chinese = run.codePoints().limit(1).anyMatch(Character::isIdeographic);
    int digits = -1;
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = i;
      } else if (c == '号' && digits == i - 1) {
        return run.substring(0, i + 1);
      } else if (!chinese && Character.isIdeographic(c) && "字第年".indexOf(c) < 0) {
        return run.substring(0, i);
      }
    }
    return chinese ? run.substring(0, digits + 1) : run;
  }

  private static void add(Set<String> numbers, String printed) {
    String number = FoldedText.fold(printed);
    long digits = number.chars().filter(c -> c >= '0' && c <= '9').count();
    long letters = number.chars().filter(c -> c >= 'a' && c <= 'z').count();
    if (number.length() >= LEAST
        && number.length() <= 60
        && (digits >= LEAST_DIGITS || (digits >= FEW_DIGITS && letters >= MANY_LETTERS))
        && !DATE.matches(number)) {
      numbers.add(number);
    }
  }
}
