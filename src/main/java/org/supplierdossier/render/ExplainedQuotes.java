package org.supplierdossier.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Qualifier;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;
import org.supplierdossier.rulebook.TextStatus;
import org.supplierdossier.supplier.Undertaking;
import tools.jackson.databind.JsonNode;

/** The ends of a derivation: quotes with their places, and the texts of the regime. */
final class ExplainedQuotes {
  private static final int MOST_PLACES = 12;

  private final Phrasing p;
  private final Map<String, Bilingual> titles;
  private final List<String> lines;

  ExplainedQuotes(Phrasing phrasing, Map<String, Bilingual> titles, List<String> lines) {
    this.p = phrasing;
    this.titles = titles;
    this.lines = lines;
  }

  void evidence(JsonNode e, String indent) {
    JsonNode value = e.path("value");
    String asked = plain(value, "question_text");
    if (!asked.isEmpty() && !e.path("quote").asString("").startsWith(asked)) {
      lines.add(indent + p.say("问：", "Asked: ") + line(asked));
    }
    lines.add(indent + quoted(e));
    String shown = p.say(text(value.path("shown")));
    lines.add(
        indent
            + "  "
            + claim(e)
            + p.say("，", ", ")
            + polarity(e)
            + (shown.isEmpty() ? "" : p.say("，值：", ", value: ") + line(shown))
            + qualifiers(e)
            + p.say("，编号 ", ", id ")
            + plain(e, "id"));
    int places = 0;
    for (JsonNode place : e.path("places")) {
      if (places++ == MOST_PLACES) {
        int all = e.path("places").size();
        lines.add(indent + "  " + p.say("共 " + all + " 处", all + " places in all"));
        break;
      }
      lines.add(
          indent
              + "  "
              + place(place)
              + p.say("（SHA-256 ", " (SHA-256 ")
              + Phrasing.digest(plain(place, "sha256"))
              + p.say("）", ")"));
    }
    lines.add(
        indent
            + "  "
            + p.say("理由：", "Because: ")
            + say(e, "because")
            + p.say("（规则 ", " (rule ")
            + plain(e, "rule")
            + p.say("）", ")"));
  }

  private String quoted(JsonNode e) {
    return "“" + line(plain(e, "quote")) + "”";
  }

  private String place(JsonNode place) {
    return line(p.plain(path(place)))
        + p.say("，", ", ")
        + line(p.say(Places.of(place.path("locator"))));
  }

  private static String path(JsonNode place) {
    String path = place.path("document").asString("");
    return path.isEmpty() ? path : Places.path(new DocumentPath(path));
  }

  private String claim(JsonNode e) {
    Claim claim = JsonText.constant(Claim.class, plain(e, "claim"));
    return claim == null ? plain(e, "claim") : p.say(claim.label());
  }

  private String polarity(JsonNode e) {
    Polarity polarity = JsonText.constant(Polarity.class, plain(e, "polarity"));
    return polarity == null ? plain(e, "polarity") : p.say(Words.polarity(polarity));
  }

  private String qualifiers(JsonNode e) {
    String all =
        e.path("qualifiers")
            .valueStream()
            .map(
                q -> {
                  String kind = plain(q, "kind");
                  Qualifier.Kind known = JsonText.constant(Qualifier.Kind.class, kind);
                  return (known == null ? kind : p.say(QuoteLines.name(known)))
                      + p.say("“", " “")
                      + line(plain(q, "words"))
                      + "”";
                })
            .collect(Collectors.joining(p.say("、", ", ")));
    return all.isEmpty() ? "" : p.say("，限定：", ", limited by ") + all;
  }

  /** A text of the regime: Chinese that was seen is quoted, all else is marked as paraphrase. */
  void law(JsonNode law) {
    if (!law.has("text")) {
      return;
    }
    TextStatus status = JsonText.constant(TextStatus.class, plain(law, "text_status"));
    boolean seen = status == TextStatus.SEEN;
    String text = seen ? "「" + plain(law.path("text"), "zh") + "」" : say(law, "text");
    lines.add(
        "  "
            + (seen ? p.say("条文（原文）：", "Text (quoted): ") : p.say("条文（转述）：", "Text (paraphrase): "))
            + text);
    if (seen && p.language() == Language.EN) {
      lines.add("  Our own wording in English: " + plain(law.path("text"), "en"));
    }
    String source = p.say(Wordings.bothSides(law.path("source").asString("")));
    lines.add(
        "  "
            + p.say("出处：", "Source: ")
            + source
            + (source.isEmpty() ? "" : " · ")
            + (status == null ? plain(law, "text_status") : p.say(status.label())));
  }

  void contradiction(JsonNode contradiction, boolean sides) {
    lines.add(
        "  "
            + say(contradiction, "title")
            + p.say("（", " (")
            + plain(contradiction, "topic")
            + p.say("）：", "): ")
            + say(contradiction, "sentence"));
    if (!sides) {
      return;
    }
    lines.add("    " + say(contradiction, "weighing"));
    for (JsonNode side : contradiction.path("sides")) {
      lines.add("    " + quoted(side));
      String date = plain(side, "date");
      String signed = plain(side, "signed_by");
      lines.add(
          "      "
              + line(p.plain(path(side)))
              + (date.isEmpty() ? "" : p.say("，日期 ", ", dated ") + date)
              + (side.path("latest").asBoolean(false) ? p.say("，最晚", ", the latest") : "")
              + (signed.isEmpty() ? "" : p.say("，签署人 ", ", signed by ") + line(signed))
              + (side.path("third_party").asBoolean(false)
                  ? p.say("，第三方出具", ", of a third party")
                  : "")
              + p.say("，编号 ", ", id ")
              + plain(side, "evidence"));
    }
  }

  void hit(JsonNode hit) {
    lines.add(
        "  "
            + plain(hit, "name")
            + p.say("，名单 ", ", list ")
            + plain(hit, "list")
            + p.say("，条目 ", ", entry ")
            + plain(hit, "entry")
            + p.say("（编号 ", " (id ")
            + plain(hit, "id")
            + p.say("）：", "): ")
            + say(hit, "explanation"));
  }

  void decision(JsonNode decision) {
    boolean accepted = plain(decision, "decision").equals("accept");
    String until = plain(decision, "until");
    lines.add(
        "  "
            + plain(decision, "about")
            + p.say("：", ": ")
            + (accepted ? p.say("采纳", "accepted") : p.say("排除", "rejected"))
            + p.say("，", " by ")
            + plain(decision, "by")
            + p.say("，", " on ")
            + plain(decision, "on")
            + (until.isEmpty() ? "" : p.say("，有效期至 ", ", until ") + until)
            + p.say("：", ": ")
            + plain(decision, "reason"));
  }

  /** The short name of an undertaking; nothing where this version does not know it. */
  String promise(String key) {
    Undertaking known = JsonText.constant(Undertaking.class, key.toLowerCase(Locale.ROOT));
    return known == null ? "" : p.say(known.label());
  }

  /** A sentence up to the quotes in it, which follow one by one. */
  String headline(String sentence) {
    return p.language() == Language.ZH
        ? Wordings.beforeQuotes(sentence, "：“", "：问“")
        : Wordings.beforeQuotes(sentence, ": “", ": to “");
  }

  /** A text on one line: what a document says cannot break out of its place. */
  private static String line(String text) {
    return text.strip().replaceAll("\\s*[\\n\\t]\\s*", " | ");
  }

  /** The indicator that a finding or a gap names, with its title. */
  String indicator(JsonNode node) {
    String id = plain(node, "indicator");
    Bilingual title = titles.get(id);
    return title == null ? id : id + " " + p.say(title);
  }

  String say(JsonNode node, String key) {
    return line(p.say(text(node.path(key))));
  }

  String plain(JsonNode node, String key) {
    return p.plain(node.path(key).asString(""));
  }

  static Bilingual text(JsonNode node) {
    return new Bilingual(node.path("zh").asString(""), node.path("en").asString(""));
  }
}
