package org.supplierdossier.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;

/** Fills the templates of pages. */
final class Pages {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "org.supplierdossier.render.pages");

  private Pages() {}

  /** A page that cuts texts too long to be read. */
  static String render(String template, Map<String, Object> parameters) {
    VisibleOutput output = new VisibleOutput();
    ENGINE.render(template, parameters, new CutOutput(output));
    return output.toString();
  }

  /** A page that shows every text whole. */
  static String whole(String template, Map<String, Object> parameters) {
    VisibleOutput output = new VisibleOutput();
    ENGINE.render(template, parameters, output);
    return output.toString();
  }
}
