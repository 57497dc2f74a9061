package org.supplierdossier.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.utils.XMLReaderUtils;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.reading.structured.StructuredStatements;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON and XML as one passage {@code key: value} for each value, with its pointer. What a
 * known format states comes as tables before that.
 */
final class StructuredDataParser implements Parser {
  private static final long serialVersionUID = 1;

  /** Larger files are read value by value only. */
  private static final int LARGEST_TREE = 64 << 20;

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

  private static final JsonMapper TREES = JsonMapper.builder(JSON_AS_WRITTEN).build();

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(JSON, MediaType.APPLICATION_XML);
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    boolean json = String.valueOf(metadata.get(Metadata.CONTENT_TYPE)).contains("json");
    byte[] bytes = in.readNBytes(LARGEST_TREE + 1);
    StructuredStatements known =
        bytes.length > LARGEST_TREE
            ? null
            : (json ? inJson(bytes) : inXml(bytes, context)).orElse(null);
    Xhtml out = new Xhtml(handler, metadata);
    out.begin();
    if (known != null) {
      StatementsWriter.write(known, out);
    }
    InputStream again = new SequenceInputStream(new ByteArrayInputStream(bytes), in);
    if (json) {
      json(JoinedStrings.in(again), out, known);
    } else {
      XMLReaderUtils.parseSAX(again, new ElementValues(out, known), context);
    }
    out.finish();
  }

  private static Optional<StructuredStatements> inJson(byte[] bytes) {
    try {
      return StructuredStatements.ofJson(TREES.readTree(bytes));
    } catch (JacksonException e) {
      // read value by value it says where it breaks off
      return Optional.empty();
    }
  }

  private static Optional<StructuredStatements> inXml(byte[] bytes, ParseContext context)
      throws IOException, TikaException {
    StructuredStatements.Xml xml = new StructuredStatements.Xml();
    try {
      XMLReaderUtils.parseSAX(new ByteArrayInputStream(bytes), xml.handler(), context);
    } catch (SAXException e) {
      return Optional.empty();
    }
    return StructuredStatements.ofXml(xml);
  }

  private static void json(InputStream in, Xhtml out, @Nullable StructuredStatements known)
      throws SAXException, TikaException {
    try (JsonParser parser = JSON_AS_WRITTEN.createParser(ObjectReadContext.empty(), in)) {
      String name = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          name = String.valueOf(parser.currentName());
        } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
          String pointer = parser.streamReadContext().pathAsPointer().toString();
          if (known == null || !known.covers(pointer)) {
            out.element("p", labelled(name, parser.getString()), Places.POINTER, pointer);
          }
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
