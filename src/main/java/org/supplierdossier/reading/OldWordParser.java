package org.supplierdossier.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.supplierdossier.document.HiddenContent;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads Word documents of the binary kind (Word 97 and later) with their headings, numbers, tables
 * and notes, and what is hidden in them. Older ones, metadata and the objects inside are left to
 * Tika.
 */
final class OldWordParser implements Parser {
  private static final long serialVersionUID = 1;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("msword"));
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    byte[] bytes = in.readAllBytes();
    try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(bytes));
        HWPFDocument document = new HWPFDocument(system)) {
      Xhtml out = new Xhtml(handler, metadata);
      // the objects inside go to the extractor, the text of Tika nowhere
      tika(bytes, new DefaultHandler(), metadata, context);
      out.begin();
      noteMacros(system.getRoot(), out);
      new OldWordText(document, out).write();
      out.finish();
    } catch (OldFileFormatException e) {
      tika(bytes, handler, metadata, context);
    }
  }

  private static void tika(
      byte[] bytes, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    new OfficeParser().parse(new ByteArrayInputStream(bytes), handler, metadata, context);
  }

  private static void noteMacros(DirectoryNode root, Xhtml out) throws SAXException {
    if (root.hasEntryCaseInsensitive("Macros")) {
      out.found(HiddenContent.Kind.MACRO, "Macros");
    }
  }
}
