package org.supplierdossier.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.supplierdossier.language.Bilingual;

/**
 * A document and what was read of it.
 *
 * @param path below the supplier's folder; within a stored reading, below the file itself
 * @param sha256 of the document's own bytes
 * @param size in bytes
 * @param mediaType as detected from the content
 * @param reason why it has this status, in one sentence with the values that decided
 * @param passages in reading order, numbered from 0; empty unless the status has text
 * @param hidden what a reader of the document would not see
 * @param metadata a few named facts of the document's own metadata, such as {@code title}, {@code
 *     author}, {@code created}; claims of the document, never trusted
 */
public record Document(
    DocumentPath path,
    Sha256 sha256,
    long size,
    String mediaType,
    DocumentStatus status,
    Bilingual reason,
    List<Passage> passages,
    List<HiddenContent> hidden,
    Map<String, String> metadata) {

  public Document {
    passages = List.copyOf(passages);
    hidden = List.copyOf(hidden);
    metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
    if (!status.hasText() && !passages.isEmpty()) {
      throw new IllegalArgumentException(
          "document " + path + " has status " + status.key() + " and yet has passages");
    }
    for (int i = 0; i < passages.size(); i++) {
      if (passages.get(i).number() != i) {
        throw new IllegalArgumentException(
            "passage " + i + " of " + path + " says it is number " + passages.get(i).number());
      }
    }
  }

  /** The passages that a reader of the document sees, in reading order. */
  public List<Passage> shown() {
    return passages.stream().filter(p -> !p.hidden()).toList();
  }

  /** The same document without its text. */
  public Document withoutPassages() {
    return new Document(path, sha256, size, mediaType, status, reason, List.of(), hidden, metadata);
  }

  /** The same document with something more said to be hidden in it. */
  public Document hiding(List<HiddenContent> more) {
    List<HiddenContent> all = new ArrayList<>(hidden);
    all.addAll(more);
    return new Document(path, sha256, size, mediaType, status, reason, passages, all, metadata);
  }

  /** The same document as if nothing in it were hidden. */
  public Document revealed() {
    return with(passages.stream().map(Passage::revealed).toList());
  }

  /** The same document with other passages. */
  public Document with(List<Passage> others) {
    return new Document(path, sha256, size, mediaType, status, reason, others, hidden, metadata);
  }

  /** The same document at another path. */
  public Document at(DocumentPath newPath) {
    return new Document(
        newPath, sha256, size, mediaType, status, reason, passages, hidden, metadata);
  }
}
