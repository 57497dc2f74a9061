package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartyWordsTest {
  @Test
  void goOnUntilTheSupplierIsNamed() {
    boolean customer = PartyWords.ofCustomer("甲方（采购方）：北塬电网运营有限公司", false);
    assertThat(customer).isTrue();
    customer = PartyWords.ofCustomer("统一社会信用代码：91610000MA0FAKE5XY", customer);
    assertThat(customer).isTrue();
    customer = PartyWords.ofCustomer("乙方：湖州岚铎计算设备股份有限公司", customer);
    assertThat(customer).isFalse();
    assertThat(PartyWords.ofCustomer("统一社会信用代码：91330500MA0FAKE09R", customer)).isFalse();
  }

  @Test
  void endAtTheFirstClause() {
    assertThat(PartyWords.ofCustomer("双方就设备采购事宜订立本合同。", true)).isFalse();
    assertThat(PartyWords.ofCustomer("第一条 标的", true)).isFalse();
  }

  @Test
  void tellsALicenseeFromALicensorAndFromTheHolderOfACertificate() {
    assertThat(PartyWords.ofCustomer("被许可方：北塬电网运营有限公司", false)).isTrue();
    assertThat(PartyWords.ofCustomer("许可方：汐图软件有限公司", true)).isFalse();
    assertThat(PartyWords.ofCustomer("认证委托人：汐图软件有限公司", false)).isFalse();
    assertThat(PartyWords.ofCustomer("委托人：汐图软件有限公司", false)).isFalse();
  }
}
