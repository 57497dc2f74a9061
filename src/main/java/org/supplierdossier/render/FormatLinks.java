package org.supplierdossier.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;

/** Names the files that lie beside the page of a dossier and say the same in another format. */
final class FormatLinks {
  private FormatLinks() {}

  /**
   * The files by language, and the papers by language.
   *
   * @param formats that are written
   */
  static Map<Bilingual, List<FormatLink>> of(
      Edition edition, List<Language> languages, Set<DossierRenderer.Format> formats) {
    Map<Bilingual, List<FormatLink>> links = new LinkedHashMap<>();
    for (Language language : languages) {
      List<FormatLink> files = new ArrayList<>();
      add(files, formats, DossierRenderer.Format.PDF, "PDF", language);
      add(files, formats, DossierRenderer.Format.DOCX, "Word", language);
      add(files, formats, DossierRenderer.Format.XLSX, "Excel", language);
      if (!files.isEmpty()) {
        links.put(name(language, "中文档案", "英文档案", "Dossier in "), List.copyOf(files));
      }
    }
    if (formats.contains(DossierRenderer.Format.PAPERS)) {
      for (Language language : languages) {
        List<FormatLink> papers =
            Paper.of(edition).stream()
                .map(
                    p ->
                        new FormatLink(
                            PaperWriter.FOLDER + "/" + p.key() + "." + language.code() + ".docx",
                            p.title()))
                .toList();
        links.put(name(language, "中文文书", "英文文书", "Papers in "), papers);
      }
    }
    return links;
  }

  private static void add(
      List<FormatLink> files,
      Set<DossierRenderer.Format> formats,
      DossierRenderer.Format format,
      String label,
      Language language) {
    if (formats.contains(format)) {
      files.add(new FormatLink(DossierRenderer.name(language, format), Bilingual.same(label)));
    }
  }

  private static Bilingual name(Language language, String zhZh, String enZh, String en) {
    return language == Language.ZH
        ? new Bilingual(zhZh, en + "Chinese")
        : new Bilingual(enZh, en + "English");
  }
}
