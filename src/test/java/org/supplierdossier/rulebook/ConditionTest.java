package org.supplierdossier.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.rulebook.IndicatorView.ListHit;

class ConditionTest {
  private static final IndicatorView SUPPORTED = seen(IndicatorState.SUPPORTED, false);
  private static final IndicatorView RISK = seen(IndicatorState.RISK, true);
  private static final IndicatorView MIXED = seen(IndicatorState.MIXED, true);
  private static final IndicatorView CONTRADICTED = seen(IndicatorState.CONTRADICTED, false);
  private static final IndicatorView WEAK = seen(IndicatorState.WEAK, false);
  private static final IndicatorView WARNED =
      new IndicatorView(IndicatorState.WEAK, false, false, ListHit.NONE);

  /** Primary SRC-01, SRC-02, DIS-01, DIS-06; secondary OWN-01, LEG-01; 50 percent covered. */
  private static final FactorView VIEW =
      new FactorView(
          new Rulebook.Links(ids("SRC-01", "SRC-02", "DIS-01", "DIS-06"), ids("OWN-01", "LEG-01")),
          new TreeMap<>(
              Map.of(
                  id("SRC-01"), SUPPORTED,
                  id("SRC-02"), MIXED,
                  id("DIS-01"), RISK,
                  id("DIS-06"), new IndicatorView(IndicatorState.RISK, true, true, ListHit.OPEN),
                  id("OWN-01"), WARNED,
                  id("SUP-01"), WEAK,
                  id("SUP-02"), CONTRADICTED)),
          50);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "otherwise|true",
        "coverage below 51|true",
        "coverage below 50|false",
        "coverage at least 50|true",
        "DIS-01 is risk|true",
        "DIS-01 is not risk|false",
        "SRC-02 is risk|false",
        "SRC-02 is mixed|true",
        "SRC-02 is adverse|true",
        "SRC-01 is supported|true",
        "SUP-01 is weak|true",
        "SUP-02 is contradicted|true",
        "SUP-02 is adverse|false",
        "SUP-02 is risk or contradicted|true",
        "LEG-01 is unknown|true",
        "LEG-01 is known|false",
        "OWN-01 is unknown|true",
        "OWN-01 is weak|false",
        "DIS-06 has a hit|true",
        "DIS-06 has a confirmed hit|false",
        "any of [DIS-06, DIS-01] has a hit|true",
        "any of [LEG-01, SRC-01] is risk|false",
        "all of [SRC-02, DIS-01] are adverse|true",
        "all of primary are adverse|false",
        "none of [SRC-01, LEG-01] is adverse|true",
        "none of [SRC-01, DIS-01] is adverse|false",
        "2 or more of [SRC-01, SRC-02, DIS-01] are adverse|true",
        "3 or more of [SRC-01, SRC-02, DIS-01] are adverse|false",
        "any primary is contradicted|false",
        "any secondary is unknown|true",
        "3 or more of primary are adverse|true",
        "2 or more of secondary are unknown|true",
        "2 or more of linked are unknown|true",
        "DIS-01 is risk and SRC-02 is not supported|true",
        "DIS-01 is risk and SRC-01 is not supported|false",
        "SRC-01 is risk or DIS-01 is risk|true",
        "SRC-01 is risk or SRC-01 is supported and DIS-01 is risk|true",
        "DIS-01 is risk or SRC-01 is risk and SRC-01 is unknown|true",
      })
  void holdsAsRead(String condition, boolean holds) {
    assertThat(Condition.parse(condition).holds(VIEW)).isEqualTo(holds);
  }

  @Test
  void namesTheIndicatorsThatDecide() {
    assertThat(Condition.parse("any of [SRC-01, SRC-02, DIS-01] is adverse").deciding(VIEW))
        .containsExactly(id("DIS-01"), id("SRC-02"));
    assertThat(Condition.parse("SRC-01 is risk or DIS-01 is risk").deciding(VIEW))
        .containsExactly(id("DIS-01"));
    assertThat(Condition.parse("SRC-01 is risk and DIS-01 is risk").deciding(VIEW)).isEmpty();
    assertThat(Condition.parse("coverage below 99").deciding(VIEW)).isEmpty();
  }

  @Test
  void doesNotHoldForAllOfNone() {
    FactorView empty = new FactorView(new Rulebook.Links(Set.of(), Set.of()), new TreeMap<>(), 0);

    assertThat(Condition.parse("all of secondary are supported").holds(empty)).isFalse();
    assertThat(Condition.parse("none of secondary is risk").holds(empty)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SRC-02 is dangerous|expected a state (unknown, known, supported",
        "SRC-02|expected \"is\", \"are\" or \"has a hit\", found the end",
        "SRC-2 is risk|found \"SRC-2\"",
        "any of [SRC-02 is risk|expected \"]\", found \"is\"",
        "any of [] is risk|expected an indicator such as SRC-02, found \"]\"",
        "any of [SRC-02, SRC-02] is risk|names an indicator twice",
        "0 or more of primary are risk|expected a number from 1 to 99, found \"0\"",
        "coverage below 200|expected a number from 1 to 100, found \"200\"",
        "coverage|expected \"below\" or \"at least\"",
        "SRC-02 is risk but not weak|expected \"and\", \"or\" or the end, found \"but\"",
        "otherwise and SRC-02 is risk|found \"otherwise\"",
        "DIS-06 has a cold|expected \"hit\", found \"cold\"",
      })
  void saysWhereAConditionFails(String condition, String message) {
    assertThatThrownBy(() -> Condition.parse(condition))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + condition + "\"")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", ",", "]", "and", "any", "is risk", "\u0000", "9999999999 or more"})
  void rejectsWhatIsNoCondition(String condition) {
    assertThatThrownBy(() -> Condition.parse(condition))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void rejectsATableWithoutOtherwiseAtItsEnd() {
    Bilingual because = Bilingual.same("x");
    DecisionTable.Row some = new DecisionTable.Row("SRC-02 is risk", Band.HIGH, because);
    DecisionTable.Row rest = new DecisionTable.Row("otherwise", Band.LOW, because);

    assertThatThrownBy(() -> new DecisionTable(List.of(some)))
        .hasMessageContaining("must be \"otherwise\"");
    assertThatThrownBy(() -> new DecisionTable(List.of(rest, some)))
        .hasMessageContaining("would never decide");
    assertThat(new DecisionTable(List.of(some, rest)).decide(VIEW)).isEqualTo(rest);
  }

  private static IndicatorView seen(IndicatorState state, boolean risk) {
    return new IndicatorView(state, true, risk, ListHit.NONE);
  }

  private static IndicatorId id(String id) {
    return new IndicatorId(id);
  }

  private static Set<IndicatorId> ids(String... ids) {
    return Arrays.stream(ids).map(IndicatorId::new).collect(Collectors.toCollection(TreeSet::new));
  }
}
