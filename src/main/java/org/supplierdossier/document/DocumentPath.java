package org.supplierdossier.document;

import java.util.Optional;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.FolderName;

/**
 * Where a document lies: the path below its supplier's folder, with {@code /} between folders and
 * {@code !/} into containers: {@code mail.eml!/contract.zip!/bom.xlsx}.
 *
 * @param value never empty, never absolute, Unicode form NFC
 */
public record DocumentPath(String value) implements Comparable<DocumentPath> {
  private static final String INTO = "!/";
  private static final String FOR = "for/";

  public DocumentPath {
    if (value.isEmpty() || value.startsWith("/")) {
      throw new IllegalArgumentException(
          "document path \"" + value + "\" must be relative to the supplier's folder");
    }
  }

  /** The document with this name inside this one. */
  public DocumentPath into(String embeddedName) {
    return new DocumentPath(value + INTO + embeddedName);
  }

  /** The file in the data room: this path up to the first container boundary. */
  public DocumentPath file() {
    int boundary = value.indexOf(INTO);
    return boundary < 0 ? this : new DocumentPath(value.substring(0, boundary));
  }

  /** The last name of the path. */
  public String name() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /** The customer whose folder {@code for/<customer-id>/} this document lies in. */
  public Optional<CustomerId> customer() {
    if (!value.startsWith(FOR)) {
      return Optional.empty();
    }
    int end = value.indexOf('/', FOR.length());
    if (end < 0) {
      return Optional.empty();
    }
    String name = value.substring(FOR.length(), end);
    return FolderName.fault(name).isEmpty() ? Optional.of(new CustomerId(name)) : Optional.empty();
  }

  @Override
  public int compareTo(DocumentPath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
