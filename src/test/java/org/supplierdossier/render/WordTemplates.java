package org.supplierdossier.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.supplierdossier.language.Language;

/** Makes the two Word templates that ship; {@link WordTemplatesTest} writes them. */
final class WordTemplates {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final int WIDTH = 9866;

  private final boolean zh;
  private final StringBuilder body = new StringBuilder();

  private WordTemplates(Language language) {
    this.zh = language == Language.ZH;
  }

  /** The template of a language, always the same bytes. */
  static byte[] of(Language language) throws IOException {
    return new WordTemplates(language).template();
  }

  private byte[] template() throws IOException {
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
        + paragraph("Header", "{{supplier}} – " + say("为 ", "for ") + "{{customer}}")
        + paragraph("Header", "{{mark}} · {{as_of}}")
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
    cover();
    profile();
    open();
    ownership();
    chain();
    undertakings();
    findings();
    annexes();
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

  private void cover() {
    p("Subtitle", "{{title}}");
    p("Title", "{{supplier}}");
    p("Subtitle", say("为 ", "for ") + "{{customer}}");
    body.append(table(false, 2600, WIDTH - 2600));
    fact("供应商又称", "Also known as", "{{other_names}}");
    fact("产品与用途", "Products and use", "{{products}}");
    fact("适用规则", "Regime", "{{regime}}" + say("，", ", ") + "{{regime_period}}");
    fact("客户行业", "Customer's sector", "{{sector}}" + say("，", ", ") + "{{cii_status}}");
    fact("供应商登记", "Supplier's registration", "{{registration}}");
    fact("基准日", "As of", "{{as_of}}");
    fact("版本", "Edition", "{{edition}}");
    fact("依据", "Rests on", "{{rests_on}}");
    body.append("</w:tbl>");
    p("Note", "");
    p("Notice", "{{confidentiality}} {{purpose}}");
    loop("notices", () -> p("Notice", "{{text}}"));
    body.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
  }

  private void fact(String labelZh, String labelEn, String value) {
    body.append(row(false, say(labelZh, labelEn), value));
  }

  private void profile() {
    loop(
        "internal",
        () -> {
          p("Heading1", say("评估概览", "Profile"));
          p(
              "Note",
              say(
                  "等级由规则表逐行得出；覆盖率是该因素中已有信息的指标所占比例。没有信息不等于有风险。",
                  "Bands come from the rows of a decision table; coverage is the share of a"
                      + " factor's indicators that something is known of. What is not known is not"
                      + " a risk."));
          rows(
              "factors",
              new int[] {2900, 1700, 1300, WIDTH - 5900},
              new String[] {
                say("因素", "Factor"), say("等级", "Band"), say("覆盖率", "Coverage"), say("理由", "Why")
              },
              "[title] [id]",
              "[shape] [band]",
              "[coverage]",
              "[reason]");
        });
    loop(
        "compared",
        () -> {
          p("Heading1", say("变化", "What changed"));
          loop("no_changes", () -> p("Note", say("没有变化。", "Nothing changed.")));
          loop("changes", () -> p("Item", "• {{sentence}}"));
        });
  }

  private void open() {
    p("Heading1", "{{gaps_title}}");
    loop("no_gaps", () -> p("Note", say("每项指标都已有信息。", "Something is known of every indicator.")));
    loop("gaps", () -> p("Item", "{{number}}. {{question}} ({{indicator}})"));
    p("Heading1", say("相互矛盾的陈述", "What contradicts"));
    loop(
        "no_contradictions",
        () ->
            p("Note", say("未发现相互矛盾的陈述。", "No statements were found that contradict each other.")));
    loop(
        "contradictions",
        () -> {
          p("Heading2", "{{title}}");
          p("Normal", "{{sentence}}");
          quotes("sides");
        });
  }

  private void ownership() {
    p("Heading1", say("股权结构", "Ownership"));
    loop(
        "no_holders",
        () ->
            p(
                "Note",
                say(
                    "已读文件没有逐层说明谁持有该供应商。这是缺口，不是“没有股东”。",
                    "The documents that were read do not say level by level who holds the supplier."
                        + " That is a gap, not “no holders”.")));
    loop(
        "has_holders",
        () ->
            rows(
                "holders",
                new int[] {900, 3200, 1500, 1500, WIDTH - 7100},
                new String[] {
                  say("层级", "Level"),
                  say("持有人", "Holder"),
                  say("持股", "Share"),
                  say("类型", "Kind"),
                  say("出处", "Where")
                },
                "[level]",
                "[indent][name]",
                "[share] [as_of]",
                "[kind] [remark]",
                "[where]"));
    loop(
        "has_shares",
        () -> {
          p("Heading2", say("穿透后的持股", "Effective shares through all levels"));
          rows(
              "shares",
              new int[] {3200, 1500, 900, WIDTH - 5600},
              new String[] {
                say("持有人", "Holder"),
                say("持股", "Share"),
                say("层级", "Levels"),
                say("计算", "How it is computed")
              },
              "[holder]",
              "[share]",
              "[levels]",
              "[sentence]");
        });
    loop(
        "has_controllers",
        () -> {
          p("Heading2", say("控制人", "Controllers"));
          loop(
              "controllers",
              () -> {
                p("Normal", "{{name}} · {{basis}} · {{sentence}}");
                quotes("quotes");
              });
        });
    loop(
        "has_unresolved",
        () -> {
          p("Heading2", say("尚未厘清", "Left open"));
          loop("unresolved", () -> p("Item", "• {{text}}"));
        });
  }

  private void chain() {
    p("Heading1", say("供应链", "Supply chain"));
    loop(
        "no_components",
        () -> p("Note", say("已读文件没有列出组成部分。", "The documents that were read list no components.")));
    loop(
        "has_components",
        () ->
            rows(
                "components",
                new int[] {2200, 1900, 1000, 1700, 1566, WIDTH - 8366},
                new String[] {
                  say("组成部分", "Component"),
                  say("制造商", "Maker"),
                  say("产地", "Country"),
                  say("来源", "Sources"),
                  say("替代", "Alternative"),
                  say("交期、分类", "Lead time, class")
                },
                "[name] [product]",
                "[makers]",
                "[countries]",
                "[sources]",
                "[alternatives]",
                "[lead_time] [export_class]"));
  }

  private void undertakings() {
    p("Heading1", say("承诺事项", "Undertakings"));
    p(
        "Note",
        say(
            "运营者应当要求供应商作出的承诺，以及文件中起决定作用的原文。",
            "What the operator must have the supplier promise, and the words that decide."));
    loop(
        "undertakings",
        () -> {
          p("Heading2", "{{title}} ({{key}}) – {{status}}");
          p("Normal", "{{sentence}}");
          quotes("quotes");
        });
    p("Heading1", say("技术支持承诺", "Support commitments"));
    loop(
        "no_support",
        () ->
            p(
                "Note",
                say("已读文件没有关于技术支持的陈述。", "The documents that were read say nothing of support.")));
    loop(
        "support",
        () -> {
          p("Heading2", "{{title}} ({{id}})");
          quotes("quotes");
        });
  }

  private void findings() {
    loop(
        "internal",
        () -> {
          p("Heading1", say("逐项发现", "Findings by factor"));
          loop(
              "factors",
              () -> {
                p("Heading2", "{{shape}} {{band}} – {{title}} ({{id}})");
                p("Normal", "{{reason}}");
                loop(
                    "findings",
                    () -> {
                      p("Normal", "{{polarity}}: {{sentence}} ({{indicator}})");
                      quotes("quotes");
                    });
              });
        });
  }

  private void annexes() {
    p("Heading1", say("证书", "Certificates"));
    loop(
        "no_certificates",
        () -> p("Note", say("已读文件没有证书。", "The documents that were read hold no certificates.")));
    loop(
        "has_certificates",
        () ->
            rows(
                "certificates",
                new int[] {2100, 2100, 2000, 1400, WIDTH - 7600},
                new String[] {
                  say("证书", "Certificate"),
                  say("编号", "Number"),
                  say("持有人", "Holder"),
                  say("有效期至", "Valid until"),
                  say("出处", "Where")
                },
                "[kind] [product]",
                "[number]",
                "[holder]",
                "[valid_until]",
                "[where]"));
    p("Heading1", say("问卷答复", "Answers"));
    loop(
        "no_answers",
        () ->
            p(
                "Note",
                say(
                    "已读文件没有问卷答复。",
                    "The documents that were read hold no answers to questionnaires.")));
    loop(
        "has_answers",
        () ->
            rows(
                "answers",
                new int[] {3500, 1300, 2766, WIDTH - 7566},
                new String[] {
                  say("问题", "Question"),
                  say("答复", "Answer"),
                  say("说明", "Comment"),
                  say("出处", "Where")
                },
                "[question] [question_text]",
                "[answer]",
                "[comment]",
                "[where]"));
    p("Heading1", say("证据清单", "Evidence register"));
    p("Note", say("逐字引用，个人号码已遮盖。", "Quoted word for word, personal numbers masked."));
    loop(
        "register",
        () -> {
          p("Heading2", "{{title}} ({{id}})");
          loop(
              "quotes",
              () -> {
                p("Quote", "{{asked}}{{quote}}");
                p("Source", "{{from}} · {{id}}");
              });
        });
    p("Heading1", say("文件", "Documents"));
    rows(
        "documents",
        new int[] {3300, 1200, 2400, WIDTH - 6900},
        new String[] {say("文件", "Document"), say("状态", "Status"), say("说明", "Why"), "SHA-256"},
        "[path]",
        "[status]",
        "[reason]",
        "[sha256]");
    review();
    rules();
  }

  private void review() {
    loop(
        "internal",
        () -> {
          loop(
              "has_decisions",
              () -> {
                p("Heading1", say("复核决定", "Decisions"));
                rows(
                    "decisions",
                    new int[] {2200, 1200, 1600, 1600, WIDTH - 6600},
                    new String[] {
                      say("对象", "About"),
                      say("决定", "Decision"),
                      say("决定人", "By"),
                      say("日期", "On"),
                      say("理由", "Reason")
                    },
                    "[about]",
                    "[decision]",
                    "[by]",
                    "[on]",
                    "[reason]");
              });
          p("Heading1", say("名单筛查", "Screening"));
          p("Note", "{{method}}");
          loop(
              "has_lists",
              () ->
                  rows(
                      "lists",
                      new int[] {4400, 2800, 1400, WIDTH - 8600},
                      new String[] {
                        say("名单", "List"),
                        say("文件", "File"),
                        say("日期", "Date"),
                        say("条目", "Entries")
                      },
                      "[name]",
                      "[file]",
                      "[date]",
                      "[entries]"));
          loop("no_hits", () -> p("Normal", say("没有命中。", "No hit.")));
          loop(
              "hits",
              () -> {
                p("Heading2", "{{name}} ({{role}})");
                p("Normal", "{{list}} {{entry}} {{listed_name}} {{program}}");
                p("Note", "{{explanation}} {{id}}");
                quotes("quotes");
              });
        });
  }

  private void rules() {
    p("Heading1", say("适用规则", "The rules applied"));
    p("Normal", "{{regime}} ({{regime_period}})");
    loop("notes", () -> p("Note", "{{text}}"));
    loop(
        "laws",
        () -> {
          p("Heading2", "{{title}} ({{id}})");
          loop("quoted", () -> p("Normal", "「{{text}}」"));
          loop("paraphrased", () -> p("Normal", say("转述：", "Paraphrase: ") + "{{text}}"));
          p("Note", "{{source}}");
        });
    p("Heading1", say("方法", "Method"));
    loop("method_lines", () -> p("Item", "• {{text}}"));
  }

  private void quotes(String list) {
    loop(
        list,
        () -> {
          p("Quote", "{{asked}}{{quote}}");
          p("Source", "{{from}}");
        });
  }

  private void loop(String name, Runnable content) {
    p("Mark", "{{?" + name + "}}");
    content.run();
    p("Mark", "{{/" + name + "}}");
  }

  /** A table with one row for each element of a list. */
  private void rows(String list, int[] widths, String[] heads, String... cells) {
    String[] marked = heads.clone();
    marked[0] = marked[0] + "{{" + list + "_rows}}";
    body.append(table(true, widths)).append(row(true, marked)).append(row(false, cells));
    body.append("</w:tbl>");
    p("Note", "");
  }

  private static String table(boolean head, int... widths) {
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

  private static String row(boolean head, String... cells) {
    StringBuilder xml = new StringBuilder("<w:tr>");
    xml.append(head ? "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "");
    for (String cell : cells) {
      xml.append("<w:tc><w:tcPr/>").append(paragraph("Cell", cell)).append("</w:tc>");
    }
    return xml.append("</w:tr>").toString();
  }

  private void p(String style, String text) {
    body.append(paragraph(style, text));
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

  private String say(String chinese, String english) {
    return zh ? chinese : english;
  }
}
