package org.supplierdossier.render;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/**
 * Cuts texts of documents that are longer than anybody reads on an overview: a cell of ten million
 * characters stands in its source page, and as often as it counts in {@code dossier.json}.
 */
final class CutOutput extends OwaspHtmlTemplateOutput {
  CutOutput(TemplateOutput output) {
    super(output);
  }

  @Override
  public void writeUserContent(@Nullable String value) {
    super.writeUserContent(value == null || value.length() <= Phrasing.MOST ? value : cut(value));
  }

  private static String cut(String value) {
    int end = Phrasing.MOST;
    if (Character.isHighSurrogate(value.charAt(end - 1))) {
      end--;
    }
    int left = value.length() - end;
    return value.substring(0, end)
        + "… (另有 "
        + left
        + " 个字符 · "
        + left
        + " more characters in dossier.json)";
  }
}
