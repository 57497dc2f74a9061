package org.supplierdossier.render;

import java.util.ArrayList;
import java.util.List;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.rulebook.Rulebook;
import org.supplierdossier.supplier.Procurement;

/** Says who a dossier is about, for whom, and what it rests on. */
final class ReportHead {
  private final DossierPage page;
  private final Dossier dossier;
  private final Phrasing phrasing;

  ReportHead(DossierPage page, Phrasing phrasing) {
    this.page = page;
    this.dossier = page.dossier();
    this.phrasing = phrasing;
  }

  Report.Head compose() {
    return new Report.Head(
        phrasing.say("供应商档案", "Supplier dossier"),
        phrasing.say(dossier.supplier().name()),
        phrasing.list(page.aliases()),
        phrasing.say(dossier.customer().name()),
        products(),
        phrasing.say(dossier.customer().sector().label()),
        phrasing.say(Words.ciiStatus(dossier.customer().ciiStatus())),
        registration(),
        phrasing.say(dossier.rulebook().title()),
        period(dossier.rulebook()),
        dossier.asOf().toString(),
        page.internal()
            ? phrasing.say("内部版：含评估", "internal, with the assessment")
            : phrasing.say("客户版：只含材料与证据", "customer edition: materials and evidence"),
        restsOn(),
        page.internal()
            ? phrasing.say(
                "内部资料，仅供准备材料或作出决定的人员使用，不得外传。",
                "Internal. For those who prepare or decide; not to be passed on.")
            : phrasing.say(
                "保密资料，仅供上述客户使用。不含属于其他客户的内容。",
                "Confidential, for the customer named above only. Holds nothing that belongs to"
                    + " another customer."),
        phrasing.say("本档案陈列证据，不作结论。", "It shows evidence; it does not decide."));
  }

  private List<String> products() {
    List<String> products = new ArrayList<>();
    for (Procurement p : dossier.procurements()) {
      String id = p.product();
      String name =
          id == null ? phrasing.say("全部产品", "all products") : phrasing.say(page.product(id));
      products.add(p.use() == null ? name : name + " – " + phrasing.plain(p.use()));
    }
    if (products.isEmpty()) {
      dossier.supplier().products().forEach(p -> products.add(phrasing.say(p.name())));
    }
    if (products.isEmpty()) {
      products.add(phrasing.say("未说明", "not stated"));
    }
    return List.copyOf(products);
  }

  private String registration() {
    var supplier = dossier.supplier();
    List<String> parts = new ArrayList<>();
    var uscc = supplier.identifiers().uscc();
    if (uscc != null) {
      parts.add(phrasing.say("统一社会信用代码 ", "USCC ") + phrasing.plain(uscc.value()));
    }
    var lei = supplier.identifiers().lei();
    if (lei != null) {
      parts.add("LEI " + phrasing.plain(lei.value()));
    }
    if (supplier.country() != null) {
      parts.add(phrasing.say("所在国家或地区：", "Seat: ") + phrasing.say(Regions.of(supplier.country())));
    }
    return parts.isEmpty()
        ? phrasing.say("未提供", "not provided")
        : String.join(phrasing.say("；", "; "), parts);
  }

  private String period(Rulebook rulebook) {
    if (rulebook.isDraft()) {
      return phrasing.say("草案，从未施行", "a draft, never in force");
    }
    String from =
        phrasing.say(
            "自 " + rulebook.inForceFrom() + " 起施行", "in force from " + rulebook.inForceFrom());
    return rulebook.inForceUntil() == null
        ? from
        : from
            + phrasing.say(
                "，至 " + rulebook.inForceUntil() + " 止", " until " + rulebook.inForceUntil());
  }

  private String restsOn() {
    int all = dossier.documents().size();
    int evidence = dossier.evidence().size();
    String text =
        phrasing.say(
            all + " 份文件中已读 " + page.readDocuments() + " 份，" + evidence + " 条证据",
            page.readDocuments()
                + " of "
                + all
                + " documents read, "
                + evidence
                + " pieces of evidence");
    return page.internal() && dossier.withheld() > 0
        ? text
            + phrasing.say(
                "；另有 " + dossier.withheld() + " 份文件不属于本读者，未列入",
                "; "
                    + dossier.withheld()
                    + (dossier.withheld() == 1 ? " further document is" : " further documents are")
                    + " not for this reader")
        : text;
  }
}
