package org.supplierdossier.supplier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;

/**
 * An operator of critical information infrastructure for whom dossiers are made.
 *
 * @param aliases further names and short forms; a passage that holds one belongs to this customer
 * @param regime id of the regime to score under, or null to choose it by {@code filingDate}
 * @param filingDate when the purchase was or will be filed, or null
 * @param undertakingsRequired what this customer asks its suppliers to promise, in catalogue order
 * @param template path of the customer's own Word template, or null
 */
public record Customer(
    CustomerId id,
    Bilingual name,
    List<String> aliases,
    Sector sector,
    CiiStatus ciiStatus,
    DossierLanguages languages,
    @Nullable String regime,
    @Nullable LocalDate filingDate,
    List<Procurement> procurements,
    List<Undertaking> undertakingsRequired,
    @Nullable String template) {

  /** The five undertakings of Art. 6 of the Measures of 2020 and 2022. */
  public static final List<Undertaking> ARTICLE_6 =
      List.of(
          Undertaking.U_COOP,
          Undertaking.U_DATA,
          Undertaking.U_DEV,
          Undertaking.U_SUPPLY,
          Undertaking.U_SUPPORT);

  /** Stands for no customer in particular, when a supplier is assessed on its own. */
  public static final Customer GENERAL =
      new Customer(
          CustomerId.GENERAL,
          new Bilingual("通用", "General"),
          List.of(),
          Sector.OTHER,
          CiiStatus.UNKNOWN,
          DossierLanguages.BOTH,
          null,
          null,
          List.of(),
          ARTICLE_6,
          null);

  public Customer {
    aliases = List.copyOf(aliases);
    procurements = List.copyOf(procurements);
    undertakingsRequired = List.copyOf(undertakingsRequired);
  }

  /** The same customer with one more procurement, unless it has it already. */
  public Customer buying(Procurement procurement) {
    if (procurements.contains(procurement)) {
      return this;
    }
    List<Procurement> all = new ArrayList<>(procurements);
    all.add(procurement);
    return new Customer(
        id,
        name,
        aliases,
        sector,
        ciiStatus,
        languages,
        regime,
        filingDate,
        all,
        undertakingsRequired,
        template);
  }

  /** The same customer, reading the given languages. */
  public Customer reading(List<Language> wanted) {
    boolean zh = wanted.contains(Language.ZH);
    boolean en = wanted.contains(Language.EN);
    DossierLanguages chosen =
        zh == en ? DossierLanguages.BOTH : zh ? DossierLanguages.ZH : DossierLanguages.EN;
    return new Customer(
        id,
        name,
        aliases,
        sector,
        ciiStatus,
        chosen,
        regime,
        filingDate,
        procurements,
        undertakingsRequired,
        template);
  }

  /** Whether the operator has been told that it runs critical information infrastructure. */
  public enum CiiStatus {
    NOTIFIED,
    NOT_NOTIFIED,
    UNKNOWN
  }

  /** The languages a customer wants its dossiers in. */
  public enum DossierLanguages {
    ZH,
    EN,
    BOTH
  }
}
