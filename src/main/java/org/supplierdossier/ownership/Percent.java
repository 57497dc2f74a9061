package org.supplierdossier.ownership;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages as sentences print them: without trailing zeros, to four places. */
final class Percent {
  private static final int PLACES = 4;

  private Percent() {}

  static String printed(BigDecimal percent) {
    BigDecimal rounded = percent.setScale(PLACES, RoundingMode.HALF_UP);
    return (rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString()) + "%";
  }

  static String printed(Share share) {
    String min = printed(share.min());
    String max = printed(share.max());
    return min.equals(max) ? min : min + "–" + max;
  }
}
