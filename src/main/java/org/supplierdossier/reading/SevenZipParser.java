package org.supplierdossier.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Unpacks 7z archives; Tika's own parser gives up on entries without a date. */
final class SevenZipParser implements Parser {
  private static final long serialVersionUID = 1;

  /** What an archive may ask for to be unpacked; the largest that 7-Zip offers needs half of it. */
  private static final int MAX_DICTIONARY_KIB = 512 << 10;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("x-7z-compressed"));
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    EmbeddedDocumentExtractor inside = context.get(EmbeddedDocumentExtractor.class);
    Xhtml out = new Xhtml(handler, metadata);
    out.begin();
    try (TikaInputStream tika = TikaInputStream.get(in);
        SevenZFile archive = open(tika, Unlocking.password(context, metadata))) {
      for (SevenZArchiveEntry entry = archive.getNextEntry();
          entry != null;
          entry = archive.getNextEntry()) {
        if (!entry.isDirectory() && !entry.isAntiItem()) {
          Metadata own = new Metadata();
          own.set(TikaCoreProperties.RESOURCE_NAME_KEY, entry.getName());
          InputStream content =
              entry.hasStream() ? new Current(archive) : new ByteArrayInputStream(new byte[0]);
          inside.parseEmbedded(content, handler, own, false);
        }
      }
    }
    out.finish();
  }

  private static SevenZFile open(TikaInputStream in, String password) throws IOException {
    SevenZFile.Builder builder =
        SevenZFile.builder().setPath(in.getPath()).setMaxMemoryLimitKiB(MAX_DICTIONARY_KIB);
    return password.isEmpty() ? builder.get() : builder.setPassword(password).get();
  }

  /** The content of the entry that the archive stands at. */
  private static final class Current extends InputStream {
    private final SevenZFile archive;

    Current(SevenZFile archive) {
      this.archive = archive;
    }

    @Override
    public int read() throws IOException {
      return archive.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return archive.read(bytes, from, length);
    }
  }
}
