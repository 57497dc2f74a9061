package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;

class ContractTermsTest {
  private static final TermModel MODEL =
      TermModel.of(
          """
          # a remark
          kinds\taudit-rights\tgoverning-law
          bias\t-512\t-512
          threshold\t0\t0
          governed by\t1:600
          inspect\t0:300
          r:audit-rights\t0:300
          h:law\t1:100
          """);

  private static final String AUDIT = "The Buyer may inspect the plant on ten days' notice.";

  @Test
  void proposesASentenceWhoseFeaturesReachTheThresholdAndNamesThem() {
    List<Evidence> terms =
        terms(contract().text("This Agreement is governed by the laws of Norway."));
    assertThat(terms).hasSize(1);
    Evidence term = terms.get(0);
    assertThat(term.term()).isEqualTo("governing-law");
    assertThat(term.indicator()).isNull();
    assertThat(term.claim()).isEqualTo(Claim.OBLIGATION);
    assertThat(term.quote()).isEqualTo("This Agreement is governed by the laws of Norway.");
    assertThat(term.because().en()).contains("\"governed by\"").contains("0.17");
  }

  @Test
  void quotesNeighbouringSentencesOfAParagraphAsOneTermWithWhatARuleKnowsOfThem() {
    String first = "The conditions of sale are governed by the rules of the coast.";
    String second = "This Agreement is governed by the laws of Norway.";
    assertThat(terms(contract().text(first + " " + second)))
        .extracting(Evidence::quote)
        .containsExactly(first + " " + second);
    assertThat(terms(contract().text(first).text(second)))
        .extracting(Evidence::quote)
        .containsExactly(first, second);
  }

  @Test
  void quotesANeighbourInTheParagraphThatAllButReachesTheThreshold() {
    TermModel model =
        TermModel.of(
            "kinds\tgoverning-law\nbias\t-200\nthreshold\t0\ngoverned by\t0:300\ncourts\t0:100\n");
    String first = "This Agreement is governed by the laws of Norway.";
    String second = "The courts of Oslo hear all cases.";
    String third = "The Buyer pays within ten days.";
    assertThat(terms(contract().text(first + " " + second + " " + third), model))
        .extracting(Evidence::quote)
        .containsExactly(first + " " + second);
    assertThat(terms(contract().text(third + " " + second + " " + first), model))
        .extracting(Evidence::quote)
        .containsExactly(second + " " + first);
    assertThat(terms(contract().text(first).text(second), model))
        .extracting(Evidence::quote)
        .containsExactly(first);
  }

  @Test
  void seesWhatRulesFoundInASentenceAndInThoseNextToIt() {
    List<PassageSentence> sentences = PassageSentence.of(contract().document());
    List<SortedSet<String>> byRules = new ArrayList<>();
    sentences.forEach(s -> byRules.add(new TreeSet<>()));
    byRules.get(1).add("insurance");
    TermFeatures features = new TermFeatures(sentences, byRules);
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      String place = i + " ";
      features.of(
          i,
          (hash, prefix, text, from, to) -> {
            if (prefix.startsWith("r")) {
              String name = TermFeatures.name(prefix, text.substring(from, to));
              assertThat(hash).isEqualTo(LinearWeights.hash(name));
              seen.add(place + name);
            }
          });
    }
    assertThat(seen).containsExactly("0 ra:insurance", "1 r:insurance", "2 rb:insurance");
  }

  @Test
  void leavesOutWhatStaysBelowTheThreshold() {
    assertThat(terms(contract().text(AUDIT))).isEmpty();
  }

  @Test
  void weighsTheHeadingAboveASentence() {
    TermModel model =
        TermModel.of("kinds\tgoverning-law\nbias\t-100\nthreshold\t0\nh:law\t0:100\n");
    Papers paper = contract().text("Law").text("The courts of Oslo follow Norwegian rules alone.");
    assertThat(terms(paper, model)).extracting(Evidence::quote).hasSize(1);
  }

  @Test
  void takesNoTermFromADocumentThatIsNoContract() {
    Papers paper = Papers.paper();
    for (int i = 0; i < 40; i++) {
      paper.text("The group sold more pumps in the north than in the year before.");
    }
    paper.text("Our loans are governed by the laws of Norway.");
    assertThat(terms(paper)).isEmpty();
  }

  @Test
  void takesNoTermFromAChineseSentenceATemplateOrHiddenText() {
    Papers paper =
        contract()
            .text("本合同适用挪威法律（governed by）并据其解释，双方另有约定的除外。")
            .text("This Agreement is governed by the laws of ______.")
            .hidden("This Agreement is governed by the laws of Norway.");
    assertThat(terms(paper)).isEmpty();
  }

  @Test
  void readsTheSameModelFromTheSameText() {
    assertThat(TermModel.of("kinds\nbias\nthreshold\n").digest())
        .isEqualTo(TermModel.of("kinds\nbias\nthreshold\n").digest())
        .isNotEqualTo(MODEL.digest());
  }

  @Test
  void shipsAModelOfTheKindsThatCuadLabels() {
    assertThat(TermModel.shipped().kinds())
        .contains("governing-law", "audit-rights", "source-code-escrow")
        .hasSize(15);
  }

  private static Papers contract() {
    return Papers.paper()
        .text("This Agreement is made by Skarvholt AS and the Buyer.")
        .text("The parties to this Agreement have met.")
        .text("All schedules are part of this Agreement.");
  }

  private static List<Evidence> terms(Papers paper) {
    return terms(paper, MODEL);
  }

  private static List<Evidence> terms(Papers paper, TermModel model) {
    return EvidenceExtractor.of(Papers.rules(), model, StatementModel.NONE)
        .extract(Papers.SUPPLIER, paper.document())
        .stream()
        .filter(e -> e.term() != null)
        .toList();
  }
}
