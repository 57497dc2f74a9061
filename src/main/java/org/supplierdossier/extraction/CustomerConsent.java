package org.supplierdossier.extraction;

/**
 * Tells a restriction that the supplier puts on its own acts for the customer's good ("only with
 * the customer's prior consent", 须经甲方书面授权) from a condition that weakens its promise ("subject to
 * an export licence"); over folded text.
 */
final class CustomerConsent {
  private static final String ZH_CUSTOMER =
      "(?:客户|用户|甲方|买方|需方|采购方|采购人|采购单位|委托方|业主|贵方|贵司|贵行|贵公司|贵单位|运营者|使用方|使用单位|最终用户|数据主体|个人信息主体|数据提供方)";
  private static final String ZH_GRANT = "(?:批准|许可|审批|同意|授权|认可|确认|指示|要求|允许|申请)";
  private static final String EN_CUSTOMER =
      "(?:customers?|clients?|buyers?|purchasers?|operators?|users?|licensees?|subscribers?|data subjects?|data owners?|(?:data )?controllers?|you)";
  private static final String EN_GRANT =
      "(?:consents?|approv(?:al|als|es|ed|e)|authori[sz](?:ation|ations|es|ed|e)|permission|agree(?:s|d|ment)?|instruct(?:ions?|s|ed)|requests?(?:ed)?|opens?|initiates?|grants?)";

  private static final Marker GRANTED_BY_CUSTOMER =
      Marker.of(
          ZH_CUSTOMER + "[^,;。]{0,14}" + ZH_GRANT,
          ZH_GRANT + "(?:自|于)?" + ZH_CUSTOMER,
          "\\b" + EN_CUSTOMER + "(?:'s|s')?(?: [a-z/-]+){0,5} " + EN_GRANT + "\\b",
          "\\byour (?:[a-z/-]+ ){0,4}" + EN_GRANT + "\\b",
          "\\b"
              + EN_GRANT
              + " (?:(?:in writing|in advance|beforehand) )?(?:of|from|by) (?:the |its |our |their |each |any |an? )?(?:[a-z]+ )?"
              + EN_CUSTOMER
              + "\\b");

  /** What the home authority must allow before data leave the country protects the customer too. */
  private static final Marker GRANTED_AT_HOME =
      Marker.of(
          "(?:^|[^在外])(?:中国|国家|我国|境内|网信)[^,;。外]{0,14}(?:机关|部门|机构|办公室|主管)[^,;。]{0,6}(?:批准|许可|审批|同意|评估|备案)",
          "\\b(?:chinese|china's|competent) (?:competent |supervisory )?(?:authorit(?:y|ies)|regulators?)\\b");

  private static final Marker FOREIGN_OR_PAID =
      Marker.of(
          "出口|付款|支付|价款|外国|美国|欧盟|政策",
          "\\b(?:export|re-?export|payments?|pays|paid|fees?|availability|licen[cs]es?)\\b");

  private CustomerConsent() {}

  /** Whether the words of a condition or an exception leave the decision to the customer. */
  static boolean decides(String words) {
    return !FOREIGN_OR_PAID.occursIn(words)
        && (GRANTED_BY_CUSTOMER.occursIn(words) || GRANTED_AT_HOME.occursIn(words));
  }
}
