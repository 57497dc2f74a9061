package org.supplierdossier.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.HiddenContent;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The parts of an OpenDocument file (ISO/IEC 26300), whether packed or in one flat XML file. */
final class OdfFile {
  /** All parts together take no more of what people write. */
  private static final int MAX_BYTES = 200 << 20;

  private final Map<String, byte[]> parts = new TreeMap<>();
  private final Map<String, Element> parsed = new TreeMap<>();

  private OdfFile() {}

  static OdfFile open(InputStream in, boolean flat) throws IOException, TikaException {
    OdfFile file = new OdfFile();
    if (flat) {
      Element root = parse(in.readNBytes(MAX_BYTES));
      for (String part : new String[] {"content", "styles", "meta", "settings"}) {
        file.parsed.put(part + ".xml", root);
      }
      return file;
    }
    int left = MAX_BYTES;
    // by its directory: encrypted parts have heads that cannot be followed one after the other
    try (TikaInputStream tika = TikaInputStream.get(in);
        ZipFile zip = new ZipFile(tika.getFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.isDirectory()) {
          try (InputStream part = zip.getInputStream(entry)) {
            byte[] bytes = part.readNBytes(left);
            left -= bytes.length;
            file.parts.put(entry.getName(), bytes);
          }
        }
      }
    }
    if (file.isEncrypted()) {
      throw new EncryptedDocumentException("the manifest names encrypted parts");
    } else if (!file.parts.containsKey("content.xml")) {
      throw new TikaException("no content.xml");
    }
    return file;
  }

  private boolean isEncrypted() {
    byte[] manifest = parts.get("META-INF/manifest.xml");
    return manifest != null
        && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data");
  }

  /** A part as a tree, or null where there is none. */
  @Nullable Element part(String name) throws IOException {
    byte[] bytes = parts.remove(name);
    if (bytes != null) {
      parsed.put(name, parse(bytes));
    }
    return parsed.get(name);
  }

  /** jsoup knows no entities of a document's own and opens nothing. */
  private static Element parse(byte[] bytes) throws IOException {
    return Jsoup.parse(
        new ByteArrayInputStream(bytes),
        StandardCharsets.UTF_8.name(),
        "",
        org.jsoup.parser.Parser.xmlParser());
  }

  /** Copies the facts that the file claims of itself. */
  void describe(Metadata metadata) throws IOException {
    Element root = part("meta.xml");
    Element meta = root == null ? null : first(root, "office:meta");
    if (meta == null) {
      return;
    }
    set(metadata, TikaCoreProperties.TITLE.getName(), first(meta, "dc:title"));
    set(metadata, TikaCoreProperties.CREATOR.getName(), first(meta, "meta:initial-creator"));
    set(metadata, "meta:last-author", first(meta, "dc:creator"));
    set(metadata, TikaCoreProperties.CREATED.getName(), first(meta, "meta:creation-date"));
    set(metadata, TikaCoreProperties.MODIFIED.getName(), first(meta, "dc:date"));
  }

  private static void set(Metadata metadata, String name, @Nullable Element value) {
    if (value != null && !value.wholeText().isBlank()) {
      metadata.set(name, value.wholeText());
    }
  }

  static @Nullable Element first(Element root, String name) {
    return root.getElementsByTag(name).first();
  }

  /** Notes macros and links to other files. */
  void noteHidden(Xhtml out, Element content) throws SAXException {
    for (String name : parts.keySet()) {
      boolean module = name.startsWith("Basic/") && !name.matches(".*/script-l[bc]\\.xml");
      if (module || name.startsWith("Scripts/")) {
        out.found(HiddenContent.Kind.MACRO, name);
      }
    }
    TreeSet<String> links = new TreeSet<>();
    for (String source :
        new String[] {"table:table-source", "text:section-source", "table:cell-range-source"}) {
      for (Element element : content.getElementsByTag(source)) {
        links.add(element.attr("xlink:href"));
      }
    }
    for (String link : links) {
      if (!link.isBlank()) {
        out.found(HiddenContent.Kind.EXTERNAL_LINK, OoxmlFile.lastName(link));
      }
    }
  }

  /** Hands on the pictures and the documents that are embedded in the file. */
  void embedded(ContentHandler handler, ParseContext context) throws SAXException, IOException {
    EmbeddedDocumentExtractor extractor = context.get(EmbeddedDocumentExtractor.class);
    if (extractor == null) {
      return;
    }
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      String name = part.getKey();
      boolean object = name.startsWith("Object ") && name.indexOf('/') < 0;
      if (object || name.startsWith("Pictures/")) {
        Metadata metadata = new Metadata();
        metadata.set(
            TikaCoreProperties.RESOURCE_NAME_KEY, name.substring(name.lastIndexOf('/') + 1));
        extractor.parseEmbedded(
            new ByteArrayInputStream(part.getValue()), handler, metadata, false);
      }
    }
  }
}
