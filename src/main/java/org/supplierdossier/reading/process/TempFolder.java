package org.supplierdossier.reading.process;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The temporary folder of a parent and its children. A lock that ends with the parent's life tells
 * whether it is still wanted; the next parent removes what dead ones left.
 */
final class TempFolder implements Closeable {
  private static final String PREFIX = "supplier-dossier-reading-";
  private static final String LOCK = "owner.lock";
  private static final String CHILD = "child-";

  /**
   * The folders of this process. Their locks must not even be tried: on POSIX systems, closing a
   * second channel to a locked file gives up the lock of the whole process.
   */
  private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel channel;

  private TempFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** A new folder; those of dead parents are removed. */
  static TempFolder open() throws IOException {
    Path parent = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath().normalize();
    removeAbandoned(parent);
    while (true) {
      Path path = create(parent);
      Path lock = path.resolve(LOCK);
      FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.lock();
      if (Files.exists(lock)) {
        return new TempFolder(path, channel);
      }
      // another program took it for abandoned before it was locked
      channel.close();
      OWN.remove(path);
    }
  }

  Path path() {
    return path;
  }

  /** Creates a folder that is known for our own before anybody of this process can see it. */
  private static synchronized Path create(Path parent) throws IOException {
    Path path = Files.createTempDirectory(parent, PREFIX);
    OWN.add(path);
    return path;
  }

  private static synchronized void removeAbandoned(Path parent) {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path folder : folders) {
        if (!OWN.contains(folder) && isAbandoned(folder.resolve(LOCK))) {
          delete(folder);
        }
      }
    } catch (IOException e) {
      // a folder that cannot be looked into is somebody else's
      return;
    }
  }

  private static boolean isAbandoned(Path lock) {
    if (!Files.isRegularFile(lock)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock held = channel.tryLock()) {
      return held != null;
    } catch (IOException e) {
      return false;
    }
  }

  /** The folder of a child with this number, which is created. */
  OfChild child(int number) throws IOException {
    return new OfChild(Files.createDirectory(path.resolve(CHILD + number)));
  }

  /**
   * The folder of a child that a parent has made.
   *
   * @throws IllegalArgumentException where it is anything else, which must never be emptied
   */
  static OfChild ofChild(Path folder) {
    return new OfChild(folder);
  }

  /** The temporary folder of one child, inside that of its parent. */
  record OfChild(Path path) {
    OfChild {
      Path parent = path.getParent();
      boolean ours =
          parent != null
              && path.isAbsolute()
              && path.equals(path.normalize())
              && String.valueOf(path.getFileName()).startsWith(CHILD)
              && String.valueOf(parent.getFileName()).startsWith(PREFIX)
              && Files.isRegularFile(parent.resolve(LOCK));
      if (!ours) {
        throw new IllegalArgumentException(
            "\"" + path + "\" is no folder that a parent made for a child; it is left alone");
      }
    }

    /** Deletes what lies in it, as far as that is possible. */
    void empty() {
      try {
        // a cleaner of temporary folders may have been here, and the next parser needs it
        Files.createDirectories(path);
      } catch (IOException e) {
        return;
      }
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
        for (Path entry : entries) {
          TempFolder.delete(entry);
        }
      } catch (IOException e) {
        // what cannot be deleted now goes with the folder
        return;
      }
    }

    /** Deletes it with what lies in it, as far as that is possible. */
    void delete() {
      TempFolder.delete(path);
    }
  }

  /** Deletes a file or folder, as far as that is possible; links are not followed. */
  private static void delete(Path top) {
    try {
      Files.walkFileTree(
          top,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.deleteIfExists(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                throws IOException {
              Files.deleteIfExists(folder);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // left for the next start
      return;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    delete(path);
    OWN.remove(path);
  }
}
