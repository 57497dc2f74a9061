package org.supplierdossier.render;

import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.Locator;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.language.Bilingual;

/** Says where a quote stands, as a reader would look it up. */
public final class Places {
  private Places() {}

  /** The place inside the document. */
  public static Bilingual of(Locator locator) {
    if (locator instanceof Locator.Page p) {
      Integer percent = p.confidence();
      return percent == null
          ? new Bilingual("第 " + p.page() + " 页", "page " + p.page())
          : new Bilingual(
              "第 " + p.page() + " 页（文字识别，置信度 " + percent + "%）",
              "page " + p.page() + " (recognized, confidence " + percent + "%)");
    } else if (locator instanceof Locator.Paragraph p) {
      String under = p.headings().isEmpty() ? "" : p.headings().get(p.headings().size() - 1);
      return new Bilingual(
          "第 " + p.number() + " 段" + (under.isEmpty() ? "" : "，“" + under + "”之下"),
          "paragraph " + p.number() + (under.isEmpty() ? "" : ", under “" + under + "”"));
    } else if (locator instanceof Locator.TableCell c) {
      return new Bilingual(
          "表 " + c.table() + " 第 " + c.row() + " 行第 " + c.column() + " 列",
          "table " + c.table() + ", row " + c.row() + ", column " + c.column());
    } else if (locator instanceof Locator.SheetCell c) {
      return Bilingual.same(c.sheet() + "!" + c.address());
    } else if (locator instanceof Locator.Slide s) {
      return new Bilingual(
          "第 " + s.number() + " 张幻灯片" + (s.part().equals("body") ? "" : "（" + s.part() + "）"),
          "slide " + s.number() + (s.part().equals("body") ? "" : " (" + s.part() + ")"));
    } else if (locator instanceof Locator.Line l) {
      return new Bilingual("第 " + l.number() + " 行", "line " + l.number());
    } else if (locator instanceof Locator.Pointer p) {
      return Bilingual.same(p.pointer());
    } else if (locator instanceof Locator.Part p) {
      return p.part().equals("header")
          ? new Bilingual("邮件头", "message header")
          : new Bilingual("邮件正文", "message body");
    }
    throw new IllegalStateException("a locator of no known kind: " + locator);
  }

  /** The path of a document with its containers set apart: {@code mail.eml › bom.xlsx}. */
  public static String path(DocumentPath path) {
    return path.value().replace("!/", " › ");
  }

  /** The document and the place inside it. */
  public static Bilingual of(Origin origin) {
    Bilingual place = of(origin.locator());
    String path = path(origin.document());
    return new Bilingual(path + "，" + place.zh(), path + ", " + place.en());
  }
}
