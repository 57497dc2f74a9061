package org.supplierdossier.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.supplierdossier.assessment.UndertakingResult;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.rulebook.Rulebook;
import org.supplierdossier.rulebook.TextStatus;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.Undertaking;

/** The undertakings as papers have them: the words of the regime, and a sentence to sign. */
final class PaperPromises {
  private static final String NOT_ASKED = "The customer does not ask for this undertaking.";

  private final TreeMap<Undertaking, PaperContent.Promise> promises = new TreeMap<>();

  PaperPromises(Dossier dossier, Report report) {
    Set<Undertaking> wanted = new LinkedHashSet<>(Customer.ARTICLE_6);
    dossier.assessment().undertakings().forEach(u -> wanted.add(u.undertaking()));
    for (Undertaking undertaking : wanted) {
      promises.put(undertaking, promise(undertaking, promises.size() + 1, dossier, report));
    }
  }

  List<PaperContent.Promise> all() {
    return List.copyOf(promises.values());
  }

  PaperContent.Promise of(String key) {
    PaperContent.Promise promise = promises.get(Undertaking.ofKey(key));
    if (promise == null) {
      throw new IllegalArgumentException(key + " is no undertaking of Art. 6");
    }
    return promise;
  }

  private static PaperContent.Promise promise(
      Undertaking undertaking, int number, Dossier dossier, Report report) {
    Phrasing phrasing = report.phrasing();
    Optional<Rulebook.RequiredUndertaking> law =
        dossier.rulebook().undertakings().stream()
            .filter(u -> u.undertaking() == undertaking)
            .findFirst();
    boolean quoted = law.map(l -> l.status() == TextStatus.SEEN).orElse(false);
    Optional<Report.Undertaking> said =
        report.undertakings().stream().filter(u -> u.key().equals(undertaking.key())).findFirst();
    Optional<UndertakingResult> assessed =
        dossier.assessment().undertakings().stream()
            .filter(u -> u.undertaking() == undertaking)
            .findFirst();
    boolean kept = assessed.map(u -> u.status() == UndertakingResult.Status.PRESENT).orElse(false);
    String text =
        law.map(l -> quoted ? phrasing.plain(l.text().zh()) : phrasing.say(l.text()))
            .orElse(phrasing.say(undertaking.label()));
    return new PaperContent.Promise(
        String.valueOf(number),
        undertaking.key(),
        phrasing.say(undertaking.label()),
        quoted,
        !quoted,
        text,
        phrasing.say(toSign(undertaking)),
        said.map(Report.Undertaking::status).orElse(phrasing.say("未评估", "not assessed")),
        said.map(Report.Undertaking::sentence).orElse(phrasing.say("客户未要求此项承诺。", NOT_ASKED)),
        phrasing.say(
            assessed.map(PaperPromises::lead).orElse(new Bilingual("客户未要求此项承诺。", NOT_ASKED))),
        !kept,
        said.map(Report.Undertaking::quotes).orElse(List.of()));
  }

  private static Bilingual lead(UndertakingResult result) {
    return switch (result.status()) {
      case PRESENT ->
          new Bilingual("文件中作出该承诺的原文如下：", "The documents give this undertaking in these words:");
      case WEAKENED ->
          new Bilingual(
              "承诺附有例外、措辞被弱化或者只是计划；以较窄的表述为准：",
              "The undertaking is weakened by an exception, a hedge or a plan; the narrower text"
                  + " counts:");
      case CONDITIONAL ->
          new Bilingual(
              "承诺附有条件；以较窄的表述为准：",
              "The undertaking is subject to a condition; the narrower text counts:");
      case CONTRADICTED ->
          new Bilingual(
              "文件中既有承诺，也有相反的陈述：",
              "The documents give this undertaking and also state the contrary:");
      case ABSENT ->
          result.evidence().isEmpty()
              ? new Bilingual("文件中未见该承诺。", "The documents do not give this undertaking.")
              : new Bilingual(
                  "文件中未见该承诺，只有以下相关陈述：",
                  "The documents do not give this undertaking; they only state:");
    };
  }

  /** A sentence of our own that makes the promise without weakening it. */
  private static Bilingual toSign(Undertaking undertaking) {
    return switch (undertaking) {
      case U_COOP ->
          new Bilingual(
              "我方将配合贵方就上述采购进行的网络安全审查，及时、真实地提供主管机关要求的材料和说明。",
              "We will cooperate with a cybersecurity review of the above purchase and provide the"
                  + " materials and explanations that the authorities ask for, truthfully and in"
                  + " time.");
      case U_DATA ->
          new Bilingual(
              "我方不会借提供产品和服务之便非法取得贵方用户的数据，并使关联方和分包商受同样约束。",
              "We will not use our position as a provider to obtain your users' data unlawfully, and"
                  + " we bind our affiliates and subcontractors to the same.");
      case U_DEV ->
          new Bilingual(
              "我方不会借提供产品和服务之便非法控制或者操纵贵方及贵方用户的设备。",
              "We will not use our position as a provider to control or manipulate your equipment or"
                  + " that of your users unlawfully.");
      case U_SUPPLY ->
          new Bilingual(
              "没有正当理由，我方不会停止供应上述产品。",
              "Without proper reason we will not stop supplying the above products.");
      case U_SUPPORT ->
          new Bilingual(
              "没有正当理由，我方不会停止上述产品所必需的技术支持。",
              "Without proper reason we will not stop the technical support that the above products"
                  + " need.");
      case U_DEPEND ->
          new Bilingual(
              "我方不会利用贵方对产品和服务的依赖取得不当利益。",
              "We will not exploit your dependence on our products and services for improper gain.");
      case U_UPGRADE ->
          new Bilingual(
              "我方不会迫使贵方更新或者更换产品。", "We will not force you to upgrade or replace products.");
    };
  }
}
