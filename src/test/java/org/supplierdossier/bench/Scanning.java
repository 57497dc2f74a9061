package org.supplierdossier.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.Limits;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.extraction.EvidenceExtractor;
import org.supplierdossier.extraction.Rule;
import org.supplierdossier.extraction.RulePattern;
import org.supplierdossier.extraction.RuleSet;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.reading.DocumentReader;
import org.supplierdossier.supplier.Identifiers;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.SupplierId;
import org.supplierdossier.workspace.RuleFiles;

/**
 * What looking for evidence costs: {@code Scanning FOLDER}. Beside a parse of the same documents by
 * Tika alone, with ten times the rules, and per character of text that is made to be slow.
 */
public final class Scanning {
  private static final int ROUNDS = 4;
  private static final Pattern WORD = Pattern.compile("(?<![\\\\\\w<])[a-z]{4,}(?![\\w>])");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Supplier SUPPLIER =
      new Supplier(
          new SupplierId("bench"),
          new Bilingual("测试供应商", "Bench Supplier"),
          List.of(),
          new Identifiers(null, null),
          null,
          Supplier.Provenance.VOLUNTEERED,
          null,
          List.of());

  private Scanning() {}

  /** Prints the ratios. */
  public static void main(String[] args) throws IOException {
    List<Path> files;
    try (Stream<Path> walked = Files.walk(Path.of(args[0]))) {
      files = walked.filter(Files::isRegularFile).sorted().toList();
    }
    double parsed = best(() -> files.forEach(BareParse::parse));
    List<Document> documents = new ArrayList<>();
    try (DocumentReader reader = new DocumentReader()) {
      for (Path file : files) {
        documents.addAll(
            reader.read(file, String.valueOf(file.getFileName()), Limits.DEFAULT).documents());
      }
    }
    RuleSet rules = RuleFiles.load(List.of(), new Problems());
    EvidenceExtractor usual = EvidenceExtractor.of(rules);
    double scanned = best(() -> scan(usual, documents));
    EvidenceExtractor many = EvidenceExtractor.of(tenfold(rules));
    double scannedByMany = best(() -> scan(many, documents));
    System.out.printf(
        Locale.ROOT,
        "parsed by Tika %.2f s, scanned with %d rules %.2f s (%.3f), with ten times the rules %.2f s"
            + " (%.2f times)%n",
        parsed,
        rules.rules().size(),
        scanned,
        scanned / parsed,
        scannedByMany,
        scannedByMany / scanned);
    long characters =
        documents.stream()
            .flatMap(d -> d.passages().stream())
            .mapToLong(p -> p.text().length())
            .sum();
    double usualCost = scanned / characters;
    hostile()
        .forEach(
            (name, text) -> {
              List<Document> document = List.of(document(text));
              double seconds = best(() -> scan(usual, document));
              System.out.printf(
                  Locale.ROOT,
                  "%s: %.2f times the cost of a character of the documents%n",
                  name,
                  seconds / text.length() / usualCost);
            });
  }

  private static double best(Runnable work) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long begun = System.nanoTime();
      work.run();
      best = Math.min(best, (System.nanoTime() - begun) / 1e9);
    }
    return best;
  }

  private static void scan(EvidenceExtractor extractor, List<Document> documents) {
    documents.forEach(d -> extractor.extract(SUPPLIER, d));
  }

  /** The rules, and nine others for each whose words are those of other rules. */
  private static RuleSet tenfold(RuleSet rules) {
    List<String> words = terms(rules, WORD);
    List<String> letters = terms(rules, HAN);
    List<Rule> all = new ArrayList<>(rules.rules());
    for (int k = 1; k < 10; k++) {
      for (Rule rule : rules.rules()) {
        if (rule.applies() != Rule.Applies.TEXT) {
          continue;
        }
        List<RulePattern> patterns = new ArrayList<>();
        for (RulePattern pattern : rule.patterns()) {
          String source = exchanged(pattern.source(), WORD, words, 37 * k);
          patterns.add(pattern(exchanged(source, HAN, letters, 61 * k), pattern));
        }
        all.add(
            new Rule(
                rule.id() + "-" + k,
                rule.where(),
                rule.indicator(),
                rule.term(),
                rule.language(),
                rule.applies(),
                rule.claim(),
                rule.polarity(),
                rule.subject(),
                rule.undertakings(),
                patterns,
                rule.unless(),
                null,
                Value.NormalizedAnswer.YES, // which no rule on texts looks at
                rule.because(),
                rule.matches(),
                rule.ignores()));
      }
    }
    return new RuleSet(all, rules.tables(), rules.forms(), rules.questions(), rules.content());
  }

  private static RulePattern pattern(String source, RulePattern usual) {
    try {
      return source.contains(" & ")
          ? RulePattern.together(List.of(source.split(" & ")))
          : RulePattern.of(source);
    } catch (IllegalArgumentException e) {
      return usual; // the exchanged letters were a range
    }
  }

  private static List<String> terms(RuleSet rules, Pattern kind) {
    TreeSet<String> terms = new TreeSet<>();
    for (Rule rule : rules.rules()) {
      for (RulePattern pattern : rule.patterns()) {
        kind.matcher(pattern.source()).results().map(MatchResult::group).forEach(terms::add);
      }
    }
    return List.copyOf(terms);
  }

  private static String exchanged(String source, Pattern kind, List<String> terms, int by) {
    return kind.matcher(source)
        .replaceAll(
            m -> terms.get((Collections.binarySearch(terms, m.group()) + by) % terms.size()));
  }

  private static Map<String, String> hostile() {
    return Map.of(
        "one letter", "a".repeat(400_000),
        "one Chinese letter", "不".repeat(400_000),
        "words of rules without an end",
            "single source second source not shall supplier parts ".repeat(8_000),
        "Chinese words of rules without an end", "不得单一来源承诺除非应当供应备件停止".repeat(20_000),
        "brackets", "((((".repeat(100_000),
        "numbers", "1,234.5% ".repeat(40_000));
  }

  private static Document document(String text) {
    Passage passage =
        new Passage(
            0,
            Passage.Kind.PARAGRAPH,
            new Place.Paragraph(1),
            List.of(),
            text,
            Language.of(text),
            List.of(),
            false);
    return new Document(
        new DocumentPath("hostile.txt"),
        Sha256.of(text),
        text.length(),
        "text/plain",
        DocumentStatus.READ,
        Bilingual.same("read"),
        List.of(passage),
        List.of(),
        Map.of());
  }
}
