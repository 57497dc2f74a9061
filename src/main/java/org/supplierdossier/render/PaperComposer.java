package org.supplierdossier.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.rulebook.Factor;
import org.supplierdossier.rulebook.Rulebook;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.Procurement;
import org.supplierdossier.supplier.Product;

/** Says what the papers for a filing say, from the dossier that its reader may see. */
final class PaperComposer {
  private static final int MOST_QUOTES = 8;
  private static final IndicatorId CONFIDENTIALITY = new IndicatorId("LEG-04");
  private static final IndicatorId EFFECT = new IndicatorId("LEG-06");
  private static final Set<String> NAME_NO_CLASSES = Set.of("measures-2017", "measures-2019-draft");

  private static final IndicatorId ENTITY = new IndicatorId("OWN-08");

  private final DossierPage page;
  private final Dossier dossier;
  private final Report report;
  private final Phrasing phrasing;
  private final QuoteLines quotes;
  private final PaperPromises promises;

  PaperComposer(DossierPage page, Report report) {
    this.page = page;
    this.dossier = page.dossier();
    this.report = report;
    this.phrasing = report.phrasing();
    this.quotes = new QuoteLines(page, phrasing);
    this.promises = new PaperPromises(dossier, report);
  }

  /** The words of one paper. */
  PaperContent compose(Paper paper) {
    Customer customer = dossier.customer();
    String regime = dossier.rulebook().id();
    List<Product> goods = goods();
    boolean within = goods.stream().anyMatch(this::isWithin);
    return new PaperContent(
        phrasing.say(paper.title()),
        phrasing.say(
            "草稿：由所列文件自动填写，未经法律审核，未签署。请逐句核对后使用。",
            "Draft: filled from the documents that are named, not reviewed by counsel, not signed."
                + " Check every sentence before use."),
        customer.id().equals(CustomerId.GENERAL)
            ? phrasing.say("［客户名称］", "[name of the customer]")
            : phrasing.say(customer.name()),
        customer.ciiStatus() == Customer.CiiStatus.NOTIFIED,
        customer.ciiStatus() == Customer.CiiStatus.NOT_NOTIFIED,
        customer.ciiStatus() == Customer.CiiStatus.UNKNOWN,
        regime.equals("measures-2020"),
        regime.equals("measures-2022"),
        !regime.equals("measures-2020") && !regime.equals("measures-2022"),
        goods.stream().map(this::good).toList(),
        !goods.isEmpty() && !within,
        within,
        goods.isEmpty(),
        promises.all(),
        promises.of("U-COOP"),
        promises.of("U-DATA"),
        promises.of("U-DEV"),
        promises.of("U-SUPPLY"),
        promises.of("U-SUPPORT"),
        analysis(),
        quotes(Set.of(CONFIDENTIALITY)),
        quotes(Set.of(EFFECT)),
        quotes(Set.of(ENTITY)),
        contracts(),
        report.documents().stream().filter(Report.Paper::unread).toList());
  }

  /** What the customer buys, each product once; all products where it buys all of them. */
  private List<Product> goods() {
    Set<String> ids = new LinkedHashSet<>();
    for (Procurement p : dossier.procurements()) {
      if (p.product() == null) {
        return dossier.supplier().products();
      }
      ids.add(p.product());
    }
    return ids.isEmpty()
        ? dossier.supplier().products()
        : dossier.supplier().products().stream().filter(p -> ids.contains(p.id())).toList();
  }

  private PaperContent.Good good(Product product) {
    List<Procurement> bought =
        dossier.procurements().stream()
            .filter(p -> p.product() == null || p.product().equals(product.id()))
            .toList();
    boolean within = isWithin(product);
    return new PaperContent.Good(
        phrasing.say(product.name()),
        phrasing.say(product.category().label()),
        within ? phrasing.say("属于", "yes") : phrasing.say("未逐项列明", "not named expressly"),
        phrasing.list(bought.stream().map(Procurement::use).filter(Objects::nonNull).toList()),
        bought.stream()
            .map(Procurement::contractValueCny)
            .filter(Objects::nonNull)
            .reduce(BigDecimal::add)
            .map(this::yuan)
            .orElse(""));
  }

  /**
   * Whether the regime names the class of a product: none before 2020, important communication
   * since 2022.
   */
  private boolean isWithin(Product product) {
    if (NAME_NO_CLASSES.contains(dossier.rulebook().id())) {
      return false;
    }
    return switch (product.category()) {
      case OTHER -> false;
      case IMPORTANT_COMMUNICATION_PRODUCT -> !dossier.rulebook().id().equals("measures-2020");
      default -> true;
    };
  }

  private String yuan(BigDecimal value) {
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    String number = String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", value);
    return phrasing.say("人民币 " + number + " 元", "CNY " + number);
  }

  private List<PaperContent.Analysis> analysis() {
    List<PaperContent.Analysis> analysis = new ArrayList<>();
    for (Factor factor : dossier.rulebook().factors()) {
      analysis.add(analysis(factor, String.valueOf(analysis.size() + 1)));
    }
    return analysis;
  }

  private PaperContent.Analysis analysis(Factor factor, String number) {
    Rulebook.Links links = dossier.rulebook().linksOf(factor.id());
    List<Report.Quote> said = quotes(links.primary());
    long all = dossier.evidence().stream().filter(e -> serves(e, links.primary())).count();
    Optional<Report.Factor> result =
        report.factors().stream().filter(f -> f.id().equals(factor.id())).findFirst();
    Report.Law law =
        report.rules().factors().stream()
            .filter(l -> l.id().equals(factor.id()))
            .findFirst()
            .orElseThrow();
    long more = all - said.size();
    return new PaperContent.Analysis(
        number,
        factor.id(),
        law.title(),
        law.quoted(),
        law.paraphrased(),
        law.text(),
        result.isPresent(),
        result.map(f -> f.shape() + " " + f.band()).orElse(""),
        result.map(Report.Factor::coverage).orElse(""),
        result.map(Report.Factor::reason).orElse(""),
        said,
        more > 0
            ? phrasing.say(
                "另有 " + more + " 条，见档案的证据清单。",
                more + " more in the evidence register of the dossier.")
            : "",
        report.gaps().stream()
            .filter(g -> links.primary().contains(new IndicatorId(g.indicator())))
            .toList());
  }

  private static boolean serves(Evidence e, Set<IndicatorId> indicators) {
    return e.indicator() != null && indicators.contains(e.indicator());
  }

  /** The first quotes of each of these indicators in turn, so that none crowds out another. */
  private List<Report.Quote> quotes(Set<IndicatorId> indicators) {
    Map<IndicatorId, List<Evidence>> by = new TreeMap<>();
    for (Evidence e : dossier.evidence()) {
      IndicatorId id = e.indicator();
      if (id != null && indicators.contains(id)) {
        by.computeIfAbsent(id, i -> new ArrayList<>()).add(e);
      }
    }
    Set<Evidence> chosen = new LinkedHashSet<>();
    for (int i = 0; i < MOST_QUOTES; i++) {
      for (List<Evidence> evidence : by.values()) {
        if (i < evidence.size() && chosen.size() < MOST_QUOTES) {
          chosen.add(evidence.get(i));
        }
      }
    }
    return page.distinct(dossier.evidence().stream().filter(chosen::contains).toList()).stream()
        .map(quotes::of)
        .toList();
  }

  private List<PaperContent.Contract> contracts() {
    Map<DocumentPath, Set<String>> holds = new TreeMap<>();
    for (Evidence e : dossier.evidence()) {
      if (e.claim() == Claim.OBLIGATION) {
        IndicatorId id = e.indicator();
        String what = id == null ? "" : phrasing.say(page.indicatorTitle(id));
        e.origins()
            .forEach(
                o -> holds.computeIfAbsent(o.document(), d -> new LinkedHashSet<>()).add(what));
      }
    }
    List<PaperContent.Contract> contracts = new ArrayList<>();
    dossier
        .documents()
        .forEach(
            d -> {
              Set<String> what = holds.get(d.path());
              if (what != null) {
                what.remove("");
                contracts.add(
                    new PaperContent.Contract(
                        phrasing.plain(Places.path(d.path())),
                        phrasing.list(what),
                        phrasing.say(d.status().label())));
              }
            });
    return contracts;
  }
}
