package org.supplierdossier.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads Rich Text Format 1.9: headings, tables, notes, and what was deleted or is hidden. Metadata
 * and the objects inside are left to Tika.
 */
final class RtfParser implements Parser {
  private static final long serialVersionUID = 1;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("rtf"));
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    byte[] bytes = in.readAllBytes();
    Xhtml out = new Xhtml(handler, metadata);
    new RTFParser().parse(new ByteArrayInputStream(bytes), new DefaultHandler(), metadata, context);
    out.begin();
    new RtfReader(bytes, new RtfText(out)).read();
    out.finish();
  }
}
