package org.supplierdossier.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads web pages. What their style sheets say of each element is written into the element before
 * Tika reads the page, as Tika drops style sheets.
 */
final class WebPageParser implements Parser {
  private static final long serialVersionUID = 1;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.TEXT_HTML, MediaType.application("xhtml+xml"));
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    byte[] bytes = in.readAllBytes();
    Charset charset = CharsetByContent.of(new ByteArrayInputStream(bytes));
    Document page = Jsoup.parse(new String(bytes, charset));
    page.outputSettings().prettyPrint(false);
    page.charset(StandardCharsets.UTF_8);
    StyleSheet.apply(page);
    fillIn(page);
    byte[] styled = page.outerHtml().getBytes(StandardCharsets.UTF_8);
    new JSoupParser(new CharsetByContent())
        .parse(new ByteArrayInputStream(styled), handler, metadata, context);
    metadata.set(Metadata.CONTENT_ENCODING, charset.name());
  }

  /** Writes what the fields of forms show in their place. */
  private static void fillIn(Document page) {
    for (Element field : page.select("input")) {
      String shown =
          switch (field.attr("type").toLowerCase(Locale.ROOT)) {
            case "checkbox", "radio" -> field.hasAttr("checked") ? "☒" : "☐";
            case "", "text", "email", "tel", "url", "number", "date", "month" ->
                field.attr("value");
            default -> "";
          };
      if (!shown.isBlank()) {
        Element text = new Element("span").text(shown);
        text.attr("style", field.attr("style"));
        field.before(" ");
        field.after(" ");
        field.replaceWith(text);
      }
    }
    for (Element area : page.select("textarea, select, button")) {
      area.before(" ");
      area.after(" ");
    }
    for (Element list : page.select("select")) {
      if (!list.select("option[selected]").isEmpty()) {
        list.select("option:not([selected])").remove();
      }
    }
  }
}
