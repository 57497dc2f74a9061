package org.supplierdossier.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.Changes;
import org.supplierdossier.dossier.Dossier;

/** Writes a dossier: {@code dossier.json}, {@code dossier.html} and {@code sources/}. */
public final class DossierRenderer {

  /** What a dossier is written as. */
  public enum Format {
    HTML,
    JSON
  }

  /** The same in every format, without a comparison. */
  public SortedMap<String, Sha256> render(Dossier dossier, Path folder) throws IOException {
    return render(dossier, Optional.empty(), EnumSet.allOf(Format.class), folder);
  }

  /**
   * Writes the files of a dossier and deletes source pages of an earlier run.
   *
   * @param dossier already filtered for its reader
   * @param changes against the run that the job names, if it names one
   * @param formats what to write; source pages belong to the HTML
   * @param folder of this dossier alone; made where missing
   * @return every file written, relative to the folder, with its digest
   */
  public SortedMap<String, Sha256> render(
      Dossier dossier, Optional<Changes> changes, Set<Format> formats, Path folder)
      throws IOException {
    Output output = new Output(folder);
    if (formats.contains(Format.JSON)) {
      output.write("dossier.json", JsonText.write(DossierJson.of(dossier)));
    }
    if (formats.contains(Format.HTML)) {
      pages(dossier, changes, output);
    }
    output.deleteOthers("sources");
    return output.written();
  }

  private static void pages(Dossier dossier, Optional<Changes> changes, Output output)
      throws IOException {
    SourceFiles files = new SourceFiles(dossier.documents(), dossier.evidence());
    DossierPage page = new DossierPage(dossier, files, changes);
    output.write("dossier.html", Pages.render("dossier.jte", Map.of("page", page)));
    for (Document document : dossier.documents()) {
      for (SourceFiles.Part part : files.of(document.path())) {
        SourcePage source = new SourcePage(dossier, document, files, part);
        output.write("sources/" + part.file(), Pages.render("source.jte", Map.of("page", source)));
      }
    }
  }
}
