package org.supplierdossier.supplier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a name must be like to become a folder on any operating system. Names are compared in
 * Unicode form NFC, because some systems store "é" as two characters and others as one.
 */
public final class FolderName {
  private static final int LONGEST = 100;
  private static final String SEPARATORS = "/\\:*?\"<>|";
  private static final Set<String> RESERVED =
      Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3");

  private FolderName() {}

  /** The name of a file or folder in Unicode form NFC. */
  public static String of(Path path) {
    return normal(String.valueOf(path.getFileName()));
  }

  /** The child of a folder with this name, in whatever Unicode form the disk has it. */
  public static Optional<Path> find(Path folder, String name) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(c -> of(c).equals(normal(name))).sorted().findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Why {@code name} cannot be a folder name everywhere: a clause on it; nothing where it can. */
  public static Optional<String> fault(String name) {
    if (name.isBlank()) {
      return Optional.of("is blank");
    } else if (name.length() > LONGEST) {
      return Optional.of("is longer than " + LONGEST + " characters");
    } else if (!name.equals(name.strip())) {
      return Optional.of("begins or ends with a blank");
    } else if (name.startsWith(".") || name.endsWith(".")) {
      return Optional.of("begins or ends with a dot");
    } else if (name.codePoints().anyMatch(c -> SEPARATORS.indexOf(c) >= 0)) {
      return Optional.of("holds one of / \\ : * ? \" < > |");
    } else if (name.codePoints().anyMatch(FolderName::isInvisible)) {
      return Optional.of("holds an invisible character");
    }
    String base = name.toLowerCase(Locale.ROOT);
    int dot = base.indexOf('.');
    return RESERVED.contains(dot < 0 ? base : base.substring(0, dot))
        ? Optional.of("is the name of a device on Windows")
        : Optional.empty();
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** The name in Unicode form NFC, where it can be a folder name. */
  static String checked(String what, String name) {
    Optional<String> fault = fault(name);
    if (fault.isPresent()) {
      throw new IllegalArgumentException(what + " \"" + name + "\" " + fault.get());
    }
    return normal(name);
  }

  private static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
