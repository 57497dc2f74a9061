package org.supplierdossier.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.Changes;
import org.supplierdossier.dossier.Dossier;

/** Writes a dossier: {@code dossier.json}, {@code dossier.html} and {@code sources/}. */
public final class DossierRenderer {

  /** The same without a comparison. */
  public SortedMap<String, Sha256> render(Dossier dossier, Path folder) throws IOException {
    return render(dossier, Optional.empty(), folder);
  }

  /**
   * Writes the files of a dossier and deletes source pages of an earlier run.
   *
   * @param dossier already filtered for its reader
   * @param changes against the run that the job names, if it names one
   * @param folder of this dossier alone; made where missing
   * @return every file written, relative to the folder, with its digest
   */
  public SortedMap<String, Sha256> render(Dossier dossier, Optional<Changes> changes, Path folder)
      throws IOException {
    Output output = new Output(folder);
    SourceFiles files = new SourceFiles(dossier.documents(), dossier.evidence());
    output.write("dossier.json", JsonText.write(DossierJson.of(dossier)));
    DossierPage page = new DossierPage(dossier, files, changes);
    output.write("dossier.html", Pages.render("dossier.jte", Map.of("page", page)));
    for (Document document : dossier.documents()) {
      for (SourceFiles.Part part : files.of(document.path())) {
        SourcePage source = new SourcePage(dossier, document, files, part);
        output.write("sources/" + part.file(), Pages.render("source.jte", Map.of("page", source)));
      }
    }
    output.deleteOthers("sources");
    return output.written();
  }
}
