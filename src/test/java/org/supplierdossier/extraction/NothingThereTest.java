package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierdossier.evidence.IndicatorId;

class NothingThereTest {
  private static String said(String indicator, String sentence) {
    IndicatorId id = new IndicatorId(indicator);
    String text = FoldedText.of(sentence).text();
    boolean good = NothingThere.deniesHarm(id, text);
    boolean bad = NothingThere.saysNoMore(id, text);
    return good == bad ? "neither" : good ? "no harm" : "nothing there";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OPN-02|There are no manuals in Chinese.|nothing there",
        "SUP-04|No local engineers are available.|nothing there",
        "SUP-04|No spare parts are kept in China.|nothing there",
        "SUP-04|From 2028 local engineers will no longer be provided.|nothing there",
        "SUP-04|If no local engineers are available, our partner steps in.|neither",
        "SUP-06|There are no known vulnerabilities in the product.|no harm",
        "SUP-09|No fees are charged for data export.|no harm",
        "SUP-04|We have no plans to close the service centre in Shanghai.|no harm",
        "DIS-09|The provider keeps no plan for supply interruptions.|neither",
        "SRC-02|There is no component that depends on a single source.|neither",
        "DAT-02|No such path is provided.|neither",
        "OPN-02|没有中文手册。|nothing there",
        "SUP-04|本公司在中国境内无备件库。|nothing there",
        "SUP-04|2027年停产，其后不再提供备件。|nothing there",
        "OPN-02|公司没有英文界面，但提供全套中文手册。|neither",
        "SUP-04|境内设有无线设备维修站。|neither",
        "SUP-06|产品不存在已知漏洞。|no harm",
        "SUP-04|我司没有关闭上海服务中心的计划。|no harm",
        "DIS-09|公司没有断供应急预案。|neither",
        "SRC-02|没有单一来源部件。|neither",
      })
  void tellsWhatThereIsNot(String indicator, String sentence, String expected) {
    assertThat(said(indicator, sentence)).isEqualTo(expected);
  }
}
