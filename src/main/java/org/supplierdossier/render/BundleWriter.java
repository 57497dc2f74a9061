package org.supplierdossier.render;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.Dossier;

/**
 * Packs a dossier into {@code bundle.zip} in the BagIt layout (RFC 8493): the files below {@code
 * data/}, their digests in {@code manifest-sha256.txt}. The same files give the same bytes: entries
 * are sorted and stored uncompressed with one fixed time.
 *
 * <p>A signature and a time stamp are over {@code tagmanifest-sha256.txt}, which holds the digest
 * of the manifest, which holds the digest of everything else.
 */
public final class BundleWriter {
  private static final String BUNDLE = "bundle.zip";
  private static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
  private static final int BUFFER = 1 << 16;

  private final BundleSeal seal;

  /** A writer of bundles that are sealed like this. */
  public BundleWriter(BundleSeal seal) {
    this.seal = seal;
  }

  /** What goes into a bundle: a file or bytes, with their digests. */
  private static final class Payload {
    private final @Nullable Path file;
    private final byte[] bytes;
    private final long size;
    private final String sha256;
    private final long crc;

    private Payload(@Nullable Path file, byte[] bytes, long size, String sha256, long crc) {
      this.file = file;
      this.bytes = bytes;
      this.size = size;
      this.sha256 = sha256;
      this.crc = crc;
    }

    static Payload of(Path file) throws IOException {
      MessageDigest digest = Sha256.digest();
      CRC32 crc = new CRC32();
      long size;
      try (InputStream in =
          new CheckedInputStream(new DigestInputStream(Files.newInputStream(file), digest), crc)) {
        size = in.transferTo(OutputStream.nullOutputStream());
      }
      String sha256 = HexFormat.of().formatHex(digest.digest());
      return new Payload(file, new byte[0], size, sha256, crc.getValue());
    }

    static Payload of(byte[] bytes) {
      CRC32 crc = new CRC32();
      crc.update(bytes);
      return new Payload(null, bytes, bytes.length, Sha256.of(bytes).value(), crc.getValue());
    }

    void writeTo(OutputStream out) throws IOException {
      if (file == null) {
        out.write(bytes);
      } else {
        Files.copy(file, out);
      }
    }
  }

  /**
   * Packs the files of a dossier.
   *
   * @param written files of the dossier below the folder; only these go in
   * @param enclosed further files: rules, the record of the run, by name
   * @param originals whole source files by path below the supplier's folder
   * @return the bundle, in the same folder
   */
  public Path write(
      Dossier dossier,
      Path folder,
      Iterable<String> written,
      SortedMap<String, String> enclosed,
      SortedMap<String, Path> originals)
      throws IOException {
    SortedMap<String, Payload> payload = new TreeMap<>();
    for (String name : written) {
      payload.put("data/" + name, Payload.of(folder.resolve(name)));
    }
    for (Map.Entry<String, String> excerpt : Excerpts.of(dossier).entrySet()) {
      payload.put("data/" + excerpt.getKey(), Payload.of(utf8(excerpt.getValue())));
    }
    for (Map.Entry<String, String> file : enclosed.entrySet()) {
      payload.put("data/" + file.getKey(), Payload.of(utf8(file.getValue())));
    }
    for (Map.Entry<String, Path> file : originals.entrySet()) {
      payload.put("data/originals/" + file.getKey(), Payload.of(file.getValue()));
    }
    Path partial = folder.resolve(BUNDLE + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial), BUFFER);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> tag : tags(dossier, payload).entrySet()) {
        store(zip, tag.getKey(), Payload.of(tag.getValue()));
      }
      for (Map.Entry<String, Payload> file : payload.entrySet()) {
        store(zip, file.getKey(), file.getValue());
      }
    }
    Path bundle = folder.resolve(BUNDLE);
    Files.move(partial, bundle, StandardCopyOption.REPLACE_EXISTING);
    return bundle;
  }

  private SortedMap<String, byte[]> tags(Dossier dossier, SortedMap<String, Payload> payload) {
    StringBuilder manifest = new StringBuilder();
    long bytes = 0;
    for (Map.Entry<String, Payload> file : payload.entrySet()) {
      bytes += file.getValue().size;
      manifest.append(file.getValue().sha256).append("  ").append(escaped(file.getKey()));
      manifest.append('\n');
    }
    NavigableMap<String, byte[]> tags = new TreeMap<>();
    tags.put("bagit.txt", utf8("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
    tags.put(
        "bag-info.txt",
        utf8(
            "Bag-Software-Agent: Supplier Dossier\nBagging-Date: "
                + dossier.asOf()
                + "\nExternal-Identifier: "
                + dossier.id().folder()
                + "\nPayload-Oxum: "
                + bytes
                + "."
                + payload.size()
                + "\n"));
    tags.put("manifest-sha256.txt", utf8(manifest.toString()));
    StringBuilder tagManifest = new StringBuilder();
    tags.forEach(
        (name, content) ->
            tagManifest.append(Sha256.of(content)).append("  ").append(name).append('\n'));
    byte[] sealed = utf8(tagManifest.toString());
    tags.put(TAG_MANIFEST, sealed);
    seal.over(sealed).forEach(tags::put);
    return tags;
  }

  /** RFC 8493 section 2.1.3: line breaks and percent signs in names are percent-encoded. */
  private static String escaped(String name) {
    return name.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
  }

  private static void store(ZipOutputStream zip, String name, Payload payload) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(FixedZip.TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(payload.size);
    entry.setCrc(payload.crc);
    zip.putNextEntry(entry);
    payload.writeTo(zip);
    zip.closeEntry();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
