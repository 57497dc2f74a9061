package org.supplierdossier.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Passage;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads OpenDocument texts, spreadsheets and presentations, packed and flat. */
final class OdfParser implements Parser {
  private static final long serialVersionUID = 1;
  private static final String ODF = "vnd.oasis.opendocument.";

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    Set<MediaType> types = new TreeSet<>();
    for (String kind : new String[] {"text", "spreadsheet", "presentation", "graphics"}) {
      types.add(MediaType.application(ODF + kind));
      types.add(MediaType.application(ODF + kind + "-template"));
      types.add(MediaType.application(ODF + "flat." + kind));
    }
    return types;
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    String type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
    OdfFile file = OdfFile.open(in, type.contains(ODF + "flat"));
    file.describe(metadata);
    Element content = file.part("content.xml");
    Element body = content == null ? null : OdfFile.first(content, "office:body");
    if (content == null || body == null) {
      throw new TikaException("no body");
    }
    Xhtml out = new Xhtml(handler, metadata);
    out.begin();
    file.noteHidden(out, content);
    write(out, content, body, file.part("styles.xml"));
    file.embedded(handler, context);
    out.finish();
  }

  private static void write(Xhtml out, Element content, Element body, @Nullable Element common)
      throws SAXException {
    OdfStyles styles = OdfStyles.of(common, content);
    OdfText text = new OdfText(out, styles, OdfNumbering.of(common, content), controls(content));
    Element main = body.firstElementChild();
    String kind = main == null ? "" : main.tagName();
    if (kind.equals("office:spreadsheet")) {
      furniture(out, text, common, "style:header");
      furniture(out, text, common, "style:footer");
      new OdfSheets(out, styles).write(body);
    } else if (kind.equals("office:presentation") || kind.equals("office:drawing")) {
      new OdfSlides(out, styles, text).write(body);
    } else {
      furniture(out, text, common, "style:header");
      text.write(body);
      furniture(out, text, common, "style:footer");
    }
  }

  private static Map<String, Element> controls(Element content) {
    Map<String, Element> controls = new HashMap<>();
    for (Element forms : content.getElementsByTag("office:forms")) {
      for (Element field : forms.getAllElements()) {
        controls.put(field.attr(field.hasAttr("form:id") ? "form:id" : "xml:id"), field);
      }
    }
    return controls;
  }

  private static void furniture(Xhtml out, OdfText text, @Nullable Element styles, String side)
      throws SAXException {
    Set<String> seen = new HashSet<>();
    if (styles != null) {
      for (Element part : styles.getElementsByTag(side)) {
        if (seen.add(PassageText.clean(part.wholeText()))) {
          out.open("div", Places.KIND, Passage.Kind.FURNITURE.name());
          text.write(part);
          out.close("div");
        }
      }
    }
  }
}
