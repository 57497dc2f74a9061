package org.supplierdossier.render;

import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.Locator;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.language.Bilingual;
import tools.jackson.databind.JsonNode;

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

  /** The place as {@code dossier.json} has it; its kind alone where that is not known. */
  static Bilingual of(JsonNode locator) {
    int number = locator.path("number").asInt(0);
    Locator place =
        switch (locator.path("kind").asString("")) {
          case "page" ->
              new Locator.Page(
                  0,
                  0,
                  0,
                  locator.path("page").asInt(0),
                  null,
                  locator.has("confidence") ? locator.path("confidence").asInt(0) : null);
          case "paragraph" ->
              new Locator.Paragraph(
                  0,
                  0,
                  0,
                  number,
                  locator.path("headings").valueStream().map(h -> h.asString("")).toList());
          case "table-cell" ->
              new Locator.TableCell(
                  0,
                  0,
                  0,
                  locator.path("table").asInt(0),
                  locator.path("row").asInt(0),
                  locator.path("column").asInt(0));
          case "cell" ->
              new Locator.SheetCell(
                  0,
                  0,
                  0,
                  locator.path("sheet").asString(""),
                  locator.path("address").asString(""));
          case "slide" -> new Locator.Slide(0, 0, 0, number, locator.path("part").asString(""));
          case "line" -> new Locator.Line(0, 0, 0, number);
          case "pointer" -> new Locator.Pointer(0, 0, 0, locator.path("pointer").asString(""));
          case "part" -> new Locator.Part(0, 0, 0, locator.path("part").asString(""));
          default -> null;
        };
    return place == null ? Bilingual.same(locator.path("kind").asString("")) : of(place);
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
