package org.supplierdossier.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.supplierdossier.document.Sha256;
import org.w3c.dom.Element;

/**
 * A Word template taken to pieces once, to be filled as often as one likes and by several threads.
 * What a template says of its author is left out; whatever else it holds stays as it is.
 */
final class WordFile {
  private static final int MOST_PARTS = 5_000;
  private static final int MOST_BYTES = 200_000_000;

  private static final String TYPES = "[Content_Types].xml";
  private static final String RELATIONS = "_rels/.rels";
  private static final String CORE = "docProps/core.xml";
  private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocess";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  /** Kinds of parts in which placeholders are looked for. */
  private static final List<String> FILLED =
      List.of("document.main+xml", "header+xml", "footer+xml", "footnotes+xml", "endnotes+xml");

  private final Map<String, byte[]> parts;
  private final Map<String, List<WordPiece>> forms = new HashMap<>();

  private WordFile(Map<String, byte[]> parts) throws IOException {
    this.parts = parts;
    Element types = root(TYPES);
    for (Element type : OfficeXml.children(types)) {
      if (type.getAttribute("ContentType").equals(WORD + "ingml.template.main+xml")) {
        type.setAttribute("ContentType", WORD + "ingml.document.main+xml");
      }
      String kind = type.getAttribute("ContentType");
      String name = type.getAttribute("PartName").replaceFirst("^/", "");
      if (kind.startsWith(WORD)
          && FILLED.stream().anyMatch(kind::endsWith)
          && parts.containsKey(name)) {
        forms.put(name, WordForm.of(root(name)));
      }
    }
    describeAnew(types);
  }

  /** Reads a template; fails where it is no Word document. */
  static WordFile read(InputStream in) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long bytes = 0;
    try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (!e.isDirectory()) {
          byte[] part = zip.readNBytes((int) (MOST_BYTES - bytes));
          bytes += part.length;
          parts.put(e.getName(), part);
        }
        if (bytes >= MOST_BYTES || parts.size() > MOST_PARTS) {
          throw new IOException("a Word template of more than " + MOST_BYTES + " bytes");
        }
      }
    }
    return new WordFile(parts);
  }

  private Element root(String part) throws IOException {
    byte[] bytes = parts.get(part);
    if (bytes == null) {
      throw new IOException("no Word document: it lacks " + part);
    }
    return OfficeXml.parse(bytes);
  }

  /** Makes room for what the filled document says of itself, and for pictures. */
  private void describeAnew(Element types) throws IOException {
    Element relations = root(RELATIONS);
    for (Element relation : OfficeXml.children(relations)) {
      if (relation.getAttribute("Type").endsWith("/core-properties")) {
        String part = relation.getAttribute("Target").replaceFirst("^/", "");
        parts.remove(part);
        OfficeXml.children(types).stream()
            .filter(t -> t.getAttribute("PartName").equals("/" + part))
            .forEach(types::removeChild);
        relations.removeChild(relation);
      }
    }
    parts.put(
        RELATIONS,
        with(
            relations,
            "Relationship",
            "Id=\"supplierDossierCore\" Type=\""
                + PACKAGE
                + "relationships/metadata/core-properties\" Target=\""
                + CORE
                + "\""));
    boolean png =
        OfficeXml.children(types).stream()
            .anyMatch(t -> t.getAttribute("Extension").equalsIgnoreCase("png"));
    if (!png) {
      types =
          OfficeXml.parse(with(types, "Default", "Extension=\"png\" ContentType=\"image/png\""));
    }
    String core = "application/vnd.openxmlformats-package.core-properties+xml";
    parts.put(
        TYPES, with(types, "Override", "PartName=\"/" + CORE + "\" ContentType=\"" + core + "\""));
    parts.put(CORE, new byte[0]);
  }

  /** The element with one more in it. */
  private static byte[] with(Element root, String name, String attributes) {
    String text = OfficeXml.text(root);
    String prefix = root.getPrefix() == null ? "" : root.getPrefix() + ":";
    int end = text.lastIndexOf("</");
    return (OfficeXml.HEAD
            + text.substring(0, end)
            + "<"
            + prefix
            + name
            + " "
            + attributes
            + "/>"
            + text.substring(end))
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Writes the filled document, the same bytes for the same model.
   *
   * @param model everything that a placeholder can name
   * @param core what the document says of itself, an XML document
   */
  void fill(Map<String, Object> model, String core, Path file) throws IOException {
    WordScope scope = WordScope.of(model);
    Map<String, byte[]> filled = new LinkedHashMap<>(parts);
    filled.put(CORE, core.getBytes(StandardCharsets.UTF_8));
    for (var form : new TreeMap<>(forms).entrySet()) {
      WordPiece.Part part = new WordPiece.Part();
      part.xml().append(OfficeXml.HEAD);
      form.getValue().forEach(p -> p.write(scope, part));
      filled.put(form.getKey(), part.xml().toString().getBytes(StandardCharsets.UTF_8));
      if (!part.pictures().isEmpty()) {
        pictures(form.getKey(), part.pictures(), filled);
      }
    }
    write(filled, file);
  }

  private static void pictures(
      String part, Map<String, WordPicture> pictures, Map<String, byte[]> filled)
      throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String relations = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    byte[] known =
        filled.getOrDefault(
            relations,
            ("<Relationships xmlns=\"" + PACKAGE + "relationships\"></Relationships>")
                .getBytes(StandardCharsets.UTF_8));
    for (var picture : pictures.entrySet()) {
      byte[] png = picture.getValue().png();
      String media = "word/media/chart-" + Sha256.of(png).value().substring(0, 16) + ".png";
      filled.put(media, png);
      known =
          with(
              OfficeXml.parse(known),
              "Relationship",
              "Id=\""
                  + picture.getKey()
                  + "\" Type=\""
                  + RELATION
                  + "image\" Target=\"/"
                  + media
                  + "\"");
    }
    filled.put(relations, known);
  }

  private static void write(Map<String, byte[]> parts, Path file) throws IOException {
    Path partial = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(partial);
          ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
        for (var part : parts.entrySet()) {
          ZipEntry entry = new ZipEntry(part.getKey());
          entry.setTimeLocal(FixedZip.TIME);
          zip.putNextEntry(entry);
          zip.write(part.getValue());
          zip.closeEntry();
        }
      }
      Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(partial);
    }
  }
}
