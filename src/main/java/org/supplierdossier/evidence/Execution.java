package org.supplierdossier.evidence;

/**
 * The kinds of contract terms that say how a letter or contract was executed: who signed it, when,
 * until when it holds, which language decides and what it replaces.
 */
public final class Execution {
  /** Who signed, as printed: {@link Value.Text}. */
  public static final String SIGNATORY = "signatory";

  /** The day it was signed or dated: {@link Value.Date}. */
  public static final String SIGNED_ON = "signing-date";

  /** The last day on which it binds: {@link Value.Date}. */
  public static final String VALID_UNTIL = "validity-of-promises";

  /** The last day for which a promise is made, by its own words: {@link Value.Date}. */
  public static final String PROMISED_UNTIL = "end-of-promise";

  /** The language that decides, zh or en: {@link Value.Text}. */
  public static final String PREVAILS = "prevailing-language";

  /** The day of an earlier letter that it replaces: {@link Value.Date}. */
  public static final String REPLACES = "replaced-letter";

  /**
   * The items of an earlier letter that are taken back, after the day of that letter where it is
   * named: {@link Value.Text} such as {@code 2024-06-11#b,d} or {@code #4}.
   */
  public static final String REVOKES = "revoked-items";

  private Execution() {}
}
