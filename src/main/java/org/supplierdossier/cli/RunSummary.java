package org.supplierdossier.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.supplierdossier.batch.RunReport;
import org.supplierdossier.dossier.Changes;
import org.supplierdossier.dossier.DossierId;
import org.supplierdossier.job.FailOn;

/** What a user is told of a run. */
final class RunSummary {
  private static final int MOST_LINES = 20;

  private final RunReport report;

  RunSummary(RunReport report) {
    this.report = report;
  }

  /** The summary in plain lines. */
  String text() {
    List<String> lines = new ArrayList<>();
    double seconds = report.seconds().values().stream().mapToDouble(Double::doubleValue).sum();
    lines.add("");
    lines.add(
        "documents       "
            + report.documents()
            + " in "
            + report.files()
            + " files: "
            + statuses()
            + "; "
            + report.parsed()
            + " parsed, "
            + (report.files() - report.parsed())
            + " unchanged");
    for (RunReport.Unread unread : report.unread().stream().limit(MOST_LINES).toList()) {
      lines.add(
          "  not read      "
              + unread.supplier()
              + "/"
              + printable(unread.path())
              + ": "
              + unread.status().key()
              + ", "
              + printable(unread.reason()));
    }
    rest(lines, report.unread().size());
    lines.add(
        "evidence        "
            + report.evidence()
            + " ("
            + report.extracted()
            + " files extracted anew)");
    lines.add("contradictions  " + report.contradictions());
    lines.add("gaps            " + report.gaps());
    lines.add("dossiers        " + report.dossiers() + " (" + report.written() + " written anew)");
    changes(lines);
    lines.add(String.format(Locale.ROOT, "seconds         %.1f", seconds));
    if (!report.met().isEmpty()) {
      lines.add(
          "attention       "
              + report.met().stream().map(FailOn::key).collect(Collectors.joining(", ")));
    }
    lines.add("");
    lines.add("open " + report.index());
    return String.join(System.lineSeparator(), lines);
  }

  private String statuses() {
    return report.statuses().entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey().key())
        .collect(Collectors.joining(", "));
  }

  private void changes(List<String> lines) {
    if (report.firstRun()) {
      lines.add("changes         first run of this job, nothing to compare with");
      return;
    }
    int count = report.changes().values().stream().mapToInt(c -> c.all().size()).sum();
    lines.add(
        "changes         "
            + (count == 0
                ? "none since the last run"
                : count + " in " + report.changes().size() + " dossiers since the last run"));
    int shown = 0;
    for (Map.Entry<DossierId, Changes> entry : report.changes().entrySet()) {
      for (Changes.Change change : entry.getValue().all()) {
        if (shown++ < MOST_LINES) {
          lines.add("  " + entry.getKey().folder() + ": " + printable(change.sentence().en()));
        }
      }
    }
    rest(lines, count);
  }

  private static void rest(List<String> lines, int count) {
    if (count > MOST_LINES) {
      lines.add("  and " + (count - MOST_LINES) + " more, see the site");
    }
  }

  /** The summary for programs. */
  String json() {
    return report.json();
  }

  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "\uFFFD");
  }
}
