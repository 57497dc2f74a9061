package org.supplierdossier.evidence;

/**
 * Words in or beside a quote that change what it is worth.
 *
 * @param kind what they do
 * @param words as printed
 */
public record Qualifier(Kind kind, String words) {

  /** What qualifying words do. */
  public enum Kind {
    NEGATION,
    /** Weakens a promise: commercially reasonable efforts, 尽力. */
    HEDGE,
    /** Makes it depend on something: subject to, 以……为条件. */
    CONDITION,
    /** Takes something out of it: except, 除外. */
    EXCEPTION,
    /** Says that it is intended, not done: plans to, 拟. */
    PLAN
  }
}
