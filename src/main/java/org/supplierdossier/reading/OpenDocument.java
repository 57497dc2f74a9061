package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.document.Limits;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Sha256;

/** A document that is being read, with those found inside it so far. */
final class OpenDocument {
  private static final int MAX_HIDDEN = 200;

  /** Documents beyond the limit are counted so far, which takes time too. */
  private static final int MOST_COUNTED = 20_000;

  private final DocumentPath path;
  private final Sha256 hash;
  private final long size;
  private final int depth;
  private final List<OpenDocument> inside = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final List<HiddenContent> hidden = new ArrayList<>();
  private MediaType type = MediaType.OCTET_STREAM;
  private String extension = "";
  private boolean unlocked;
  private int picturesSkipped;
  private int refused;
  private int unsupported;
  private int refusedLimit;
  private @Nullable Document document;

  OpenDocument(DocumentPath path, Sha256 hash, long size, int depth) {
    this.path = path;
    this.hash = hash;
    this.size = size;
    this.depth = depth;
  }

  /** Where it lies, seen from the file. */
  String path() {
    return path.value();
  }

  /** How many documents this one lies in. */
  int depth() {
    return depth;
  }

  /** Notes the type that the content shows, and whether the name says another. */
  void detected(MediaType detected, String named) {
    extension = named;
    type = detected.getBaseType();
    Extensions.contradiction(type, named)
        .ifPresent(wording -> found(new HiddenContent(HiddenContent.Kind.OTHER_TYPE, wording)));
  }

  /** Whether pictures and drawing objects inside are part of the page rather than documents. */
  boolean isOffice() {
    String subtype = type.getSubtype();
    return !type.getType().equals("message")
        && !subtype.contains("outlook")
        && (subtype.startsWith("vnd.")
            || subtype.startsWith("ms")
            || subtype.startsWith("x-tika-")
            || subtype.equals("rtf")
            || subtype.equals("pdf")
            || subtype.contains("html")
            || subtype.startsWith("x-mspublisher"));
  }

  /** Whether it is one other document, compressed. */
  boolean isCompressed() {
    return switch (type.getSubtype()) {
      case "gzip",
          "x-gzip",
          "x-bzip",
          "x-bzip2",
          "x-xz",
          "x-lzma",
          "zstd",
          "x-compress",
          "x-lz4",
          "x-snappy-framed" ->
          true;
      default -> false;
    };
  }

  void found(HiddenContent.Kind kind, String detail) {
    found(new HiddenContent(kind, detail));
  }

  private void found(HiddenContent content) {
    if (hidden.size() < MAX_HIDDEN && !hidden.contains(content)) {
      hidden.add(content);
    }
  }

  /** Forgets a picture in which nothing was found to read: it is part of the page. */
  void dropIfWithoutText(OpenDocument picture) {
    Document read = picture.document;
    if (read != null && read.status() == DocumentStatus.NO_TEXT) {
      inside.remove(picture);
      picturesSkipped++;
    }
  }

  /** Notes that a password opened it. */
  void unlock() {
    unlocked = true;
  }

  /** Whether nothing inside was found yet. */
  boolean holdsNothing() {
    return inside.isEmpty();
  }

  /**
   * Notes the directory of an archive that was unpacked.
   *
   * @throws ZipException where it is broken and nothing was found by it
   */
  void unpacked(ZipDirectory directory) throws ZipException {
    if (!directory.intact() && inside.isEmpty()) {
      throw new ZipException("no entry");
    }
    unsupported = directory.unsupported();
  }

  void skipPicture() {
    picturesSkipped++;
  }

  /**
   * Notes a document inside that was one too many.
   *
   * @throws StoppedReading where there are so many more that they are not even counted
   */
  void refuse(int limit) {
    refused++;
    refusedLimit = limit;
    if (refused > MOST_COUNTED) {
      throw new StoppedReading(Outcome.tooMany(inside.size() + refused, limit));
    }
  }

  /** Opens a document inside this one; a second one of a name gets a number. */
  OpenDocument open(String name, Sha256 childHash, long childSize) {
    String unique = name;
    for (int i = 2; !names.add(unique); i++) {
      unique = name + " (" + i + ")";
    }
    OpenDocument child = new OpenDocument(path.into(unique), childHash, childSize, depth + 1);
    inside.add(child);
    return child;
  }

  /** Ends the document without text. */
  void end(Outcome outcome) {
    document =
        new Document(
            path,
            hash,
            size,
            type.toString(),
            outcome.status(),
            outcome.reason(),
            List.of(),
            hidden,
            Provenance.in(Map.of(), extension));
  }

  /** Ends the document with the text in a tree; with a failure where the parser broke off. */
  void end(Element tree, Metadata metadata, @Nullable Throwable failure, Limits limits) {
    Dressing.dress(tree, type);
    List<Passage> passages = new ArrayList<>(MessageText.header(type, metadata));
    Passages.addTo(passages, tree);
    var marking = SecretMarking.find(passages);
    if (marking.isPresent()) {
      inside.clear();
      hidden.clear();
      end(Outcome.withheld(marking.get()));
      return;
    }
    HiddenParts.find(tree, passages, this::found);
    MetadataMismatch.find(
        DocumentFacts.of(metadata),
        passages,
        wording -> found(new HiddenContent(HiddenContent.Kind.METADATA_MISMATCH, wording)));
    Outcome outcome = outcome(passages.size(), metadata, failure, limits);
    boolean keeps = outcome.status().hasText();
    document =
        new Document(
            path,
            hash,
            size,
            type.toString(),
            outcome.status(),
            outcome.reason(),
            keeps ? passages : List.of(),
            hidden,
            facts(metadata));
  }

  private Outcome outcome(
      int passages, Metadata metadata, @Nullable Throwable failure, Limits limits) {
    if (failure != null) {
      return StoppedReading.in(failure)
          .map(
              o ->
                  refused > MOST_COUNTED || passages + inside.size() == 0
                      ? o
                      : Outcome.stopped(passages, inside.size(), o))
          .orElseGet(() -> Outcome.of(failure, passages));
    } else if (refused > 0) {
      return Outcome.tooMany(inside.size() + refused, refusedLimit);
    }
    if (unsupported > 0) {
      return Outcome.packedOtherwise(unsupported, inside.size());
    }
    var recognized = RecognizedPages.outcome(metadata, passages, limits.maxOcrPages());
    if (recognized.isPresent()) {
      return recognized.get();
    } else if (passages == 0 && inside.isEmpty()) {
      boolean paged = type.getSubtype().equals("pdf");
      int pages = paged ? WordXml.number(String.valueOf(metadata.get("xmpTPg:NPages")), 0) : 0;
      return Outcome.noText(type.toString(), pages);
    }
    return Outcome.read(passages, inside.size());
  }

  private Map<String, String> facts(Metadata metadata) {
    Map<String, String> facts = new TreeMap<>(DocumentFacts.of(metadata));
    String pages = RecognizedPages.fact(metadata);
    if (!pages.isEmpty()) {
      facts.put("ocr-confidence", pages);
    }
    if (unlocked) {
      facts.put("password", "used");
    }
    if (picturesSkipped > 0) {
      facts.put("pictures-skipped", Integer.toString(picturesSkipped));
    }
    return Provenance.in(facts, extension);
  }

  /** This document and those inside, containers before their content. */
  List<Document> all() {
    List<Document> all = new ArrayList<>();
    addTo(all);
    return all;
  }

  private void addTo(List<Document> all) {
    Document own = document;
    if (own == null) {
      throw new IllegalStateException("document " + path + " was never ended");
    }
    all.add(own);
    for (OpenDocument child : inside) {
      child.addTo(all);
    }
  }
}
