package org.supplierdossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
