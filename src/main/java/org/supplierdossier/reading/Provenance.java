package org.supplierdossier.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.tika.Tika;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** What is said of every document, whatever became of it. */
final class Provenance {
  /** Counts up when the same bytes would be read differently. */
  private static final String OWN_VERSION = "13";

  private static final String VERSION = "reader " + OWN_VERSION + ", " + Tika.getString();

  private Provenance() {}

  /** The version of everything that decides what is read. */
  static String version() {
    return VERSION;
  }

  /** The facts with the version of the reader and the type that the name claims. */
  static Map<String, String> in(Map<String, String> facts, String extension) {
    Map<String, String> all = new TreeMap<>(facts);
    all.put("reader", version());
    if (!extension.isEmpty()) {
      all.put("named-type", type(extension));
    }
    return all;
  }

  private static String type(String extension) {
    Metadata name = new Metadata();
    name.set(TikaCoreProperties.RESOURCE_NAME_KEY, "document." + extension);
    try {
      return MimeTypes.getDefaultMimeTypes().detect(null, name).toString();
    } catch (IOException e) {
      throw new UncheckedIOException("a name is not read from anywhere", e);
    }
  }
}
