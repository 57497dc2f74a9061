package org.supplierdossier.document;

import java.util.Locale;
import org.supplierdossier.language.Bilingual;

/**
 * Something in a document that its reader would not see, or that pretends to be something else.
 *
 * @param kind what it is
 * @param wording where and what, in a few words: a sheet's name, a cell range
 */
public record HiddenContent(Kind kind, Bilingual wording) {

  /** A detail that reads the same in both languages. */
  public HiddenContent(Kind kind, String detail) {
    this(kind, Bilingual.same(detail));
  }

  /** The detail in English. */
  public String detail() {
    return wording.en();
  }

  /** The kinds of content that hide. */
  public enum Kind {
    HIDDEN_SHEET("隐藏的工作表", "hidden sheet"),
    HIDDEN_ROW("隐藏的行", "hidden rows"),
    HIDDEN_COLUMN("隐藏的列", "hidden columns"),
    HIDDEN_SLIDE("隐藏的幻灯片", "hidden slide"),
    HIDDEN_TEXT("隐藏的文字", "hidden text"),
    INVISIBLE_TEXT("不可见的文字", "invisible text"),
    OUTSIDE_PAGE("页面以外的文字", "text outside the page"),
    MACRO("宏", "macro"),
    EXTERNAL_LINK("外部链接", "external link"),
    MACHINE_INSTRUCTION("针对机器的指令", "text that addresses a machine"),
    OTHER_TYPE("内容与扩展名不符", "content and extension differ"),
    METADATA_MISMATCH("元数据与正文不符", "metadata that contradict the text"),
    HIDDEN_STATEMENT("隐藏文字中的陈述，未计入", "statement in hidden text, not counted");

    private final Bilingual label;

    Kind(String zh, String en) {
      label = new Bilingual(zh, en);
    }

    public Bilingual label() {
      return label;
    }

    /** The name as it stands in files: {@code hidden-sheet}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
