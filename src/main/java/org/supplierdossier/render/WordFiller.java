package org.supplierdossier.render;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.policy.TextRenderPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.supplierdossier.language.Language;

/**
 * Fills Word templates. What a placeholder names is inserted as text, a chart of ours as a picture:
 * neither a supplier's words nor a template can insert other pictures, files or formulas.
 */
final class WordFiller {
  /** Marks of the template language that would insert more than text. */
  private static final char[] MORE_THAN_TEXT = {'@', '#', '*', '+'};

  private static final String ROWS = "_rows";

  /**
   * What a document tells of itself.
   *
   * @param day the only day that it tells
   * @param draft whether it says that it is a draft
   */
  record Description(
      String title, String confidentiality, LocalDate day, Language language, boolean draft) {}

  private WordFiller() {}

  /**
   * Fills a template.
   *
   * @param shipped the resource to use where the user has no template of his own
   * @param model everything that a placeholder can name; a list {@code x_rows} fills a table
   */
  static void fill(
      Optional<Path> template,
      String shipped,
      Map<String, Object> model,
      Description description,
      Path file)
      throws IOException {
    try (InputStream in =
            template.isPresent() ? Files.newInputStream(template.get()) : resource(shipped);
        XWPFTemplate document = XWPFTemplate.compile(in, configuration(model))) {
      document.render(model);
      describe(document, description);
      FixedZip.write(file, document::write);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = WordFiller.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the program lacks its resource " + name);
    }
    return in;
  }

  private static Configure configuration(Map<String, Object> model) {
    ConfigureBuilder builder = Configure.builder().setRenderDataComputeFactory(WordFields::new);
    for (char mark : MORE_THAN_TEXT) {
      builder.addPlugin(mark, new TextRenderPolicy());
    }
    for (String name : model.keySet()) {
      if (name.endsWith(ROWS)) {
        builder.bind(name, new LoopRowTableRenderPolicy());
      } else if (WordCharts.isOne(name)) {
        builder.bind(name, new WordCharts());
      }
    }
    // an unknown placeholder stays where it is, so that its author sees it
    builder.setValidErrorHandler(new Configure.DiscardHandler());
    return builder.build();
  }

  private static void describe(XWPFTemplate document, Description description) {
    var core = document.getXWPFDocument().getProperties().getCoreProperties();
    Date midnight = Date.from(description.day().atStartOfDay().toInstant(ZoneOffset.UTC));
    core.setCreated(Optional.of(midnight));
    core.setModified(Optional.of(midnight));
    core.setCreator("Supplier Dossier");
    core.setLastModifiedByUser("Supplier Dossier");
    core.setTitle(description.title());
    core.setDescription(description.confidentiality());
    if (description.draft()) {
      core.setContentStatus("Draft");
    }
    String language = description.language() == Language.ZH ? "zh-CN" : "en";
    core.getUnderlyingProperties().setLanguageProperty(language);
  }
}
