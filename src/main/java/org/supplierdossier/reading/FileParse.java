package org.supplierdossier.reading;

import java.io.IOException;
import java.io.InputStream;
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
    Source source = m -> TikaInputStream.get(request.file(), m);
    try (TikaInputStream in = source.open(metadata)) {
      parse(in, metadata, root, source);
    } catch (IOException e) {
      root.end(Outcome.notOpened());
    }
    return root.all();
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

  private void parse(TikaInputStream in, Metadata metadata, OpenDocument document, Source source) {
    String extension = extension(metadata);
    try {
      MediaType type = formats.detect(in, metadata);
      document.detected(type, extension);
      ParseSteps.detected(steps, type.getBaseType().toString());
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
    TreeBuilder tree = new TreeBuilder(budget, () -> stopped);
    metadata.set(Metadata.CONTENT_TYPE, type.toString());
    try {
      ZipDirectory zip = ZipDirectory.isFor(type) ? ZipDirectory.of(in.getPath()) : null;
      if (zip != null && zip.locked()) {
        new LockedZip(in.getPath(), request.passwords(), new Inside(document)).hand();
      } else {
        ParseContext context = context(document);
        Unlocking.allow(context, password);
        Unlocking.with(password, () -> formats.parser().parse(in, tree, metadata, context));
      }
      if (zip != null) {
        document.unpacked(zip);
      }
      return new Attempt(tree, metadata, type, null);
    } catch (IOException | TikaException | org.xml.sax.SAXException | RuntimeException e) {
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
    long most = Math.min(limits.maxBytes(), unpackedLeft);
    byte[] bytes;
    try {
      bytes = Unlocking.unwrap(in, password, most + 1);
      if (bytes.length > most) {
        throw new StoppedReading(Outcome.unpackedTooLarge(most));
      }
    } catch (IOException | TikaException | RuntimeException e) {
      return new Attempt(new TreeBuilder(budget, () -> stopped), metadata, outer, e);
    }
    unpackedLeft -= bytes.length;
    try (TikaInputStream inner = TikaInputStream.get(bytes, metadata)) {
      MediaType type = formats.detect(inner, metadata);
      document.detected(type, extension(metadata));
      ParseSteps.detected(steps, type.getBaseType().toString());
      return attempt(inner, type, metadata, document, null);
    } catch (IOException e) {
      return new Attempt(new TreeBuilder(budget, () -> stopped), metadata, outer, e);
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
  private final class Inside implements EmbeddedDocumentExtractor, LockedZip.Entries {
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
      } else if (mayTakeOne()) {
        take(in, metadata, false);
      }
    }

    @Override
    public long most() {
      return Math.min(limits.maxBytes(), unpackedLeft);
    }

    @Override
    public void open(InputStream in, Metadata metadata, boolean unlocked) throws IOException {
      if (mayTakeOne()) {
        take(in, metadata, unlocked);
      }
    }

    @Override
    public void locked(Metadata metadata, long size) throws IOException {
      if (mayTakeOne()) {
        OpenDocument child = parent.open(EmbeddedKind.name(metadata), Sha256.of(new byte[0]), size);
        embedded++;
        ParseSteps.opened(steps, child.path());
        child.end(Outcome.encrypted(request.passwords().size()));
        closed(child);
      }
    }

    private boolean mayTakeOne() {
      if (embedded >= limits.maxEmbedded()) {
        parent.refuse(limits.maxEmbedded());
        return false;
      }
      return true;
    }

    private void take(InputStream in, Metadata metadata, boolean unlocked) throws IOException {
      long most = most();
      byte[] bytes = EmbeddedBytes.of(in, most + 1);
      String name = nameOf(metadata);
      Metadata own = new Metadata();
      own.set(TikaCoreProperties.RESOURCE_NAME_KEY, FileName.forDetection(name));
      boolean picture = parent.isOffice() && EmbeddedKind.isPicture(formats, bytes, own);
      if (picture && !(recognition.isOn() && PictureParser.mayBePage(bytes))) {
        parent.skipPicture();
        return;
      }
      if (parent.isCompressed() && bytes.length <= most && isTar(bytes, own)) {
        unpackedLeft -= bytes.length;
        unpack(bytes);
        return;
      }
      if (name.equals(EmbeddedKind.NAMELESS) && isMessage(bytes, own)) {
        name = FileName.inside(MessageName.of(bytes).replace('/', '\uff0f') + ".eml");
      }
      embedded++;
      OpenDocument child =
          parent.open(
              name, bytes.length > most ? Sha256.of(new byte[0]) : Sha256.of(bytes), bytes.length);
      if (unlocked) {
        child.unlock();
      }
      ParseSteps.opened(steps, child.path());
      take(bytes, most, own, child);
      if (picture) {
        parent.dropIfWithoutText(child);
      }
      closed(child);
    }

    /** Many programs do not write into a compressed file what it is of: its own name says it. */
    private String nameOf(Metadata metadata) {
      String name = EmbeddedKind.name(metadata);
      boolean unsaid = name.equals(EmbeddedKind.NAMELESS) || name.equals(FileName.UNSAID);
      if (!parent.isCompressed() || !unsaid) {
        return name;
      }
      String path = parent.path().isEmpty() ? request.name() : parent.path();
      String unpacked = FileName.inside(FileName.unpacked(path));
      return unpacked.isEmpty() ? name : unpacked;
    }

    private boolean isTar(byte[] bytes, Metadata own) throws IOException {
      return type(bytes, own).getSubtype().endsWith("tar");
    }

    private boolean isMessage(byte[] bytes, Metadata own) throws IOException {
      return type(bytes, own).equals(MediaType.parse("message/rfc822"));
    }

    private MediaType type(byte[] bytes, Metadata own) throws IOException {
      try (TikaInputStream stream = TikaInputStream.get(bytes)) {
        return formats.detect(stream, own).getBaseType();
      }
    }

    /** Reads an archive that is compressed as a whole as if it were not: the two are one. */
    private void unpack(byte[] tar) throws IOException {
      Metadata metadata = new Metadata();
      try (TikaInputStream stream = TikaInputStream.get(tar, metadata)) {
        metadata.set(Metadata.CONTENT_TYPE, "application/x-tar");
        TreeBuilder nowhere = new TreeBuilder(budget, () -> stopped);
        formats.parser().parse(stream, nowhere, metadata, context(parent));
      } catch (TikaException | org.xml.sax.SAXException e) {
        throw new IOException("the archive inside is broken", e);
      }
    }

    private void closed(OpenDocument child) throws IOException {
      ParseSteps.closed(steps);
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
        Source source = m -> TikaInputStream.get(bytes, m);
        try (TikaInputStream stream = source.open(own)) {
          parse(stream, own, child, source);
        }
      }
    }
  }
}
