package org.supplierdossier.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.supplierdossier.assessment.Assessment;
import org.supplierdossier.assessment.FactorResult;
import org.supplierdossier.assessment.Finding;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.render.BundleSeal;
import org.supplierdossier.render.BundleWriter;
import org.supplierdossier.render.Demo;
import org.supplierdossier.render.DossierRenderer;
import org.supplierdossier.render.DossierRenderer.Format;
import org.supplierdossier.render.WordTemplate;

/**
 * Writes dossiers and prints the milliseconds for one: {@code WrittenDossiers FOLDER COUNT PRINTED
 * EVIDENCE}: so many in HTML, JSON, XLSX and bundle, so many in the formats to print, each with so
 * many pieces of evidence in both languages. First both on two threads, as a job with two workers
 * writes them, with the memory in use in the middle and at the end; then each format by itself, and
 * a bare parse of the page for scale.
 */
public final class WrittenDossiers {
  private static final int WARM_UP = 3;
  private static final int CITED = 12;
  private static final int THREADS = 2;

  private WrittenDossiers() {}

  /** Writes and prints. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int count = Integer.parseInt(args[1]);
    int printed = Integer.parseInt(args[2]);
    Dossier dossier = large(Integer.parseInt(args[3]));
    Set<Format> sent = EnumSet.of(Format.JSON, Format.HTML, Format.XLSX);
    together("HTML, JSON, XLSX, bundle", sent, true, count, dossier, folder);
    together("PDF, DOCX", EnumSet.of(Format.PDF, Format.DOCX), false, printed, dossier, folder);
    measure("JSON + HTML", EnumSet.of(Format.JSON, Format.HTML), printed, dossier, folder);
    for (Format format : List.of(Format.XLSX, Format.DOCX, Format.PDF, Format.PAPERS)) {
      measure(format.name(), EnumSet.of(format), printed, dossier, folder);
    }
    measure("all", EnumSet.allOf(Format.class), printed, dossier, folder);
    parse(folder, printed);
  }

  /** What jsoup takes to parse the page that was written, for scale. */
  private static void parse(Path folder, int count) throws IOException {
    String page = Files.readString(folder.resolve("dossier.html"));
    long start = System.nanoTime();
    long elements = 0;
    for (int i = 0; i < count; i++) {
      elements += Jsoup.parse(page).getAllElements().size();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "jsoup parses such a page of %.1f million characters, %d elements, in %.1f ms%n",
        page.length() / 1e6,
        elements / Math.max(1, count),
        1000 * seconds / Math.max(1, count));
  }

  private static void together(
      String name, Set<Format> formats, boolean bundled, int count, Dossier dossier, Path folder)
      throws IOException {
    long start = System.nanoTime();
    List<String> memory = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      IntStream.range(0, THREADS)
          .parallel()
          .forEach(
              thread -> {
                for (int i = 0; i < count / 2 / THREADS; i++) {
                  Path own = folder.resolve("thread-" + thread);
                  pack(bundled, write(dossier, formats, own), dossier, own);
                }
              });
      memory.add(inUse() / 1_000_000 + " MB");
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%s: %d dossiers on %d threads, %.1f s, in use %s%n",
        name,
        count,
        THREADS,
        seconds,
        String.join(" then ", memory));
  }

  private static void pack(
      boolean bundled, SortedMap<String, Sha256> files, Dossier dossier, Path folder) {
    if (!bundled) {
      return;
    }
    try {
      new BundleWriter(BundleSeal.NONE)
          .write(dossier, folder, files.keySet(), new TreeMap<>(), new TreeMap<>());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes that are in use after what is not needed has been collected. */
  private static long inUse() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static void measure(
      String name, Set<Format> formats, int count, Dossier dossier, Path folder)
      throws IOException {
    if (count == 0) {
      return;
    }
    for (int i = 0; i < Math.min(WARM_UP, count); i++) {
      write(dossier, formats, folder);
    }
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      write(dossier, formats, folder);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%-12s %5d dossiers, %7.1f s, %8.1f ms each%n",
        name,
        count,
        seconds,
        1000 * seconds / count);
  }

  private static SortedMap<String, Sha256> write(
      Dossier dossier, Set<Format> formats, Path folder) {
    try {
      return new DossierRenderer()
          .render(dossier, Optional.empty(), formats, WordTemplate.SHIPPED, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The demo with as much evidence as real data rooms give. */
  private static Dossier large(int count) {
    Dossier demo = Demo.dossier(Edition.INTERNAL);
    List<Evidence> evidence = new ArrayList<>(demo.evidence());
    for (int i = 0; evidence.size() < count; i++) {
      evidence.add(again(demo.evidence().get(i % demo.evidence().size()), i));
    }
    List<EvidenceId> ids = evidence.stream().map(Evidence::id).limit(CITED).toList();
    Assessment assessed = demo.assessment();
    Assessment assessment =
        new Assessment(
            assessed.regime(),
            assessed.factors().stream().map(f -> citing(f, ids)).toList(),
            assessed.undertakings(),
            assessed.contradictions(),
            assessed.gaps(),
            assessed.notices());
    return new Dossier(
        demo.id(),
        demo.supplier(),
        demo.customer(),
        demo.procurements(),
        demo.asOf(),
        demo.limits(),
        demo.rulebook(),
        assessment,
        evidence,
        demo.ownership(),
        demo.supplyChain(),
        demo.answers(),
        demo.screening(),
        demo.documents(),
        demo.decisions(),
        demo.withheld());
  }

  private static FactorResult citing(FactorResult result, List<EvidenceId> ids) {
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : result.findings()) {
      for (int i = 0; i < 8; i++) {
        findings.add(new Finding(finding.indicator(), finding.polarity(), finding.sentence(), ids));
      }
    }
    return new FactorResult(
        result.factor(),
        result.band(),
        result.risk(),
        result.coverage(),
        result.reason(),
        result.products(),
        findings);
  }

  private static Evidence again(Evidence e, int number) {
    return new Evidence(
        e.indicator(),
        e.term(),
        e.subject(),
        e.undertakings(),
        e.claim(),
        e.polarity(),
        null,
        e.language(),
        e.quote() + " (" + number + ")",
        e.qualifiers(),
        e.origins(),
        e.rule(),
        e.because());
  }
}
