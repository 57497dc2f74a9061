package org.supplierdossier.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.Changes;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.language.Language;

/**
 * Writes a dossier: {@code dossier.json}, {@code dossier.html} and {@code sources/}, which hold
 * both languages, {@code dossier.<language>.pdf}, {@code .docx} and {@code .xlsx}, and {@code
 * papers/}.
 */
public final class DossierRenderer {

  /** What a dossier is written as. */
  public enum Format {
    HTML,
    JSON,
    XLSX,
    DOCX,
    PDF,
    PAPERS;

    /** The ending of its files. */
    String ending() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a file holds one language. */
    boolean isMonolingual() {
      return this == XLSX || this == DOCX || this == PDF || this == PAPERS;
    }
  }

  /** HTML and JSON, without a comparison. */
  public SortedMap<String, Sha256> render(Dossier dossier, Path folder) throws IOException {
    return render(
        dossier,
        Optional.empty(),
        EnumSet.of(Format.HTML, Format.JSON),
        WordTemplate.SHIPPED,
        folder);
  }

  /**
   * Writes the files of a dossier and deletes those of an earlier run that it no longer has.
   *
   * @param dossier already filtered for its reader
   * @param changes against the run that the job names, if it names one
   * @param formats what to write; source pages belong to the HTML
   * @param templates for Word documents
   * @param folder of this dossier alone; made where missing
   * @return every file written, relative to the folder, with its digest
   */
  public SortedMap<String, Sha256> render(
      Dossier dossier,
      Optional<Changes> changes,
      Set<Format> formats,
      WordTemplate templates,
      Path folder)
      throws IOException {
    Output output = new Output(folder);
    SourceFiles files = new SourceFiles(dossier.documents(), dossier.evidence());
    DossierPage page =
        new DossierPage(
            dossier,
            files,
            changes,
            FormatLinks.of(dossier.id().edition(), languages(dossier), formats));
    if (formats.contains(Format.JSON)) {
      output.write("dossier.json", file -> JsonText.write(DossierJson.of(dossier), file));
    }
    if (formats.contains(Format.HTML)) {
      pages(page, files, output);
    }
    for (Language language : languages(dossier)) {
      printed(page, language, formats, templates, output);
    }
    output.deleteOthers("sources");
    output.deleteOthers(PaperWriter.FOLDER);
    output.deleteOtherDossiers();
    return output.written();
  }

  private static List<Language> languages(Dossier dossier) {
    return switch (dossier.customer().languages()) {
      case ZH -> List.of(Language.ZH);
      case EN -> List.of(Language.EN);
      case BOTH -> List.of(Language.ZH, Language.EN);
    };
  }

  private static void pages(DossierPage page, SourceFiles files, Output output) throws IOException {
    Dossier dossier = page.dossier();
    output.write("dossier.html", Pages.render("dossier.jte", Map.of("page", page)));
    for (Document document : dossier.documents()) {
      for (SourceFiles.Part part : files.of(document.path())) {
        SourcePage source = new SourcePage(dossier, document, files, part);
        output.write("sources/" + part.file(), Pages.whole("source.jte", Map.of("page", source)));
      }
    }
  }

  private static void printed(
      DossierPage page,
      Language language,
      Set<Format> formats,
      WordTemplate templates,
      Output output)
      throws IOException {
    if (formats.stream().noneMatch(Format::isMonolingual)) {
      return;
    }
    Dossier dossier = page.dossier();
    Report report = new ReportComposer(page, new Phrasing(language)).compose();
    if (formats.contains(Format.XLSX)) {
      output.write(name(language, Format.XLSX), new WorkbookWriter(report, dossier.asOf())::write);
    }
    PrintPage print = new PrintPage(report, page);
    if (formats.contains(Format.DOCX)) {
      WordWriter writer = new WordWriter(report, print, dossier.asOf());
      output.write(name(language, Format.DOCX), file -> writer.write(templates.of(language), file));
    }
    if (formats.contains(Format.PDF)) {
      output.write(
          name(language, Format.PDF), file -> PdfWriter.write(print, dossier.asOf(), file));
    }
    if (formats.contains(Format.PAPERS)) {
      new PaperWriter(page, report, print, templates).write(output);
    }
  }

  /** The name of the file in a language and format. */
  static String name(Language language, Format format) {
    return "dossier." + language.code() + "." + format.ending();
  }
}
