package org.supplierdossier.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one language negates, promises, plans, hedges and conditions; over folded text. */
interface Grammar {

  /** The clause around a match: the part of the sentence that its negation and mood come from. */
  Span clause(String sentence, Span match);

  /** The word that negates or forbids what was matched, or null. */
  @Nullable Negation negation(String sentence, Span clause, Span match);

  /**
   * The word among those matched that negates or forbids the rest of them, or null. It stands in a
   * gap that the pattern leaves open, or is part of what the pattern looks for.
   */
  default @Nullable Negation negationWithin(String sentence, Span match) {
    return null;
  }

  /** Words that say a thing is intended, not done, and that govern the match. */
  List<Span> plans(String sentence, Span clause, Span match);

  /** Words that make the statement depend on something, up to the end of their clause. */
  List<Span> conditions(String sentence, Span match);

  /** Words that weaken a promise. */
  List<Span> hedges(String sentence, Span match);

  /** Words that take something out of the statement. */
  List<Span> exceptions(String sentence, Span match);

  /** Whether the supplier binds itself to what was matched. */
  boolean isPromise(String sentence, Span clause, Span match);

  /** Whether the statement warns of what may happen, as risk factors do. */
  boolean isWarning(String sentence, Span clause, Span match);

  /** The words among those matched that call it possible and no more. */
  default List<Span> possibilities(String sentence, Span match) {
    return List.of();
  }

  /** Whether the sentence says that nothing is sure. */
  boolean givesNoAssurance(String sentence, Span clause);

  /** Whether the match starts with a word that only looks like a negation, as in 不断 or 未声明. */
  default boolean isFalseStart(String sentence, Span match) {
    return false;
  }

  /** Whether the match only names the case that the rest of the sentence is about. */
  default boolean isHypothetical(String sentence, Span clause, Span match) {
    return false;
  }

  /** Whether what was matched is a duty of the customer. */
  default boolean bindsCustomer(String sentence, Span match) {
    return false;
  }

  /** Whether it is the customer who promises what was matched. */
  default boolean isCustomersPromise(String sentence, Span match) {
    return bindsCustomer(sentence, match);
  }

  /** Whether a clause says what the customer may do, which is no fault of the supplier. */
  boolean isRightOfCustomer(String sentence, Span clause);

  /** Whether the sentence repeats what a law demands and promises nothing itself. */
  boolean quotesLaw(String sentence);

  /**
   * A word that negates.
   *
   * @param kind what it does to the statement
   * @param words where it stands
   */
  record Negation(Kind kind, Span words) {
    enum Kind {
      /** Says that it is not so. */
      DENIAL,
      /** Binds the supplier not to do it. */
      PROHIBITION
    }
  }
}
