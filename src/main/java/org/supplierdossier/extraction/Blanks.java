package org.supplierdossier.extraction;

/** Recognises text that states nothing: templates not filled in, contents lists, headings. */
final class Blanks {
  private static final Marker TEMPLATE =
      Marker.of(
          "_{3,}",
          "[\\p{Han}:\"0-9(]_{2,}|_{2,}[\\p{Han}%/]",
          "\\[ ?[•●·.]* ?\\]",
          "【[•●·_ ]*】",
          "[\\[【<(](?:请填写|请填|待填|填写|待定|此处填|insert|tbd|to be (?:completed|inserted|confirmed|agreed)|fill in|please (?:insert|complete|fill)|company name|date|name|supplier name)[^\\]】>)]{0,60}[\\]】>)]",
          "\\((?:此处|请(?:填|粘|附|写|列|说明|注明)|待(?:填|补|定))[^)]{0,30}\\)",
          "\\((?:answer|state|enter|insert|attach|paste|specify|to be (?:completed|filled|provided))\\b[^)]{0,40}\\)",
          "(?:^|[^a-z0-9])x{2,}(?:公司|有限|年|月|日|%|元|[ .,]|$)",
          "[x×]{2,}(?:公司|有限|年|月|日|%|元)",
          "[□○](?:是|有|适用)[□○](?:否|无|不适用)",
          "[√☑■✓] ?不适用");

  /** A choice of which nothing is ticked. */
  private static final Marker BOXES = Marker.of("[□☐][^□☐]{1,160}[□☐]");

  private static final Marker TICKED = Marker.of("[☑☒√✓✔■]|\\[x\\]");

  private static final Marker CONTENTS =
      Marker.of("\\.{4,} ?[0-9ivx]*$", "(?:\\. ){4,}[0-9ivx]*$", "\\t[0-9]{1,3}$");

  private static final Marker HEADING =
      Marker.of(
          "^第[0-9一二三四五六七八九十百]+[章节条编部][^,。;:]{0,20}$",
          "^附件[0-9一二三四五六七八九十]*[:]?[^,。;]{0,16}$",
          "^关于[^,。;:]{2,50}的?(?:承诺函|承诺书|承诺|函|复函|通知|说明|声明|报告|协议|合同|方案|办法|制度|请示|公告)$",
          "^(?:主旨|事由|主题|标题)[:].{0,80}$");

  private static final Marker ADDRESS =
      Marker.of(
          "^(?:致|此致|主送|抄送|收件人|发件人|收文单位)[:]",
          "^(?:[甲乙丙丁买卖供需]方|采购人|供应商|承诺人|委托人|受托人)(?:\\([^)]{1,8}\\))*[:][^,。;]{0,50}$",
          "^(?:文件编号|合同编号|协议编号|编号|文号|版本号?|发布日期|签署日期|签订日期|签订地点|日期)[:][^,。;]{0,80}$",
          "\\((?:盖章|签字|签章|公章|签名)\\)[:]?[^,。;]{0,40}$",
          "^(?:to|cc|bcc|from|attn|attention|dear)(?:[:]| (?:sirs?|madam|mr|ms|mrs|dr|colleagues?|customers?|team)\\b)[^.;]{0,200}$");

  private static final Marker REGARDLESS =
      Marker.of(
          "无论",
          "不论",
          "不管",
          "未知[^,。;]{0,12}是否",
          "是否[^,。]{1,30},?[^,。]{0,6}均",
          "(?:决定|选择|自定|商定|协商)[^,。;?]{0,6}是否",
          "是否[^,。;?]{1,16}(?:由|视|取决|以)[^,。;?]{1,24}");

  private static final int HEADING_WORDS = 10;
  private static final int LONGEST_HEADING = 200;

  /** A title in Latin letters has at most so many Chinese characters. */
  private static final int FEW_HAN = 4;

  private Blanks() {}

  /** Whether a place is left for somebody to fill in. */
  static boolean isTemplate(String folded) {
    return TEMPLATE.occursIn(folded) || (BOXES.occursIn(folded) && !TICKED.occursIn(folded));
  }

  /** Whether it is a question, which states nothing. */
  static boolean isQuestion(String folded) {
    return folded.endsWith("?")
        || folded.endsWith("?\"")
        || folded.endsWith("吗")
        || (folded.contains("是否") && !REGARDLESS.occursIn(folded));
  }

  /** Whether it says who writes or signs, to whom, and under what number. */
  static boolean isAddress(String folded) {
    return ADDRESS.occursIn(folded);
  }

  /** Whether it is a line of a table of contents. */
  static boolean isContents(String folded) {
    return CONTENTS.occursIn(folded);
  }

  /**
   * Whether running text starts with a title set in its own line: {@code 4.2 Source Code Escrow.}
   */
  static boolean isHeading(FoldedText sentence) {
    String folded = sentence.text();
    if (HEADING.occursIn(folded)) {
      return true;
    }
    if (folded.length() > LONGEST_HEADING
        || folded.chars().filter(c -> CharacterFolding.isHan((char) c)).count() > FEW_HAN) {
      return false;
    }
    String printed = sentence.printed(new Span(0, folded.length()));
    String[] words = printed.split("\\s+", HEADING_WORDS + 2);
    if (words.length > HEADING_WORDS) {
      return false;
    }
    int capital = 0;
    int small = 0;
    for (String word : words) {
      int letter = firstLetter(word);
      if (letter < 0) {
        continue;
      }
      char c = word.charAt(letter);
      if (Character.isUpperCase(c)) {
        capital++;
      } else if (word.length() - letter > 3 || !Character.isLowerCase(c)) {
        small++;
      }
    }
    return capital > 0 && small == 0;
  }

  private static int firstLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
