package org.supplierdossier.render;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.assessment.FactorResult;
import org.supplierdossier.assessment.UndertakingResult;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.render.WrittenDossier.Kind;
import tools.jackson.databind.JsonNode;

/** The middle of a derivation: factors, findings and undertakings with what they rest on. */
final class ExplainedResults {
  /** Quotes under one finding of a factor; the indicator itself has all of them. */
  private static final int MOST_QUOTES = 3;

  private static final List<Polarity> SIDES =
      List.of(Polarity.RISK, Polarity.SUPPORTS, Polarity.NEUTRAL);

  private final JsonNode derivation;
  private final Phrasing p;
  private final ExplainedQuotes quotes;
  private final List<String> lines;

  ExplainedResults(
      JsonNode derivation, Phrasing phrasing, ExplainedQuotes quotes, List<String> lines) {
    this.derivation = derivation;
    this.p = phrasing;
    this.quotes = quotes;
    this.lines = lines;
  }

  void factorLine(JsonNode factor) {
    String against =
        factor
            .path("findings")
            .valueStream()
            .filter(f -> isRisk(f))
            .map(f -> quotes.plain(f, "indicator"))
            .distinct()
            .collect(Collectors.joining(p.say("、", ", ")));
    lines.add(
        "  "
            + quotes.plain(factor, "id")
            + " "
            + quotes.say(factor, "title")
            + p.say("；", "; ")
            + verdict(factor)
            + (verdict(factor).length() == quotes.say(factor, "reason").length()
                ? ""
                : coverage(factor))
            + (against.isEmpty() ? "" : p.say("不利：", " Against it: ") + against + p.say("。", ".")));
  }

  private String coverage(JsonNode factor) {
    int percent = factor.path("coverage").asInt(0);
    return p.say("覆盖率 " + percent + "%。", " Coverage " + percent + " %.");
  }

  /** The reason up to what it rests on. */
  private String verdict(JsonNode factor) {
    return Wordings.before(quotes.say(factor, "reason"), p.say(FactorResult.BASIS)).strip();
  }

  void factor(JsonNode factor) {
    lines.set(0, lines.get(0) + " " + quotes.say(factor, "title"));
    if (factor.has("reason")) {
      lines.add(p.say("结果：", "Result: ") + quotes.say(factor, "reason"));
    }
    quotes.law(factor);
    for (Polarity polarity : SIDES) {
      List<JsonNode> findings =
          factor
              .path("findings")
              .valueStream()
              .filter(f -> f.path("polarity").asString("").equals(polarity.key()))
              .toList();
      if (!findings.isEmpty()) {
        lines.add("");
        lines.add(side(polarity));
        findings.forEach(f -> finding(factor, f));
      }
    }
  }

  private void finding(JsonNode factor, JsonNode finding) {
    lines.add(
        "  "
            + quotes.indicator(finding)
            + weight(factor, quotes.plain(finding, "indicator"))
            + p.say("：", ": ")
            + quotes.headline(quotes.say(finding, "sentence")));
    List<String> ids = finding.path("evidence").valueStream().map(JsonNode::asString).toList();
    List<JsonNode> cited = cited(ids);
    cited.stream().limit(MOST_QUOTES).forEach(e -> quotes.evidence(e, "    "));
    if (cited.size() > MOST_QUOTES) {
      int more = cited.size() - MOST_QUOTES;
      String where = quotes.plain(finding, "indicator");
      lines.add(
          p.say(
              "    另有 " + more + " 条，见 explain … " + where,
              "    " + more + " more: explain … " + where));
    }
  }

  private List<JsonNode> cited(List<String> ids) {
    return derivation
        .path("evidence")
        .valueStream()
        .filter(e -> ids.contains(e.path("id").asString("")))
        .toList();
  }

  /** A factor that the thing bears on. */
  void served(JsonNode factor) {
    lines.add("");
    String indicator =
        derivation.path("kind").asString("").equals(Kind.INDICATOR.key())
            ? quotes.plain(derivation, "what")
            : derivation.path("evidence").path(0).path("indicator").asString("");
    lines.add(
        p.say("因素 ", "Factor ")
            + quotes.plain(factor, "id")
            + " "
            + quotes.say(factor, "title")
            + weight(factor, indicator)
            + (factor.has("reason") ? p.say("：", ": ") + verdict(factor) : ""));
    quotes.law(factor);
  }

  /** How much an indicator weighs in a factor. */
  private String weight(JsonNode factor, String indicator) {
    if (factor.path("primary").valueStream().anyMatch(i -> i.asString("").equals(indicator))) {
      return p.say("（主要指标）", " (primary)");
    }
    return factor.path("secondary").valueStream().anyMatch(i -> i.asString("").equals(indicator))
        ? p.say("（次要指标，权重减半）", " (secondary, half the weight)")
        : "";
  }

  /** What was found, each sentence once: the factors that an indicator serves share it. */
  void findings() {
    List<String> sentences =
        derivation
            .path("factors")
            .valueStream()
            .flatMap(f -> f.path("findings").valueStream())
            .map(
                f ->
                    "  "
                        + (quotes.plain(f, "indicator").equals(quotes.plain(derivation, "what"))
                            ? ""
                            : quotes.indicator(f) + p.say("，", ", "))
                        + side(f.path("polarity").asString(""))
                        + p.say("：", ": ")
                        + quotes.headline(quotes.say(f, "sentence")))
            .distinct()
            .toList();
    if (!sentences.isEmpty()) {
      lines.add("");
      lines.add(p.say("认定", "What was found"));
      lines.addAll(sentences);
    }
  }

  void undertaking(JsonNode undertaking) {
    lines.add("");
    lines.add(undertakingLine(undertaking));
    lines.add("  " + quotes.say(undertaking, "sentence"));
    quotes.law(undertaking);
  }

  String undertakingLine(JsonNode undertaking) {
    String key = quotes.plain(undertaking, "key");
    String status = quotes.plain(undertaking, "status");
    UndertakingResult.Status known = JsonText.constant(UndertakingResult.Status.class, status);
    return key
        + " "
        + quotes.promise(key)
        + p.say("：", ": ")
        + (known == null ? status : p.say(known.label()));
  }

  private static boolean isRisk(JsonNode finding) {
    return finding.path("polarity").asString("").equals(Polarity.RISK.key());
  }

  void evidence(Kind kind) {
    if (kind == Kind.EVIDENCE) {
      lines.add("");
      derivation.path("evidence").forEach(e -> quotes.evidence(e, ""));
      return;
    }
    List<String> deciding = deciding();
    if (!deciding.isEmpty()) {
      lines.add("");
      lines.add(p.say("起决定作用的原文", "The words that decide"));
      cited(deciding).forEach(e -> quotes.evidence(e, "  "));
    }
    for (Polarity polarity : SIDES) {
      List<JsonNode> side =
          derivation
              .path("evidence")
              .valueStream()
              .filter(e -> !deciding.contains(e.path("id").asString("")))
              .filter(e -> sideOf(e) == polarity)
              .toList();
      if (!side.isEmpty()) {
        lines.add("");
        lines.add(
            deciding.isEmpty()
                ? side(polarity)
                : p.say("其他相关陈述：", "What else bears on it: ") + side(polarity));
        side.forEach(e -> quotes.evidence(e, "  "));
      }
    }
  }

  private List<String> deciding() {
    return derivation
        .path("undertakings")
        .valueStream()
        .filter(u -> u.path("key").asString("").equals(derivation.path("what").asString("")))
        .flatMap(u -> u.path("evidence").valueStream())
        .map(JsonNode::asString)
        .toList();
  }

  /** A general warning counts neither way, whatever it points to. */
  private static @Nullable Polarity sideOf(JsonNode evidence) {
    return evidence.path("claim").asString("").equals(Claim.WARNING.key())
        ? Polarity.NEUTRAL
        : JsonText.constant(Polarity.class, evidence.path("polarity").asString(""));
  }

  private String side(Polarity polarity) {
    return switch (polarity) {
      case RISK -> p.say("不利", "Against");
      case SUPPORTS -> p.say("有利", "For");
      case NEUTRAL -> p.say("中性", "Neither way");
    };
  }

  private String side(String polarity) {
    Polarity known = JsonText.constant(Polarity.class, polarity);
    return known == null ? polarity : p.say(Words.polarity(known));
  }
}
