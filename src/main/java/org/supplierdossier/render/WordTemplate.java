package org.supplierdossier.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.language.Language;

/**
 * The Word template of a customer.
 *
 * @param path as the customer's file has it, {@code {language}} standing for {@code zh} or {@code
 *     en} and {@code {paper}} for {@code dossier} or the name of a paper; null for the templates
 *     that ship
 */
public record WordTemplate(@Nullable String path) {
  /** The templates that ship. */
  public static final WordTemplate SHIPPED = new WordTemplate(null);

  private static final String LANGUAGE = "{language}";
  private static final String PAPER = "{paper}";

  /** The template for a language; empty for the one that ships. */
  public Optional<Path> of(Language language) {
    return path == null ? Optional.empty() : Optional.of(named("dossier", language));
  }

  /** The template of a paper; empty for the one that ships, also where the user has none. */
  Optional<Path> of(Paper paper, Language language) {
    return path == null || !path.contains(PAPER)
        ? Optional.empty()
        : Optional.of(named(paper.key(), language)).filter(Files::isRegularFile);
  }

  private Path named(String paper, Language language) {
    return Path.of(String.valueOf(path).replace(LANGUAGE, language.code()).replace(PAPER, paper));
  }

  /** What tells this template from another one: the bytes of its files. */
  public String version() {
    StringBuilder version = new StringBuilder();
    for (Language language : List.of(Language.ZH, Language.EN)) {
      of(language)
          .filter(Files::isRegularFile)
          .ifPresent(file -> version.append(language.code()).append(digest(file)));
      for (Paper paper : Paper.values()) {
        of(paper, language).ifPresent(file -> version.append(paper.key()).append(digest(file)));
      }
    }
    return version.toString();
  }

  private static Sha256 digest(Path file) {
    try {
      return Sha256.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
