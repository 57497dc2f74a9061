package org.supplierdossier.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.language.Bilingual;

/**
 * A document in which a promise is made, as far as it says how it was executed.
 *
 * @param signedBy who signed, as printed
 * @param signedOn the day it was signed or dated, or null
 * @param validUntil the last day on which it binds, or null
 * @param expired whether that day lies before the day of the assessment
 * @param prevails the language that decides, zh or en, or null
 * @param evidence the lines that say so
 */
public record Letter(
    DocumentPath document,
    List<String> signedBy,
    @Nullable LocalDate signedOn,
    @Nullable LocalDate validUntil,
    boolean expired,
    @Nullable String prevails,
    List<EvidenceId> evidence) {
  public Letter {
    signedBy = List.copyOf(signedBy);
    evidence = List.copyOf(evidence);
  }

  /** The same for a promise that it makes until a day of its own. */
  Letter until(LocalDate day, boolean past, List<EvidenceId> lines) {
    List<EvidenceId> more = new ArrayList<>(evidence);
    more.addAll(lines);
    return new Letter(document, signedBy, signedOn, day, past, prevails, more);
  }

  /** What it says of itself, in a phrase; empty where it says nothing. */
  Bilingual phrase() {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    if (!signedBy.isEmpty()) {
      zh.add("签署人 " + String.join("、", signedBy));
      en.add("signed by " + String.join(", ", signedBy));
    }
    if (signedOn != null) {
      zh.add("日期 " + signedOn);
      en.add("dated " + signedOn);
    }
    if (validUntil != null) {
      zh.add("有效期至 " + validUntil + (expired ? "（已过期）" : ""));
      en.add((expired ? "expired on " : "valid until ") + validUntil);
    }
    if (prevails != null) {
      zh.add(prevails.equals("en") ? "以英文为准" : "以中文为准");
      en.add("the " + (prevails.equals("en") ? "English" : "Chinese") + " text prevails");
    }
    return zh.isEmpty()
        ? Bilingual.same("")
        : new Bilingual(
            document.value() + "：" + String.join("，", zh),
            document.value() + ": " + String.join(", ", en));
  }
}
