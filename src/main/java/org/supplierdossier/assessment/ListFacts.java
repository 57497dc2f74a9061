package org.supplierdossier.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.supplierdossier.decision.Decision.Verdict;
import org.supplierdossier.decision.Decisions;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.rulebook.IndicatorView.ListHit;
import org.supplierdossier.screening.Screening;
import org.supplierdossier.screening.Screening.Hit;
import org.supplierdossier.screening.Screening.Role;

/**
 * What follows from screening.
 *
 * @param facts a hit each
 * @param hits how far the hits of an indicator have been looked at
 * @param searched indicators whose lists were searched
 */
record ListFacts(
    List<DerivedFact> facts, Map<IndicatorId, ListHit> hits, Set<IndicatorId> searched) {
  private static final IndicatorId CUSTOMER_LISTED = new IndicatorId("DIS-02");
  private static final IndicatorId LISTED_IN_CHINA = new IndicatorId("DIS-06");
  private static final IndicatorId LISTED_ABROAD = new IndicatorId("DIS-10");

  /** Words in the name or program of a list that China keeps. */
  private static final List<String> CHINESE =
      List.of(
          "不可靠实体",
          "反制",
          "恶意实体",
          "管控名单",
          "关注名单",
          "商务部",
          "外交部",
          "unreliable entit",
          "countermeasure",
          "malicious entit",
          "mofcom",
          "export control list of china",
          "anti-foreign sanctions");

  static ListFacts of(
      Screening screening, Decisions decisions, LocalDate asOf, boolean forCustomer) {
    List<DerivedFact> facts = new ArrayList<>();
    Map<IndicatorId, ListHit> hits = new TreeMap<>();
    for (Hit hit : screening.hits()) {
      boolean chinese = isChinese(hit.list() + " " + hit.program());
      if (hit.role() == Role.CUSTOMER && (chinese || !forCustomer)) {
        continue;
      }
      IndicatorId indicator =
          hit.role() == Role.CUSTOMER ? CUSTOMER_LISTED : chinese ? LISTED_IN_CHINA : LISTED_ABROAD;
      boolean confirmed =
          decisions.about(hit.id(), asOf).filter(d -> d.verdict() == Verdict.ACCEPT).isPresent();
      facts.add(fact(indicator, hit, confirmed));
      hits.merge(
          indicator,
          confirmed ? ListHit.CONFIRMED : ListHit.OPEN,
          (a, b) -> a == ListHit.CONFIRMED ? a : b);
    }
    return new ListFacts(facts, hits, searched(screening, forCustomer));
  }

  private static Set<IndicatorId> searched(Screening screening, boolean forCustomer) {
    Set<IndicatorId> searched = new TreeSet<>();
    for (Screening.SearchedList list : screening.lists()) {
      if (screening.names() == 0 || list.entries() == 0) {
        continue;
      }
      if (isChinese(list.name() + " " + list.file())) {
        searched.add(LISTED_IN_CHINA);
      } else {
        searched.add(LISTED_ABROAD);
        if (forCustomer) {
          searched.add(CUSTOMER_LISTED);
        }
      }
    }
    return searched;
  }

  static boolean isChinese(String name) {
    String folded = name.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    return CHINESE.stream().anyMatch(w -> folded.contains(w.replace('-', ' ')));
  }

  private static DerivedFact fact(IndicatorId indicator, Hit hit, boolean confirmed) {
    List<EvidenceId> evidence = new ArrayList<>(hit.evidence());
    evidence.add(hit.id());
    Bilingual role = role(hit.role());
    Bilingual state =
        confirmed
            ? new Bilingual("审阅人已确认", "A reviewer has confirmed it")
            : new Bilingual("是否为同一主体须由人核实", "A person must confirm that it is the same party");
    String program = hit.program() == null ? "" : ", " + Wording.cut(hit.program());
    Bilingual how = Wording.open(hit.explanation());
    return new DerivedFact(
        indicator,
        Standing.RISK,
        new Bilingual(
            role.zh()
                + "“"
                + Wording.cut(hit.name())
                + "”与清单“"
                + Wording.cut(hit.list())
                + program
                + "”的“"
                + Wording.cut(hit.listedName())
                + "”匹配："
                + how.zh()
                + "。"
                + state.zh()
                + "。",
            role.en()
                + " “"
                + Wording.cut(hit.name())
                + "” matches “"
                + Wording.cut(hit.listedName())
                + "” on “"
                + Wording.cut(hit.list())
                + program
                + "”: "
                + how.en()
                + ". "
                + state.en()
                + "."),
        evidence);
  }

  private static Bilingual role(Role role) {
    return switch (role) {
      case SUPPLIER -> new Bilingual("供应商", "The supplier");
      case OWNER -> new Bilingual("股东", "The owner");
      case COMPONENT_MAKER -> new Bilingual("部件制造商", "The component maker");
      case CUSTOMER -> new Bilingual("客户", "The customer");
    };
  }
}
