package org.supplierdossier.csv;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.csv.CsvTable.Row;
import org.supplierdossier.decision.Decision;
import org.supplierdossier.decision.Decision.Verdict;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.problem.Problems;

/** {@code decisions/*.csv} to {@link Decision}s: {@code evidence,decision,by,on,reason,until}. */
public final class DecisionsCsv {
  /** The columns that a file must have. */
  public static final List<String> COLUMNS =
      List.of("evidence", "decision", "by", "on", "reason", "until");

  private DecisionsCsv() {}

  /** The decisions of a table; a row that is wrong is reported and left out. */
  public static List<Decision> of(CsvTable table, Problems problems) {
    List<Decision> decisions = new ArrayList<>();
    for (Row row : table.rows()) {
      decision(table.file(), row, problems).ifPresent(decisions::add);
    }
    return decisions;
  }

  private static Optional<Decision> decision(String file, Row row, Problems problems) {
    EvidenceId about = null;
    try {
      about = new EvidenceId(row.text("evidence"));
    } catch (IllegalArgumentException e) {
      problems.error(
          file,
          row.line(),
          "evidence \"" + row.text("evidence") + "\" is no id",
          "copy the 16 digits from the dossier");
    }
    Verdict verdict =
        switch (row.text("decision")) {
          case "accept" -> Verdict.ACCEPT;
          case "reject" -> Verdict.REJECT;
          default -> {
            problems.error(
                file,
                row.line(),
                "decision is \"" + row.text("decision") + "\"",
                "write accept or reject");
            yield null;
          }
        };
    for (String column : List.of("by", "reason")) {
      if (row.get(column) == null) {
        problems.error(file, row.line(), "\"" + column + "\" is blank", "say who decided and why");
      }
    }
    LocalDate on = date(file, row, "on", problems);
    LocalDate until = date(file, row, "until", problems);
    if (on == null && row.get("on") == null) {
      problems.error(file, row.line(), "\"on\" is blank", "write a date as 2026-06-30");
    }
    String by = row.get("by");
    String reason = row.get("reason");
    if (about == null || verdict == null || on == null || by == null || reason == null) {
      return Optional.empty();
    }
    return Optional.of(new Decision(about, verdict, by, on, reason, until));
  }

  private static @Nullable LocalDate date(String file, Row row, String column, Problems problems) {
    String text = row.get(column);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      problems.error(
          file, row.line(), "\"" + column + "\" is \"" + text + "\"", "write a date as 2026-06-30");
      return null;
    }
  }
}
