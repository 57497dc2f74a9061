package org.supplierdossier.supplier;

/**
 * The id of a customer: the name of its file under {@code customers/} without {@code .yml}.
 *
 * @param value 1 to 100 characters, safe as a file name, in Unicode form NFC
 */
public record CustomerId(String value) implements Comparable<CustomerId> {
  public CustomerId {
    value = FolderName.checked("customer id", value);
  }

  /** The neutral dossier of a supplier that is assessed for no customer in particular. */
  public static final CustomerId GENERAL = new CustomerId("general");

  @Override
  public int compareTo(CustomerId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
