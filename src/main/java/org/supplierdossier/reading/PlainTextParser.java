package org.supplierdossier.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.supplierdossier.reading.structured.StructuredStatements;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Reads plain text by lines, Markdown by its marks, and separated values by rows. */
final class PlainTextParser implements Parser {
  private static final long serialVersionUID = 1;
  private static final int SAMPLE = 64 * 1024;
  private static final int MOST_TAGS = 2_000_000;
  private static final long LARGEST_RECORDS = 32L << 20;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(
        MediaType.TEXT_PLAIN,
        MediaType.text("csv"),
        MediaType.text("tsv"),
        MediaType.text("tab-separated-values"),
        MediaType.text("x-web-markdown"),
        MediaType.text("x-log"));
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException {
    in.mark(SAMPLE + 1);
    byte[] sample = in.readNBytes(SAMPLE);
    in.reset();
    Charset charset = CharsetByContent.of(in);
    metadata.set(Metadata.CONTENT_ENCODING, charset.name());
    String type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
    String extension =
        FileName.extension(String.valueOf(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY)));
    Xhtml out = new Xhtml(handler, metadata);
    out.begin();
    Reader reader = new InputStreamReader(in, charset);
    boolean separated =
        type.startsWith("text/csv")
            || type.startsWith("text/tsv")
            || type.startsWith("text/tab-separated")
            || extension.equals("csv")
            || extension.equals("tsv");
    if (separated) {
      new SeparatedValues(out).write(reader, new String(sample, charset));
    } else if (extension.equals("jsonl") || extension.equals("ndjson")) {
      jsonLines(new BufferedReader(reader), out);
    } else if (new String(sample, charset).contains("SPDXVersion:")) {
      tagValue(new BufferedReader(reader), out);
    } else {
      boolean marked = type.contains("markdown") || extension.equals("md");
      new TextLines(out, marked).write(new BufferedReader(reader));
    }
    out.finish();
  }

  /** A record in each line, as registers of owners hand them out; other lines are read as text. */
  private static void jsonLines(BufferedReader reader, Xhtml out) throws IOException, SAXException {
    List<String> lines = new ArrayList<>();
    ArrayNode records = JsonMapper.shared().createArrayNode();
    long length = 0;
    for (String line = reader.readLine();
        line != null && lines.size() < MOST_TAGS && length < LARGEST_RECORDS;
        line = reader.readLine()) {
      lines.add(line);
      length += line.length();
      try {
        records.add(JsonMapper.shared().readTree(line));
      } catch (JacksonException e) {
        // a broken record costs itself only
        records.addNull();
      }
    }
    Optional<StructuredStatements> known = StructuredStatements.ofJson(records);
    if (known.isPresent()) {
      StatementsWriter.write(known.get(), out);
    } else {
      String text = String.join("\n", lines);
      new TextLines(out, false).write(new BufferedReader(new StringReader(text)));
    }
  }

  private static void tagValue(BufferedReader reader, Xhtml out) throws IOException, SAXException {
    List<String> lines = new ArrayList<>();
    for (String line = reader.readLine();
        line != null && lines.size() < MOST_TAGS;
        line = reader.readLine()) {
      lines.add(line);
    }
    Optional<StructuredStatements> known = StructuredStatements.ofLines(lines);
    if (known.isPresent()) {
      StatementsWriter.write(known.get(), out);
    }
    new TextLines(out, false).write(new BufferedReader(new StringReader(String.join("\n", lines))));
  }
}
