package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.questionnaire.Answers;
import org.supplierdossier.supplier.Supplier;

/** Finds the evidence in documents. Immutable; may be used by many threads. */
public final class EvidenceExtractor {
  /** Goes up whenever the same rules may find something else in the same document. */
  private static final int ENGINE = 32;

  private final RuleSet rules;
  private final PassageExtractor texts;
  private final PassageExtractor headings;
  private final FormEvidence forms;
  private final TableReader tables;
  private final ContractTerms terms;
  private final WeighedStatements weighed;
  private final WeighedPolarity polarity;
  private final Sha256 version;

  private EvidenceExtractor(RuleSet rules, TermModel model, StatementModel statements) {
    this.rules = rules;
    this.texts = new PassageExtractor(having(rules, Rule.Applies.TEXT), statements);
    this.headings = new PassageExtractor(having(rules, Rule.Applies.HEADING), statements);
    this.forms = new FormEvidence(rules, having(rules, Rule.Applies.QUESTION), statements);
    this.tables = new TableReader(rules.tables());
    this.terms = new ContractTerms(model);
    this.weighed = new WeighedStatements(statements, having(rules, Rule.Applies.TEXT));
    this.polarity = new WeighedPolarity(statements);
    this.version =
        Sha256.of(
            "extraction " + ENGINE,
            rules.content().value(),
            model.digest().value(),
            statements.digest().value());
  }

  /** An extractor with these rules. */
  public static EvidenceExtractor of(RuleSet rules) {
    return of(rules, TermModel.shipped(), StatementModel.shipped());
  }

  /** An extractor with these rules and other models. */
  static EvidenceExtractor of(RuleSet rules, TermModel model, StatementModel statements) {
    return new EvidenceExtractor(rules, model, statements);
  }

  private static List<Rule> having(RuleSet rules, Rule.Applies applies) {
    return rules.rules().stream().filter(r -> r.applies() == applies).toList();
  }

  /** The same for two extractors that find the same evidence in every document. */
  public Sha256 version() {
    return version;
  }

  /** The rules it looks with. */
  public RuleSet rules() {
    return rules;
  }

  /**
   * What a document states.
   *
   * @param evidence in reading order
   * @param concealed what it states in hidden text only; evidence where a reviewer says so
   * @param answers its questions and answers where it is a form
   */
  public record Extracted(List<Evidence> evidence, List<Evidence> concealed, Answers answers) {
    public Extracted {
      evidence = List.copyOf(evidence);
      concealed = List.copyOf(concealed);
    }
  }

  /** The evidence in a document, in reading order. */
  public List<Evidence> extract(Supplier supplier, Document document) {
    return read(supplier, document).evidence();
  }

  /**
   * The evidence in a document, and the answers to its questions where it is a form. A sentence
   * that stands in several places of it is one piece of evidence with several origins.
   */
  public Extracted read(Supplier supplier, Document document) {
    return read(supplier, document, Companions.NONE);
  }

  /** The same where the questions that a document answers may stand in another. */
  public Extracted read(Supplier supplier, Document document, Companions companions) {
    FormEvidence.Result form = forms.read(document, companions);
    if (form.isBlank()) {
      return new Extracted(List.of(), List.of(), form.answers());
    }
    return new Extracted(
        stated(supplier, document, form),
        concealed(supplier, document, companions),
        form.answers());
  }

  /** What would be evidence if the document hid nothing, and stands in hidden passages alone. */
  private List<Evidence> concealed(Supplier supplier, Document document, Companions companions) {
    if (document.passages().stream().noneMatch(Passage::hidden)) {
      return List.of();
    }
    Document revealed = document.revealed();
    FormEvidence.Result form = forms.read(revealed, companions);
    return stated(supplier, revealed, form).stream()
        .filter(
            e ->
                e.origins().stream()
                    .allMatch(o -> document.passages().get(o.locator().passage()).hidden()))
        .toList();
  }

  private List<Evidence> stated(Supplier supplier, Document written, FormEvidence.Result form) {
    OwnNames called = OwnNames.of(supplier);
    Document document = Correspondence.heard(written, called);
    ContractRoles roles = ContractRoles.of(document, called);
    DocumentStanding standing = DocumentStanding.of(document, called, roles);
    if (standing == DocumentStanding.VOID) {
      return List.of();
    }
    OwnNames names = called.with(roles);
    OtherModels others = OtherModels.of(supplier);
    DocumentVoice voice = DocumentVoice.of(document);
    List<PassageSentence> sentences = PassageSentence.of(document);
    Rivals rivals = Rivals.in(sentences, called);
    Extraction extraction = new Extraction(document, names, sentences);
    extraction.add(form);
    for (Table table : Table.of(document.passages())) {
      form.rest(table)
          .ifPresent(rest -> extraction.add(tables.read(supplier, document, rest), rest));
    }
    OfficialPapers.Result papers = OfficialPapers.in(rules.tables(), document);
    extraction.found.addAll(papers.evidence());
    for (Passage passage : document.passages()) {
      if (!passage.hidden()) {
        extraction.add(passage);
      }
    }
    extraction.found.addAll(
        Reservations.in(document, sentences, names, extraction.found.inReadingOrder()));
    extraction.found.addAll(
        RevokedPromises.in(document, sentences, names, extraction.found.inReadingOrder()));
    List<Evidence> found =
        terms.decide(
            document,
            sentences,
            voice == DocumentVoice.BINDS,
            OnePerPlace.of(
                extraction.read(new KeyedFigures(supplier, document)).stream()
                    .filter(e -> e.rule().startsWith("paper-") || !papers.covers(e))
                    .filter(e -> !others.areSubjectOf(e) && !rivals.areSubjectOf(e, names))
                    .filter(
                        e ->
                            standing != DocumentStanding.ABOUT_OTHERS
                                || OthersWords.nameTheSupplier(
                                    names.in(FoldedText.of(e.quote())).text()))
                    .toList()));
    List<Evidence> said =
        AgreementLaw.in(document, found).stream()
            .map(Figures::in)
            .map(e -> voice.hear(polarity.in(e, names, found)))
            .map(e -> standing.leaves(e, OthersLetter.speaks(names.said(e.quote()), called)))
            .toList();
    List<Evidence> dated =
        StatedDay.of(document)
            .map(day -> said.stream().map(e -> StatedDay.dated(e, day)).toList())
            .orElse(said);
    return withExecution(document, sentences, dated.stream().map(OriginalWords::in).toList());
  }

  /** With the lines that say who promises, when and until when, where something is promised. */
  private static List<Evidence> withExecution(
      Document document, List<PassageSentence> sentences, List<Evidence> found) {
    List<Evidence> revoked = RevokedPromises.items(document, sentences);
    if (revoked.isEmpty() && found.stream().allMatch(e -> e.undertakings().isEmpty())) {
      return found;
    }
    EvidenceList all = new EvidenceList();
    all.addAll(found);
    all.addAll(revoked);
    all.addAll(ExecutionLines.in(document, sentences, found));
    return all.inReadingOrder();
  }

  /** What is known of a document while it is gone through. */
  private final class Extraction {
    private final Document document;
    private final OwnNames names;
    private final EvidenceList found = new EvidenceList();
    private final CandidateRules.Scan textScan = texts.scan();
    private final CandidateRules.Scan headingScan = headings.scan();
    private boolean customersLines;
    private final Set<Integer> tableHeadings = new HashSet<>();

    /** Rows of tables whose headings say what stands in them. */
    private final Set<Integer> understood = new HashSet<>();

    private final Map<Integer, List<Passage.Cell>> answers = new HashMap<>();

    /** What answers are evidence of, by the number of the passage that they stand in. */
    private final Map<Integer, List<Evidence>> answered = new HashMap<>();

    private final Map<Integer, Set<IndicatorId>> known = new HashMap<>();

    private final int length;
    private final WeighedSentences weights;

    /** The sentences of each passage, by its number. */
    private final Map<Integer, List<PassageSentence>> sentences;

    Extraction(Document document, OwnNames names, List<PassageSentence> sentences) {
      this.document = document;
      this.names = names;
      this.length = sentences.size();
      this.weights = weighed.weigh(sentences, names);
      this.sentences = sentences.stream().collect(Collectors.groupingBy(s -> s.passage().number()));
    }

    /** All that was found, with the figures of keys, in reading order. */
    List<Evidence> read(KeyedFigures figures) {
      EvidenceList all = new EvidenceList();
      all.addAll(figures.with(found.inReadingOrder()));
      return all.inReadingOrder();
    }

    void add(FormEvidence.Result form) {
      found.addAll(form.evidence());
      answers.putAll(form.spoken());
      form.evidence()
          .forEach(
              e ->
                  answered
                      .computeIfAbsent(e.origin().locator().passage(), k -> new ArrayList<>())
                      .add(e));
    }

    void add(TableReader.Result table, Table read) {
      found.addAll(table.evidence());
      if (!table.evidence().isEmpty()) {
        read.rows().forEach(row -> understood.add(row.passage().number()));
      }
      tableHeadings.addAll(table.headings());
      for (Evidence evidence : table.evidence()) {
        if (evidence.rule().startsWith("table-") && evidence.indicator() != null) {
          known
              .computeIfAbsent(evidence.origin().locator().passage(), k -> new HashSet<>())
              .add(evidence.indicator());
        }
      }
    }

    void add(Passage passage) {
      customersLines =
          passage.text().length() <= PartyWords.LONGEST_PRINTED
              && PartyWords.ofCustomer(names.said(passage.text()), customersLines);
      if (customersLines) {
        return;
      }
      switch (passage.kind()) {
        case PARAGRAPH, LIST_ITEM, NOTE ->
            addText(passage, texts.extract(document, passage, sentences(passage), names, textScan));
        case TABLE_ROW -> addRow(passage);
        case HEADING ->
            found.addAll(
                headings.extract(document, passage, sentences(passage), names, headingScan));
        case FURNITURE, MESSAGE_HEADER, QUOTED_REPLY -> {
          // does not state what the supplier states here
        }
      }
    }

    private void addText(Passage passage, List<Evidence> matched) {
      List<Evidence> byRules =
          matched.stream().filter(e -> weighed.bearsOut(e, names, length)).toList();
      found.addAll(byRules);
      List<Evidence> known = new ArrayList<>(byRules);
      known.addAll(
          answered(passage).stream()
              .filter(e -> e.rule().endsWith(WeighedStatements.RULE))
              .toList());
      found.addAll(weighed.in(document, passage, sentences(passage), names, weights, known));
    }

    private static boolean isIn(List<Passage.Cell> cells, Span sentence) {
      return cells.stream()
          .anyMatch(c -> c.start() <= sentence.start() && sentence.end() <= c.end());
    }

    private List<PassageSentence> sentences(Passage passage) {
      return sentences.getOrDefault(passage.number(), List.of());
    }

    /** The sentences of a row, less what the table as a whole has said already. */
    private void addRow(Passage row) {
      if (tableHeadings.contains(row.number())) {
        return;
      }
      List<Passage.Cell> own = answers.get(row.number());
      List<Evidence> stated =
          own == null
              ? texts.extract(document, row, sentences(row), names, textScan)
              : texts.ofRow(document, row, own, names, textScan);
      Set<IndicatorId> said = known.getOrDefault(row.number(), Set.of());
      if (own == null && !understood.contains(row.number())) {
        addText(row, stated);
        return;
      }
      List<Evidence> more =
          stated.stream()
              .filter(e -> e.indicator() == null || !said.contains(e.indicator()))
              .toList();
      found.addAll(more);
      if (own != null) {
        List<Evidence> all = new ArrayList<>(more);
        all.addAll(answered(row));
        List<PassageSentence> spoken =
            sentences(row).stream().filter(s -> isIn(own, s.span())).toList();
        found.addAll(weighed.in(document, row, spoken, names, weights, all));
      }
    }

    private List<Evidence> answered(Passage passage) {
      return answered.getOrDefault(passage.number(), List.of());
    }
  }
}
