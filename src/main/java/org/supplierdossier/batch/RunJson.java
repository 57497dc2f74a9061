package org.supplierdossier.batch;

import java.util.Map;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.job.FailOn;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code run.json}: the report on a run for programs. */
final class RunJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private RunJson() {}

  static String of(RunReport report) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema_version", 1);
    root.put("state", "completed");
    root.put("run", report.runId());
    ObjectNode versions = root.putObject("versions");
    report.versions().forEach(versions::put);
    root.put("suppliers", report.suppliers());
    root.put("customers", report.customers());
    root.put("files", report.files());
    root.put("documents", report.documents());
    put(report.statuses(), root);
    root.put("not_yet_read", 0);
    ArrayNode unread = root.putArray("unread");
    for (RunReport.Unread document : report.unread()) {
      unread
          .addObject()
          .put("supplier", document.supplier().value())
          .put("path", document.path())
          .put("status", document.status().key())
          .put("reason", document.reason().en())
          .put("media_type", document.mediaType())
          .put("named_type", document.namedType());
    }
    root.put("parsed", report.parsed());
    root.put("extracted", report.extracted());
    root.put("evidence", report.evidence());
    root.put("contradictions", report.contradictions());
    root.put("gaps", report.gaps());
    root.put("dossiers", report.dossiers());
    root.put("written", report.written());
    root.put("first_run", report.firstRun());
    root.put("changes", report.changes().values().stream().mapToInt(c -> c.all().size()).sum());
    ArrayNode met = root.putArray("fail_on_met");
    report.met().stream().map(FailOn::key).forEach(met::add);
    ObjectNode seconds = root.putObject("seconds");
    for (Map.Entry<String, Double> step : report.seconds().entrySet()) {
      seconds.put(step.getKey(), step.getValue());
    }
    return MAPPER.writeValueAsString(root) + "\n";
  }

  /**
   * The report on a run that has not ended, or was killed.
   *
   * @param step that it had come to
   * @param files found so far
   * @param statuses of the documents read so far
   * @param notYetRead files that were found and not read, each counted as one document
   */
  static String unfinished(
      String step, int files, Map<DocumentStatus, Integer> statuses, int notYetRead) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema_version", 1);
    root.put("state", "unfinished");
    root.put("step", step);
    root.put("files", files);
    int read = statuses.values().stream().mapToInt(Integer::intValue).sum();
    root.put("documents", read + notYetRead);
    put(statuses, root);
    root.put("not_yet_read", notYetRead);
    return MAPPER.writeValueAsString(root) + "\n";
  }

  private static void put(Map<DocumentStatus, Integer> statuses, ObjectNode root) {
    ObjectNode all = root.putObject("statuses");
    for (DocumentStatus status : DocumentStatus.values()) {
      all.put(status.key(), statuses.getOrDefault(status, 0));
    }
  }
}
