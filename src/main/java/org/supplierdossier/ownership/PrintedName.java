package org.supplierdossier.ownership;

import com.google.re2j.Pattern;
import java.util.List;

/** The name in a cell of a register, without the marks, notes and roles printed around it. */
final class PrintedName {
  /** A bullet, a footnote mark or a number in front. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:[\\s\\x{00A0}\\x{3000}*＊†‡§¶#•·●○◆◇■□▪▫►▶※‐‑–—-]+|[(（][0-9]{1,2}[)）]\\s*|[0-9]{1,2}(?:[、)）]\\s*|\\.\\s+)|[①-⑳]\\s*)+");

  /** A footnote mark behind: *, †, ¹, [1], （注1）. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:\\s*(?:[*＊†‡§¶※¹²³⁰⁴-⁹①-⑳]+|\\[[0-9a-z*]{1,2}\\]|[(（](?:[0-9]{1,2}|[a-z*†]|注释?[0-9一二三四五]{0,2}|note ?[0-9]{0,2})[)）]|注[0-9一二三四五]{1,2}))+\\s*$");

  /** What somebody is, in brackets behind the name: (founder), （董事长）. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)\\s*[(（](?:(?:co-?)?founders?|founding [a-z]+|chair(?:man|woman|person)?|ceo|cfo|cto|coo|president|(?:managing |executive |non-executive )?directors?|executives?|individual|natural person|private|(?:controlling |majority |minority )?(?:share|stock)holders?|deceased|retired|nominee|创始人|联合创始人|实际控制人|控股股东|董事长?|总经理|首席执行官|法定代表人|自然人|个人|已故)(?:(?: and |, ?|、|/| & )(?:(?:co-?)?founders?|chair(?:man|woman|person)?|ceo|cfo|cto|coo|president|directors?|董事长?|总经理|首席执行官|创始人))*[)）]\\s*$");

  /** A blank between Han characters is where a line of a narrow cell broke. */
  private static final Pattern BROKEN =
      Pattern.compile("(\\p{Han}|[)）])[ \\x{00A0}\\x{3000}]+(\\p{Han}|[(（])");

  private static final List<String> WORDS =
      List.of(
          "other",
          "others",
          "all",
          "the",
          "remaining",
          "rest",
          "of",
          "and",
          "or",
          "below",
          "under",
          "less",
          "than",
          "with",
          "each",
          "by",
          "as",
          "group",
          "various",
          "current",
          "former",
          "key",
          "senior",
          "executive",
          "minor",
          "minority",
          "small",
          "retail",
          "individual",
          "individuals",
          "institutional",
          "private",
          "public",
          "free",
          "domestic",
          "foreign",
          "non",
          "company",
          "unnamed",
          "undisclosed",
          "members",
          "plan",
          "holding",
          "pool",
          "option",
          "share",
          "shares",
          "treasury",
          "float",
          "a",
          "h",
          "b",
          "its",
          "our",
          "their",
          "family",
          "tradable",
          "listed",
          "ordinary",
          "registered",
          "individually");

  private static final List<String> CLASSES =
      List.of(
          "employee",
          "employees",
          "staff",
          "personnel",
          "management",
          "managers",
          "directors",
          "officers",
          "executives",
          "founders",
          "shareholders",
          "stockholders",
          "holders",
          "investors",
          "owners",
          "others",
          "public",
          "float",
          "pool",
          "treasury");

  /** Words of Chinese registers for all holders of one kind. */
  private static final Pattern CLASS_ZH =
      Pattern.compile(
          "^(?:其他|其余|其它|全体|全部|部分|若干|本?公司|核心|现任|离职|境内|境外|个人|自然人|机构|中小|社会|公众|流通|持股5%以下|5%以下|持股比例5%以下|员工|职工|管理层|骨干|技术|创始|限售|无限售|的|及|和|与|、)*(?:股东|员工|职工|管理层|管理团队|创始团队|高管|董监高|董事|监事|高级管理人员|投资者|投资人|持有人|公众股|流通股|社会公众股?|骨干|创始人们|库存股|自然人)(?:等?[0-9]*[名人位家户]?|合计|持股|股份)?$");

  private PrintedName() {}

  /** The name alone; the text as it is where nothing would be left. */
  static String mended(String printed) {
    String name =
        BROKEN.matcher(BROKEN.matcher(printed.strip()).replaceAll("$1$2")).replaceAll("$1$2");
    String before;
    do {
      before = name;
      name = BEFORE.matcher(name).replaceFirst("");
      name = NOTE.matcher(name).replaceFirst("");
      name = ROLE.matcher(name).replaceFirst("").strip();
    } while (!name.equals(before));
    return name.isEmpty() ? printed.strip() : name;
  }

  /**
   * Whether a holder is a class of holders and no one in particular: employees, public float.
   *
   * @param words of the folded name
   */
  static boolean isClass(List<String> words) {
    String joined = String.join("", words);
    if (CLASS_ZH.matcher(joined).matches()) {
      return true;
    }
    return !words.isEmpty()
        && words.stream().anyMatch(CLASSES::contains)
        && words.stream()
            .allMatch(
                w ->
                    CLASSES.contains(w)
                        || WORDS.contains(w)
                        || w.chars().allMatch(c -> c >= '0' && c <= '9'));
  }
}
