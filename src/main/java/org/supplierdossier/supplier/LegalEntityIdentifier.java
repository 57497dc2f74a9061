package org.supplierdossier.supplier;

/**
 * A legal entity identifier: 20 characters whose last two are a checksum (ISO 17442, ISO 7064 MOD
 * 97-10).
 *
 * @param value the code, upper case
 */
public record LegalEntityIdentifier(String value) {
  private static final int LENGTH = 20;

  public LegalEntityIdentifier {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "legal entity identifier \""
              + value
              + "\" does not have 20 characters with a valid checksum (ISO 17442)");
    }
  }

  /** Whether the code has the right length and alphabet and its remainder modulo 97 is one. */
  public static boolean isValid(String code) {
    if (code.length() != LENGTH) {
      return false;
    }
    int remainder = 0;
    for (int i = 0; i < LENGTH; i++) {
      char c = code.charAt(i);
      if (c >= '0' && c <= '9') {
        remainder = (remainder * 10 + (c - '0')) % 97;
      } else if (c >= 'A' && c <= 'Z') {
        remainder = (remainder * 100 + (c - 'A' + 10)) % 97;
      } else {
        return false;
      }
    }
    return remainder == 1;
  }
}
