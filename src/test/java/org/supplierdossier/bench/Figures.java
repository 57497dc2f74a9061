package org.supplierdossier.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Limits;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.extraction.EvidenceExtractor;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.reading.DocumentReader;
import org.supplierdossier.supplier.Identifiers;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.SupplierId;
import org.supplierdossier.yaml.RulesYaml;

/** What the rules that ship find in one file, and how that compares with what is in it. */
final class Figures {
  static final Path SHARED = Path.of("../shared/data");

  private Figures() {}

  /** A supplier of this name. */
  static Supplier supplier(String zh, String en) {
    return new Supplier(
        new SupplierId("measured"),
        new Bilingual(zh, en),
        List.of(),
        new Identifiers(null, null),
        null,
        Supplier.Provenance.PUBLIC,
        null,
        List.of());
  }

  static List<Document> read(Path file) {
    try (DocumentReader reader = new DocumentReader()) {
      return reader.read(file, String.valueOf(file.getFileName()), Limits.DEFAULT).documents();
    }
  }

  static List<Evidence> evidence(Supplier supplier, Path file) throws IOException {
    EvidenceExtractor extractor = extractor();
    List<Evidence> found = new ArrayList<>();
    for (Document document : read(file)) {
      found.addAll(extractor.extract(supplier, document));
    }
    return found;
  }

  private static EvidenceExtractor extractor() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(Path.of("src/main/resources/rules"))) {
      for (Path file : all.filter(p -> p.toString().endsWith(".yml")).sorted().toList()) {
        files.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    return EvidenceExtractor.of(RulesYaml.load(files, new Problems()));
  }

  /** Precision and recall of a list. */
  record Score(Set<String> missed, Set<String> wrong, int expected, int found) {
    static Score of(Set<String> expected, Set<String> found) {
      Set<String> missed = new TreeSet<>(expected);
      missed.removeAll(found);
      Set<String> wrong = new TreeSet<>(found);
      wrong.removeAll(expected);
      return new Score(missed, wrong, expected.size(), found.size());
    }

    double precision() {
      return found == 0 ? 0 : (double) (found - wrong.size()) / found;
    }

    double recall() {
      return expected == 0 ? 1 : (double) (expected - missed.size()) / expected;
    }

    Score print(String list) {
      System.out.printf(
          Locale.ROOT,
          "%s: precision %.3f, recall %.3f (%d expected, %d found)%n",
          list,
          precision(),
          recall(),
          expected,
          found);
      missed.forEach(m -> System.out.println("  missed " + m));
      wrong.forEach(w -> System.out.println("  wrong  " + w));
      return this;
    }
  }
}
