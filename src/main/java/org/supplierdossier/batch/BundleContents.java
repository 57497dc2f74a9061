package org.supplierdossier.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.dossier.Confidentiality;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.dossier.WholeFiles;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.job.Bundling;
import org.supplierdossier.job.Job;
import org.supplierdossier.render.BundleSeal;
import org.supplierdossier.render.BundleSigner;
import org.supplierdossier.render.RunFacts;
import org.supplierdossier.store.Run.RunFile;
import org.supplierdossier.supplier.SupplierId;
import org.supplierdossier.workspace.RuleTexts;
import org.supplierdossier.workspace.Secrets;

/** Gathers what a bundle encloses beside the dossier. */
final class BundleContents {
  private static final Set<String> ALWAYS =
      Set.of("rulebooks/indicators.yml", "rules/tables.yml", "rules/vocabulary.yml");

  private final RunState state;
  private final Documents documents;
  private final ReadDocuments reading;
  private final ExtractEvidence extraction;
  private @Nullable SortedMap<String, String> rules;
  private @Nullable BundleSeal seal;

  BundleContents(
      RunState state, Documents documents, ReadDocuments reading, ExtractEvidence extraction) {
    this.state = state;
    this.documents = documents;
    this.reading = reading;
    this.extraction = extraction;
  }

  /** The rules that found the evidence, the rulebook that was applied, and the facts of the run. */
  SortedMap<String, String> enclosed(Dossier dossier, Confidentiality.View view) {
    Set<String> used = dossier.evidence().stream().map(Evidence::rule).collect(Collectors.toSet());
    SortedMap<String, String> enclosed = new TreeMap<>();
    rules()
        .forEach(
            (name, text) -> {
              boolean wanted =
                  ALWAYS.contains(name)
                      || (name.startsWith("rulebooks/")
                          ? text.contains("\nid: " + dossier.rulebook().id() + "\n")
                          : text.lines().anyMatch(line -> used.contains(idIn(line))));
              // a file of the job's own may name another customer
              if (wanted && view.shows(text)) {
                enclosed.put(name, text);
              }
            });
    enclosed.put("run.json", facts(dossier).json());
    return enclosed;
  }

  private static String idIn(String line) {
    int at = line.indexOf("- id: ");
    return at < 0 ? "" : line.substring(at + 6).strip();
  }

  private RunFacts facts(Dossier dossier) {
    Job job = state.workspace().job();
    SortedMap<String, String> facts = new TreeMap<>();
    facts.put("reader", reading.version());
    facts.put("rules", extraction.version());
    facts.put("rulebook", dossier.rulebook().version().value());
    return new RunFacts(
        job.kind().key(),
        job.asOf(),
        dossier.id(),
        dossier.rulebook().id(),
        job.formats().stream().sorted().map(Job.Format::key).toList(),
        facts,
        dossier.limits());
  }

  /** The source files that the reader may have whole, where the job encloses them. */
  SortedMap<String, Path> originals(SupplierId supplier, Confidentiality.View view) {
    SortedMap<String, Path> originals = new TreeMap<>();
    if (state.workspace().job().bundling().wholeFiles()) {
      Set<DocumentPath> whole = WholeFiles.of(documents.of(supplier), view.documents());
      for (RunFile file : state.run().files(supplier)) {
        if (whole.contains(file.path())) {
          originals.put(file.path().value(), file.file());
        }
      }
    }
    return originals;
  }

  private synchronized SortedMap<String, String> rules() {
    if (rules == null) {
      rules = RuleTexts.of(state.workspace().job());
    }
    return rules;
  }

  /** What vouches for the bundles of this run. */
  synchronized BundleSeal seal() {
    if (seal == null) {
      Bundling bundling = state.workspace().job().bundling();
      Path key = bundling.key();
      try {
        BundleSigner signer =
            key == null ? null : BundleSigner.load(key, Secrets.firstLine(bundling.passwordFile()));
        seal = new BundleSeal(signer, bundling.timeStamps());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return seal;
  }

  /** What tells the bundles of this job from those of another one. */
  String version() {
    Bundling bundling = state.workspace().job().bundling();
    BundleSigner signer = seal().signer();
    return bundling.wholeFiles()
        + "|"
        + (signer == null ? "" : signer.fingerprint())
        + "|"
        + tokens(bundling.timeStamps())
        + "|"
        + state.workspace().rules().content()
        + reading.version();
  }

  private static Set<String> tokens(@Nullable Path folder) {
    if (folder == null) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
