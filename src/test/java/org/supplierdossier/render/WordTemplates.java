package org.supplierdossier.render;

import java.io.IOException;
import org.supplierdossier.language.Language;

/** Makes the two Word templates of the dossier that ship; {@link WordTemplatesTest} writes them. */
final class WordTemplates extends WordPages {
  private static final int[] FACTS = {2600, WIDTH - 2600};

  private WordTemplates(Language language) {
    super(language);
  }

  /** The template of a language, always the same bytes. */
  static byte[] of(Language language) throws IOException {
    return new WordTemplates(language).template();
  }

  @Override
  String[] headerLines() {
    return new String[] {
      "{{supplier}} – " + say("为 ", "for ") + "{{customer}}", "{{mark}} · {{as_of}}"
    };
  }

  @Override
  void content() {
    cover();
    profile();
    open();
    ownership();
    chain();
    undertakings();
    findings();
    annexes();
  }

  private void cover() {
    p("Subtitle", "{{title}}");
    p("Title", "{{supplier}}");
    p("Subtitle", say("为 ", "for ") + "{{customer}}");
    body.append(table(false, FACTS));
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

  private void chart(String name) {
    loop(
        "has_" + name,
        () -> {
          p("Heading2", "{{" + name + "_title}}");
          p("Lead", "{{" + name + "_note}}");
          p("Normal", "{{" + name + "}}");
          p("Note", "");
        });
  }

  private void fact(String labelZh, String labelEn, String value) {
    body.append(row(false, FACTS, say(labelZh, labelEn), value));
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
              new int[] {2200, 1500, 1200, WIDTH - 4900},
              new String[] {
                say("因素", "Factor"), say("等级", "Band"), say("覆盖率", "Coverage"), say("理由", "Why")
              },
              "[title] [id]",
              "[shape] [band]",
              "[coverage]",
              "[verdict]");
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
    p("Heading1", say("相互矛盾的陈述", "Contradictions"));
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
    chart("ownership_chart");
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
    chart("supply_chart");
    loop(
        "no_components",
        () -> p("Note", say("已读文件没有列出组成部分。", "The documents that were read list no components.")));
    loop(
        "has_components",
        () ->
            rows(
                "parts",
                new int[] {2100, 1800, 1350, 1450, 1666, WIDTH - 8366},
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
    loop("software", () -> p("Normal", "{{text}}"));
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
    chart("support_chart");
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
          loop("tables", () -> p("Normal", "{{text}}"));
          quotes("alone");
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
                      quotes("deciding");
                      loop("has_more", () -> p("Note", "{{more}}"));
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
          loop("tables", () -> p("Normal", "{{text}}"));
          loop(
              "alone",
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
        "[reason][hidden_line]",
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
}
