package org.supplierdossier.render;

import java.util.List;

/**
 * What a dossier says, in one language and as plain text: what PDF, Word and Excel print alike. A
 * Word template names these components in lower case with underscores: {@code {{as_of}}}.
 *
 * @param internal whether this is the internal edition; then there are factors and screening
 * @param compared whether the job names a run to compare with
 * @param components all of them
 * @param parts those that are printed one by one
 * @param software a sentence for each long list of software components that is not
 * @param register the evidence by indicator, contract terms without one last
 */
public record Report(
    Phrasing phrasing,
    boolean internal,
    boolean compared,
    Head head,
    List<String> notices,
    List<Factor> factors,
    List<Change> changes,
    List<Gap> gaps,
    List<Contradiction> contradictions,
    Holders ownership,
    List<Component> components,
    List<Component> parts,
    List<String> software,
    List<Undertaking> undertakings,
    List<Topic> support,
    List<Certificate> certificates,
    List<Answer> answers,
    List<Topic> register,
    List<Paper> documents,
    List<Decision> decisions,
    Screening screening,
    Rules rules) {

  /** Who, for whom, under which rules and as of which day. */
  public record Head(
      String title,
      String supplier,
      String otherNames,
      String customer,
      List<String> products,
      String sector,
      String ciiStatus,
      String registration,
      String regime,
      String regimePeriod,
      String asOf,
      String edition,
      String restsOn,
      String confidentiality,
      String purpose) {}

  /** A factor of the regime and its result. */
  public record Factor(
      String id,
      String title,
      String band,
      String shape,
      String coverage,
      String verdict,
      String reason,
      String products,
      List<Finding> findings) {}

  /**
   * A line of an assessment.
   *
   * @param deciding the first of the quotes
   * @param more how many more there are and where they stand, or empty
   */
  public record Finding(
      String indicator,
      String polarity,
      String sentence,
      List<Quote> quotes,
      List<Quote> deciding,
      String more) {}

  /**
   * A piece of evidence as a quote; a screening hit has no place.
   *
   * @param question that the quote answers, or empty
   * @param asked the question on a line of its own, to stand before the quote; or empty
   * @param from claim, value and place in one line
   * @param place document and place inside it
   * @param places all of them
   * @param polarity and {@code because} are empty in the customer edition
   */
  public record Quote(
      String id,
      String indicator,
      String indicatorTitle,
      String term,
      String question,
      String asked,
      String quote,
      String from,
      String language,
      String claim,
      String polarity,
      String value,
      String document,
      String place,
      List<String> places,
      String sha256,
      String qualifiers,
      String undertakings,
      String because) {}

  /** Something that nothing is known of. */
  public record Gap(String number, String indicator, String title, String question) {}

  /** Statements that cannot all be true. */
  public record Contradiction(String title, String sentence, List<Quote> sides) {}

  /** Who holds the supplier. */
  public record Holders(
      List<Holder> holders,
      List<Share> shares,
      List<Controller> controllers,
      List<String> unresolved) {}

  /**
   * A holder in one line of the chain.
   *
   * @param level 1 for a direct holder
   */
  public record Holder(
      String level,
      String indent,
      String name,
      String otherNames,
      String kind,
      String share,
      String asOf,
      String remark,
      String where) {}

  /** A share through all levels. */
  public record Share(String holder, String share, String levels, String sentence) {}

  /** A party that controls the supplier. */
  public record Controller(String name, String basis, String sentence, List<Quote> quotes) {}

  /** A component and its sources. */
  public record Component(
      String name,
      String product,
      String makers,
      String countries,
      String sources,
      boolean singlePoint,
      String alternatives,
      String leadTime,
      String exportClass,
      String where) {}

  /** A promise and the words that decide. */
  public record Undertaking(
      String key, String title, String status, String sentence, List<Quote> quotes) {}

  /**
   * Evidence on one indicator, or of one kind of contract term.
   *
   * @param alone the quotes that are printed one by one
   * @param tables a sentence for each table of components whose lines are not
   */
  public record Topic(
      String id, String title, List<Quote> quotes, List<Quote> alone, List<Line> tables) {}

  /** A sentence: {@code {{text}}}. */
  public record Line(String text) {}

  /** A certificate. */
  public record Certificate(
      String kind, String number, String holder, String product, String validUntil, String where) {}

  /** An answer of a questionnaire. */
  public record Answer(
      String question, String questionText, String answer, String comment, String where) {}

  /**
   * A document of the data room.
   *
   * @param unread whether it was not read, or not wholly
   * @param hidden what hides in it, a line each
   * @param hiddenLine the same on lines of their own, with a word on what it is; or empty
   */
  public record Paper(
      String path,
      String status,
      boolean unread,
      String reason,
      String hidden,
      String hiddenLine,
      String mediaType,
      String size,
      String sha256) {}

  /** A reviewer's decision. */
  public record Decision(String about, String decision, String by, String on, String reason) {}

  /** The lists that were searched and what was found. */
  public record Screening(String method, List<SearchedList> lists, List<Hit> hits) {}

  /** A list that was searched. */
  public record SearchedList(String name, String file, String date, String entries) {}

  /** A name on a list. */
  public record Hit(
      String id,
      String name,
      String role,
      String list,
      String entry,
      String listedName,
      String program,
      String explanation,
      List<Quote> quotes) {}

  /** What changed since another run. */
  public record Change(String kind, String sentence) {}

  /** The regime that was applied. */
  public record Rules(
      String id, String title, String version, List<String> notes, List<Law> factors) {}

  /**
   * A text of the regime.
   *
   * @param quoted whether the text may stand in quotation marks
   */
  public record Law(
      String id, String title, boolean quoted, boolean paraphrased, String text, String source) {}

  /** All evidence, in the order of the register. */
  public List<Quote> evidence() {
    return register.stream().flatMap(t -> t.quotes().stream()).toList();
  }
}
