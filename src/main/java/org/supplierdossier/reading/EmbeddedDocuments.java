package org.supplierdossier.reading;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.document.Limits;
import org.supplierdossier.document.Sha256;
import org.xml.sax.ContentHandler;

/** Takes the documents that lie inside another one, as far as the limits allow. */
final class EmbeddedDocuments implements EmbeddedDocumentExtractor, LockedZip.Entries {
  private final OpenDocument parent;
  private final Formats formats;
  private final ParseProgress progress;
  private final Recognition recognition;
  private final Parse parse;
  private final ParseRequest request;
  private final Limits limits;

  /** Reads the documents that are taken. */
  interface Parse {
    /** Reads a document from its bytes, and what lies inside it; ends it. */
    void read(byte[] bytes, Metadata metadata, OpenDocument document) throws IOException;

    /** Reads an archive that is compressed as a whole as if it were not: the two are one. */
    void unpack(byte[] tar, OpenDocument into) throws IOException;
  }

  EmbeddedDocuments(
      OpenDocument parent,
      Formats formats,
      ParseProgress progress,
      Recognition recognition,
      Parse parse) {
    this.parent = parent;
    this.formats = formats;
    this.progress = progress;
    this.recognition = recognition;
    this.parse = parse;
    this.request = progress.request();
    this.limits = request.limits();
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    return true;
  }

  @Override
  public void parseEmbedded(
      InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws IOException {
    if (progress.isStopped()) {
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
    return progress.mostBytes();
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
      progress.opened(child);
      child.end(Outcome.encrypted(request.passwords().size()));
      progress.closed(child);
    }
  }

  private boolean mayTakeOne() {
    if (!progress.mayOpenOne()) {
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
      progress.unpacked(bytes.length);
      parse.unpack(bytes, parent);
      return;
    }
    if (name.equals(EmbeddedKind.NAMELESS) && isMessage(bytes, own)) {
      name = FileName.inside(MessageName.of(bytes).replace('/', '\uff0f') + ".eml");
    }
    OpenDocument child =
        parent.open(
            name, bytes.length > most ? Sha256.of(new byte[0]) : Sha256.of(bytes), bytes.length);
    if (unlocked) {
      child.unlock();
    }
    progress.opened(child);
    take(bytes, most, own, child);
    if (picture) {
      parent.dropIfWithoutText(child);
    }
    progress.closed(child);
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

  private void take(byte[] bytes, long most, Metadata own, OpenDocument child) throws IOException {
    ParseRequest.Skipped skipped = request.skipped(child.path());
    if (skipped != null) {
      child.detected(MediaType.parse(skipped.type()), FileName.extension(own));
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
      progress.unpacked(bytes.length);
      parse.read(bytes, own, child);
    }
  }
}
