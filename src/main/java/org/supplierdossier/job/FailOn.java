package org.supplierdossier.job;

import java.util.Locale;

/** Conditions on the result of a run that end it with exit code 3. */
public enum FailOn {
  /** Some factor of some dossier has the band high or critical. */
  BAND_HIGH,
  /** Some factor of some dossier has the band critical. */
  BAND_CRITICAL,
  /** A screened name stands on a list and no reviewer has rejected the hit. */
  SCREENING_HIT,
  /** Two statements contradict each other. */
  CONTRADICTION,
  /** A customer requires an undertaking that no document makes. */
  UNDERTAKING_ABSENT,
  /** A document was not read, or not wholly. */
  UNREAD_DOCUMENT,
  /** Something differs from the last run of this job. */
  CHANGE;

  /** The name as it stands in job files: {@code band-high}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The condition with this key. */
  public static FailOn ofKey(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
