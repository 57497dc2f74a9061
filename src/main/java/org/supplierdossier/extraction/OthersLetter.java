package org.supplierdossier.extraction;

import java.util.List;
import org.supplierdossier.document.Document;

/**
 * Recognises papers and sentences that promise in another's name or in nobody's: a letter sealed by
 * a dealer, "Calder Silicon Corporation will not …", a template that nobody has filled in.
 */
final class OthersLetter {
  private static final int HEAD = 4;
  private static final int LONGEST_LINE = 160;

  private static final String COMPANY_ZH = "[\\p{Han}()]{2,30}?(?:有限公司|股份公司|有限责任公司|集团公司|株式会社)";
  private static final String COMPANY_EN =
      "(?:[a-z0-9&'-]+ ){1,5}?(?:corporation|corp|inc|ltd|limited|llc|gmbh|plc|ag|ab|oyj?|bv|nv|se|sas?|srl|spa|kk|k\\.k|pte|pty|a/s|as|asa|aps)\\b\\.?";

  private static final GuardedPattern SEALED =
      GuardedPattern.compile(
          "("
              + COMPANY_ZH
              + ")\\((?:盖章|公章|签章|印章|章)\\)|\\b(?:signed|executed)?,? ?(?:for and )?on behalf of ("
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

  /** 我司广州某网络有限公司系: who "we" are. */
  private static final GuardedPattern WE_ARE =
      GuardedPattern.compile(
          "(?:我司|我公司|本公司|我方|我单位)(?:即|为|系)?("
              + COMPANY_ZH
              + ")(?:系|是|作为|为|,)|\\bwe, ("
              + COMPANY_EN
              + "),? ");

  /** For whom a dealer says that it does not speak. */
  private static final GuardedPattern NOT_FOR =
      GuardedPattern.compile(
          "(?:承诺|保证|声明|本函|本书|本承诺书)[^。;]{0,30}(?:不|未|并非)(?:能|得)?(?:代表|约束)[^,;。]{2,40}|\\b(?:letter|undertakings?|promises?|commitments?|statement|it|this) (?:is|are|was|does|do|shall|will) not (?:[a-z]+ ){0,3}?(?:on behalf of|in the name of|bind(?:ing)?(?: on| upon)?) [^,;]{3,60}");

  /** A letter that holds for those alone who wrote it. */
  private static final Marker OURSELVES_ONLY =
      Marker.of(
          "(?:仅|只)对(?:我司|我公司|本公司|我方|我单位|本单位)(?:自身)?(?:具有|有|产生)?(?:法律)?约束力|(?:仅|只)(?:代表|约束)(?:我司|我公司|本公司|我方|我单位|本单位)",
          "\\b(?:binds|binding (?:on|upon))\\b[^;]{0,80}\\b(?:alone|only)\\b|\\bfor (?:ourselves|itself|our own part) (?:only|alone)\\b");

  private static final GuardedPattern LETTERHEAD =
      GuardedPattern.compile("^(?:" + COMPANY_ZH + "|" + COMPANY_EN + ")(?:, [a-z ]{2,30})?$");

  private static final Marker UNFILLED =
      Marker.of(
          "(?:模板|范本|样本|示范文本|参考格式|填写样例|空白)[)\\]】]?$|^[(\\[【]?(?:模板|范本|样本)",
          "\\[(?:company|supplier|vendor|provider|insert|name)[^\\]]{0,20}\\]|\\((?:template|sample|specimen|form)\\)$|^(?:form|template|specimen|sample) (?:of|for) |\\btemplate$|\\bsample wording\\b",
          "^(?:company|provider|supplier|公司(?:名称)?|供应商(?:名称)?|承诺人)(?:\\([^)]{0,6}\\))?: ?[_.…]{3,}");

  private OthersLetter() {}

  /** Whether no promise in a document is the supplier's. */
  static boolean is(Document document, OwnNames names) {
    List<String> shown =
        document.passages().stream()
            .filter(p -> !p.hidden())
            .map(p -> FoldedText.of(p.text()).text())
            .toList();
    List<String> lines = shown.stream().filter(l -> l.length() <= LONGEST_LINE).toList();
    boolean sealedByOther = false;
    boolean sealedByOwn = false;
    boolean headedByOther = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean outer = i < HEAD || i >= lines.size() - HEAD;
      if (outer && UNFILLED.occursIn(line)) {
        return true;
      }
      Finding seal = SEALED.in(line);
      while (seal.find() && !NOT_FOR.occursIn(line)) {
        boolean own = names.mentionedIn(seal.group());
        sealedByOwn |= own;
        sealedByOther |= !own;
      }
      if (outer && LETTERHEAD.occursIn(line)) {
        boolean own = names.mentionedIn(line);
        sealedByOwn |= own;
        headedByOther |= !own;
      }
    }
    return names.areKnown()
        && !sealedByOwn
        && (sealedByOther || disclaims(shown, names, headedByOther));
  }

  /** Whether its writer says to be another company, or to bind nobody else. */
  private static boolean disclaims(List<String> shown, OwnNames names, boolean headedByOther) {
    boolean namesSupplier = shown.stream().anyMatch(names::mentionedIn);
    for (String text : shown) {
      Finding we = WE_ARE.in(text);
      if (namesSupplier && we.find() && !names.mentionedIn(we.group())) {
        return true;
      }
      Finding not = NOT_FOR.in(text);
      while (not.find()) {
        if (names.mentionedIn(not.group())) {
          return true;
        }
      }
      if (headedByOther && OURSELVES_ONLY.occursIn(text)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence, in which the supplier's names are said as 我司, has another for subject. */
  static boolean speaks(String text, OwnNames names) {
    return names.areKnown() && SUBJECT.occursIn(text) && !names.mentionedIn(text);
  }
}
