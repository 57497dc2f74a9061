package org.supplierdossier.verification;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.supplierdossier.document.DocumentPath;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks a bundle with nothing but what is in it: the digests, the signature and the time stamp,
 * every quote against the enclosed passages, and against the source files where they are enclosed.
 */
public final class BundleVerifier {
  private static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
  private static final String MANIFEST = "manifest-sha256.txt";
  private static final String ORIGINALS = "data/originals/";

  private final Trust trust;
  private final List<String> failures = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /** A verifier that trusts these certificates. */
  public BundleVerifier(Trust trust) {
    this.trust = trust;
  }

  /**
   * What came of it.
   *
   * @param notes who signed and when, a sentence each
   */
  public record Result(Verification verification, List<String> notes) {
    public Result {
      notes = List.copyOf(notes);
    }
  }

  /**
   * Verifies a bundle.
   *
   * @throws IOException where it is no bundle at all
   */
  public Result verify(Path bundle) throws IOException {
    failures.clear();
    notes.clear();
    try (BagFiles files = new BagFiles(bundle)) {
      if (!files.has("bagit.txt") || !files.has(MANIFEST) || !files.has(TAG_MANIFEST)) {
        throw new ZipException("this is no bundle: it lacks bagit.txt or its manifests");
      }
      digests(files);
      seal(files);
      int quotes = 0;
      int documents = 0;
      if (files.has("data/dossier.json")) {
        JsonNode dossier = json(files, "data/dossier.json");
        QuoteCheck check = new QuoteCheck(excerpts(files), failures);
        quotes = check.verify(dossier);
        documents = check.documents();
        originals(files, dossier);
      } else {
        failures.add("there is no data/dossier.json whose quotes could be checked");
      }
      return new Result(new Verification(quotes, documents, failures), notes);
    } catch (ZipException e) {
      throw new FileSystemException(bundle.toString(), null, e.getMessage());
    } catch (JacksonException e) {
      throw new FileSystemException(bundle.toString(), null, e.getOriginalMessage());
    }
  }

  private void digests(BagFiles files) throws IOException {
    Set<String> listed = new TreeSet<>();
    listed.addAll(compare(files, MANIFEST));
    for (String name : files.names()) {
      if (name.startsWith("data/") && !listed.contains(name)) {
        failures.add("file \"" + name + "\" stands in no manifest");
      }
    }
    Set<String> tags = compare(files, TAG_MANIFEST);
    for (String tag : List.of("bagit.txt", "bag-info.txt", MANIFEST)) {
      if (!tags.contains(tag)) {
        failures.add("file \"" + tag + "\" does not stand in " + TAG_MANIFEST);
      }
    }
  }

  private Set<String> compare(BagFiles files, String manifest) throws IOException {
    Set<String> listed = new TreeSet<>();
    for (String line : files.text(manifest).lines().toList()) {
      int space = line.indexOf(' ');
      String name = space < 0 ? "" : unescaped(line.substring(space).strip());
      if (name.isEmpty()) {
        failures.add(manifest + " has a line without a name: \"" + line + "\"");
      } else if (!listed.add(name)) {
        failures.add("file \"" + name + "\" stands twice in " + manifest);
      } else if (!files.has(name)) {
        failures.add("file \"" + name + "\" of " + manifest + " is not there");
      } else if (!files.sha256(name).equals(line.substring(0, space))) {
        failures.add(
            "file \"" + name + "\" is not the one of " + manifest + ": its digest differs");
      }
    }
    return listed;
  }

  private static String unescaped(String name) {
    return name.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
  }

  private void seal(BagFiles files) throws IOException {
    byte[] sealed = files.bytes(TAG_MANIFEST);
    SealCheck check = new SealCheck(trust, failures, notes);
    if (files.has("signature.p7s")) {
      check.signature(sealed, files.bytes("signature.p7s"));
    } else {
      notes.add("not signed");
    }
    if (files.has("timestamp.tsr")) {
      check.timeStamp(sealed, files.bytes("timestamp.tsr"));
    }
  }

  private static Map<String, JsonNode> excerpts(BagFiles files) throws IOException {
    Map<String, JsonNode> excerpts = new TreeMap<>();
    for (String name : files.names()) {
      if (name.startsWith("data/excerpts/") && name.endsWith(".json")) {
        JsonNode excerpt = json(files, name);
        excerpts.put(excerpt.path("document").asString(""), excerpt);
      }
    }
    return excerpts;
  }

  private static JsonNode json(BagFiles files, String name) throws IOException {
    return new JsonMapper().readTree(files.bytes(name));
  }

  /** Reads the enclosed source files again, in a folder of their own. */
  private void originals(BagFiles files, JsonNode dossier) throws IOException {
    List<String> names = files.names().stream().filter(n -> n.startsWith(ORIGINALS)).toList();
    if (names.isEmpty()) {
      return;
    }
    Path folder = Files.createTempDirectory("supplier-dossier-bundle");
    try (DossierVerifier verifier = new DossierVerifier(folder)) {
      Set<DocumentPath> enclosed = new TreeSet<>();
      for (String name : names) {
        DocumentPath path = new DocumentPath(name.substring(ORIGINALS.length()));
        Path file = folder.resolve(path.value()).normalize();
        if (!file.startsWith(folder)) {
          throw new ZipException("it holds an entry that nobody should unpack: \"" + name + "\"");
        }
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
          files.copy(name, out, Long.MAX_VALUE);
        }
        enclosed.add(path);
      }
      Verification again = verifier.verify(dossier, folder, enclosed);
      failures.addAll(again.failures());
      notes.add(
          again.quotes() + " quotes read again in " + again.documents() + " enclosed source files");
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
