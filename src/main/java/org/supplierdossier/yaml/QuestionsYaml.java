package org.supplierdossier.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.extraction.QuestionCatalogue;
import org.supplierdossier.questionnaire.Answer.Expected;

/** {@code questions.yml} and {@code published-ids.yml} to a {@link QuestionCatalogue}. */
final class QuestionsYaml {
  private QuestionsYaml() {}

  static QuestionCatalogue load(@Nullable YamlTree questions, @Nullable YamlTree ids) {
    return new QuestionCatalogue(
        questions == null ? List.of() : kinds(questions),
        questions == null ? List.of() : questions.get("others").texts(),
        ids == null
            ? List.of()
            : ids.get("tables").elements().stream().map(QuestionsYaml::table).toList());
  }

  private static List<QuestionCatalogue.Kind> kinds(YamlTree questions) {
    List<QuestionCatalogue.Kind> kinds = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (YamlTree kind : questions.get("kinds").elements()) {
      String indicator = kind.get("indicator").text("");
      int number = numbers.merge(indicator, 1, Integer::sum);
      kinds.add(
          new QuestionCatalogue.Kind(
              new IndicatorId(indicator), number, good(kind), kind.get("asks").texts()));
    }
    return kinds;
  }

  private static QuestionCatalogue.Table table(YamlTree tree) {
    Map<String, QuestionCatalogue.Entry> ids = new TreeMap<>();
    for (String id : tree.get("ids").keys()) {
      YamlTree entry = tree.get("ids").get(id);
      ids.put(
          id,
          new QuestionCatalogue.Entry(
              entry.get("indicators").texts().stream().map(IndicatorId::new).toList(),
              good(entry)));
    }
    return new QuestionCatalogue.Table(
        tree.get("form").text(""),
        tree.get("versions").texts(),
        tree.get("source").text(""),
        tree.get("whole").flag(false),
        ids);
  }

  private static Expected good(YamlTree tree) {
    return switch (tree.get("good").text("open")) {
      case "yes" -> Expected.YES;
      case "no" -> Expected.NO;
      default -> Expected.OPEN;
    };
  }
}
