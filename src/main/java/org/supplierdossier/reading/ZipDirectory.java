package org.supplierdossier.reading;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.mime.MediaType;

/**
 * What the directory at the end of a zip archive says of its entries (PKWARE, APPNOTE 6.3). It is
 * walked without keeping anything, however many entries it names.
 *
 * @param intact whether it can be walked to its end
 * @param locked whether an entry needs a password
 * @param unsupported how many entries are packed in a way that there is no unpacker for
 */
record ZipDirectory(boolean intact, boolean locked, int unsupported) {
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_SIGNATURE = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int MOST_COMMENT = 0xffff;

  /** Stored, shrunk, imploded, deflated, deflated with 64 KB, bzip2; AES names the inner method. */
  private static final Set<Integer> METHODS = Set.of(0, 1, 6, 8, 9, 12, 99);

  private static final ZipDirectory BROKEN = new ZipDirectory(false, false, 0);

  /** Whether a document is a plain zip archive rather than a format that is packed as one. */
  static boolean isFor(MediaType type) {
    return type.getBaseType().equals(MediaType.APPLICATION_ZIP);
  }

  /** The directory of a file; a broken one where it has none. */
  static ZipDirectory of(Path file) {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      return of(in);
    } catch (IOException e) {
      return BROKEN;
    }
  }

  private static ZipDirectory of(RandomAccessFile in) throws IOException {
    long tailStart = Math.max(0, in.length() - END_LENGTH - MOST_COMMENT);
    ByteBuffer tail = read(in, tailStart, (int) (in.length() - tailStart));
    int end = tail.capacity() - END_LENGTH;
    while (end >= 0 && tail.getInt(end) != END_SIGNATURE) {
      end--;
    }
    if (end < 0) {
      return BROKEN;
    }
    long size = Integer.toUnsignedLong(tail.getInt(end + 12));
    long start = tailStart + end - size;
    if (start < 0 || size > Integer.MAX_VALUE - 16) {
      return BROKEN;
    }
    return walk(read(in, start, (int) size));
  }

  private static ZipDirectory walk(ByteBuffer directory) {
    int size = directory.capacity();
    boolean locked = false;
    int unsupported = 0;
    int at = 0;
    while (at + ENTRY_LENGTH <= size && directory.getInt(at) == ENTRY_SIGNATURE) {
      locked |= (directory.getShort(at + 8) & 1) != 0;
      if (!METHODS.contains(Short.toUnsignedInt(directory.getShort(at + 10)))) {
        unsupported++;
      }
      at +=
          ENTRY_LENGTH
              + Short.toUnsignedInt(directory.getShort(at + 28))
              + Short.toUnsignedInt(directory.getShort(at + 30))
              + Short.toUnsignedInt(directory.getShort(at + 32));
    }
    // of a very large archive another record may stand between directory and end
    return new ZipDirectory(at == size, locked, unsupported);
  }

  private static ByteBuffer read(RandomAccessFile in, long start, int length) throws IOException {
    byte[] bytes = new byte[length];
    in.seek(start);
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
