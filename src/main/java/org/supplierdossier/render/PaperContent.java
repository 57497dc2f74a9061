package org.supplierdossier.render;

import java.util.List;

/**
 * What the papers for a filing say beside a {@link Report}, in one language and as plain text; a
 * template names these components as it does those of a report.
 *
 * @param paperTitle title of the paper
 * @param draft that it is a draft, and of what
 * @param to the customer, or a blank to fill in
 * @param notified with {@code notNotified} and {@code statusUnknown}: what the customer has said of
 *     its status; one of them holds
 * @param regime2020 with {@code regime2022} and {@code otherRegime}: whose articles are cited
 * @param goods the products that the customer buys, or all of them
 * @param goodsOutside whether every one is of a class that the Measures do not name
 * @param goodsWithin whether some are of a class that they name
 * @param promises the undertakings of Art. 6 and what else the customer asks for
 * @param analysis what the documents say of each factor
 * @param confidentialityTerms of a security and confidentiality agreement
 * @param effectTerms that tie a contract to the review
 * @param localEntity what the documents say of an entity in China
 * @param contracts documents in which the supplier accepts obligations
 * @param unreadDocuments documents that were not read, or not wholly
 */
record PaperContent(
    String paperTitle,
    String draft,
    String to,
    boolean notified,
    boolean notNotified,
    boolean statusUnknown,
    boolean regime2020,
    boolean regime2022,
    boolean otherRegime,
    List<Good> goods,
    boolean goodsOutside,
    boolean goodsWithin,
    boolean goodsUnknown,
    List<Promise> promises,
    Promise coop,
    Promise data,
    Promise device,
    Promise supply,
    Promise support,
    List<Analysis> analysis,
    List<Report.Quote> confidentialityTerms,
    List<Report.Quote> effectTerms,
    List<Report.Quote> localEntity,
    List<Contract> contracts,
    List<Report.Paper> unreadDocuments) {

  /** A product that is bought. */
  public record Good(String name, String category, String within, String use, String value) {}

  /**
   * An undertaking.
   *
   * @param text the words of the regime where they may be quoted, else a paraphrase
   * @param promise the sentence to sign, in our own words
   * @param lead its status in a sentence that quotes nothing, to stand before the quotes
   * @param open whether the documents do not make the promise without weakening it
   */
  public record Promise(
      String number,
      String key,
      String title,
      boolean quoted,
      boolean paraphrased,
      String text,
      String promise,
      String status,
      String sentence,
      String lead,
      boolean open,
      List<Report.Quote> quotes) {}

  /**
   * A factor and what is said of it.
   *
   * @param assessed whether there is a band, which only the internal edition has
   * @param more how many further quotes the register has, as a sentence; or empty
   */
  public record Analysis(
      String number,
      String id,
      String title,
      boolean quoted,
      boolean paraphrased,
      String text,
      boolean assessed,
      String band,
      String coverage,
      String reason,
      List<Report.Quote> quotes,
      String more,
      List<Report.Gap> open) {}

  /** A document with obligations. */
  public record Contract(String path, String holds, String status) {}
}
