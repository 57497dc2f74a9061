package org.supplierdossier.supplier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The passwords that may open documents of suppliers. They are never stored, logged or shown; what
 * stands for them is a mark.
 */
public final class Passwords {
  /** No passwords at all. */
  public static final Passwords NONE = new Passwords(Map.of());

  /** So many that trying a word against a mark takes a good part of a second. */
  private static final int ROUNDS = 600_000;

  private static final int BITS = 256;

  private final Map<SupplierId, List<String>> bySupplier = new TreeMap<>();
  private final Map<SupplierId, String> marks = new TreeMap<>();

  /** The passwords of each supplier in the order in which they are tried. */
  public Passwords(Map<SupplierId, List<String>> bySupplier) {
    bySupplier.forEach((supplier, all) -> this.bySupplier.put(supplier, List.copyOf(all)));
  }

  /** The passwords of a supplier, none where none are known. */
  public List<String> of(SupplierId supplier) {
    return bySupplier.getOrDefault(supplier, List.of());
  }

  /**
   * What stands for the passwords of a supplier in keys: the same for the same list, another for
   * any other, and slow to guess from; null where there are none.
   */
  public @Nullable String mark(SupplierId supplier) {
    List<String> all = of(supplier);
    if (all.isEmpty()) {
      return null;
    }
    synchronized (marks) {
      return marks.computeIfAbsent(supplier, s -> mark(s, all));
    }
  }

  private static String mark(SupplierId supplier, List<String> all) {
    StringBuilder list = new StringBuilder();
    all.forEach(password -> list.append(password.length()).append(':').append(password));
    byte[] salt = ("supplier-dossier passwords " + supplier).getBytes(StandardCharsets.UTF_8);
    PBEKeySpec spec = new PBEKeySpec(list.toString().toCharArray(), salt, ROUNDS, BITS);
    try {
      SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
      return HexFormat.of().formatHex(factory.generateSecret(spec).getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has PBKDF2WithHmacSHA256", e);
    } finally {
      spec.clearPassword();
    }
  }

  /** How many suppliers have passwords, and nothing else. */
  @Override
  public String toString() {
    return "Passwords[" + bySupplier.size() + " suppliers]";
  }
}
