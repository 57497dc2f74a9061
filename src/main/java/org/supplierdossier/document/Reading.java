package org.supplierdossier.document;

import java.util.List;

/**
 * What was read of one file: the file itself and every document inside it, containers before their
 * content, in the order of the containers. Depends on the bytes, the reader's version and limits
 * alone, so it is stored once however often the same bytes are handed in.
 *
 * @param key of the reading: digest of file content, reader version and limits
 * @param documents the file first; their paths start with {@link #ROOT}
 */
public record Reading(Sha256 key, List<Document> documents) {
  /** Stands for the file itself in the paths of a reading. */
  public static final DocumentPath ROOT = new DocumentPath("~");

  public Reading {
    documents = List.copyOf(documents);
    if (documents.isEmpty() || !documents.get(0).path().equals(ROOT)) {
      throw new IllegalArgumentException("a reading starts with the file itself");
    }
  }

  /** The documents as they lie in a data room where the file has this path. */
  public List<Document> at(DocumentPath file) {
    return documents.stream()
        .map(
            d ->
                d.at(
                    new DocumentPath(
                        file.value() + d.path().value().substring(ROOT.value().length()))))
        .toList();
  }
}
