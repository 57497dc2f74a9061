package org.supplierdossier.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.evidence.Value.Bound;
import org.supplierdossier.evidence.Value.DurationUnit;

class LabelledValueTest {
  @ParameterizedTest
  @CsvSource({
    "12 month, 1, YEARS, true",
    ">=5 years, 5, YEARS, true",
    "RTO 4 hour, 240, MINUTES, true",
    "2 weeks, 14, DAYS, true",
    "10 working days, 10, WORKING_DAYS, true",
    "10 day, 10, WORKING_DAYS, false",
    "6 month, 7, MONTHS, false",
    "next day, 1, DAYS, false"
  })
  void comparesDurationsInAnyUnitOfTheirKind(
      String label, BigDecimal amount, DurationUnit unit, boolean agrees) {
    Value value = new Value.Duration(amount, unit, Bound.AT_LEAST);
    assertThat(new LabelledValue(label).agrees(value)).isEqualTo(agrees);
  }

  @Test
  void findsAShareInAnInterest() {
    BigDecimal share = new BigDecimal("48.50");
    Value value = new Value.Interest("恒岳投资", null, share, share, null, null);
    assertThat(new LabelledValue("48.5%").agrees(value)).isTrue();
    assertThat(new LabelledValue("48%").agrees(value)).isFalse();
  }

  @Test
  void takesAMonthForAnyDayOfIt() {
    Value value = new Value.Date(LocalDate.of(2028, 5, 31));
    assertThat(new LabelledValue("2028-05").agrees(value)).isTrue();
    assertThat(new LabelledValue("2028-04").agrees(value)).isFalse();
  }
}
