package org.supplierdossier.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.document.Passage;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads Word documents of the XML kind: headings, numbers of clauses, tables, notes. */
final class WordParser implements Parser {
  private static final long serialVersionUID = 1;
  private static final Set<String> FETCHING = Set.of("DDE", "DDEAUTO", "INCLUDETEXT", "LINK");
  private static final String WORD_ML = "vnd.openxmlformats-officedocument.wordprocessingml.";

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(
        MediaType.application(WORD_ML + "document"),
        MediaType.application(WORD_ML + "template"),
        MediaType.application("vnd.ms-word.document.macroenabled.12"),
        MediaType.application("vnd.ms-word.template.macroenabled.12"));
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    try (OoxmlFile file = OoxmlFile.open(TikaInputStream.cast(in), in)) {
      file.describe(metadata);
      Xhtml out = new Xhtml(handler, metadata);
      out.begin();
      file.noteHidden(out);
      write(file, out);
      file.embedded(handler, context);
      out.finish();
    } catch (InvalidFormatException e) {
      throw new TikaException("not a Word document", e);
    }
  }

  private static void write(OoxmlFile file, Xhtml out)
      throws IOException, SAXException, TikaException, InvalidFormatException {
    Element body = part(file, "/word/document.xml");
    if (body == null) {
      body = mainPart(file);
    }
    WordStyles styles = WordStyles.of(part(file, "/word/styles.xml"));
    WordNumbering numbering = WordNumbering.of(part(file, "/word/numbering.xml"));
    WordPlaceholders placeholders = WordPlaceholders.of(part(file, "/word/glossary/document.xml"));
    WordBody writer = new WordBody(out, styles, numbering, placeholders);
    noteFields(body, out);
    furniture(file, writer, "/word/header");
    writer.write(body, "");
    for (String notes : new String[] {"footnotes", "endnotes", "comments"}) {
      Element part = part(file, "/word/" + notes + ".xml");
      if (part != null) {
        writer.write(part, Passage.Kind.NOTE.name());
      }
    }
    furniture(file, writer, "/word/footer");
  }

  /** Notes fields that fetch their text from another file or program. */
  private static void noteFields(Element body, Xhtml out) throws SAXException {
    Set<String> told = new TreeSet<>();
    for (Element instruction : body.select("w|instrText, w|fldSimple")) {
      boolean simple = instruction.tagName().equals("w:fldSimple");
      String text =
          PassageText.clean(simple ? instruction.attr("w:instr") : instruction.wholeText());
      String word = text.substring(0, Math.max(0, text.indexOf(' '))).toUpperCase(Locale.ROOT);
      if (FETCHING.contains(word)) {
        told.add(text.substring(0, Math.min(text.length(), 100)));
      }
    }
    for (String text : told) {
      out.found(HiddenContent.Kind.EXTERNAL_LINK, text);
    }
  }

  /** Writes headers or footers once, however many sections repeat them. */
  private static void furniture(OoxmlFile file, WordBody writer, String prefix)
      throws IOException, SAXException, InvalidFormatException {
    Set<String> seen = new HashSet<>();
    for (PackagePart part : file.opc().getParts()) {
      if (part.getPartName().getName().startsWith(prefix)) {
        Element root = parse(part);
        if (seen.add(PassageText.clean(root.wholeText()))) {
          writer.write(root, Passage.Kind.FURNITURE.name());
        }
      }
    }
  }

  private static Element mainPart(OoxmlFile file)
      throws IOException, TikaException, InvalidFormatException {
    for (PackagePart part : file.opc().getParts()) {
      String type = part.getContentType();
      if (type.endsWith("document.main+xml") || type.endsWith("template.main+xml")) {
        return parse(part);
      }
    }
    throw new TikaException("no main part");
  }

  private static @Nullable Element part(OoxmlFile file, String name)
      throws IOException, InvalidFormatException {
    for (PackagePart part : file.opc().getParts()) {
      if (part.getPartName().getName().equals(name)) {
        return parse(part);
      }
    }
    return null;
  }

  /** jsoup knows no entities of a document's own and opens nothing. */
  private static Element parse(PackagePart part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return WordXml.usual(
          Jsoup.parse(in, StandardCharsets.UTF_8.name(), "", org.jsoup.parser.Parser.xmlParser()));
    }
  }
}
