package org.supplierdossier.render;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a placeholder of a Word template can name, by its name. */
final class WordModel {
  private final Map<String, Object> model = new TreeMap<>();

  private WordModel() {}

  /** A line of text as a placeholder reaches it: {@code {{text}}}. */
  public record Line(String text) {}

  /** Everything that a report says. */
  static WordModel of(Report report, PrintPage print) {
    WordModel words = new WordModel();
    Map<String, Object> model = words.model;
    words.addAll(report);
    words.addAll(report.head());
    words.addAll(report.ownership());
    words.addAll(report.screening());
    words.addAll(report.rules());
    model.put("factors", report.factors());
    model.put("laws", report.rules().factors());
    model.put("evidence", report.evidence());
    model.put("customer_edition", !report.internal());
    model.put("mark", print.mark());
    model.putAll(print.pictures());
    model.put("products", String.join("\n", report.head().products()));
    model.put("gaps_title", print.sections().getOrDefault("gaps", ""));
    model.put("notices", lines(report.notices()));
    model.put("notes", lines(report.rules().notes()));
    model.put("software", lines(report.software()));
    model.put("unresolved", lines(report.ownership().unresolved()));
    model.put("method_lines", lines(Method.of(report)));
    return words;
  }

  /** The same, with the components of this record, which go before those of the report. */
  WordModel with(Record more) {
    for (RecordComponent component : more.getClass().getRecordComponents()) {
      model.remove(WordScope.placeholder(component.getName()));
    }
    addAll(more);
    return this;
  }

  Map<String, Object> all() {
    return model;
  }

  static List<Line> lines(Collection<String> texts) {
    return texts.stream().map(Line::new).toList();
  }

  private void addAll(Record of) {
    for (RecordComponent component : of.getClass().getRecordComponents()) {
      String name = WordScope.placeholder(component.getName());
      try {
        model.putIfAbsent(name, component.getAccessor().invoke(of));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + component, e);
      }
    }
  }
}
