package org.supplierdossier.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Simplified forms of traditional Han characters, one for one. The table is ICU's {@code
 * Traditional-Simplified} transform, kept as a resource so that the domain needs no ICU; a test
 * compares the two.
 */
final class HanSimplification {
  private static final String TABLE = "han-simplification.txt";
  private static final Map<Integer, Integer> SIMPLIFIED = read();

  private HanSimplification() {}

  /** The simplified form of a character; the character itself where it has no other. */
  static int simplified(int codePoint) {
    return SIMPLIFIED.getOrDefault(codePoint, codePoint);
  }

  private static Map<Integer, Integer> read() {
    try (InputStream in = HanSimplification.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + " is missing from the program");
      }
      Map<Integer, Integer> table = new HashMap<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          int[] pairs = line.codePoints().toArray();
          for (int i = 0; i + 1 < pairs.length; i += 2) {
            table.put(pairs[i], pairs[i + 1]);
          }
        }
      }
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
