package org.supplierdossier.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;

/** Renders the templates of {@code src/main/jte}, which are compiled with the program. */
final class Pages {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "org.supplierdossier.render.pages");

  private Pages() {}

  static String render(String template, Map<String, Object> parameters) {
    VisibleOutput output = new VisibleOutput();
    ENGINE.render(template, parameters, output);
    return output.toString();
  }
}
