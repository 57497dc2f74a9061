package org.supplierdossier.evidence;

/**
 * The id of an indicator of the catalogue: {@code SRC-02}.
 *
 * @param value three capital letters, a hyphen, two digits
 */
public record IndicatorId(String value) implements Comparable<IndicatorId> {
  public IndicatorId {
    if (!value.matches("[A-Z]{3}-[0-9]{2}")) {
      throw new IllegalArgumentException(
          "indicator id \"" + value + "\" must be three capitals, a hyphen and two digits: SRC-02");
    }
  }

  /** The group of the indicator: {@code SRC}. */
  public String group() {
    return value.substring(0, 3);
  }

  @Override
  public int compareTo(IndicatorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
