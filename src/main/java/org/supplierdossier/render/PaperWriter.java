package org.supplierdossier.render;

import java.io.IOException;
import java.util.Map;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.language.Language;

/** Writes the papers for a filing as Word documents that say that they are drafts. */
final class PaperWriter {
  /** The folder of the papers below that of their dossier. */
  static final String FOLDER = "papers";

  private final DossierPage page;
  private final Report report;
  private final PrintPage print;
  private final WordTemplate templates;

  PaperWriter(DossierPage page, Report report, PrintPage print, WordTemplate templates) {
    this.page = page;
    this.report = report;
    this.print = print;
    this.templates = templates;
  }

  /** Writes the papers of the dossier's edition in the language of the report. */
  void write(Output output) throws IOException {
    Dossier dossier = page.dossier();
    Language language = report.phrasing().language();
    PaperComposer composer = new PaperComposer(page, report);
    for (Paper paper : Paper.of(dossier.id().edition())) {
      PaperContent content = composer.compose(paper);
      Map<String, Object> model = WordModel.of(report, print).with(content).all();
      String name = paper.key() + "." + language.code() + ".docx";
      output.write(
          FOLDER + "/" + name,
          file ->
              WordFiller.fill(
                  templates.of(paper, language),
                  "/render/templates/papers/" + name,
                  model,
                  new WordFiller.Description(
                      content.paperTitle() + " – " + report.head().supplier(),
                      content.draft() + " " + report.head().confidentiality(),
                      dossier.asOf(),
                      language,
                      true),
                  file));
    }
  }
}
