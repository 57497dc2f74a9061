package org.supplierdossier.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.FileHeader;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;

/** A zip archive with entries that need a password; others are left to Tika. */
final class LockedZip {
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_SIGNATURE = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int MOST_COMMENT = 0xffff;

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

  /** Whether a document is a zip archive of which an entry needs a password. */
  static boolean is(MediaType type, Path file) {
    if (!type.getBaseType().equals(MediaType.APPLICATION_ZIP)) {
      return false;
    }
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      return hasLockedEntry(in);
    } catch (IOException e) {
      // a broken archive is for the parser to report
      return false;
    }
  }

  /** Walks the directory at the end, which costs no memory however many entries it names. */
  private static boolean hasLockedEntry(RandomAccessFile in) throws IOException {
    long tailStart = Math.max(0, in.length() - END_LENGTH - MOST_COMMENT);
    ByteBuffer tail = read(in, tailStart, (int) (in.length() - tailStart));
    int end = tail.capacity() - END_LENGTH;
    while (end >= 0 && tail.getInt(end) != END_SIGNATURE) {
      end--;
    }
    if (end < 0) {
      return false;
    }
    long size = Integer.toUnsignedLong(tail.getInt(end + 12));
    long start = tailStart + end - size;
    if (start < 0 || size > Integer.MAX_VALUE - 16) {
      return false;
    }
    ByteBuffer directory = read(in, start, (int) size);
    for (int at = 0; at + ENTRY_LENGTH <= size && directory.getInt(at) == ENTRY_SIGNATURE; ) {
      if ((directory.getShort(at + 8) & 1) != 0) {
        return true;
      }
      at +=
          ENTRY_LENGTH
              + Short.toUnsignedInt(directory.getShort(at + 28))
              + Short.toUnsignedInt(directory.getShort(at + 30))
              + Short.toUnsignedInt(directory.getShort(at + 32));
    }
    return false;
  }

  private static ByteBuffer read(RandomAccessFile in, long start, int length) throws IOException {
    byte[] bytes = new byte[length];
    in.seek(start);
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
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
