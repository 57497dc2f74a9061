package org.supplierdossier.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.poifs.crypt.Decryptor;
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
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Limits;
import org.supplierdossier.document.Reading;
import org.xml.sax.SAXException;

/** One parse of one file: everything between its bytes and its documents. Used once. */
final class FileParse implements EmbeddedDocuments.Parse {
  private final Formats formats;
  private final ParseRequest request;
  private final Limits limits;
  private final ParseProgress progress;
  private final Recognition recognition;
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
    this.progress = new ParseProgress(request, steps);
    this.recognition = new Recognition(request, steps);
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
    try {
      parse(m -> TikaInputStream.get(request.file(), m), metadata, root);
    } catch (IOException e) {
      root.end(Outcome.notOpened());
    }
    return root.all();
  }

  @Override
  public void read(byte[] bytes, Metadata metadata, OpenDocument document) throws IOException {
    parse(m -> TikaInputStream.get(bytes, m), metadata, document);
  }

  @Override
  public void unpack(byte[] tar, OpenDocument into) throws IOException {
    Metadata metadata = new Metadata();
    try (TikaInputStream stream = TikaInputStream.get(tar, metadata)) {
      metadata.set(Metadata.CONTENT_TYPE, "application/x-tar");
      formats.parser().parse(stream, progress.tree(), metadata, context(into));
    } catch (TikaException | SAXException e) {
      throw new IOException("the archive inside is broken", e);
    }
  }

  /** Whether nothing happened that may harm later parses in the same process. */
  boolean leftUnharmed() {
    return !harmed;
  }

  /** Opens the bytes of a document anew, under the name that the metadata give. */
  private interface Source {
    TikaInputStream open(Metadata metadata) throws IOException;
  }

  /** What a try at a document gave: the tree as far as it was built, and what broke it off. */
  private record Attempt(
      TreeBuilder tree, Metadata metadata, MediaType type, @Nullable Throwable failure) {
    boolean gaveNothing(OpenDocument document) {
      return failure != null && document.holdsNothing() && tree.root().text().isBlank();
    }

    boolean isLocked(OpenDocument document) {
      return failure != null && Outcome.isEncrypted(failure) && gaveNothing(document);
    }

    void end(OpenDocument document, Limits limits) {
      document.end(tree.root(), metadata, failure, limits);
    }
  }

  private void parse(Source source, Metadata metadata, OpenDocument document) throws IOException {
    try (TikaInputStream in = source.open(metadata)) {
      parse(in, metadata, document, source);
    }
  }

  private void parse(TikaInputStream in, Metadata metadata, OpenDocument document, Source source) {
    String extension = FileName.extension(metadata);
    try {
      MediaType type = formats.detect(in, metadata);
      document.detected(type, extension);
      progress.detected(type);
      if (!formats.hasParser(type)) {
        document.end(Outcome.unsupported(type.toString(), extension));
        return;
      }
      Attempt plain = withoutPassword(in, type, metadata, document);
      if (!plain.isLocked(document) || request.passwords().isEmpty()) {
        plain.end(document, limits);
      } else if (!Unlocking.isPossible(type)) {
        document.end(Outcome.encryptedOtherwise());
      } else {
        unlock(plain, document, source);
      }
    } catch (IOException | RuntimeException e) {
      document.end(Outcome.of(e, 0));
    } catch (Error e) {
      // deep nesting; assertion and linkage errors inside parsers on malformed input
      harmed = true;
      document.end(Outcome.of(e, 0));
    }
  }

  /** Excel encrypts a workbook that is only to be write-protected, with a password of its own. */
  private Attempt withoutPassword(
      TikaInputStream in, MediaType type, Metadata metadata, OpenDocument document) {
    if (Unlocking.isWrapped(type)) {
      Attempt unwrapped = unwrap(in, type, metadata, document, Decryptor.DEFAULT_PASSWORD);
      if (unwrapped.failure == null || !unwrapped.gaveNothing(document)) {
        return unwrapped;
      }
    }
    return attempt(in, type, metadata, document, null);
  }

  private Attempt attempt(
      TikaInputStream in,
      MediaType type,
      Metadata metadata,
      OpenDocument document,
      @Nullable String password) {
    TreeBuilder tree = progress.tree();
    metadata.set(Metadata.CONTENT_TYPE, type.toString());
    try {
      ZipDirectory zip = ZipDirectory.isFor(type) ? ZipDirectory.of(in.getPath()) : null;
      if (zip != null && zip.locked()) {
        new LockedZip(in.getPath(), request.passwords(), inside(document)).hand();
      } else {
        ParseContext context = context(document);
        Unlocking.allow(context, password);
        Unlocking.with(password, () -> formats.parser().parse(in, tree, metadata, context));
      }
      if (zip != null) {
        document.unpacked(zip);
      }
      return new Attempt(tree, metadata, type, null);
    } catch (IOException | TikaException | SAXException | RuntimeException e) {
      return new Attempt(tree, metadata, type, e);
    }
  }

  /** Tries the passwords one after the other, until one opens the document. */
  private void unlock(Attempt plain, OpenDocument document, Source source) throws IOException {
    String name = plain.metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    Attempt broken = null;
    for (String password : request.passwords()) {
      Metadata metadata = new Metadata();
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
      Attempt next;
      try (TikaInputStream in = source.open(metadata)) {
        next =
            Unlocking.isWrapped(plain.type)
                ? unwrap(in, plain.type, metadata, document, password)
                : attempt(in, plain.type, metadata, document, password);
      }
      if (!next.gaveNothing(document)) {
        document.unlock();
        next.end(document, limits);
        return;
      } else if (broken == null
          && !next.isLocked(document)
          && !Unlocking.failsInAnyWay(plain.type)) {
        broken = next;
      }
    }
    if (broken == null) {
      document.end(Outcome.encrypted(request.passwords().size()));
    } else {
      broken.end(document, limits);
    }
  }

  /** Reads the document that another one is but the encryption of. */
  private Attempt unwrap(
      TikaInputStream in,
      MediaType outer,
      Metadata metadata,
      OpenDocument document,
      String password) {
    long most = progress.mostBytes();
    byte[] bytes;
    try {
      bytes = Unlocking.unwrap(in, password, most + 1);
      if (bytes.length > most) {
        throw new StoppedReading(Outcome.unpackedTooLarge(most));
      }
    } catch (IOException | TikaException | RuntimeException e) {
      return new Attempt(progress.tree(), metadata, outer, e);
    }
    progress.unpacked(bytes.length);
    try (TikaInputStream inner = TikaInputStream.get(bytes, metadata)) {
      MediaType type = formats.detect(inner, metadata);
      document.detected(type, FileName.extension(metadata));
      progress.detected(type);
      return attempt(inner, type, metadata, document, null);
    } catch (IOException e) {
      return new Attempt(progress.tree(), metadata, outer, e);
    }
  }

  private EmbeddedDocuments inside(OpenDocument document) {
    return new EmbeddedDocuments(document, formats, progress, recognition, this);
  }

  private ParseContext context(OpenDocument document) {
    ParseContext context = new ParseContext();
    context.set(Parser.class, formats.parser());
    context.set(EmbeddedDocumentExtractor.class, inside(document));
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
}
