package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierdossier.evidence.Value;

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
        "50 bps|0.5%",
        "not more than 20 basis points|<=0.2%",
        "50个基点|0.5%",
        "3‰|0.3%",
        "每日千分之一|0.1%",
        "3 per mille|0.3%",
        "100 Mbps|''",
        "基点监测系统|''",
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
        "2020年01月|2020-01-31",
        "２０２０年０１月|2020-01-31",
        "二〇二〇年一月|2020-01-31",
        "2020年1月15日|2020-01-15",
        "2020年01月05日|2020-01-05",
        "2020 年 12 月|2020-12-31",
        "二零二四年十二月三十一日|2024-12-31",
        "2024年第一季度|2024-03-31",
        "2024年一季度末|2024-03-31",
        "2024年度|2024-12-31",
        "2020.01|nothing",
        "2020年01月至2023年06月|2020-01-01,2023-06-30",
        "valid until January 2020|2020-01-31",
        "Q1 2020|2020-03-31",
        "2020 Q3|2020-09-30",
        "FY2024|nothing",
        "in fiscal year 2024|nothing",
        "valid until 01/2020|2020-01-31",
        "valid from 03/2021 to 02/2024|2021-03-01,2024-02-29",
        "2021-03|2021-03-31",
        "Jan. 2020 to Mar. 2022|2020-01-01,2022-03-31",
        "from January to March 2022|2022-03-31",
        "the fourth quarter of 2025|2025-12-31",
        "mid-2026|nothing",
        "2026年上半年|2026-06-30",
        "2026年下半年|2026-12-31",
        "2026年3月底|2026-03-31",
        "part 01/2020 of the series|nothing",
        "GB/T 22239-2019|nothing",
        "2021年3-6月|2021-06-30",
        "2021-2024年|2024-12-31",
        "自2021年03月起三年内有效|2021-03-01",
        "有效期至2026年09月|2026-09-30",
        "二〇二四年〇三月|2024-03-31",
        "２０２４年０３月０９日|2024-03-09",
        "2022年07月01日至2025年06月30日|2022-07-01,2025-06-30",
        "2023年下半年至2024年第一季度|2023-07-01,2024-03-31",
        "有效期：2022/03-2025/02|2022-03-01,2025-02-28",
        "effective from April 2023 until March 2026|2023-04-01,2026-03-31",
        "support ends in Q4 2028|2028-12-31",
        "the first half of 2027|2027-06-30",
        "Decree 05/2019 applies|nothing",
        "No. 03/2021 of the register|nothing",
        "expiry date: 11/2027|2027-11-30",
        "version 2021-03 was released|nothing",
        "contract BY-2025-03 of the customer|nothing",
        "截至2024年06月|2024-06-30",
        "2024年1月份交付|2024-01-31",
        "共2024年12批|2024-12-31",
      })
  void readsMonthsAndPartsOfYears(String text, String expected) {
    String found =
        Dates.in(FoldedText.of(text).text()).stream()
            .map(d -> ShownValue.of(d.value()))
            .collect(Collectors.joining(","));
    assertThat(found.isEmpty() ? "nothing" : found).isEqualTo(expected);
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "截至2025年末，公司共有员工1260人。|employees|1260 employees",
        "员工人数为815人|employees|815 employees",
        "a headcount of 350|employees|350 employees",
        "技术支持工程师共42人|engineers|42 engineers",
        "120 engineers|engineers|120 engineers",
        "员工持股计划1期|employees|''",
      })
  void countsPeople(String text, String of, String expected) {
    assertThat(first(t -> Counts.in(t, of), text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"N/A", "不适用", "/", "(N/A)", "（不适用）", "本项不适用", "#N/A"})
  void readsBareAnswersThatAQuestionDoesNotApply(String answer) {
    assertThat(AnswerScale.read(answer).answer()).isEqualTo(Value.NormalizedAnswer.NOT_APPLICABLE);
  }
}
