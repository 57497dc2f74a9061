package org.supplierdossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.supplierdossier.evidence.Value.NormalizedAnswer;

class DeniedFactsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 15);

  private static Saying good(String indicator, String quote) {
    return Saying.that(quote).of(indicator).pointing(Polarity.SUPPORTS).in("letter.md");
  }

  private static Saying bad(String indicator, String quote) {
    return Saying.that(quote).of(indicator).pointing(Polarity.RISK).in("report.md");
  }

  private static List<String> topics(Saying... sayings) {
    List<Evidence> all = List.of(sayings).stream().map(Saying::build).toList();
    return Contradictions.in(all, Set.of(), TODAY).stream().map(Contradiction::topic).toList();
  }

  @Test
  void findsAnEventThatADenialRulesOut() {
    assertThat(
            topics(
                good("DAT-09", "本公司未发生网络安全事件。"),
                bad("DAT-09", "In March 2025 an intruder copied source code.")))
        .containsExactly("incident-history");
  }

  @Test
  void leavesAnEventBeforeTheYearsThatADenialSpeaksOf() {
    assertThat(topics(good("LEG-01", "近三年未受到行政处罚。"), bad("LEG-01", "2015年被处以2万元罚款。"))).isEmpty();
    assertThat(topics(good("LEG-01", "近三年未受到行政处罚。"), bad("LEG-01", "2025年被处以2万元罚款。")))
        .containsExactly("penalties");
  }

  @Test
  void findsAnExceptionToWhatIsSaidOfAll() {
    assertThat(topics(good("SRC-06", "器件只从原厂购买。"), bad("SRC-06", "曾从现货贸易商处购入一批器件。")))
        .containsExactly("channel");
    assertThat(topics(good("SRC-06", "部分器件从原厂购买。"), bad("SRC-06", "曾从现货贸易商处购入一批器件。"))).isEmpty();
  }

  @Test
  void leavesAStatementWithAReserve() {
    assertThat(topics(good("DAT-03", "产品默认不回传数据。"), bad("DAT-03", "管理员开启后产品每日回传日志。"))).isEmpty();
    assertThat(topics(good("DAT-09", "除上述事项外，未发生安全事件。"), bad("DAT-09", "2025年服务器被入侵。"))).isEmpty();
  }

  @Test
  void leavesAStateThatWasMended() {
    assertThat(topics(good("DAT-05", "产品中不存在硬编码口令。"), bad("DAT-05", "硬编码口令已修复。"))).isEmpty();
  }

  @Test
  void comparesSourcesOfOneComponentOnly() {
    Saying chip = good("SRC-02", "The switch chip is available from two suppliers.");
    assertThat(topics(chip, bad("SRC-02", "交换芯片为单一来源。"))).containsExactly("sourcing");
    assertThat(topics(chip, bad("SRC-02", "电源模块为单一来源。"))).isEmpty();
    assertThat(topics(good("SRC-02", "所有关键部件均有两家供应商。"), bad("SRC-02", "电源模块为单一来源。")))
        .containsExactly("sourcing");
  }

  @Test
  void findsAStateInTheRegisterOfHolders() {
    Saying row = bad("OWN-02", "Kingdom of Orland\t8%\tState\t2026-01").by("table-state-holders");
    assertThat(topics(good("OWN-02", "公司不存在外国政府持股。"), row)).containsExactly("state-holding");
    Saying answer =
        good("OWN-02", "Yes")
            .with(Saying.answer("Is a state a holder?", NormalizedAnswer.YES, null));
    assertThat(topics(answer, row)).isEmpty();
  }

  @Test
  void findsAPartWithoutASecondSourceInAPartsList() {
    Saying row =
        bad("SRC-02", "Application processor MX-7\tLarkmoor\tDE\tnone")
            .by("table-components")
            .with(
                new Value.Component(
                    null,
                    "Application processor MX-7",
                    "Larkmoor",
                    "DE",
                    null,
                    Value.Sources.SINGLE,
                    null,
                    null));
    String single = "Do you rely on any component from a single source only?";
    assertThat(topics(answered(single, NormalizedAnswer.NO), row)).containsExactly("sourcing");
    assertThat(topics(answered("是否存在单一来源的部件？", NormalizedAnswer.NO), row))
        .containsExactly("sourcing");
    assertThat(topics(answered(single, NormalizedAnswer.YES).pointing(Polarity.RISK), row))
        .isEmpty();
    assertThat(topics(answered("内存是否为单一来源？", NormalizedAnswer.NO), row)).isEmpty();
    assertThat(topics(good("SRC-02", "The memory has two qualified sources."), row)).isEmpty();
  }

  private static Saying answered(String question, NormalizedAnswer answer) {
    return good("SRC-02", answer == NormalizedAnswer.NO ? "No" : "Yes")
        .with(Saying.answer(question, answer, null));
  }

  @Test
  void leavesABetterPromiseToOneCustomer() {
    Saying forOne = good("SUP-10", "授权期满不锁定任何功能。").in("for/jinhe/contract.md");
    assertThat(topics(forOne, bad("SUP-10", "授权期满功能自动锁定。"))).isEmpty();
    assertThat(
            topics(
                good("SUP-10", "授权期满不锁定任何功能。"),
                bad("SUP-10", "授权期满功能自动锁定。").in("for/jinhe/contract.md")))
        .containsExactly("remote-disable");
  }

  @Test
  void leavesTwoProductsApart() {
    assertThat(topics(good("DAT-03", "LX-200不回传任何数据。"), bad("DAT-03", "LX-300每日回传日志。"))).isEmpty();
  }

  @Test
  void findsAThingThatIsRefusedOrNotToBeTurnedOff() {
    assertThat(topics(good("DAT-03", "遥测默认关闭，可由客户控制。"), bad("DAT-03", "遥测功能无法关闭。")))
        .containsExactly("telemetry");
    assertThat(topics(good("DAT-04", "远程访问须经客户逐次授权。"), bad("DAT-04", "远程访问无须客户授权。")))
        .containsExactly("remote-access");
    assertThat(topics(good("DAT-05", "产品中不存在后门和隐藏账号。"), bad("DAT-05", "固件存在一个未公开的调试账号。")))
        .containsExactly("backdoor");
  }

  @Test
  void leavesWhatIsOfAnotherKindOrOfOtherCustomers() {
    assertThat(topics(good("LEG-01", "近三年未受到网络安全方面的行政处罚。"), bad("LEG-01", "2025年因环保问题被罚款。")))
        .isEmpty();
    assertThat(topics(good("DAT-06", "中国客户的数据全部存储在境内。"), bad("DAT-06", "欧洲客户的数据存储在法兰克福。")))
        .isEmpty();
    assertThat(topics(good("DIS-10", "本公司及股东均未被列入清单。"), bad("DIS-10", "芯片供应商已被列入清单。"))).isEmpty();
  }
}
