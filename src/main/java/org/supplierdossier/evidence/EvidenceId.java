package org.supplierdossier.evidence;

/**
 * The id of a piece of evidence: a digest of what it says, not of where or when it was found, so
 * that it survives re-reading and says nothing of places that a reader may not see.
 *
 * @param value 16 lower-case hexadecimal digits
 */
public record EvidenceId(String value) implements Comparable<EvidenceId> {
  private static final int LENGTH = 16;

  public EvidenceId {
    if (value.length() != LENGTH || !value.matches("[0-9a-f]+")) {
      throw new IllegalArgumentException(
          "evidence id \"" + value + "\" must be " + LENGTH + " hexadecimal digits");
    }
  }

  @Override
  public int compareTo(EvidenceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
