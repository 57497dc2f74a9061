package org.supplierdossier.verification;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.supplierdossier.document.Sha256;

/** The files of a bundle that may come from anywhere: names and sizes are bounded. */
final class BagFiles implements Closeable {
  private static final int MOST_FILES = 200_000;
  private static final long MOST_BYTES = 32L << 30;
  private static final int MOST_BYTES_IN_MEMORY = 512 << 20;
  private static final int BUFFER = 1 << 16;

  private final ZipFile zip;
  private final SortedMap<String, ZipEntry> entries = new TreeMap<>();
  private long read;

  /**
   * Opens a bundle.
   *
   * @throws IOException where it is no zip file, or one that no program should unpack
   */
  BagFiles(Path bundle) throws IOException {
    zip = new ZipFile(bundle.toFile(), StandardCharsets.UTF_8);
    try {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String name = entry.getName();
        if (isUnsafe(name) || entries.put(name, entry) != null || entries.size() > MOST_FILES) {
          throw new ZipException("it holds an entry that nobody should unpack: \"" + name + "\"");
        }
      }
    } catch (IOException e) {
      zip.close();
      throw e;
    }
  }

  private static boolean isUnsafe(String name) {
    return name.startsWith("/")
        || name.indexOf('\\') >= 0
        || name.indexOf('\0') >= 0
        || List.of(name.split("/", -1)).contains("..");
  }

  /** The names of the files, sorted. */
  Set<String> names() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** The digest of a file. */
  String sha256(String name) throws IOException {
    MessageDigest digest = Sha256.digest();
    copy(
        name,
        new OutputStream() {
          @Override
          public void write(int b) {
            digest.update((byte) b);
          }

          @Override
          public void write(byte[] bytes, int offset, int length) {
            digest.update(bytes, offset, length);
          }
        },
        Long.MAX_VALUE);
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The bytes of a file. */
  byte[] bytes(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    copy(name, bytes, MOST_BYTES_IN_MEMORY);
    return bytes.toByteArray();
  }

  String text(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  void copy(String name, OutputStream out, long most) throws IOException {
    ZipEntry entry = entries.get(name);
    if (entry == null) {
      throw new ZipException("it holds no \"" + name + "\"");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] buffer = new byte[BUFFER];
      long here = 0;
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        here += count;
        read += count;
        if (here > most || read > MOST_BYTES) {
          throw new ZipException("\"" + name + "\" unpacks to more than is read");
        }
        out.write(buffer, 0, count);
      }
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
