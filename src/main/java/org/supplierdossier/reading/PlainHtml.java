package org.supplierdossier.reading;

import java.util.Locale;
import java.util.Set;
import org.apache.tika.parser.html.HtmlMapper;

/**
 * Keeps the elements of a web page, and of their attributes those that {@link Passages} asks for.
 */
final class PlainHtml implements HtmlMapper {
  private static final Set<String> DISCARDED = Set.of("script", "style", "template", "noscript");
  private static final Set<String> KEPT =
      Set.of(
          "colspan",
          "rowspan",
          "hidden",
          "style",
          "class",
          "id",
          "bgcolor",
          "background",
          "color",
          "type",
          "checked",
          "value");

  @Override
  public String mapSafeElement(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean isDiscardElement(String name) {
    return DISCARDED.contains(name.toLowerCase(Locale.ROOT));
  }

  @Override
  @SuppressWarnings("NullAway") // Tika's contract: null drops the attribute
  public String mapSafeAttribute(String elementName, String attributeName) {
    String name = attributeName.toLowerCase(Locale.ROOT);
    return KEPT.contains(name) ? name : null;
  }
}
