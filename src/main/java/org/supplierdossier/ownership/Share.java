package org.supplierdossier.ownership;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share as an interval of percentages: what the words allow.
 *
 * @param min from 0
 * @param max up to 100, not below {@code min}
 */
public record Share(BigDecimal min, BigDecimal max) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SCALE = 6;

  public Share {
    min = min.setScale(SCALE, RoundingMode.HALF_UP);
    max = max.setScale(SCALE, RoundingMode.HALF_UP);
    if (min.signum() < 0 || max.compareTo(HUNDRED) > 0 || min.compareTo(max) > 0) {
      throw new IllegalArgumentException(
          "share [" + min + ", " + max + "] is no interval within 0 and 100 percent");
    }
  }

  /** The share of a share: the product of both intervals. */
  public Share of(Share other) {
    return new Share(
        min.multiply(other.min).divide(HUNDRED, SCALE, RoundingMode.HALF_UP),
        max.multiply(other.max).divide(HUNDRED, SCALE, RoundingMode.HALF_UP));
  }
}
