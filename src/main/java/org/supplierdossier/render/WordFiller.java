package org.supplierdossier.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.supplierdossier.language.Language;

/**
 * Fills Word templates. What a placeholder names is inserted as text, a chart of ours as a picture:
 * neither a supplier's words nor a template can insert other pictures, files or formulas.
 */
final class WordFiller {
  /** The templates that ship, by the name of each. */
  private static final Map<String, WordFile> SHIPPED = new ConcurrentHashMap<>();

  /**
   * What a document tells of itself.
   *
   * @param day the only day that it tells
   * @param draft whether it says that it is a draft
   */
  record Description(
      String title, String confidentiality, LocalDate day, Language language, boolean draft) {}

  private WordFiller() {}

  /**
   * Fills a template.
   *
   * @param shipped the resource to use where the user has no template of his own
   * @param model everything that a placeholder can name
   */
  static void fill(
      Optional<Path> template,
      String shipped,
      Map<String, Object> model,
      Description description,
      Path file)
      throws IOException {
    WordFile word =
        template.isPresent()
            ? read(template.get())
            : SHIPPED.computeIfAbsent(shipped, WordFiller::resource);
    word.fill(model, core(description), file);
  }

  private static WordFile read(Path template) throws IOException {
    try (InputStream in = Files.newInputStream(template)) {
      return WordFile.read(in);
    } catch (IOException e) {
      throw new IOException(
          "the Word template \"" + template + "\" cannot be used: " + e.getMessage(), e);
    }
  }

  private static WordFile resource(String name) {
    try (InputStream in = WordFiller.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + name);
      }
      return WordFile.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String core(Description description) {
    StringBuilder core = new StringBuilder(OfficeXml.HEAD);
    core.append("<cp:coreProperties xmlns:cp=\"")
        .append("http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"")
        .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
        .append(" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
        .append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
    element("dc:title", description.title(), core);
    element("dc:creator", "Supplier Dossier", core);
    element("dc:description", description.confidentiality(), core);
    element("cp:lastModifiedBy", "Supplier Dossier", core);
    String day = description.day() + "T00:00:00Z";
    for (String name : new String[] {"dcterms:created", "dcterms:modified"}) {
      core.append('<').append(name).append(" xsi:type=\"dcterms:W3CDTF\">");
      core.append(day).append("</").append(name).append('>');
    }
    if (description.draft()) {
      element("cp:contentStatus", "Draft", core);
    }
    element("dc:language", description.language() == Language.ZH ? "zh-CN" : "en", core);
    return core.append("</cp:coreProperties>").toString();
  }

  private static void element(String name, String text, StringBuilder to) {
    to.append('<').append(name).append('>');
    OfficeXml.escape(text, to);
    to.append("</").append(name).append('>');
  }
}
