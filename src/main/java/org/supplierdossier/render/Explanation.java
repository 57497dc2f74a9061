package org.supplierdossier.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;
import org.supplierdossier.render.WrittenDossier.Kind;
import org.supplierdossier.rulebook.Band;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Why a dossier says what it says, from a result down to the quotes, as plain text or JSON. */
public final class Explanation {
  private final ObjectNode derivation;
  private final Phrasing p;
  private final ExplainedQuotes quotes;
  private final ExplainedResults results;
  private final Map<String, Bilingual> titles = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();

  private Explanation(WrittenDossier dossier, ObjectNode derivation, Language language) {
    this.derivation = derivation;
    this.p = new Phrasing(language);
    dossier
        .root()
        .at("/regime_text/indicators")
        .forEach(i -> titles.put(i.path("id").asString(""), ExplainedQuotes.text(i.path("title"))));
    this.quotes = new ExplainedQuotes(p, titles, lines);
    this.results = new ExplainedResults(derivation, p, quotes, lines);
  }

  /** For programs. */
  public static String json(WrittenDossier dossier, @Nullable String what) {
    return JsonText.write(Derivation.of(dossier, what));
  }

  /** For people, in one language; ends in a line feed. */
  public static String text(WrittenDossier dossier, @Nullable String what, Language language) {
    ObjectNode derivation = Derivation.of(dossier, what);
    Explanation explanation = new Explanation(dossier, derivation, language);
    explanation.write(what == null ? null : dossier.kind(what));
    return String.join("\n", explanation.lines) + "\n";
  }

  private void write(@Nullable Kind kind) {
    head(kind);
    if (kind == null) {
      whole();
    } else if (kind == Kind.FACTOR) {
      derivation.path("factors").forEach(results::factor);
    } else {
      derivation.path("undertakings").forEach(results::undertaking);
      derivation.path("factors").forEach(results::served);
      if (kind == Kind.INDICATOR && derivation.path("factors").isEmpty()) {
        lines.add("");
        lines.add(p.say("本规则没有计入该指标的因素", "No factor of this regime counts it"));
      }
      results.findings();
      heading("名单命中", "Screening hits", "hits");
      derivation.path("hits").forEach(quotes::hit);
      results.evidence(kind);
    }
    contradictions(kind);
    heading("审核决定", "Reviewers' decisions", "decisions");
    derivation.path("decisions").forEach(quotes::decision);
    heading("尚无资料", "Not known", "gaps");
    derivation
        .path("gaps")
        .forEach(
            g ->
                lines.add(
                    "  " + quotes.indicator(g) + p.say("：", ": ") + quotes.say(g, "question")));
    unread();
  }

  private void head(@Nullable Kind kind) {
    JsonNode dossier = derivation.path("dossier");
    String what = derivation.path("what").asString("");
    if (kind != null) {
      Bilingual title = titles.get(what);
      lines.add(
          Wordings.capitalized(p.say(kind.label()))
              + " "
              + what
              + (title == null ? "" : " " + p.say(title)));
    }
    boolean internal = dossier.path("edition").asString("").equals("internal");
    lines.add(
        quotes.say(dossier, "supplier_name")
            + p.say("，供 ", " for ")
            + quotes.say(dossier, "customer_name")
            + p.say("，截至 ", ", as of ")
            + quotes.plain(dossier, "as_of")
            + (internal
                ? p.say("，内部版", ", internal edition")
                : p.say("，客户版", ", customer edition")));
    JsonNode regime = dossier.path("regime_text");
    String from = quotes.plain(regime, "in_force_from");
    String until = quotes.plain(regime, "in_force_until");
    lines.add(
        p.say("规则：", "Rules: ")
            + quotes.say(regime, "title")
            + p.say("（", " (")
            + quotes.plain(dossier, "regime")
            + (from.isEmpty()
                ? p.say("，草案，从未施行", ", a draft, never in force")
                : p.say("，自 " + from, ", in force from " + from)
                    + (until.isEmpty() ? p.say(" 起施行", "") : p.say(" 至 " + until, " to " + until)))
            + p.say("），版本 ", "), version ")
            + Phrasing.digest(quotes.plain(regime, "version")));
  }

  private void whole() {
    JsonNode factors = derivation.path("factors");
    List<Band> bands = new ArrayList<>();
    factors.forEach(
        f -> {
          Band band = JsonText.constant(Band.class, f.path("band").asString(""));
          if (band != null) {
            bands.add(band);
          }
        });
    if (bands.isEmpty()) {
      lines.add(
          p.say(
              "客户版没有评估；下列为承诺与待补充事项。",
              "A customer edition holds no assessment; these are its undertakings and open points."));
    } else {
      lines.add("");
      lines.add(
          p.say("最需关注的等级：", "The band that needs attention first: ")
              + p.say(DossierCard.worstOf(bands).label())
              + p.say(
                  "。办法不设总评，各因素分别判断：", ". The Measures know no overall grade; factor by factor:"));
      factors.forEach(results::factorLine);
    }
    heading("承诺", "Undertakings", "undertakings");
    derivation.path("undertakings").forEach(u -> lines.add("  " + results.undertakingLine(u)));
  }

  private void contradictions(@Nullable Kind kind) {
    heading("相互矛盾的陈述", "Contradictions", "contradictions");
    for (JsonNode contradiction : derivation.path("contradictions")) {
      quotes.contradiction(contradiction, kind != null);
    }
  }

  private void unread() {
    int all = derivation.at("/dossier/documents").asInt(0);
    JsonNode unread = derivation.path("unread");
    lines.add("");
    if (unread.isEmpty()) {
      lines.add(p.say("未读取：无，共 " + all + " 份文件", "Not read: none of the " + all + " documents"));
    } else {
      lines.add(
          p.say(
              "未读取：" + all + " 份文件中的 " + unread.size() + " 份，其内容不在此列",
              "Not read: "
                  + unread.size()
                  + " of "
                  + all
                  + " documents; what they say is not here"));
    }
    for (JsonNode d : unread) {
      DocumentStatus status = JsonText.constant(DocumentStatus.class, quotes.plain(d, "status"));
      lines.add(
          "  "
              + quotes.plain(d, "path")
              + p.say("：", ": ")
              + (status == null ? quotes.plain(d, "status") : p.say(status.label()))
              + p.say("，", ", ")
              + quotes.say(d, "reason"));
    }
    int withheld = derivation.at("/dossier/documents_withheld").asInt(0);
    if (withheld > 0) {
      lines.add(
          p.say(
              "另有 " + withheld + " 份文件不对本档案的读者显示",
              "Kept back from this reader: "
                  + withheld
                  + (withheld == 1 ? " document" : " documents")));
    }
  }

  private void heading(String zh, String en, String part) {
    if (!derivation.path(part).isEmpty()) {
      lines.add("");
      lines.add(p.say(zh, en));
    }
  }
}
