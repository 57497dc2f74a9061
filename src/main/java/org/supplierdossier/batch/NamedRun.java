package org.supplierdossier.batch;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.supplierdossier.job.Job;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.store.EmbeddedStore;
import org.supplierdossier.store.EmbeddedStore.CompletedRun;
import org.supplierdossier.yaml.YamlTree;

/** The earlier run that a job wants to be compared with. */
public final class NamedRun {
  private static final int DIGITS = 16;
  private static final int MOST_SHOWN = 10;

  private NamedRun() {}

  /**
   * Reports a name under {@code compare_with} that is not exactly one run of the store.
   *
   * @throws IOException where the store cannot be opened
   */
  public static void check(Job job, YamlTree jobFile, Problems problems) throws IOException {
    String name = job.compareWith();
    if (name == null) {
      return;
    }
    List<CompletedRun> runs = EmbeddedStore.runs(job.store());
    List<CompletedRun> meant = runs.stream().filter(r -> r.id().startsWith(name)).toList();
    if (meant.size() != 1) {
      problems.error(
          jobFile.file(),
          jobFile.get("compare_with").line(),
          "compare_with is \""
              + name
              + "\", which "
              + (meant.isEmpty() ? "is no completed run" : "several runs begin with")
              + " of the store \""
              + job.store()
              + "\"",
          runs.isEmpty()
              ? "remove it; there is no completed run yet"
              : "use one of: " + shown(meant.isEmpty() ? runs : meant));
    }
  }

  private static String shown(List<CompletedRun> runs) {
    String more = runs.size() > MOST_SHOWN ? ", and " + (runs.size() - MOST_SHOWN) + " older" : "";
    return runs.stream()
            .limit(MOST_SHOWN)
            .map(r -> r.id().substring(0, DIGITS) + " (" + r.job() + ", " + r.asOf() + ")")
            .collect(Collectors.joining(", "))
        + more;
  }
}
