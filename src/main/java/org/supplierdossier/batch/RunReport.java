package org.supplierdossier.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.dossier.Changes;
import org.supplierdossier.dossier.DossierId;
import org.supplierdossier.job.FailOn;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.questionnaire.Form;
import org.supplierdossier.supplier.SupplierId;

/**
 * What a run did.
 *
 * @param runId digest of everything the run depended on
 * @param versions of reader, rules and rulebooks by name
 * @param files in all data rooms
 * @param statuses how many documents have each status; their sum is the number of documents
 * @param unread documents that were not read, or not wholly
 * @param forms documents that ask questions, with how many of them are answered, by supplier
 * @param parsed files that were parsed in this run; the others were known
 * @param extracted files that evidence was extracted from in this run
 * @param evidence pieces of evidence, each counted once for its supplier
 * @param written dossiers that were written in this run; the others were as they should be
 * @param changes against the last run of the job, for each dossier that changed; empty for a first
 *     run
 * @param firstRun whether there was no earlier run to compare with
 * @param met the conditions of the job that hold
 * @param seconds of wall time by step, in the order of the steps
 */
public record RunReport(
    String runId,
    Map<String, String> versions,
    int suppliers,
    int customers,
    int files,
    Map<DocumentStatus, Integer> statuses,
    List<Unread> unread,
    Map<SupplierId, List<Form>> forms,
    int parsed,
    int extracted,
    int evidence,
    int contradictions,
    int gaps,
    int dossiers,
    int written,
    boolean firstRun,
    Map<DossierId, Changes> changes,
    Set<FailOn> met,
    Map<String, Double> seconds,
    Path index) {

  /**
   * A document that was not read, or not wholly.
   *
   * @param mediaType as its content shows it
   * @param namedType as its name claims, or an empty text
   */
  public record Unread(
      SupplierId supplier,
      String path,
      DocumentStatus status,
      Bilingual reason,
      String mediaType,
      String namedType) {}

  /** The report for programs, as it stands in {@code run.json}. */
  public String json() {
    return RunJson.of(this);
  }

  /** How many documents were discovered, the ones inside containers too. */
  public int documents() {
    return statuses.values().stream().mapToInt(Integer::intValue).sum();
  }
}
