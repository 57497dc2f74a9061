package org.supplierdossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.supplierdossier.language.Language;

/** Writes the templates anew with {@code -Dtemplates.write=true}. */
class WordTemplatesTest {
  private static final Path FOLDER = Path.of("src/main/resources/render/templates");

  @ParameterizedTest
  @EnumSource(names = {"ZH", "EN"})
  void shipsTheTemplatesThatAreMadeHere(Language language) throws IOException {
    Path file = FOLDER.resolve("dossier." + language.code() + ".docx");
    if (Boolean.getBoolean("templates.write")) {
      Files.createDirectories(FOLDER);
      Files.write(file, WordTemplates.of(language));
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(WordTemplates.of(language));
  }

  @ParameterizedTest
  @EnumSource
  void shipsTheTemplatesOfPapersThatAreMadeHere(Paper paper) throws IOException {
    for (Language language : List.of(Language.ZH, Language.EN)) {
      Path file = FOLDER.resolve("papers/" + paper.key() + "." + language.code() + ".docx");
      if (Boolean.getBoolean("templates.write")) {
        Files.createDirectories(FOLDER.resolve("papers"));
        Files.write(file, PaperTemplates.of(paper, language));
      }
      assertThat(Files.readAllBytes(file)).isEqualTo(PaperTemplates.of(paper, language));
    }
  }
}
