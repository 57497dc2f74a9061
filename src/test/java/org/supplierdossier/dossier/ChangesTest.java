package org.supplierdossier.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.SupplierId;

class ChangesTest {
  private static final DossierId ID =
      new DossierId(new SupplierId("s"), new CustomerId("c"), Edition.INTERNAL);

  private static DossierSummary summary(
      int day,
      Map<String, String> bands,
      Map<String, String> undertakings,
      List<String> gaps,
      Map<String, DossierSummary.Line> evidence,
      Map<String, DossierSummary.Reading> documents) {
    TreeMap<String, Integer> coverage = new TreeMap<>();
    bands.keySet().forEach(factor -> coverage.put(factor, 50 + day));
    return new DossierSummary(
        ID,
        LocalDate.of(2021, 4, day),
        "measures-2020",
        new TreeMap<>(bands),
        coverage,
        new TreeMap<>(undertakings),
        gaps,
        new TreeMap<>(evidence),
        new TreeMap<>(),
        new TreeMap<>(documents));
  }

  @Test
  void saysWhatChangedInTheOrderOfItsWeight() {
    DossierSummary before =
        summary(
            1,
            Map.of("2020.9.2", "low", "2020.9.3", "low"),
            Map.of("U-COOP", "present"),
            List.of("SRC-01", "SRC-02"),
            Map.of("aa", new DossierSummary.Line("SUP-01", "supports", "五年", "a.docx")),
            Map.of(
                "a.docx", new DossierSummary.Reading("1", "read"),
                "b.docx", new DossierSummary.Reading("2", "read"),
                "c.docx", new DossierSummary.Reading("3", "read")));
    DossierSummary after =
        summary(
            2,
            Map.of("2020.9.2", "high", "2020.9.3", "low"),
            Map.of("U-COOP", "weakened"),
            List.of("SRC-02", "SRC-03"),
            Map.of("bb", new DossierSummary.Line(null, "risk", "三年", "b.docx")),
            Map.of(
                "a.docx", new DossierSummary.Reading("1", "read"),
                "b.docx", new DossierSummary.Reading("9", "encrypted"),
                "d.docx", new DossierSummary.Reading("4", "read")));

    Changes changes = Changes.between(Optional.of(before), after);

    assertThat(changes.since()).isEqualTo(LocalDate.of(2021, 4, 1));
    assertThat(changes.all())
        .extracting(c -> c.kind().key() + " " + c.subject())
        .containsExactly(
            "band-changed 2020.9.2",
            "undertaking-changed U-COOP",
            "evidence-added bb",
            "evidence-removed aa",
            "gap-opened SRC-03",
            "gap-closed SRC-01",
            "document-unread b.docx",
            "document-added d.docx",
            "document-removed c.docx");
    assertThat(changes.all().get(0).sentence().en())
        .isEqualTo("Factor 2020.9.2: low → high (coverage 51% → 52%).");
    assertThat(changes.all().get(0).sentence().zh()).contains("低 → 高");
  }

  @Test
  void saysAStatementOnceThatIsEvidenceForSeveralIndicators() {
    DossierSummary before = summary(1, Map.of(), Map.of(), List.of(), Map.of(), Map.of());
    DossierSummary after =
        summary(
            2,
            Map.of(),
            Map.of(),
            List.of(),
            Map.of(
                "bb", new DossierSummary.Line("SUP-01", "supports", "五年", "a.docx"),
                "aa", new DossierSummary.Line("SUP-03", "supports", "五年", "a.docx"),
                "cc", new DossierSummary.Line("SUP-03", "supports", "三年", "a.docx")),
            Map.of());

    assertThat(Changes.between(Optional.of(before), after).all())
        .extracting(c -> c.subject() + " " + c.sentence().en())
        .containsExactly(
            "aa bb New evidence (SUP-01, SUP-03; a.docx): “五年”",
            "cc New evidence (SUP-03; a.docx): “三年”");
  }

  @Test
  void findsNothingBetweenEqualDossiers() {
    DossierSummary summary =
        summary(1, Map.of("f", "low"), Map.of(), List.of(), Map.of(), Map.of());

    assertThat(Changes.between(Optional.of(summary), summary).isEmpty()).isTrue();
  }

  @Test
  void saysThatADossierIsNew() {
    DossierSummary summary = summary(1, Map.of(), Map.of(), List.of(), Map.of(), Map.of());

    assertThat(Changes.between(Optional.empty(), summary).all())
        .extracting(Changes.Change::kind)
        .containsExactly(Changes.Kind.DOSSIER_ADDED);
  }
}
