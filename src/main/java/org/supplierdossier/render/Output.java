package org.supplierdossier.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.supplierdossier.document.Sha256;

/** The files that were written into one folder, with their digests. */
final class Output {
  private final Path folder;
  private final SortedMap<String, Sha256> written = new TreeMap<>();

  Output(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes a file in UTF-8.
   *
   * @param name relative to the folder, with {@code /}
   */
  void write(String name, String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    Path file = folder.resolve(name);
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.write(file, bytes);
    written.put(name, Sha256.of(bytes));
  }

  /** Writes a file of its own. */
  interface FileContent {
    void writeTo(Path file) throws IOException;
  }

  /**
   * Writes a file piece by piece.
   *
   * @param name relative to the folder, with {@code /}
   */
  void write(String name, FileContent content) throws IOException {
    Path file = folder.resolve(name);
    Path parent = file.getParent();
    Files.createDirectories(parent == null ? folder : parent);
    content.writeTo(file);
    try (InputStream in = Files.newInputStream(file)) {
      written.put(name, Sha256.of(in));
    }
  }

  /** Deletes the pages and papers of an earlier run in a subfolder that this run did not write. */
  void deleteOthers(String subfolder) throws IOException {
    Path directory = folder.resolve(subfolder);
    if (!Files.isDirectory(directory)) {
      return;
    }
    try (DirectoryStream<Path> pages = Files.newDirectoryStream(directory, "*.{html,docx}")) {
      for (Path page : pages) {
        if (!written.containsKey(subfolder + "/" + page.getFileName())) {
          Files.delete(page);
        }
      }
    }
  }

  /** Deletes the dossiers and the bundle of an earlier run that this run did not write. */
  void deleteOtherDossiers() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "{dossier.*,bundle.zip}")) {
      for (Path file : files) {
        if (!written.containsKey(file.getFileName().toString())) {
          Files.delete(file);
        }
      }
    }
  }

  SortedMap<String, Sha256> written() {
    return Collections.unmodifiableSortedMap(written);
  }
}
