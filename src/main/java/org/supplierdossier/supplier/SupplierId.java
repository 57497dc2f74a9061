package org.supplierdossier.supplier;

/**
 * The id of a supplier: the name of its folder under {@code suppliers/}.
 *
 * @param value 1 to 100 characters, safe as a file name, in Unicode form NFC
 */
public record SupplierId(String value) implements Comparable<SupplierId> {
  public SupplierId {
    value = FolderName.checked("supplier id", value);
  }

  @Override
  public int compareTo(SupplierId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
