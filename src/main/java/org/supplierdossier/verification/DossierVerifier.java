package org.supplierdossier.verification;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.Limits;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Reading;
import org.supplierdossier.reading.DocumentReader;
import org.supplierdossier.supplier.FolderName;
import org.supplierdossier.supplier.Passwords;
import org.supplierdossier.supplier.SupplierId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks the quotes of a {@code dossier.json} against the documents they were taken from. */
public final class DossierVerifier implements AutoCloseable {
  private final Path suppliers;
  private final DocumentReader reader = new DocumentReader();
  private final Map<Path, Map<DocumentPath, Document>> read = new HashMap<>();
  private final List<String> failures = new ArrayList<>();
  private final Passwords passwords;
  private Limits limits = Limits.DEFAULT;
  private List<String> ofSupplier = List.of();

  /** A verifier for the documents of an input folder. */
  public DossierVerifier(Path input) {
    this(input, Passwords.NONE);
  }

  /** A verifier for the documents of an input folder, of which these passwords open some. */
  public DossierVerifier(Path input, Passwords passwords) {
    this.suppliers = input.resolve("suppliers");
    this.passwords = passwords;
  }

  /**
   * Verifies a dossier; its documents are read within the limits that it names.
   *
   * @throws IOException where the dossier itself cannot be read, or its supplier is not there
   */
  public Verification verify(Path dossierJson) throws IOException {
    JsonNode dossier = parsed(dossierJson);
    String supplier = dossier.path("supplier").asString("");
    Optional<Path> folder =
        FolderName.fault(supplier).isPresent()
            ? Optional.empty()
            : FolderName.find(suppliers, supplier);
    if (folder.isEmpty()) {
      throw new FileSystemException(
          dossierJson.toString(),
          null,
          "the documents of supplier \""
              + supplier
              + "\" are not in \""
              + suppliers
              + "\"; name the input of the run with --input");
    }
    ofSupplier = passwords.of(new SupplierId(supplier));
    return verify(dossier, folder.get(), null);
  }

  /**
   * Verifies a dossier against the files of a folder.
   *
   * @param files below the folder; quotes from other files are left out. Null for all files
   */
  Verification verify(JsonNode dossier, Path folder, @Nullable Set<DocumentPath> files) {
    limits = limitsOf(dossier);
    failures.clear();
    read.clear();
    int quotes = 0;
    for (JsonNode evidence : dossier.path("evidence")) {
      for (JsonNode place : evidence.path("places")) {
        String path = place.path("document").asString("");
        if (files == null || (!path.isEmpty() && files.contains(new DocumentPath(path).file()))) {
          quotes++;
          verify(folder, evidence, place);
        }
      }
    }
    return new Verification(quotes, read.size(), failures);
  }

  private static Limits limitsOf(JsonNode dossier) {
    Map<String, Long> given = new TreeMap<>();
    dossier.path("limits").forEachEntry((name, value) -> given.put(name, value.asLong(0)));
    return Limits.of(given);
  }

  private JsonNode parsed(Path dossierJson) throws IOException {
    try {
      JsonNode dossier = new JsonMapper().readTree(Files.readString(dossierJson));
      limits = limitsOf(dossier);
      return dossier;
    } catch (JacksonException | IllegalArgumentException | CharacterCodingException e) {
      String why = e instanceof JacksonException j ? j.getOriginalMessage() : e.getMessage();
      throw new FileSystemException(
          dossierJson.toString(), null, "this is no dossier.json: " + why);
    }
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
    } else if (found.status() == DocumentStatus.ENCRYPTED) {
      failures.add(
          "evidence "
              + id
              + ": document \""
              + document
              + "\" is encrypted; name its passwords with --passwords");
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
      Optional<Path> child = FolderName.find(at, name);
      if (child.isEmpty()) {
        return Optional.empty();
      }
      at = child.get();
    }
    return Files.isRegularFile(at) ? Optional.of(at) : Optional.empty();
  }

  private Map<DocumentPath, Document> documents(Path file, DocumentPath path) {
    return read.computeIfAbsent(
        file,
        f -> {
          Map<DocumentPath, Document> documents = new TreeMap<>();
          Reading reading = reader.read(f, path.name(), limits);
          if (!ofSupplier.isEmpty() && DocumentReader.isLocked(reading)) {
            reading = reader.read(f, path.name(), limits, ofSupplier);
          }
          reading.at(path).forEach(d -> documents.put(d.path(), d));
          return documents;
        });
  }

  /** Ends the reading processes. */
  @Override
  public void close() {
    reader.close();
  }
}
