package org.supplierdossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;

class SourceFilesTest {
  private static Document document(String path, int passages, String text) {
    List<Passage> all = new ArrayList<>();
    for (int i = 0; i < passages; i++) {
      all.add(
          new Passage(
              i,
              Passage.Kind.PARAGRAPH,
              new Place.Line(i + 1),
              List.of(),
              text,
              Language.ZH,
              List.of(),
              false));
    }
    return new Document(
        new DocumentPath(path),
        Sha256.of(path),
        1,
        "text/plain",
        DocumentStatus.READ,
        Bilingual.same("read"),
        all,
        List.of(),
        Map.of());
  }

  @Test
  void splitsALongDocument() {
    Document document = document("报告.txt", 3000, "长".repeat(400));

    List<SourceFiles.Part> parts =
        new SourceFiles(List.of(document), List.of()).of(document.path());

    assertThat(parts).hasSizeGreaterThan(2);
    assertThat(parts.get(0).file()).isEqualTo("001-txt.html");
    assertThat(parts.get(1).file()).isEqualTo("001-txt-2.html");
    for (int i = 1; i < parts.size(); i++) {
      assertThat(parts.get(i).first()).isEqualTo(parts.get(i - 1).end());
    }
  }

  @Test
  void namesFilesSafely() {
    Document evil = document("a/../..\\<b>:evil\u202e?.PDF", 1, "x");
    Document han = document("纯中文", 1, "x");
    SourceFiles files = new SourceFiles(List.of(evil, han), List.of());

    assertThat(files.of(evil.path()).get(0).file()).matches("001-[a-z0-9-]+\\.html");
    assertThat(files.of(han.path()).get(0).file()).isEqualTo("002-document.html");
  }
}
