package org.supplierdossier.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Limits;
import org.supplierdossier.document.Passage;

/** Reads bytes as if they were a file of a name. */
final class ReadingSupport {
  private static final DocumentReader READER = new DocumentReader();

  private ReadingSupport() {}

  static List<Document> readAll(byte[] bytes, String name, Limits limits) {
    return readAll(bytes, name, limits, List.of());
  }

  static List<Document> readAll(byte[] bytes, String name, List<String> passwords) {
    return readAll(bytes, name, Limits.DEFAULT, passwords);
  }

  private static List<Document> readAll(
      byte[] bytes, String name, Limits limits, List<String> passwords) {
    try {
      Path file = Files.createTempFile("reading", ".bin");
      try {
        Files.write(file, bytes);
        return READER.read(file, name, limits, passwords).documents();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Document> readAll(byte[] bytes, String name) {
    return readAll(bytes, name, Limits.DEFAULT);
  }

  static Document read(byte[] bytes, String name) {
    return readAll(bytes, name).get(0);
  }

  static Document read(String text, String name) {
    return read(text.getBytes(StandardCharsets.UTF_8), name);
  }

  static List<String> texts(Document document) {
    return document.passages().stream().map(Passage::text).toList();
  }

  /** A passage as one line: kind, place, text. */
  static List<String> lines(Document document) {
    return document.passages().stream()
        .map(p -> p.kind() + " " + p.place() + " " + p.text().replace('\t', '|'))
        .toList();
  }

  /** A zip of a name and its content, name and content and so on. */
  static byte[] zip(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write((byte[]) namesAndContents[i + 1]);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
