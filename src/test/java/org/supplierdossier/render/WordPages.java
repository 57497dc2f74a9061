package org.supplierdossier.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.supplierdossier.language.Language;

/** What all Word templates that ship are made of: one language, styles, a header and a footer. */
abstract class WordPages {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

  /** Of the text, in twentieths of a point. */
  static final int WIDTH = 9866;

  private final boolean zh;
  final StringBuilder body = new StringBuilder();

  WordPages(Language language) {
    this.zh = language == Language.ZH;
  }

  /** Writes the body. */
  abstract void content();

  /** The two lines of the header. */
  abstract String[] headerLines();

  final byte[] template() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", contentTypes());
    parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
    parts.put("word/document.xml", document());
    parts.put("word/styles.xml", WordStyles.xml());
    parts.put("word/header1.xml", header());
    parts.put("word/footer1.xml", footer());
    parts.put(
        "word/_rels/document.xml.rels",
        relations("styles", "styles.xml", "header", "header1.xml", "footer", "footer1.xml"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(FixedZip.TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static String contentTypes() {
    String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    return XML
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + override("/word/document.xml", word + "document.main+xml")
        + override("/word/styles.xml", word + "styles+xml")
        + override("/word/header1.xml", word + "header+xml")
        + override("/word/footer1.xml", word + "footer+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
  }

  private static String relations(String... typesAndTargets) {
    StringBuilder xml = new StringBuilder(XML);
    xml.append("<Relationships")
        .append(" xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      xml.append("<Relationship Id=\"rId")
          .append(i / 2 + 1)
          .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
          .append(typesAndTargets[i])
          .append("\" Target=\"")
          .append(typesAndTargets[i + 1])
          .append("\"/>");
    }
    return xml.append("</Relationships>").toString();
  }

  private String header() {
    return XML
        + "<w:hdr "
        + W
        + ">"
        + paragraph("Header", headerLines()[0])
        + paragraph("Header", headerLines()[1])
        + "</w:hdr>";
  }

  private String footer() {
    String page = field("PAGE");
    String pages = field("NUMPAGES");
    return XML
        + "<w:ftr "
        + W
        + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
        + run(say("第 ", "page "))
        + page
        + run(say(" 页，共 ", " of "))
        + pages
        + run(say(" 页", ""))
        + "</w:p></w:ftr>";
  }

  private static String field(String name) {
    return "<w:fldSimple w:instr=\" " + name + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
  }

  private String document() {
    content();
    return XML
        + "<w:document "
        + W
        + "><w:body>"
        + body
        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/>"
        + "<w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1474\" w:right=\"1020\""
        + " w:bottom=\"1247\" w:left=\"1020\" w:header=\"567\" w:footer=\"510\" w:gutter=\"0\"/>"
        + "</w:sectPr></w:body></w:document>";
  }

  final void quotes(String list) {
    loop(
        list,
        () -> {
          p("Quote", "{{asked}}{{quote}}");
          p("Source", "{{from}}");
        });
  }

  final void loop(String name, Runnable content) {
    p("Mark", "{{?" + name + "}}");
    content.run();
    p("Mark", "{{/" + name + "}}");
  }

  /** A table with one row for each element of a list. */
  final void rows(String list, int[] widths, String[] heads, String... cells) {
    String[] marked = heads.clone();
    marked[0] = marked[0] + "{{" + list + "_rows}}";
    body.append(table(true, widths));
    body.append(row(true, widths, marked)).append(row(false, widths, cells));
    body.append("</w:tbl>");
    p("Note", "");
  }

  static String table(boolean head, int... widths) {
    StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr><w:tblStyle w:val=\"Lines\"/>");
    xml.append("<w:tblW w:w=\"").append(WIDTH).append("\" w:type=\"dxa\"/>");
    xml.append("<w:tblLayout w:type=\"fixed\"/>");
    xml.append("<w:tblLook w:val=\"").append(head ? "0620" : "0600");
    xml.append("\" w:firstRow=\"").append(head ? 1 : 0);
    xml.append("\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\"");
    xml.append(" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>");
    for (int width : widths) {
      xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
    }
    return xml.append("</w:tblGrid>").toString();
  }

  static String row(boolean head, int[] widths, String... cells) {
    StringBuilder xml = new StringBuilder("<w:tr>");
    xml.append(head ? "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "");
    for (int i = 0; i < cells.length; i++) {
      xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths[i]).append("\" w:type=\"dxa\"/>");
      xml.append("</w:tcPr>").append(paragraph("Cell", cells[i])).append("</w:tc>");
    }
    return xml.append("</w:tr>").toString();
  }

  final void p(String style, String text) {
    body.append(paragraph(style, text));
  }

  /** A paragraph that begins a page; an empty one with a break would make a blank page. */
  final void onNewPage(String style, String text) {
    body.append("<w:p><w:pPr><w:pStyle w:val=\"")
        .append(style)
        .append("\"/><w:pageBreakBefore/></w:pPr>")
        .append(run(text))
        .append("</w:p>");
  }

  private static String paragraph(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>";
  }

  private static String run(String text) {
    return text.isEmpty()
        ? ""
        : "<w:r><w:t xml:space=\"preserve\">"
            + text.replace("&", "&amp;").replace("<", "&lt;")
            + "</w:t></w:r>";
  }

  final String say(String chinese, String english) {
    return zh ? chinese : english;
  }
}
