package org.supplierdossier.extraction;

import java.util.List;
import java.util.Set;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;

/**
 * In what voice a document speaks, by its name and its first lines. A contract binds whoever signs
 * it also where its clauses stand in the present tense, as they mostly do in Chinese; what an
 * independent body reports on its tests is attested.
 */
enum DocumentVoice {
  /** A contract, an undertaking, the answer to a tender. */
  BINDS,
  /** The report of a laboratory, an assessor or an auditor. */
  ATTESTS,
  /** Anything else. */
  TELLS;

  private static final int HEAD = 5;
  private static final int OPENING = 25;
  private static final int LONGEST_TITLE = 90;

  private static final Marker BINDING =
      Marker.of(
          "(?:合同|协议|条款|应答|响应|投标)(?:书|文件|表)?(?:正文|节选|摘录|副本|附件|附录)?(?:[ (\\[_-].{0,30})?$|(?:承诺|保证)(?:书|函|文件)?(?:正文|节选|摘录|副本|附件)?(?:[ (\\[_-].{0,30})?$",
          "\\b(?:agreement|contract|undertakings?|terms (?:of|and) [a-z]+|saas terms|service terms|letter of (?:commitment|assurance)|letter of undertaking|commitment letter|deed|service level (?:agreement|schedule)|tender (?:response|answer)s?|bid response)\\b");

  /** Papers about contracts bind nobody. */
  private static final Marker ABOUT_CONTRACTS =
      Marker.of(
          "(?:合同|协议)(?:清单|台账|一览|目录|管理|履行|审查|摘要表)|模板|范本|示范",
          "\\b(?:template|register of|list of|overview of|summary of|unsigned draft)\\b");

  private static final Marker REPORT =
      Marker.of(
          "(?:测评|检测|检验|测试|评估|审计|鉴定|鉴证|核查|验证|查验)(?:总体)?(?:报告|结论|证书|意见)(?:书)?",
          "\\b(?:(?:independent|third[- ]party|external|service) (?:[a-z]+ ){0,2}(?:audit|assess|test|review|assurance|verification)|auditor|test report|laboratory report|(?:penetration|security) test|assessment report|certification report|audit report|soc 2|assurance report)");

  private static final Marker ITS_OWN =
      Marker.of(
          "自查|自评|自测|内部|内审|对供方|供应商|二级供|年度报告", "\\b(?:self|internal|internally|supplier audit)\\b");

  /** What only somebody else's report says of itself. */
  private static final Marker BY_ORDER =
      Marker.of(
          "(?:测评|检测|检验|评估|鉴定|审计|认证)(?:机构|单位|中心|人员)|委托(?:方|单位|人)|被(?:测|检|审)|受(?:测|检|审|托|[^,。;]{2,20}委托)|送检|样品|会计师事务所|律师事务所|实验室",
          "\\bwe (?:examined|tested|audited|assessed|reviewed|inspected|were engaged)\\b|\\bin our opinion\\b|\\bcommissioned by\\b|\\blaborator|\\baccredit|\\btest house\\b|\\bindependent (?:service )?(?:audit|assess)|\\bassessor\\b|\\bclient:");

  /** How a party conducts itself, which is a duty where a contract says so. */
  private static final Set<String> CONDUCT =
      Set.of(
          "SUP-01", "SUP-02", "SUP-03", "SUP-05", "SUP-06", "SUP-09", "SRC-05", "SRC-06", "OPN-01",
          "OPN-02", "OPN-05", "DAT-02", "OWN-06", "OWN-07", "DIS-05", "DIS-07", "DIS-09", "LEG-05",
          "LEG-06");

  /** The same, where what raises a risk describes a product or a practice rather than a right. */
  private static final Set<String> CARE = Set.of("DAT-01", "DAT-04", "DAT-05", "DAT-07", "DAT-09");

  private static final Set<String> SERVICE = Set.of("SUP-04");

  /** Terms of support, which a policy or a notice grants as well as a contract. */
  private static final Set<String> TERMS = Set.of("SUP-01", "SUP-02", "SUP-06");

  private static final Marker STATE =
      Marker.of(
          "已(?:经|于|由|在|完成|建立|取得|为|有|停|把|按|与|签)|曾|目前|现有|现由|现时|眼下|截至|去年|今年|上年|上一|过去|共有|设有|一直|常年|最近|上周|上月|平均|不存在|尚未|[0-9]名|[0-9]人",
          "\\b(?:was|were|has been|have been|had|currently|at present|at the moment|so far|to date|ago|last (?:year|month|week)|on average|since|took|(?:has|have) [0-9]+|exists?)\\b");

  /** Events and listings of which the good statement is that there are none. */
  private static final Set<String> EVENTS =
      Set.of(
          "DIS-02", "DIS-03", "DIS-04", "DIS-06", "DIS-10", "DAT-07", "DAT-09", "DAT-10", "LEG-01",
          "LEG-07", "OWN-02", "OWN-03", "OWN-04", "OWN-05");

  private static final Marker NONE =
      Marker.of(
          "未(?:有|见|曾|发生|受|被|出现|列|收到|因|命中|涉|持|在|遭|接|发现)|没有|没|无(?:任何|一|须|需|此|境外|外国|重大|行政|被|因|政府|该|相关|上述|记录)|不(?:存在|需要|需|在|受|属|涉|含|向)|从未|并非|查无|均无",
          "\\b(?:no|none|never|neither|nor|not|nobody|nothing|without|free of)\\b");

  /** The voice of a document. */
  static DocumentVoice of(Document document) {
    List<Passage> shown = document.shown();
    String path = document.path().value();
    String name =
        path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    boolean binds = false;
    boolean reports = false;
    boolean own = false;
    int head = Math.min(HEAD, shown.size());
    for (int i = -1; i < head; i++) {
      String line = i < 0 ? name.replace('_', ' ').replace('-', ' ') : shown.get(i).text();
      if (line.length() > LONGEST_TITLE) {
        continue;
      }
      String title = FoldedText.of(line).text();
      binds |= BINDING.occursIn(title) && !ABOUT_CONTRACTS.occursIn(title);
      reports |= REPORT.occursIn(title);
      own |= ITS_OWN.occursIn(title);
    }
    if (reports && !own && isByOrder(shown)) {
      return ATTESTS;
    }
    return binds ? BINDS : TELLS;
  }

  private static boolean isByOrder(List<Passage> shown) {
    return shown.stream()
        .limit(OPENING)
        .anyMatch(p -> BY_ORDER.occursIn(FoldedText.of(p.text()).text()));
  }

  /** The statement with the kind of claim that this voice and its own words make it. */
  Evidence hear(Evidence e) {
    boolean answered = e.value() instanceof Value.Answer && !e.undertakings().isEmpty();
    boolean plain = e.claim() == Claim.FACT || e.claim() == Claim.NEGATED;
    if (e.indicator() == null || answered || !plain) {
      return e;
    } else if (this == ATTESTS) {
      return e.but().claim(Claim.ATTESTED).evidence();
    } else if (e.claim() == Claim.NEGATED) {
      return e;
    }
    String text = FoldedText.of(e.quote()).text();
    if (isDuty(e, e.indicator().value(), text)) {
      return e.but().claim(Claim.OBLIGATION).evidence();
    }
    return isDenial(e, e.indicator().value(), text) ? e.but().claim(Claim.NEGATED).evidence() : e;
  }

  private boolean isDuty(Evidence e, String indicator, String text) {
    if (e.rule().startsWith("table-") || e.rule().startsWith("paper-") || STATE.occursIn(text)) {
      return false;
    }
    boolean dated = !Durations.in(text).isEmpty();
    return (this == BINDS
            && (CONDUCT.contains(indicator)
                || (CARE.contains(indicator) && e.polarity() == Polarity.SUPPORTS)
                || (SERVICE.contains(indicator) && dated)))
        || (TERMS.contains(indicator) && e.polarity() == Polarity.SUPPORTS && dated);
  }

  /** Whether it says that there is no such thing; a subject has its own yes and no. */
  private static boolean isDenial(Evidence e, String indicator, String text) {
    return EVENTS.contains(indicator)
        && e.polarity() == Polarity.SUPPORTS
        && e.subject() == null
        && !(e.value() instanceof Value.Answer)
        && NONE.occursIn(text);
  }
}
