package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerConsentTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "须经客户一事一授权",
        "须经甲方书面同意",
        "除非用户明确授权",
        "在采购方批准的前提下",
        "unless the customer has agreed in writing",
        "only if requested by the operator",
        "subject to your prior written consent",
        "subject to approval by the end user",
        "subject to the customer's prior explicit written authorisation",
        "without the approval of the competent chinese authority",
      })
  void leavesTheDecisionToTheCustomer(String words) {
    assertThat(CustomerConsent.decides(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "须经美国商务部批准",
        "如甲方要求付款",
        "以取得出口许可为前提",
        "须经董事会批准",
        "subject to the customer's payment of all fees",
        "unless an export licence is refused",
        "subject to availability",
        "if the licence agreed with the customer is granted",
        "after the board has given its approval",
      })
  void seesWhatWeakensAPromise(String words) {
    assertThat(CustomerConsent.decides(words)).isFalse();
  }
}
