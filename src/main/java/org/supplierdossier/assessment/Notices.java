package org.supplierdossier.assessment;

import java.util.ArrayList;
import java.util.List;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.rulebook.Rulebook;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.Customer.CiiStatus;
import org.supplierdossier.supplier.Sector;

/** What a reader must know before relying on an assessment. */
final class Notices {
  private Notices() {}

  static List<Bilingual> of(Rulebook rulebook, List<Bilingual> warnings, CaseFile caseFile) {
    List<Bilingual> notices = new ArrayList<>(warnings);
    if (rulebook.isDraft()) {
      notices.add(draft(rulebook));
    }
    if (caseFile.supplier().needsLegalBasis()) {
      notices.add(legalBasis());
    }
    Customer customer = caseFile.customer();
    if (!caseFile.isGeneral()
        && customer.ciiStatus() == CiiStatus.UNKNOWN
        && customer.sector() != Sector.OTHER) {
      notices.add(ciiStatus(customer));
    }
    return notices.stream().distinct().toList();
  }

  private static Bilingual draft(Rulebook rulebook) {
    return new Bilingual(
        "“" + rulebook.title().zh() + "”是从未生效的征求意见稿，本评估只是模拟。",
        "“"
            + rulebook.title().en()
            + "” is a draft that was never in force; this assessment is a simulation.");
  }

  /** Paraphrase: the articles of the provisions of April 2026 were not seen. */
  private static Bilingual legalBasis() {
    return new Bilingual(
        "本档案的资料系收集所得，未注明法律依据。国务院关于产业链供应链安全的规定自2026年4月7日起施行，"
            + "对在中国境内收集供应链信息有所限制（转述，未见条文原文）；使用或提供前应作法律核查。",
        "The information on this supplier was collected and no legal basis is stated. State Council"
            + " provisions on industrial and supply-chain security, in force since 7 April 2026,"
            + " restrict the collection of supply-chain information in China (paraphrase; the"
            + " articles were not seen). Have the collection checked by counsel before use.");
  }

  private static Bilingual ciiStatus(Customer customer) {
    return new Bilingual(
        "“"
            + customer.name().zh()
            + "”所属行业“"
            + customer.sector().label().zh()
            + "”在关键信息基础设施重点行业之列，但其是否已被通知认定尚不清楚；认定以保护工作部门的通知为准，行业本身不决定。",
        "“"
            + customer.name().en()
            + "” belongs to a sector of critical information infrastructure ("
            + customer.sector().label().en()
            + "), but whether it has been notified as an operator is not known. Notification by"
            + " the protection department decides, not the sector: ask the customer.");
  }
}
