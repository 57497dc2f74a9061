package org.supplierdossier.yaml;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Value.NormalizedAnswer;
import org.supplierdossier.extraction.FormFormat;
import org.supplierdossier.extraction.FormWords;
import org.supplierdossier.problem.Problems;

/** {@code forms.yml} to {@link FormWords}. */
final class FormsYaml {
  private final Problems problems;

  private FormsYaml(Problems problems) {
    this.problems = problems;
  }

  static FormWords load(@Nullable YamlTree tree, Problems problems) {
    if (tree == null) {
      return FormWords.NONE;
    }
    Map<String, List<String>> columns = new TreeMap<>();
    for (String meaning : tree.get("columns").keys()) {
      columns.put(meaning, tree.get("columns").get(meaning).texts());
    }
    Map<NormalizedAnswer, List<String>> ticks = new TreeMap<>();
    for (String answer : tree.get("ticks").keys()) {
      ticks.put(answer(answer), tree.get("ticks").get(answer).texts());
    }
    FormsYaml yaml = new FormsYaml(problems);
    List<FormFormat> formats = new ArrayList<>();
    tree.get("formats").elements().forEach(f -> yaml.format(f).ifPresent(formats::add));
    return new FormWords(columns, ticks, formats);
  }

  private Optional<FormFormat> format(YamlTree tree) {
    List<Pattern> names = new ArrayList<>();
    tree.get("names").elements().forEach(n -> pattern(n).ifPresent(names::add));
    Optional<Pattern> ids = pattern(tree.get("ids"));
    Map<String, NormalizedAnswer> answers = new TreeMap<>();
    for (String word : tree.get("answers").keys()) {
      answers.put(word, answer(tree.get("answers").get(word).text("free-text")));
    }
    return ids.map(
        found ->
            new FormFormat(
                tree.get("id").text(""),
                IndicatorsYaml.bilingual(tree.get("title")),
                names,
                found,
                pattern(tree.get("telling")).orElse(null),
                tree.get("versions").elements().stream().map(this::version).toList(),
                answers));
  }

  private FormFormat.Version version(YamlTree tree) {
    return new FormFormat.Version(
        pattern(tree.get("text")).orElse(null),
        pattern(tree.get("ids")).orElse(null),
        (int) tree.get("questions").number(0),
        tree.get("version").text());
  }

  private Optional<Pattern> pattern(YamlTree tree) {
    return tree.text() == null
        ? Optional.empty()
        : tree.parsed(
            FormsYaml::compiled, "mend the pattern (RE2 syntax, no look-around)", problems);
  }

  private static Pattern compiled(String pattern) {
    try {
      return Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "pattern \"" + pattern + "\" is no RE2 expression: " + e.getDescription(), e);
    }
  }

  private static NormalizedAnswer answer(String key) {
    return NormalizedAnswer.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
