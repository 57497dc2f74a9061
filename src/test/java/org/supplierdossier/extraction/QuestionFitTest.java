package org.supplierdossier.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.yaml.RulesYaml;

class QuestionFitTest {
  private static final List<Rule> RULES = shipped();
  private static final QuestionRules QUESTIONS = new QuestionRules(RULES);

  private static List<Rule> shipped() {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/rules"))) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Problems problems = new Problems();
    RuleSet rules = RulesYaml.load(texts, problems);
    assertThat(problems.haveErrors()).as(problems.all().toString()).isFalse();
    return rules.rules().stream().filter(r -> r.applies() == Rule.Applies.QUESTION).toList();
  }

  @Test
  void takesEveryExampleOfARuleForAQuestionOfThatRule() {
    List<String> wrong = new ArrayList<>();
    for (Rule rule : RULES) {
      for (RuleExample example : rule.matches()) {
        List<Rule> about = QUESTIONS.about(example.text());
        boolean right =
            !about.isEmpty()
                && String.valueOf(about.get(0).indicator()).equals(String.valueOf(rule.indicator()))
                && about.get(0).goodAnswer() == rule.goodAnswer();
        if (!right) {
          wrong.add(
              example.text() + " " + rule.id() + ": " + about.stream().map(Rule::id).toList());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Have you given an undertaking not to interrupt supply or support without proper reason? | SUP-03 | YES
          Have you interrupted supply or support to any customer for political or trade reasons in the past five years? | DIS-04 | NO
          Would you disclose data stored in China to a foreign authority? | DAT-07 | NO
          Does the product send telemetry to the vendor? | DAT-03 | NO
          Can telemetry be switched off? | DAT-03 | YES
          Do you rely on a sole source? | SRC-02 | NO
          Is every key component available from at least two qualified sources? | SRC-02 | YES
          Do you hold safety stock of key components? | SRC-10 | YES
          Are the products or key components subject to export control? | DIS-01 | NO
          Do you rely on a single manufacturing site? | SRC-03 | NO
          Does the product keep working without contact to the vendor? | SUP-10 | YES
          Is a change of control pending or planned? | OWN-06 | NO
          Will you give prior written notice of a change of control? | OWN-06 | YES
          Has a product been subject to an earlier cybersecurity review? | LEG-07 | NO
          Is remote maintenance off by default and approved by the customer for each session? | DAT-04 | YES
          Are customer data transferred abroad? | DAT-06 | NO
          单一来源部件是否已有经验证的替代方案？ | SRC-02 | YES
          关键部件是否存在单一来源？ | SRC-02 | NO
          设备是否向厂商回传数据？ | DAT-03 | NO
          是否存在硬编码口令？ | DAT-05 | NO
          最近三年是否被列为失信被执行人？ | SUP-08 | NO
          是否曾接受网络安全审查？ | LEG-07 | NO
          近五年是否发生因政治、外交、贸易原因中断供应的情形？ | DIS-04 | NO
          是否制定断供应急预案并演练？ | DIS-09 | YES
          整机生产场地是否集中于单一地区？ | SRC-03 | NO
          是否存在股权代持或信托持股安排？ | OWN-01 | NO
          是否提供技术资料托管？ | SUP-05 | YES
          是否承诺无正当理由不中断产品供应和必要的技术支持服务？ | SUP-03 | YES
          """)
  void takesAQuestionForWhatItAsks(String question, String indicator, String good) {
    assertThat(QUESTIONS.about(question))
        .first()
        .satisfies(
            rule -> {
              assertThat(rule.indicator()).hasToString(indicator);
              assertThat(rule.goodAnswer()).hasToString(good);
            });
  }

  @Test
  void leavesAQuestionAloneThatNoRuleIsAbout() {
    assertThat(QUESTIONS.about("Do you hold cyber insurance?")).isEmpty();
    assertThat(QUESTIONS.about("贵公司注册资本是多少？")).isEmpty();
  }
}
