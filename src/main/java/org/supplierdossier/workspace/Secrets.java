package org.supplierdossier.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads secrets from files, where they stand in no job file, log or process list. */
public final class Secrets {
  private Secrets() {}

  /** The first line of a file; nothing where there is no file. */
  public static char[] firstLine(@Nullable Path file) throws IOException {
    if (file == null) {
      return new char[0];
    }
    return Files.readString(file).lines().findFirst().orElse("").toCharArray();
  }
}
