package org.supplierdossier.render;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.policy.TextRenderPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.supplierdossier.language.Language;

/**
 * Fills a Word template with a report. What a placeholder names is inserted as text: neither a
 * supplier's words nor a template can insert pictures, files or formulas.
 */
final class WordWriter {
  /** Marks of the template language that would insert more than text. */
  private static final char[] MORE_THAN_TEXT = {'@', '#', '*', '+'};

  private static final List<String> TABLES =
      List.of(
          "factors",
          "gaps",
          "holders",
          "shares",
          "components",
          "certificates",
          "answers",
          "evidence",
          "documents",
          "decisions",
          "lists",
          "hits",
          "changes");

  private final Report report;
  private final PrintPage print;
  private final LocalDate asOf;

  WordWriter(Report report, PrintPage print, LocalDate asOf) {
    this.report = report;
    this.print = print;
    this.asOf = asOf;
  }

  /**
   * Writes the document.
   *
   * @param template the user's own, or empty for the one that ships
   */
  void write(Optional<Path> template, Path file) throws IOException {
    try (InputStream in = template.isPresent() ? Files.newInputStream(template.get()) : shipped();
        XWPFTemplate document = XWPFTemplate.compile(in, configuration())) {
      document.render(model());
      describe(document);
      FixedZip.write(file, document::write);
    }
  }

  private InputStream shipped() {
    String name = "/render/templates/dossier." + report.phrasing().language().code() + ".docx";
    InputStream in = WordWriter.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the program lacks its resource " + name);
    }
    return in;
  }

  private static Configure configuration() {
    ConfigureBuilder builder = Configure.builder().setRenderDataComputeFactory(WordFields::new);
    for (char mark : MORE_THAN_TEXT) {
      builder.addPlugin(mark, new TextRenderPolicy());
    }
    for (String table : TABLES) {
      builder.bind(table + "_rows", new LoopRowTableRenderPolicy());
    }
    // an unknown placeholder stays where it is, so that its author sees it
    builder.setValidErrorHandler(new Configure.DiscardHandler());
    return builder.build();
  }

  /** Everything that a placeholder can name, by its name. */
  private Map<String, Object> model() {
    Map<String, Object> model = new TreeMap<>();
    addAll(model, report);
    addAll(model, report.head());
    addAll(model, report.ownership());
    addAll(model, report.screening());
    addAll(model, report.rules());
    model.put("factors", report.factors());
    model.put("laws", report.rules().factors());
    model.put("evidence", report.evidence());
    model.put("customer_edition", !report.internal());
    model.put("mark", print.mark());
    model.put("products", String.join("\n", report.head().products()));
    model.put("gaps_title", print.sections().getOrDefault("gaps", ""));
    model.put("notices", lines(report.notices()));
    model.put("notes", lines(report.rules().notes()));
    model.put("unresolved", lines(report.ownership().unresolved()));
    model.put("method_lines", lines(Method.of(report)));
    for (String table : TABLES) {
      Object rows = model.get(table);
      model.put(table + "_rows", rows == null ? List.of() : rows);
    }
    return model;
  }

  /** A line of text as a placeholder reaches it: {@code {{text}}}. */
  public record Line(String text) {}

  private static List<Line> lines(Collection<String> texts) {
    return texts.stream().map(Line::new).toList();
  }

  private static void addAll(Map<String, Object> model, Record of) {
    for (RecordComponent component : of.getClass().getRecordComponents()) {
      String name = WordFields.placeholder(component.getName());
      try {
        model.putIfAbsent(name, component.getAccessor().invoke(of));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + component, e);
      }
    }
  }

  private void describe(XWPFTemplate document) {
    var core = document.getXWPFDocument().getProperties().getCoreProperties();
    Optional<Date> day = Optional.of(Date.from(asOf.atStartOfDay().toInstant(ZoneOffset.UTC)));
    core.setCreated(day);
    core.setModified(day);
    core.setCreator("Supplier Dossier");
    core.setLastModifiedByUser("Supplier Dossier");
    core.setTitle(
        report.head().title()
            + " – "
            + report.head().supplier()
            + " – "
            + report.head().customer());
    core.setDescription(report.head().confidentiality());
    String language = report.phrasing().language() == Language.ZH ? "zh-CN" : "en";
    core.getUnderlyingProperties().setLanguageProperty(language);
  }
}
