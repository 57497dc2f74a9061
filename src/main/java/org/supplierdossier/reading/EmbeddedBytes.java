package org.supplierdossier.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.io.TikaInputStream;

/** The bytes of a document inside another one. */
final class EmbeddedBytes {
  private EmbeddedBytes() {}

  /** Reads at most this many bytes. */
  static byte[] of(InputStream in, long most) throws IOException {
    if (in instanceof TikaInputStream tika
        && tika.getOpenContainer() instanceof DirectoryEntry directory) {
      return ofDirectory(directory);
    }
    return in.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 16));
  }

  /** An OLE object has no bytes of its own: it is a folder of its container's file system. */
  private static byte[] ofDirectory(DirectoryEntry directory) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem system = new POIFSFileSystem()) {
      system.getRoot().setStorageClsid(directory.getStorageClsid());
      EntryUtils.copyNodes(directory, system.getRoot());
      system.writeFilesystem(out);
    }
    return out.toByteArray();
  }
}
