package org.supplierdossier.render;

import java.util.ArrayList;
import java.util.List;
import org.supplierdossier.ownership.Ownership;

/** Says who holds a supplier. */
final class ReportHolders {
  private final DossierPage page;
  private final Phrasing phrasing;
  private final QuoteLines quotes;

  ReportHolders(DossierPage page, Phrasing phrasing, QuoteLines quotes) {
    this.page = page;
    this.phrasing = phrasing;
    this.quotes = quotes;
  }

  Report.Holders compose() {
    Ownership ownership = page.dossier().ownership();
    return new Report.Holders(
        page.owners().stream().map(this::holder).toList(),
        ownership.effective().stream()
            .map(
                e ->
                    new Report.Share(
                        phrasing.plain(page.party(e.holder())),
                        Values.share(e.share()),
                        String.valueOf(e.levels()),
                        phrasing.say(e.sentence())))
            .toList(),
        ownership.controllers().stream()
            .map(
                c ->
                    new Report.Controller(
                        phrasing.plain(page.party(c.party())),
                        c.stated()
                            ? phrasing.say("文件载明", "named by a document")
                            : phrasing.say("由持股推得", "follows from its share"),
                        phrasing.say(c.sentence()),
                        quotes.of(c.evidence())))
            .toList(),
        ownership.unresolved().stream().map(phrasing::say).toList());
  }

  private Report.Holder holder(OwnershipTree.Line line) {
    List<String> remarks = new ArrayList<>();
    if (line.controller()) {
      remarks.add(phrasing.say("控制人", "controller"));
    }
    if (line.again()) {
      remarks.add(phrasing.say("循环持股", "circular"));
    }
    return new Report.Holder(
        String.valueOf(line.depth()),
        "　".repeat(line.depth() - 1),
        phrasing.plain(line.name()),
        phrasing.list(line.otherNames()),
        phrasing.say(line.kind()),
        line.share(),
        line.asOf(),
        String.join(phrasing.say("、", ", "), remarks),
        quotes.where(line.evidence()));
  }
}
