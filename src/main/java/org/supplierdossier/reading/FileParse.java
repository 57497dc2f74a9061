package org.supplierdossier.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
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
  private final ParseRequest request;
  private final Limits limits;
  private final Consumer<String> steps;
  private final CharacterBudget budget;
  private final Recognition recognition;
  private long unpackedLeft;
  private int embedded;
  private boolean stopped;
  private boolean harmed;

  /**
   * A parse that has yet to begin.
   *
   * @param steps is told which document is being read; see {@link ParseSteps}
   */
  FileParse(Formats formats, ParseRequest request, Consumer<String> steps) {
    this.formats = formats;
    this.request = request;
    this.limits = request.limits();
    this.steps = steps;
    this.budget = new CharacterBudget(limits.maxCharacters());
    this.recognition = new Recognition(request, steps);
    this.unpackedLeft = limits.maxUnpackedBytes();
  }

  /** Reads the file and what lies inside; the file comes first. */
  List<Document> read() {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, request.name());
    long size;
    try {
      size = Files.size(request.file());
    } catch (IOException e) {
      size = 0;
    }
    OpenDocument root = new OpenDocument(Reading.ROOT, request.hash(), size, 0);
    try (TikaInputStream in = TikaInputStream.get(request.file(), metadata)) {
      parse(in, metadata, root);
    } catch (IOException e) {
      root.end(Outcome.notOpened());
    }
    return root.all();
  }

  /** Whether nothing happened that may harm later parses in the same process. */
  boolean leftUnharmed() {
    return !harmed;
  }

  private void parse(TikaInputStream in, Metadata metadata, OpenDocument document) {
    TreeBuilder tree = new TreeBuilder(budget, () -> stopped);
    String extension = extension(metadata);
    try {
      MediaType type = formats.detect(in, metadata);
      document.detected(type, extension);
      ParseSteps.detected(steps, type.getBaseType().toString());
      if (!formats.hasParser(type)) {
        document.end(Outcome.unsupported(type.toString(), extension));
        return;
      }
      metadata.set(Metadata.CONTENT_TYPE, type.toString());
      formats.parser().parse(in, tree, metadata, context(document));
      document.end(tree.root(), metadata, null, limits);
    } catch (IOException | TikaException | org.xml.sax.SAXException | RuntimeException e) {
      document.end(tree.root(), metadata, e, limits);
    } catch (Error e) {
      // deep nesting; assertion and linkage errors inside parsers on malformed input
      harmed = true;
      document.end(Outcome.of(e, 0));
    }
  }

  private static String extension(Metadata metadata) {
    return FileName.extension(String.valueOf(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY)));
  }

  private ParseContext context(OpenDocument document) {
    ParseContext context = new ParseContext();
    context.set(Parser.class, formats.parser());
    context.set(EmbeddedDocumentExtractor.class, new Inside(document));
    context.set(HtmlMapper.class, new PlainHtml());
    context.set(Limits.class, limits);
    context.set(Recognition.class, recognition);
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
      if (stopped) {
        throw new IOException("nothing more is read of this file");
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
      boolean picture = parent.isOffice() && EmbeddedKind.isPicture(formats, bytes, own);
      if (picture && !(recognition.isOn() && PictureParser.mayBePage(bytes))) {
        parent.skipPicture();
        return;
      }
      embedded++;
      OpenDocument child =
          parent.open(
              name, bytes.length > most ? Sha256.of(new byte[0]) : Sha256.of(bytes), bytes.length);
      ParseSteps.opened(steps, child.path());
      take(bytes, most, own, child);
      ParseSteps.closed(steps);
      if (picture) {
        parent.dropIfWithoutText(child);
      }
      ParseRequest.Stop stop = request.stop();
      if (stop != null && stop.path().equals(child.path())) {
        stopped = true;
        throw new StoppedReading(stop.blame().outcome(limits));
      }
    }

    private void take(byte[] bytes, long most, Metadata own, OpenDocument child)
        throws IOException {
      ParseRequest.Skipped skipped = request.skipped(child.path());
      if (skipped != null) {
        child.detected(MediaType.parse(skipped.type()), extension(own));
        child.end(skipped.blame().outcome(limits));
      } else if (bytes.length > most) {
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
