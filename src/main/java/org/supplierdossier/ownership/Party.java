package org.supplierdossier.ownership;

import java.util.List;

/**
 * Someone who holds or is held.
 *
 * @param key stable within one ownership structure: the folded name
 * @param name as first printed
 * @param otherNames further spellings that were taken for the same party, sorted
 */
public record Party(String key, String name, List<String> otherNames, Kind kind)
    implements Comparable<Party> {
  public Party {
    otherNames = List.copyOf(otherNames);
  }

  /** What kind of party it is, as far as its name or the document says. */
  public enum Kind {
    /** The supplier that is assessed. */
    SUPPLIER,
    PERSON,
    COMPANY,
    FUND,
    STATE,
    /** A class of holders, such as employees or the public: nobody in particular. */
    HOLDERS,
    UNKNOWN
  }

  @Override
  public int compareTo(Party other) {
    return key.compareTo(other.key);
  }
}
