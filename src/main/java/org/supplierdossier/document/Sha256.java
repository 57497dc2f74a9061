package org.supplierdossier.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 digest.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record Sha256(String value) implements Comparable<Sha256> {
  public Sha256 {
    if (!value.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("\"" + value + "\" is not a SHA-256 digest in hex");
    }
  }

  /** The digest of some bytes. */
  public static Sha256 of(byte[] bytes) {
    return new Sha256(HexFormat.of().formatHex(digest().digest(bytes)));
  }

  /** The digest of what a stream still holds, a piece at a time. */
  public static Sha256 of(InputStream in) throws IOException {
    MessageDigest digest = digest();
    byte[] piece = new byte[1 << 16];
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      digest.update(piece, 0, read);
    }
    return new Sha256(HexFormat.of().formatHex(digest.digest()));
  }

  /**
   * The digest of several texts in order; each is preceded by its length, so that no two different
   * lists give the same digest.
   */
  public static Sha256 of(String... parts) {
    MessageDigest digest = digest();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return new Sha256(HexFormat.of().formatHex(digest.digest()));
  }

  /** A new digest to feed with bytes. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public int compareTo(Sha256 other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
