package org.supplierdossier.supplier;

/**
 * A unified social credit code of a Chinese legal entity: 18 characters whose last is a checksum
 * (GB 32100-2015, weights 3<sup>i</sup> mod 31).
 *
 * @param value the code, upper case
 */
public record UnifiedSocialCreditCode(String value) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;

  public UnifiedSocialCreditCode {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "unified social credit code \""
              + value
              + "\" does not have 18 characters with a valid last one (GB 32100-2015)");
    }
  }

  /** Whether the code has the right length, alphabet and check character. */
  public static boolean isValid(String code) {
    if (code.length() != LENGTH) {
      return false;
    }
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      int digit = ALPHABET.indexOf(code.charAt(i));
      if (digit < 0) {
        return false;
      }
      sum += digit * weight;
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31) == code.charAt(LENGTH - 1);
  }
}
