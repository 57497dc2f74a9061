package org.supplierdossier.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Zip files whose bytes do not tell when they were written. */
final class FixedZip {
  /**
   * One time for every entry, written without a time zone. Not the first of January 1980: Java
   * takes that for a time that ZIP cannot hold and adds one in the zone of the machine.
   */
  static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Writes a zip file with any times in it. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private FixedZip() {}

  /** Writes a file with the same entries in the same order, all at {@link #TIME}. */
  static void write(Path file, Content content) throws IOException {
    Path made = file.resolveSibling(file.getFileName() + ".made");
    Path partial = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(made)) {
        content.writeTo(out);
      }
      try (ZipFile in = new ZipFile(made.toFile());
          ZipOutputStream out =
              new ZipOutputStream(Files.newOutputStream(partial), StandardCharsets.UTF_8)) {
        copy(in, out);
      }
      Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(made);
      Files.deleteIfExists(partial);
    }
  }

  private static void copy(ZipFile in, ZipOutputStream out) throws IOException {
    for (ZipEntry entry : Collections.list(in.entries())) {
      ZipEntry fixed = new ZipEntry(entry.getName());
      fixed.setTimeLocal(TIME);
      out.putNextEntry(fixed);
      try (InputStream content = in.getInputStream(entry)) {
        content.transferTo(out);
      }
      out.closeEntry();
    }
  }
}
