package org.supplierdossier.batch;

import java.util.List;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.Reading;
import org.supplierdossier.language.Bilingual;

/** What became of a file and every document inside it, without their text. */
record Outcomes(List<Outcome> all) {
  Outcomes {
    all = List.copyOf(all);
  }

  /**
   * What became of a document.
   *
   * @param path within the reading of its file
   * @param mediaType as its content shows it
   * @param namedType as its name claims, or an empty text
   */
  record Outcome(
      String path, DocumentStatus status, Bilingual reason, String mediaType, String namedType) {}

  /** Whether a document is encrypted, so that a password may make a difference. */
  boolean haveLocked() {
    return all.stream().anyMatch(o -> o.status == DocumentStatus.ENCRYPTED);
  }

  static Outcomes of(Reading reading) {
    return new Outcomes(reading.documents().stream().map(Outcomes::of).toList());
  }

  private static Outcome of(Document document) {
    return new Outcome(
        document.path().value(),
        document.status(),
        document.reason(),
        document.mediaType(),
        document.metadata().getOrDefault("named-type", ""));
  }
}
