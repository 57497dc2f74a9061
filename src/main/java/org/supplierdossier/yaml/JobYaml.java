package org.supplierdossier.yaml;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.supplierdossier.document.Limits;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.job.FailOn;
import org.supplierdossier.job.Job;
import org.supplierdossier.job.Job.Format;
import org.supplierdossier.job.Job.Kind;
import org.supplierdossier.language.Language;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.SupplierId;

/** A job file to a {@link Job}. */
public final class JobYaml {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final int MOST_WORKERS_BY_DEFAULT = 4;

  private JobYaml() {}

  /** Loads a job; what is wrong is reported and what is missing has its default. */
  public static Optional<Job> load(YamlTree tree, Clock clock, Problems problems) {
    boolean fits = YamlSchema.named("job").check(tree, problems);
    Optional<LocalDate> asOf =
        tree.get("as_of").parsed(LocalDate::parse, "write a date as 2026-06-30", problems);
    if (!fits) {
      return Optional.empty();
    }
    String name = nameOf(tree.file());
    Kind kind = Kind.valueOf(tree.get("job").text("").toUpperCase(Locale.ROOT));
    LocalDate today = LocalDate.now(clock.withZone(SHANGHAI));
    return Optional.of(
        new Job(
            name,
            kind,
            path(tree, "input", "input"),
            path(tree, "output", "output/" + name),
            path(tree, "store", "output/store"),
            asOf.orElse(today),
            ids(tree.get("suppliers"), SupplierId::new, problems),
            ids(tree.get("customers"), CustomerId::new, problems),
            tree.get("regime").text(),
            editions(tree, kind),
            formats(tree, kind),
            tree.get("languages").texts().stream()
                .map(l -> Language.valueOf(l.toUpperCase(Locale.ROOT)))
                .toList(),
            tree.get("compare_with").text(),
            paths(tree, "rulebooks"),
            paths(tree, "extraction"),
            tree.get("fail_on").texts().stream().map(FailOn::ofKey).toList(),
            limits(tree.get("limits")),
            (int) tree.get("workers").number(defaultWorkers())));
  }

  private static String nameOf(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return name.replaceFirst("\\.ya?ml$", "");
  }

  private static int defaultWorkers() {
    return Math.min(MOST_WORKERS_BY_DEFAULT, Runtime.getRuntime().availableProcessors());
  }

  private static Path path(YamlTree tree, String key, String otherwise) {
    return Path.of(tree.get(key).text(otherwise));
  }

  private static List<Path> paths(YamlTree tree, String key) {
    return tree.get(key).texts().stream().map(Path::of).toList();
  }

  private static <T extends Comparable<T>> Set<T> ids(
      YamlTree tree, Function<String, T> parser, Problems problems) {
    Set<T> ids = new TreeSet<>();
    for (YamlTree id : tree.elements()) {
      id.parsed(parser, "write the id of a folder or file of the input", problems)
          .ifPresent(ids::add);
    }
    return ids;
  }

  private static List<Edition> editions(YamlTree tree, Kind kind) {
    List<Edition> chosen =
        tree.get("editions").texts().stream()
            .map(e -> Edition.valueOf(e.toUpperCase(Locale.ROOT)))
            .sorted()
            .toList();
    if (!chosen.isEmpty()) {
      return chosen;
    }
    return kind == Kind.SCREEN ? List.of(Edition.INTERNAL) : List.of(Edition.values());
  }

  private static Set<Format> formats(YamlTree tree, Kind kind) {
    Set<Format> chosen = EnumSet.noneOf(Format.class);
    for (String format : tree.get("formats").texts()) {
      chosen.add(Format.valueOf(format.toUpperCase(Locale.ROOT)));
    }
    if (!chosen.isEmpty()) {
      return chosen;
    }
    return kind == Kind.EXPORT ? EnumSet.allOf(Format.class) : EnumSet.of(Format.HTML, Format.JSON);
  }

  private static Limits limits(YamlTree tree) {
    Limits standard = Limits.DEFAULT;
    return new Limits(
        tree.get("max_document_bytes").number(standard.maxBytes()),
        tree.get("max_unpacked_bytes").number(standard.maxUnpackedBytes()),
        (int) tree.get("max_characters").number(standard.maxCharacters()),
        (int) tree.get("max_depth").number(standard.maxDepth()),
        (int) tree.get("max_embedded").number(standard.maxEmbedded()),
        (int) tree.get("parse_timeout").number(standard.parseTimeoutSeconds()),
        (int) tree.get("max_heap_megabytes").number(standard.maxHeapMegabytes()));
  }
}
