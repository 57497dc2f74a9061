package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartyLinesTest {
  @Test
  void goOnUntilTheSupplierIsNamed() {
    boolean customer = PartyLines.ofCustomer("甲方（采购方）：北塬电网运营有限公司", false);
    assertThat(customer).isTrue();
    customer = PartyLines.ofCustomer("统一社会信用代码：91610000MA0FAKE5XY", customer);
    assertThat(customer).isTrue();
    customer = PartyLines.ofCustomer("乙方：湖州岚铎计算设备股份有限公司", customer);
    assertThat(customer).isFalse();
    assertThat(PartyLines.ofCustomer("统一社会信用代码：91330500MA0FAKE09R", customer)).isFalse();
  }

  @Test
  void endAtTheFirstClause() {
    assertThat(PartyLines.ofCustomer("双方就设备采购事宜订立本合同。", true)).isFalse();
    assertThat(PartyLines.ofCustomer("第一条 标的", true)).isFalse();
  }
}
