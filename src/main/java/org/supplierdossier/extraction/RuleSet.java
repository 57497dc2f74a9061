package org.supplierdossier.extraction;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.supplierdossier.document.Sha256;

/**
 * The rules that a program looks for evidence with.
 *
 * @param rules sorted by id, no id twice
 * @param tables the words that tell what a table is about
 * @param forms how forms of questions and answers are read
 * @param questions what questions bear on
 * @param content digest of the files that the rules were read from
 */
public record RuleSet(
    List<Rule> rules,
    TableWords tables,
    FormWords forms,
    QuestionCatalogue questions,
    Sha256 content) {
  public RuleSet {
    rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    Set<String> ids = new HashSet<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new IllegalArgumentException("rule id " + rule.id() + " is used twice");
      }
    }
  }
}
