package org.supplierdossier.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.FileHeader;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** A zip archive with entries that need a password; others are left to Tika. */
final class LockedZip {
  /** So many bytes of names tell their charset. */
  private static final int MOST_NAMES = 16_384;

  private final Path file;
  private final List<String> passwords;
  private final Entries entries;

  /** Takes the entries one after the other. */
  interface Entries {
    /** How many bytes the next one may have. */
    long most();

    /** Takes an entry that needs no password, or what a password made of it. */
    void open(InputStream in, Metadata metadata, boolean unlocked) throws IOException;

    /** Takes an entry that no password opens. */
    void locked(Metadata metadata, long size) throws IOException;
  }

  LockedZip(Path file, List<String> passwords, Entries entries) {
    this.file = file;
    this.passwords = passwords;
    this.entries = entries;
  }

  /** Hands on every entry, in the order of the directory. */
  void hand() throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      // each byte of a name stays itself: what it is encoded in is found out below
      zip.setCharset(StandardCharsets.ISO_8859_1);
      List<FileHeader> headers = zip.getFileHeaders();
      Charset charset = charset(headers);
      for (FileHeader header : headers) {
        if (!header.isDirectory()) {
          hand(zip, header, name(header, charset));
        }
      }
    }
  }

  private void hand(ZipFile zip, FileHeader header, String name) throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    if (!header.isEncrypted()) {
      try (InputStream in = zip.getInputStream(header)) {
        entries.open(in, metadata, false);
      }
      return;
    }
    for (String password : passwords) {
      byte[] bytes = unlocked(zip, header, password);
      if (bytes != null) {
        entries.open(new java.io.ByteArrayInputStream(bytes), metadata, true);
        return;
      }
    }
    entries.locked(metadata, Math.max(0, header.getUncompressedSize()));
  }

  /** The content of an entry; null where the password is not the right one. */
  private byte @org.jspecify.annotations.Nullable [] unlocked(
      ZipFile zip, FileHeader header, String password) {
    zip.setPassword(password.toCharArray());
    try (InputStream in = zip.getInputStream(header)) {
      // a wrong password may show only in the checksum, so nothing is handed on before the end
      return in.readNBytes((int) Math.min(entries.most() + 1, Integer.MAX_VALUE - 16));
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** The one charset of all names that do not say which they have. */
  private static Charset charset(List<FileHeader> headers) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (FileHeader header : headers) {
      if (!header.isFileNameUTF8Encoded() && all.size() < MOST_NAMES) {
        all.writeBytes(raw(header));
        all.write('\n');
      }
    }
    return CharsetByContent.of(all.toByteArray());
  }

  private static String name(FileHeader header, Charset charset) {
    return new String(
        raw(header), header.isFileNameUTF8Encoded() ? StandardCharsets.UTF_8 : charset);
  }

  private static byte[] raw(FileHeader header) {
    return header.getFileName().getBytes(StandardCharsets.ISO_8859_1);
  }
}
