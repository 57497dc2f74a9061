package org.supplierdossier.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.document.Limits;
import org.supplierdossier.document.Reading;
import org.supplierdossier.document.Sha256;
import org.xml.sax.ContentHandler;

/** One parse of one file: everything between its bytes and its documents. Used once. */
final class FileParse {
  private final Formats formats;
  private final Limits limits;
  private final CharacterBudget budget;
  private long unpackedLeft;
  private int embedded;
  private volatile boolean expired;

  FileParse(Formats formats, Limits limits) {
    this.formats = formats;
    this.limits = limits;
    this.budget = new CharacterBudget(limits.maxCharacters());
    this.unpackedLeft = limits.maxUnpackedBytes();
  }

  /** Makes the parse stop at the next chance. */
  void expire() {
    expired = true;
  }

  /** Reads the file and what lies inside; the file comes first. */
  List<Document> read(Path file, String name, Sha256 hash) throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    OpenDocument root = new OpenDocument(Reading.ROOT, hash, Files.size(file), 0);
    try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
      parse(in, metadata, root);
    }
    return root.all();
  }

  private void parse(TikaInputStream in, Metadata metadata, OpenDocument document) {
    TreeBuilder tree = new TreeBuilder(budget, () -> expired);
    String extension =
        FileName.extension(String.valueOf(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY)));
    try {
      MediaType type = formats.detect(in, metadata);
      document.detected(type, extension);
      if (!formats.hasParser(type)) {
        document.end(Outcome.unsupported(type.toString(), extension));
        return;
      }
      metadata.set(Metadata.CONTENT_TYPE, type.toString());
      formats.parser().parse(in, tree, metadata, context(document));
      document.end(tree.root(), metadata, null);
    } catch (StackOverflowError | OutOfMemoryError e) {
      document.end(Outcome.of(e, 0));
    } catch (IOException | TikaException | org.xml.sax.SAXException | RuntimeException e) {
      document.end(tree.root(), metadata, e);
    } catch (Error e) {
      // assertion and linkage errors inside parsers on malformed input
      document.end(Outcome.of(e, 0));
    }
  }

  private ParseContext context(OpenDocument document) {
    ParseContext context = new ParseContext();
    context.set(Parser.class, formats.parser());
    context.set(EmbeddedDocumentExtractor.class, new Inside(document));
    context.set(HtmlMapper.class, new PlainHtml());
    context.set(Limits.class, limits);
    OfficeParserConfig office = new OfficeParserConfig();
    office.setExtractMacros(true);
    office.setIncludeDeletedContent(false);
    office.setIncludeHeadersAndFooters(true);
    context.set(OfficeParserConfig.class, office);
    return context;
  }

  /** Takes the documents that lie inside another one. */
  private final class Inside implements EmbeddedDocumentExtractor {
    private final OpenDocument parent;

    Inside(OpenDocument parent) {
      this.parent = parent;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return true;
    }

    @Override
    public void parseEmbedded(
        InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
        throws IOException {
      if (expired) {
        throw new IOException("the time for this file is over");
      }
      if (EmbeddedKind.isMacro(metadata)) {
        parent.found(HiddenContent.Kind.MACRO, EmbeddedKind.name(metadata));
      } else if (EmbeddedKind.isFluff(metadata)) {
        parent.skipPicture();
      } else if (embedded >= limits.maxEmbedded()) {
        parent.refuse(limits.maxEmbedded());
      } else {
        take(in, metadata);
      }
    }

    private void take(InputStream in, Metadata metadata) throws IOException {
      long most = Math.min(limits.maxBytes(), unpackedLeft);
      byte[] bytes = EmbeddedBytes.of(in, most + 1);
      String name = EmbeddedKind.name(metadata);
      Metadata own = new Metadata();
      own.set(TikaCoreProperties.RESOURCE_NAME_KEY, FileName.forDetection(name));
      if (parent.isOffice() && EmbeddedKind.isPicture(formats, bytes, own)) {
        parent.skipPicture();
        return;
      }
      embedded++;
      OpenDocument child =
          parent.open(
              name, bytes.length > most ? Sha256.of(new byte[0]) : Sha256.of(bytes), bytes.length);
      if (bytes.length > most) {
        child.end(
            most < limits.maxBytes()
                ? Outcome.unpackedTooLarge(limits.maxUnpackedBytes())
                : Outcome.tooLarge(bytes.length, limits.maxBytes()));
      } else if (bytes.length == 0) {
        child.end(Outcome.empty());
      } else if (child.depth() > limits.maxDepth()) {
        child.end(Outcome.tooDeep(child.depth(), limits.maxDepth()));
      } else {
        unpackedLeft -= bytes.length;
        try (TikaInputStream stream = TikaInputStream.get(bytes, own)) {
          parse(stream, own, child);
        }
      }
    }
  }
}
