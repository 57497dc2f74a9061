package org.supplierdossier.supplier;

import java.util.Locale;
import java.util.Set;

/** What a name must be like to become a folder on any operating system. */
public final class FolderName {
  private static final int LONGEST = 100;
  private static final Set<String> RESERVED =
      Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3");

  private FolderName() {}

  /** Whether {@code name} can be a folder name: no separator, control character or device name. */
  public static boolean isSafe(String name) {
    if (name.isBlank()
        || name.length() > LONGEST
        || name.startsWith(".")
        || name.endsWith(".")
        || !name.equals(name.strip())) {
      return false;
    }
    if (name.codePoints().anyMatch(c -> c < ' ' || c == 0x7f || "/\\:*?\"<>|".indexOf(c) >= 0)) {
      return false;
    }
    String base = name.toLowerCase(Locale.ROOT);
    int dot = base.indexOf('.');
    return !RESERVED.contains(dot < 0 ? base : base.substring(0, dot));
  }

  static void check(String what, String name) {
    if (!isSafe(name)) {
      throw new IllegalArgumentException(
          what
              + " \""
              + name
              + "\" cannot be a folder name: use 1 to 100 letters, digits, hyphens or dots");
    }
  }
}
