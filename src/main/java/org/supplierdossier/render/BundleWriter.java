package org.supplierdossier.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.supplierdossier.document.Sha256;

/**
 * Packs the folder of a dossier into {@code bundle.zip} in the BagIt layout (RFC 8493): the files
 * below {@code data/}, their digests in {@code manifest-sha256.txt}. The same files give the same
 * bytes: entries are sorted and stored uncompressed with one fixed time.
 */
public final class BundleWriter {
  private static final String BUNDLE = "bundle.zip";

  /**
   * One time for every entry, written without a time zone. Not the first of January 1980: Java
   * takes that for a time that ZIP cannot hold and adds one in the zone of the machine.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /**
   * Packs every file of the folder but an earlier bundle.
   *
   * @param folder of one dossier
   * @return the bundle, in the same folder
   */
  public Path write(Path folder) throws IOException {
    SortedMap<String, Path> files = files(folder);
    SortedMap<String, byte[]> tags = tags(files);
    Path partial = folder.resolve(BUNDLE + ".part");
    try (OutputStream out = Files.newOutputStream(partial);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
        store(zip, tag.getKey(), tag.getValue());
      }
      for (Map.Entry<String, Path> file : files.entrySet()) {
        store(zip, "data/" + file.getKey(), Files.readAllBytes(file.getValue()));
      }
    }
    Path bundle = folder.resolve(BUNDLE);
    Files.move(partial, bundle, StandardCopyOption.REPLACE_EXISTING);
    return bundle;
  }

  private static SortedMap<String, Path> files(Path folder) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        List<String> names = new ArrayList<>();
        folder.relativize(file).forEach(name -> names.add(name.toString()));
        String name = String.join("/", names);
        if (!name.startsWith(BUNDLE)) {
          files.put(name, file);
        }
      }
    }
    return files;
  }

  private static SortedMap<String, byte[]> tags(SortedMap<String, Path> files) throws IOException {
    StringBuilder manifest = new StringBuilder();
    long bytes = 0;
    for (Map.Entry<String, Path> file : files.entrySet()) {
      byte[] content = Files.readAllBytes(file.getValue());
      bytes += content.length;
      manifest.append(Sha256.of(content)).append("  data/").append(escaped(file.getKey()));
      manifest.append('\n');
    }
    SortedMap<String, byte[]> tags = new TreeMap<>();
    tags.put("bagit.txt", utf8("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
    tags.put("bag-info.txt", utf8("Payload-Oxum: " + bytes + "." + files.size() + "\n"));
    tags.put("manifest-sha256.txt", utf8(manifest.toString()));
    StringBuilder tagManifest = new StringBuilder();
    tags.forEach(
        (name, content) ->
            tagManifest.append(Sha256.of(content)).append("  ").append(name).append('\n'));
    tags.put("tagmanifest-sha256.txt", utf8(tagManifest.toString()));
    return tags;
  }

  /** RFC 8493 section 2.1.3: line breaks and percent signs in names are percent-encoded. */
  private static String escaped(String name) {
    return name.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
  }

  private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
