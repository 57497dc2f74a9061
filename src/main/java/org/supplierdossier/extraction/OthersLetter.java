package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import java.util.List;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;

/**
 * Recognises papers and sentences that promise in another's name or in nobody's: a letter sealed by
 * a dealer, "Calder Silicon Corporation will not …", a template that nobody has filled in.
 */
final class OthersLetter {
  private static final int HEAD = 4;
  private static final int LONGEST_LINE = 160;

  private static final String COMPANY_ZH = "[\\p{Han}()]{2,30}?(?:有限公司|股份公司|有限责任公司|集团公司|株式会社)";
  private static final String COMPANY_EN =
      "(?:[a-z0-9&'-]+ ){1,5}?(?:corporation|corp|inc|ltd|limited|llc|gmbh|plc|ag|ab|oy|bv)\\b\\.?";

  private static final GuardedPattern SEALED =
      GuardedPattern.compile(
          "("
              + COMPANY_ZH
              + ")\\((?:盖章|公章|签章|印章)\\)|\\b(?:signed|executed)?,? ?(?:for and )?on behalf of ("
              + COMPANY_EN
              + ")|\\bsigned for (?:and on behalf of )?("
              + COMPANY_EN
              + ")");

  private static final GuardedPattern SUBJECT =
      GuardedPattern.compile(
          "^[0-9一二三四五六七八九十、.() ]{0,6}"
              + COMPANY_ZH
              + "(?:作为[^,;。]{0,30},|,)?(?:在此|特此|郑重|亦|也)*(?:承诺|保证|无正当|不得|不会|绝不|将|应|负责|配合)|^[0-9(). ]{0,6}(?:we, )?("
              + COMPANY_EN
              + "),? (?:(?:hereby|also) )*(?:will|shall|undertakes?|promises?|commits?|does not|agrees?)\\b");

  private static final Marker UNFILLED =
      Marker.of(
          "(?:模板|范本|样本|示范文本|参考格式|填写样例|空白)[)\\]】]?$|^[(\\[【]?(?:模板|范本|样本)",
          "\\[(?:company|supplier|vendor|provider|insert|name)[^\\]]{0,20}\\]|\\((?:template|sample|specimen|form)\\)$|^(?:form|template|specimen|sample) (?:of|for) |\\btemplate$|\\bsample wording\\b",
          "^(?:company|provider|supplier|公司(?:名称)?|供应商(?:名称)?|承诺人)(?:\\([^)]{0,6}\\))?: ?[_.…]{3,}");

  private OthersLetter() {}

  /** Whether no promise in a document is the supplier's. */
  static boolean is(Document document, OwnNames names) {
    List<Passage> shown =
        document.passages().stream()
            .filter(p -> !p.hidden() && p.text().length() <= LONGEST_LINE)
            .toList();
    boolean sealedByOther = false;
    boolean sealedByOwn = false;
    for (int i = 0; i < shown.size(); i++) {
      String line = FoldedText.of(shown.get(i).text()).text();
      if ((i < HEAD || i >= shown.size() - HEAD) && UNFILLED.occursIn(line)) {
        return true;
      }
      Matcher seal = SEALED.matcher(line);
      while (seal.find()) {
        boolean own = names.mentionedIn(seal.group());
        sealedByOwn |= own;
        sealedByOther |= !own;
      }
    }
    return sealedByOther && !sealedByOwn && names.areKnown();
  }

  /** Whether a sentence, in which the supplier's names are said as 我司, has another for subject. */
  static boolean speaks(String text, OwnNames names) {
    return names.areKnown() && SUBJECT.matcher(text).find() && !names.mentionedIn(text);
  }
}
