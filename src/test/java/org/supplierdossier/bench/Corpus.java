package org.supplierdossier.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Repeats a folder of documents with changed bytes, so that no copy has the digest of another and
 * each is parsed: {@code Corpus SOURCE TARGET COUNT}. The copies lie in one data room per
 * repetition.
 */
public final class Corpus {
  private Corpus() {}

  /** Writes the copies. */
  public static void main(String[] args) throws IOException {
    Path source = Path.of(args[0]);
    Path target = Path.of(args[1]);
    int count = Integer.parseInt(args[2]);
    List<Path> files;
    try (Stream<Path> walked = Files.walk(source)) {
      files = walked.filter(Files::isRegularFile).sorted().toList();
    }
    for (int i = 0; i < count; i++) {
      Path file = files.get(i % files.size());
      int repetition = i / files.size();
      Path copy =
          target
              .resolve("suppliers")
              .resolve("room-" + repetition)
              .resolve(source.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.write(copy, changed(Files.readAllBytes(file), file.toString(), repetition));
    }
    System.out.println(count + " documents from " + files.size() + " files in " + target);
  }

  /** The same document for a parser, other bytes for a digest. */
  private static byte[] changed(byte[] bytes, String name, int repetition) throws IOException {
    if (bytes.length > 22 && bytes[0] == 'P' && bytes[1] == 'K') {
      return withComment(bytes, "copy " + repetition);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes);
    String tail =
        name.endsWith(".pdf")
            ? "\n%" + repetition + "\n"
            : name.endsWith("html") ? "\n<!-- " + repetition + " -->" : "\n".repeat(repetition);
    out.write(tail.getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  /** A zip file with a comment in its end record, which must have had none. */
  private static byte[] withComment(byte[] zip, String comment) {
    byte[] words = comment.getBytes(StandardCharsets.UTF_8);
    byte[] out = java.util.Arrays.copyOf(zip, zip.length + words.length);
    out[zip.length - 2] = (byte) words.length;
    out[zip.length - 1] = 0;
    System.arraycopy(words, 0, out, zip.length, words.length);
    return out;
  }
}
