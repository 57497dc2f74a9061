package org.supplierdossier.render;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Writes a report as a Word document. */
final class WordWriter {
  private final Report report;
  private final PrintPage print;
  private final LocalDate asOf;

  WordWriter(Report report, PrintPage print, LocalDate asOf) {
    this.report = report;
    this.print = print;
    this.asOf = asOf;
  }

  /**
   * Writes the document.
   *
   * @param template the user's own, or empty for the one that ships
   */
  void write(Optional<Path> template, Path file) throws IOException {
    Report.Head head = report.head();
    Map<String, Object> model = WordModel.of(report, print).all();
    WordFiller.fill(
        template,
        "/render/templates/dossier." + report.phrasing().language().code() + ".docx",
        model,
        new WordFiller.Description(
            head.title() + " – " + head.supplier() + " – " + head.customer(),
            head.confidentiality(),
            asOf,
            report.phrasing().language(),
            false),
        file);
  }
}
