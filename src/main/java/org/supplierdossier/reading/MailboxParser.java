package org.supplierdossier.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.supplierdossier.document.Limits;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Takes a mailbox (RFC 4155) apart into its messages, byte by byte, as Tika's reads all of them in
 * one charset. Each message goes by its number and its subject.
 */
final class MailboxParser implements Parser {
  private static final long serialVersionUID = 1;
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
  private static final MediaType MESSAGE = MediaType.parse("message/rfc822");

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("mbox"));
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    Xhtml out = new Xhtml(handler, metadata);
    out.begin();
    Messages messages = new Messages(handler, context);
    BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
    for (byte[] line = line(bytes); line.length > 0; line = line(bytes)) {
      messages.take(line);
    }
    messages.end();
    out.finish();
  }

  /** The next line with its end, or nothing at the end of the file. */
  private static byte[] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c >= 0; c = in.read()) {
      line.write(c);
      if (c == '\n' || line.size() >= 1 << 16) {
        break;
      }
    }
    return line.toByteArray();
  }

  /** The message that is being gathered, and how many came before. */
  private static final class Messages {
    private final ContentHandler handler;
    private final ParseContext context;
    private final long most;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private int number;
    private boolean blankBefore = true;

    Messages(ContentHandler handler, ParseContext context) {
      this.handler = handler;
      this.context = context;
      this.most = context.get(Limits.class, Limits.DEFAULT).maxBytes();
    }

    void take(byte[] line) throws IOException, SAXException {
      if (blankBefore && starts(line, 0)) {
        end();
        number++;
      } else if (number > 0 && message.size() <= most) {
        int quoted = 0;
        while (quoted < line.length && line[quoted] == '>') {
          quoted++;
        }
        boolean escaped = quoted > 0 && starts(line, quoted);
        message.write(line, escaped ? 1 : 0, line.length - (escaped ? 1 : 0));
      }
      blankBefore = line.length <= 2 && (line[0] == '\n' || line[0] == '\r');
    }

    private static boolean starts(byte[] line, int from) {
      if (line.length < from + FROM.length) {
        return false;
      }
      for (int i = 0; i < FROM.length; i++) {
        if (line[from + i] != FROM[i]) {
          return false;
        }
      }
      return true;
    }

    void end() throws IOException, SAXException {
      EmbeddedDocumentExtractor extractor = context.get(EmbeddedDocumentExtractor.class);
      if (message.size() > 0 && extractor != null) {
        byte[] bytes = message.toByteArray();
        Metadata metadata = new Metadata();
        String name = (number + " " + MessageName.of(bytes)).strip();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name.replace('/', '\uff0f') + ".eml");
        metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, MESSAGE.toString());
        extractor.parseEmbedded(new ByteArrayInputStream(bytes), handler, metadata, false);
      }
      message.reset();
    }
  }
}
