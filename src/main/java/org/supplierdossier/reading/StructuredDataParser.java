package org.supplierdossier.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads JSON and XML as one passage {@code key: value} for each value, with its pointer. */
final class StructuredDataParser implements Parser {
  private static final long serialVersionUID = 1;
  private static final MediaType JSON = MediaType.application("json");

  /** People write JSON by hand, with comments and commas too many. */
  private static final JsonFactory JSON_AS_WRITTEN =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_YAML_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(JSON, MediaType.APPLICATION_XML);
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    Xhtml out = new Xhtml(handler, metadata);
    out.begin();
    if (String.valueOf(metadata.get(Metadata.CONTENT_TYPE)).contains("json")) {
      json(JoinedStrings.in(in), out);
    } else {
      XMLReaderUtils.parseSAX(in, new ElementValues(out), context);
    }
    out.finish();
  }

  private static void json(InputStream in, Xhtml out) throws SAXException, TikaException {
    try (JsonParser parser = JSON_AS_WRITTEN.createParser(ObjectReadContext.empty(), in)) {
      String name = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          name = String.valueOf(parser.currentName());
        } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
          String pointer = parser.streamReadContext().pathAsPointer().toString();
          out.element("p", labelled(name, parser.getString()), Places.POINTER, pointer);
        }
      }
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw new TikaException(
          "not well-formed JSON at line " + (at == null ? 0 : at.getLineNr()), e);
    }
  }

  static String labelled(String name, String value) {
    return name.isEmpty() ? value : name + ": " + value;
  }
}
