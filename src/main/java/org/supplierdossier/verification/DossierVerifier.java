package org.supplierdossier.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.Limits;
import org.supplierdossier.document.Passage;
import org.supplierdossier.reading.DocumentReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks the quotes of a {@code dossier.json} against the documents they were taken from. */
public final class DossierVerifier implements AutoCloseable {
  private final Path suppliers;
  private final Limits limits;
  private final DocumentReader reader = new DocumentReader();
  private final Map<Path, Map<DocumentPath, Document>> read = new HashMap<>();
  private final List<String> failures = new ArrayList<>();

  /**
   * A verifier for the documents of an input folder.
   *
   * @param limits that the documents were read with
   */
  public DossierVerifier(Path input, Limits limits) {
    this.suppliers = input.resolve("suppliers");
    this.limits = limits;
  }

  /**
   * Verifies a dossier.
   *
   * @throws IOException where the dossier itself cannot be read
   */
  public Verification verify(Path dossierJson) throws IOException {
    JsonNode dossier = new JsonMapper().readTree(Files.readString(dossierJson));
    Path folder = suppliers.resolve(dossier.path("supplier").asString(""));
    failures.clear();
    read.clear();
    int quotes = 0;
    for (JsonNode evidence : dossier.path("evidence")) {
      for (JsonNode place : evidence.path("places")) {
        quotes++;
        verify(folder, evidence, place);
      }
    }
    return new Verification(quotes, read.size(), failures);
  }

  private void verify(Path folder, JsonNode evidence, JsonNode place) {
    String id = evidence.path("id").asString("");
    String path = place.path("document").asString("");
    if (path.isEmpty()) {
      failures.add("evidence " + id + " names no document");
      return;
    }
    DocumentPath document = new DocumentPath(path);
    Optional<Path> file = inside(folder, document.file());
    if (file.isEmpty()) {
      failures.add("evidence " + id + ": document \"" + document.file() + "\" is not there");
      return;
    }
    Document found = documents(file.get(), document.file()).get(document);
    if (found == null) {
      failures.add("evidence " + id + ": nothing at \"" + document + "\"");
    } else if (!found.sha256().value().equals(place.path("sha256").asString(""))) {
      failures.add("evidence " + id + ": document \"" + document + "\" has changed since");
    } else {
      verify(id, evidence.path("quote").asString(""), found, place.path("locator"));
    }
  }

  private void verify(String id, String quote, Document document, JsonNode locator) {
    int number = locator.path("passage").asInt(-1);
    int start = locator.path("start").asInt(-1);
    int end = locator.path("end").asInt(-1);
    boolean exists = number >= 0 && number < document.passages().size();
    Passage passage = exists ? document.passages().get(number) : null;
    if (passage == null || start < 0 || end > passage.text().length() || start >= end) {
      failures.add("evidence " + id + ": no passage " + number + " in \"" + document.path() + "\"");
    } else if (!passage.text().substring(start, end).equals(quote)) {
      failures.add(
          "evidence "
              + id
              + ": the quote does not stand in passage "
              + number
              + " of \""
              + document.path()
              + "\"");
    }
  }

  /**
   * The file with this path, in whatever Unicode form the disk has it; never outside the folder.
   */
  private static Optional<Path> inside(Path folder, DocumentPath path) {
    Path at = folder.toAbsolutePath().normalize();
    for (String name : path.value().split("/", -1)) {
      Optional<Path> child = child(at, name);
      if (child.isEmpty()) {
        return Optional.empty();
      }
      at = child.get();
    }
    return Files.isRegularFile(at) ? Optional.of(at) : Optional.empty();
  }

  private static Optional<Path> child(Path folder, String name) {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(
              c ->
                  Normalizer.normalize(String.valueOf(c.getFileName()), Normalizer.Form.NFC)
                      .equals(name))
          .sorted()
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Map<DocumentPath, Document> documents(Path file, DocumentPath path) {
    return read.computeIfAbsent(
        file,
        f -> {
          Map<DocumentPath, Document> documents = new TreeMap<>();
          reader.read(f, path.name(), limits).at(path).forEach(d -> documents.put(d.path(), d));
          return documents;
        });
  }

  /** Ends the reading processes. */
  @Override
  public void close() {
    reader.close();
  }
}
