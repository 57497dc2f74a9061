package org.supplierdossier.yaml;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Limits;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.job.Bundling;
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

  /** Loads a job; what is wrong is reported, and has its default like what is missing. */
  public static Job load(YamlTree file, Clock clock, Problems problems) {
    YamlTree tree = YamlSchema.named("job").sound(file, problems);
    Optional<LocalDate> asOf =
        tree.get("as_of").parsed(LocalDate::parse, "write a date as 2026-06-30", problems);
    String name = nameOf(tree.file());
    Kind kind = Kind.valueOf(tree.get("job").text("dossiers").toUpperCase(Locale.ROOT));
    LocalDate today = LocalDate.now(clock.withZone(SHANGHAI));
    return new Job(
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
        optionalPath(tree, "passwords"),
        bundling(tree.get("bundle")),
        tree.get("fail_on").texts().stream().map(FailOn::ofKey).toList(),
        limits(tree),
        (int) tree.get("workers").number(defaultWorkers()));
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

  private static @Nullable Path optionalPath(YamlTree tree, String key) {
    return tree.get(key).isPresent() ? path(tree, key, "") : null;
  }

  private static Bundling bundling(YamlTree tree) {
    return new Bundling(
        tree.get("sources").text("excerpts").equals("files"),
        optionalPath(tree, "sign_with"),
        optionalPath(tree, "password_file"),
        optionalPath(tree, "timestamps"));
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
    Map<String, Long> given = new TreeMap<>();
    YamlTree limits = tree.get("limits");
    for (String name : limits.keys()) {
      if (limits.get(name).isPresent()) {
        given.put(name, limits.get(name).number(0));
      }
    }
    if (tree.get("ocr").text("on").equals("off")) {
      given.put("max_ocr_pages", 0L);
    }
    return Limits.of(given);
  }
}
