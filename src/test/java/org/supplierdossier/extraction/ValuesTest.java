package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
  private static String first(Function<String, List<Located>> reader, String text) {
    List<Located> found = reader.apply(FoldedText.of(text).text());
    return found.isEmpty() ? "" : ShownValue.of(found.get(0).value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "占比不低于5%|>=5%",
        "持股5％以上的股东|>=5%",
        "百分之五|5%",
        "百分之三点五|3.5%",
        "万分之五|0.05%",
        "万分之八十五|0.85%",
        "千分之12.5|1.25%",
        "between 25% and 50%|25%..50%",
        "25-50 per cent|25%..50%",
        "not more than 10 percent|<=10%",
        "不超过30%|<=30%",
        "more than 75%|>=75%",
        "5% and 7%|7%",
      })
  void readsPercentages(String text, String expected) {
    assertThat(first(Percentages::in, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "twelve (12) months|12 months",
        "at least five years|>=5 years",
        "不少于五年|>=5 years",
        "两年|2 years",
        "一年半|18 months",
        "半年|6 months",
        "4小时内|<=4 hours",
        "within 72 hours|<=72 hours",
        "提前30个工作日|30 working days",
        "ten business days|10 working days",
        "自验收之日起三年|3 years",
        "180 days' notice|180 days",
        "a 12-month warranty|12 months",
        "至少提前十八个月|>=18 months",
        "下一工作日|1 working days",
        "次一个工作日到场|1 working days",
        "于次工作日前|1 working days",
        "备件次日送达|1 days",
        "the next business day|1 working days",
        "NBD on-site|1 working days",
        "within one business day|<=1 working days",
        "本次日常维护|''",
        "自次日起计算|''",
        "7×24小时|''",
        "2026年|''",
        "3月31日|''",
        "二〇二五年|''",
        "第3年|''",
      })
  void readsDurations(String text, String expected) {
    assertThat(first(Durations::in, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026年3月|2026-03-31",
        "二〇二五年三月五日|2025-03-05",
        "二○二五年十二月三十一日|2025-12-31",
        "2026-03-31|2026-03-31",
        "2026/3/5|2026-03-05",
        "31 March 2026|2026-03-31",
        "March 31, 2026|2026-03-31",
        "the 1st day of May, 2024|2024-05-01",
        "June 2027|2027-06-30",
        "by the end of 2030|2030-12-31",
        "2026年第二季度|2026-06-30",
        "31/03/2026|2026-03-31",
        "03/04/2026|''",
        "2026年2月30日|''",
        "ISO 27001:2022|''",
      })
  void readsDates(String text, String expected) {
    assertThat(first(Dates::in, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "300万元|3000000 CNY",
        "人民币1.2亿元|120000000 CNY",
        "RMB 1.2 million|1200000 CNY",
        "US$ 300,000|300000 USD",
        "5 million euros|5000000 EUR",
        "200万美元|2000000 USD",
        "300 items|''",
      })
  void readsMoney(String text, String expected) {
    assertThat(first(Amounts::in, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "made in Germany|DE",
        "原产地为日本|JP",
        "美国商务部|US",
        "中国台湾|TW",
        "the Netherlands|NL",
        "a germane remark|''",
        "Republic of Korea|KR",
      })
  void readsCountries(String text, String expected) {
    assertThat(first(Countries::in, text)).isEqualTo(expected);
  }
}
