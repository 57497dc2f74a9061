package org.supplierdossier.extraction;

/**
 * Tells the lines of a contract's head that describe the customer, such as its registration number,
 * from those that describe the supplier.
 */
final class PartyLines {
  private static final Marker CUSTOMER =
      Marker.of("^(?:甲方|买方|采购方|采购人|需方|买受人|委托方|被许可方)(?:\\([^)]{1,12}\\))?[:\\t]");

  private static final Marker SUPPLIER =
      Marker.of("(?:乙方|卖方|供方|供货方|出卖人|受托方|许可方)(?:\\([^)]{1,12}\\))?[:\\t]");

  /** A longer line is no entry of a contract's head. */
  private static final int LONGEST = 60;

  private PartyLines() {}

  /**
   * Whether a passage describes the customer.
   *
   * @param before whether the passage before it did
   */
  static boolean ofCustomer(String text, boolean before) {
    if (text.length() > LONGEST || text.indexOf('。') >= 0) {
      return false;
    }
    String folded = FoldedText.of(text).text();
    if (SUPPLIER.occursIn(folded)) {
      return false;
    }
    return CUSTOMER.occursIn(folded) || (before && folded.indexOf(':') > 0);
  }
}
