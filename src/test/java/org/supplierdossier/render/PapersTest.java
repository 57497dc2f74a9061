package org.supplierdossier.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supplierdossier.render.WrittenText.squeezed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.supplier.Customer;

class PapersTest {
  @TempDir static Path folder;

  @BeforeAll
  static void writesThePapers() throws IOException {
    for (Edition edition : Edition.values()) {
      new DossierRenderer()
          .render(
              Demo.dossier(edition),
              Optional.empty(),
              EnumSet.of(DossierRenderer.Format.PAPERS),
              WordTemplate.SHIPPED,
              folder.resolve(edition.key()));
    }
  }

  private static Path file(Edition edition, Paper paper, String language) {
    return folder
        .resolve(edition.key())
        .resolve("papers")
        .resolve(paper.key() + "." + language + ".docx");
  }

  @ParameterizedTest
  @EnumSource
  void fillsEveryPlaceholderAndSaysThatItIsADraft(Paper paper) throws IOException {
    for (String language : List.of("zh", "en")) {
      Path file = file(Edition.CUSTOMER, paper, language);
      assertThat(WrittenText.everythingIn(file)).doesNotContain("{{", "}}");
      assertThat(WrittenText.of(file)).contains(language.equals("zh") ? "草稿" : "DRAFT");
      try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
        assertThat(document.getProperties().getCoreProperties().getContentStatus())
            .isEqualTo("Draft");
      }
    }
  }

  @Test
  void putsTheFiveUndertakingsIntoTheLetterToSign() throws IOException {
    String letter = WrittenText.of(file(Edition.CUSTOMER, Paper.UNDERTAKINGS_LETTER, "en"));
    Customer.ARTICLE_6.forEach(u -> assertThat(letter).contains("(" + u.key() + ")"));
  }

  @Test
  void asksEveryOpenQuestionInTheLetterToTheSupplier() throws IOException {
    Dossier dossier = Demo.dossier(Edition.CUSTOMER);
    String letter = WrittenText.of(file(Edition.CUSTOMER, Paper.GAP_REQUEST, "zh"));
    dossier
        .assessment()
        .gaps()
        .forEach(g -> assertThat(letter).contains(squeezed(g.question().zh())));
    dossier.documents().stream()
        .filter(d -> d.status().isUnread())
        .forEach(d -> assertThat(letter).contains(squeezed(Places.path(d.path()))));
  }

  @Test
  void showsBandsOnlyToThoseWhoDecide() throws IOException {
    Dossier dossier = Demo.dossier(Edition.INTERNAL);
    String internal = WrittenText.of(file(Edition.INTERNAL, Paper.ANALYSIS_REPORT, "en"));
    String sent = WrittenText.of(file(Edition.CUSTOMER, Paper.ANALYSIS_REPORT, "en"));
    dossier
        .assessment()
        .factors()
        .forEach(
            f -> {
              assertThat(internal).contains(squeezed(f.reason().en()));
              assertThat(sent).doesNotContain(squeezed(f.reason().en()));
            });
    assertThat(file(Edition.INTERNAL, Paper.GAP_REQUEST, "en")).doesNotExist();
  }

  @Test
  void quotesNoLawInEnglishAndNoneThatWasNotSeen() throws IOException {
    Dossier dossier = Demo.dossier(Edition.CUSTOMER);
    for (Paper paper : Paper.values()) {
      String text = WrittenText.of(file(Edition.CUSTOMER, paper, "zh"));
      dossier.rulebook().factors().stream()
          .filter(f -> f.status() != org.supplierdossier.rulebook.TextStatus.SEEN)
          .forEach(f -> assertThat(text).doesNotContain("「" + squeezed(f.text().zh())));
    }
  }

  @Test
  void usesTheUsersTemplateOfAPaperWhereThereIsOne(@TempDir Path mine) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        var out = Files.newOutputStream(mine.resolve("gap-request.en.docx"))) {
      document.createParagraph().createRun().setText("Ours, to {{supplier}}");
      document.write(out);
    }
    new DossierRenderer()
        .render(
            Demo.dossier(Edition.CUSTOMER),
            Optional.empty(),
            EnumSet.of(DossierRenderer.Format.PAPERS),
            new WordTemplate(mine.resolve("{paper}.{language}.docx").toString()),
            mine.resolve("d"));
    assertThat(WrittenText.of(mine.resolve("d/papers/gap-request.en.docx")))
        .startsWith("Ours,toLanhai");
    assertThat(WrittenText.of(mine.resolve("d/papers/gap-request.zh.docx"))).contains("草稿");
  }
}
