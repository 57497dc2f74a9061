package org.supplierdossier.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.renderer.CompositeRenderer;
import org.jspecify.annotations.Nullable;

/** The formats there are parsers for: Tika's, and ours where Tika's lose the place. */
final class Formats {
  static final String UNKNOWN = MediaType.OCTET_STREAM.toString();

  private final Detector detector;
  private final FixedParsers parsers;

  static {
    // ordinary workbooks reach 1:100; sizes are bounded besides
    ZipSecureFile.setMinInflateRatio(0.001);
    ZipSecureFile.setMaxEntrySize(500L << 20);
    ZipSecureFile.setMaxTextSize(200L << 20);
  }

  Formats() {
    MimeTypes types = MimeTypes.getDefaultMimeTypes();
    detector = new DefaultDetector(types);
    MediaTypeRegistry registry = types.getMediaTypeRegistry();
    Parser tika =
        new DefaultParser(
            registry,
            new ServiceLoader(DefaultParser.class.getClassLoader()),
            List.of(),
            new CharsetByContent(),
            new CompositeRenderer(List.of()));
    List<Parser> all =
        List.of(
            tika,
            new WebPageParser(),
            new MailboxParser(),
            new PlainTextParser(),
            new StructuredDataParser(),
            new WorkbookParser(),
            new OldWorkbookParser(),
            new WordParser(),
            new OdfParser(),
            new OldWordParser(),
            new RtfParser(),
            new BinaryWorkbookParser(),
            new SlidesParser(),
            new OfdParser(),
            new SevenZipParser(),
            new PageParser(),
            new PictureParser(tika));
    parsers = new FixedParsers(registry, all);
  }

  MediaType detect(InputStream in, Metadata metadata) throws IOException {
    MediaType type = detector.detect(in, metadata);
    if (type.equals(MediaType.OCTET_STREAM) && CharsetByContent.isEastAsian(in)) {
      return MediaType.TEXT_PLAIN;
    }
    return type.getBaseType().equals(MediaType.APPLICATION_ZIP) && isOfd(in)
        ? OfdParser.TYPE
        : type;
  }

  /** Tika knows no OFD: it is a zip whose root is named so. */
  private static boolean isOfd(InputStream in) {
    TikaInputStream tika = TikaInputStream.cast(in);
    if (tika == null) {
      return false;
    }
    try (ZipFile zip = new ZipFile(tika.getFile())) {
      return zip.getEntry("OFD.xml") != null;
    } catch (IOException e) {
      return false;
    }
  }

  /** The parser for everything; picks by the content type that the metadata names. */
  Parser parser() {
    return parsers;
  }

  /** Whether there is a parser for a type or for one it is a kind of. */
  boolean hasParser(MediaType type) {
    return parsers.choose(type) != null;
  }

  /** Looks parsers up once; Tika does so for every document. */
  private static final class FixedParsers extends CompositeParser {
    private static final long serialVersionUID = 1;
    private final transient Map<MediaType, Parser> byType;

    FixedParsers(MediaTypeRegistry registry, List<Parser> all) {
      // Tika's message parser looks for the parsers of bodies among the components
      super(registry, all);
      byType = Map.copyOf(new CompositeParser(registry, all).getParsers());
    }

    @Override
    public Map<MediaType, Parser> getParsers(ParseContext context) {
      return byType;
    }

    @Nullable Parser choose(MediaType type) {
      for (MediaType at = getMediaTypeRegistry().normalize(type);
          at != null && !at.equals(MediaType.OCTET_STREAM);
          at = getMediaTypeRegistry().getSupertype(at)) {
        Parser parser = byType.get(at);
        if (parser != null && !(parser instanceof EmptyParser)) {
          return parser;
        }
      }
      return null;
    }
  }
}
