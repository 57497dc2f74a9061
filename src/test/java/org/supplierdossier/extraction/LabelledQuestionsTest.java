package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.questionnaire.Answer.Expected;
import org.supplierdossier.workspace.RuleFiles;

/** What the mapper makes of questions that were labelled before there was a mapper. */
class LabelledQuestionsTest {
  private static final double PRECISION = 0.95;
  private static final double RECALL = 0.90;
  private static final double POLARITY = 0.95;

  private final QuestionMapper mapper = mapper();

  private record Labelled(String language, List<String> indicators, String good, String question) {}

  private static QuestionMapper mapper() {
    RuleSet rules = RuleFiles.load(List.of(), new Problems());
    List<Rule> about =
        rules.rules().stream()
            .filter(r -> r.applies() == Rule.Applies.QUESTION && !AskedPromises.isAsking(r))
            .toList();
    return new QuestionMapper(new QuestionRules(about), rules.questions());
  }

  @Test
  void findsWhatQuestionsBearOnAndWhichAnswerIsGood() throws IOException {
    for (String language : List.of("en", "zh")) {
      Score score = new Score();
      labelled().stream().filter(l -> l.language().equals(language)).forEach(l -> count(l, score));
      score.print(language);
      assertThat(score.precision()).as("precision " + language).isGreaterThanOrEqualTo(PRECISION);
      assertThat(score.recall()).as("recall " + language).isGreaterThanOrEqualTo(RECALL);
      assertThat(score.polarity()).as("polarity " + language).isGreaterThanOrEqualTo(POLARITY);
    }
  }

  private void count(Labelled labelled, Score score) {
    List<Rule> found = mapper.about(labelled.question());
    boolean mappable = !labelled.indicators().contains("-");
    score.mappable += mappable ? 1 : 0;
    score.mapped += found.isEmpty() ? 0 : 1;
    boolean right =
        !found.isEmpty()
            && labelled.indicators().contains(String.valueOf(found.get(0).indicator()));
    score.right += right ? 1 : 0;
    if (right && !labelled.good().equals("-")) {
      score.closed++;
      Expected good = QuestionMapper.goodOf(found.get(0));
      Expected wanted = labelled.good().equals("yes") ? Expected.YES : Expected.NO;
      score.goodRight += good == wanted ? 1 : 0;
      if (good != wanted) {
        score.wrong.add("  polarity " + labelled + " by " + found.get(0).id());
      }
    }
    if (mappable != right) {
      String by = found.isEmpty() ? "none" : found.get(0).id();
      score.wrong.add((mappable ? "  missed " : "  wrongly ") + labelled + " by " + by);
    } else if (!mappable && !found.isEmpty()) {
      score.wrong.add("  wrongly " + labelled + " by " + found.get(0).id());
    }
  }

  private static List<Labelled> labelled() throws IOException {
    List<Labelled> all = new ArrayList<>();
    try (var in = LabelledQuestionsTest.class.getResourceAsStream("labelled-questions.tsv")) {
      assertThat(in).isNotNull();
      String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n", -1)) {
        String[] parts = line.split("\t", -1);
        if (parts.length == 4) {
          all.add(
              new Labelled(parts[0], Arrays.asList(parts[1].split(",", -1)), parts[2], parts[3]));
        }
      }
    }
    return all;
  }

  private static final class Score {
    private int mappable;
    private int mapped;
    private int right;
    private int closed;
    private int goodRight;
    private final List<String> wrong = new ArrayList<>();

    double precision() {
      return (double) right / mapped;
    }

    double recall() {
      return (double) right / mappable;
    }

    double polarity() {
      return (double) goodRight / closed;
    }

    void print(String language) {
      System.out.printf(
          "%s: precision %.3f (%d of %d), recall %.3f (of %d), polarity %.3f (%d of %d)%n",
          language, precision(), right, mapped, recall(), mappable, polarity(), goodRight, closed);
      wrong.forEach(System.out::println);
    }
  }
}
