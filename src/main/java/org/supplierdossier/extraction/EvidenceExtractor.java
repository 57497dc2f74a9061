package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.supplier.Supplier;

/** Finds the evidence in documents. Immutable; may be used by many threads. */
public final class EvidenceExtractor {
  /** Goes up whenever the same rules may find something else in the same document. */
  private static final int ENGINE = 1;

  private final RuleSet rules;
  private final PassageExtractor texts;
  private final PassageExtractor headings;
  private final Sha256 version;

  private EvidenceExtractor(RuleSet rules) {
    this.rules = rules;
    this.texts = new PassageExtractor(having(rules, Rule.Applies.TEXT));
    this.headings = new PassageExtractor(having(rules, Rule.Applies.HEADING));
    this.version = Sha256.of("extraction " + ENGINE, rules.content().value());
  }

  /** An extractor with these rules. */
  public static EvidenceExtractor of(RuleSet rules) {
    return new EvidenceExtractor(rules);
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
   * The evidence in a document, in reading order. A sentence that stands in several places of it is
   * one piece of evidence with several origins.
   */
  public List<Evidence> extract(Supplier supplier, Document document) {
    EvidenceList found = new EvidenceList();
    CandidateRules.Scan textScan = texts.scan();
    CandidateRules.Scan headingScan = headings.scan();
    for (Passage passage : document.passages()) {
      if (passage.hidden()) {
        continue;
      }
      switch (passage.kind()) {
        case PARAGRAPH, LIST_ITEM, NOTE, TABLE_ROW ->
            found.addAll(texts.extract(document, passage, textScan));
        case HEADING -> found.addAll(headings.extract(document, passage, headingScan));
        case FURNITURE, MESSAGE_HEADER, QUOTED_REPLY -> {
          // stands for itself, not for the supplier's statement
        }
      }
    }
    return new ArrayList<>(found.inReadingOrder());
  }
}
