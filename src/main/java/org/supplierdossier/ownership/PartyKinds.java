package org.supplierdossier.ownership;

import java.util.List;
import java.util.Locale;
import org.supplierdossier.language.FoldedName;
import org.supplierdossier.language.LegalForm;
import org.supplierdossier.ownership.Party.Kind;

/** Tells what kind of party someone is by what a register says of it, else by its name. */
final class PartyKinds {
  private static final List<String> PERSON = List.of("自然人", "个人", "individual", "natural person");
  private static final List<String> FUND =
      List.of("基金", "合伙", "资管计划", "理财", "信托计划", "fund", "partnership", "trust");
  private static final List<String> STATE =
      List.of("国资委", "国有资产监督管理", "人民政府", "财政部", "财政厅", "财政局", "政府");
  private static final List<String> STATE_PHRASES =
      List.of(
          "government",
          "ministry of",
          "state of",
          "kingdom of",
          "republic of",
          "sovereign",
          "sasac",
          "state-owned assets supervision",
          "treasury of");
  private static final List<String> COMPANY =
      List.of("法人", "公司", "企业", "company", "corporat", "legal entity", "limited");
  private static final List<String> TITLES = List.of("mr", "ms", "mrs", "dr");

  /** Common surnames (the first two hundred cover most people) that seldom begin a short brand. */
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔"
          + "钟谭陆汪范廖贾韦付白邹孟熊秦邱江尹薛闫段雷侯史陶黎贺顾毛郝龚邵钱严覃武戴莫孔向汤温";

  /** A short name that ends like this is an institution: 唐山港, 江海大学. */
  private static final String INSTITUTION_ENDS = "港厂所院局部会行社团司学网店校中心金股";

  private static final int LONGEST_PERSON = 3;

  private PartyKinds() {}

  /** The kind by the words of a register, such as 境内自然人; UNKNOWN where they say nothing. */
  static Kind byDescription(String printed) {
    String text = printed.toLowerCase(Locale.ROOT);
    if (holds(text, PERSON)) {
      return Kind.PERSON;
    } else if (text.equals("国家") || holds(text, STATE) || text.startsWith("state body")) {
      return Kind.STATE;
    } else if (holds(text, FUND)) {
      return Kind.FUND;
    }
    return holds(text, COMPANY) ? Kind.COMPANY : Kind.UNKNOWN;
  }

  /** The kind that the name itself shows. */
  static Kind byName(String printed) {
    FoldedName name = FoldedName.of(printed);
    String text = name.full();
    if (name.form() == LegalForm.PARTNERSHIP || text.contains("合伙企业")) {
      return Kind.FUND;
    } else if (name.form() == LegalForm.COMPANY) {
      return Kind.COMPANY;
    } else if (isState(text, printed)) {
      return Kind.STATE;
    } else if (text.contains("基金") || text.contains("资管计划") || endsLikeAFund(name)) {
      return Kind.FUND;
    }
    return isPerson(name, printed) ? Kind.PERSON : Kind.UNKNOWN;
  }

  /** Whether register or name say that the shares are traded, so that no one need speak of more. */
  static boolean isListed(String printed) {
    String text = printed.toLowerCase(Locale.ROOT);
    return text.contains("上市")
        || text.contains("股票代码")
        || text.contains("(publ)")
        || text.contains("listed")
        || text.contains("stock code")
        || text.contains("nasdaq")
        || text.contains("nyse");
  }

  private static boolean isState(String folded, String printed) {
    return holds(folded, STATE) || holds(printed.toLowerCase(Locale.ROOT), STATE_PHRASES);
  }

  private static boolean endsLikeAFund(FoldedName name) {
    String last = name.words().isEmpty() ? "" : name.words().get(name.words().size() - 1);
    return last.equals("fund") || last.equals("trust") || last.equals("funds");
  }

  private static boolean isPerson(FoldedName name, String printed) {
    String text = name.full();
    if (name.words().size() > 1 && TITLES.contains(name.words().get(0))) {
      return true;
    }
    if (text.endsWith("先生") || text.endsWith("女士")) {
      return true;
    }
    int length = text.length();
    return name.words().size() == 1
        && length >= 2
        && length <= LONGEST_PERSON
        && printed.strip().length() == length
        && SURNAMES.indexOf(text.charAt(0)) >= 0
        && INSTITUTION_ENDS.indexOf(text.charAt(length - 1)) < 0;
  }

  private static boolean holds(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }
}
