package org.supplierdossier.extraction;

/**
 * What the two sides are commonly called in contracts and letters; and which lines of a contract's
 * head describe the customer, such as its registration number, and which the supplier.
 */
final class PartyWords {
  /** The supplier in Chinese, beside 乙方; alternatives of an expression. */
  static final String SELLS_ZH =
      "卖方|供方|供货方|供应方|供应商|出卖人|受托方|受托人|许可方|授权方|承包人|承包方|承揽人|承制方|出租人|出租方|中标人|投标人|服务商|服务方|服务提供方";

  /** The customer in Chinese, beside 甲方. */
  static final String BUYS_ZH =
      "买方|需方|购买方|采购方|采购人|采购单位|买受人|委托方|委托人|委托单位|被许可方|被授权方|发包人|发包方|定作人|定作方|订购方|承租人|承租方|招标人|招标方|使用方|使用单位|用户单位|用户|客户|业主单位|业主方|业主|建设单位|需求方";

  /** The customer in English, in the singular. */
  static final String BUYS_EN =
      "customer|buyer|purchaser|client|licensee|lessee|end user|user|subscriber|recipient|employer|principal|procuring entity|contracting authority|acquirer";

  /** Fewer words than above: 委托人 at the head of a certificate is the supplier. */
  private static final Marker CUSTOMER =
      Marker.of("^(?:甲方|买方|采购方|采购人|需方|买受人|委托方|被许可方)(?:\\([^)]{1,12}\\))?[:\\t]");

  private static final Marker SUPPLIER =
      Marker.of("(?:^|[^被])(?:乙方|" + SELLS_ZH + ")(?:\\([^)]{1,12}\\))?[:\\t]");

  /** A longer line is no entry of a contract's head. */
  private static final int LONGEST = 60;

  /** And so long as it is printed, with names in full. */
  static final int LONGEST_PRINTED = 4 * LONGEST;

  private PartyWords() {}

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
