package org.supplierdossier.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Limits;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads OFD (GB/T 33190-2016), the fixed-layout format of Chinese official documents and invoices:
 * a zip of XML whose pages place their characters one by one, so that they are arranged as those of
 * a PDF are. No library: ofdrw needs a second copy of Bouncy Castle under the same class names.
 */
final class OfdParser implements Parser {
  static final MediaType TYPE = MediaType.application("ofd");

  private static final long serialVersionUID = 1;
  private static final int MAX_PART = 50 << 20;
  private static final int MAX_PAGES = 5_000;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(TYPE);
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    try (TikaInputStream tika = TikaInputStream.get(in);
        ZipFile zip = new ZipFile(tika.getFile())) {
      Element root = part(zip, "OFD.xml");
      if (root == null) {
        throw new TikaException("no OFD.xml");
      }
      Limits limits = context.get(Limits.class, Limits.DEFAULT);
      OfdPages pages = new OfdPages(new CharacterBudget(limits.maxCharacters()));
      describe(root, metadata);
      for (Element body : root.select("*|DocBody > *|DocRoot")) {
        document(zip, path("", body.text()), pages);
      }
      metadata.set("xmpTPg:NPages", Integer.toString(pages.all().size()));
      Xhtml out = new Xhtml(handler, metadata);
      out.begin();
      new PageLayout(out, Bookmarks.NONE).write(pages.all());
      PageParser.beside(pages.all(), out);
      out.finish();
      if (pages.isExhausted()) {
        throw new WriteLimitReachedException(limits.maxCharacters());
      }
    }
  }

  private static void describe(Element root, Metadata metadata) {
    set(metadata, TikaCoreProperties.TITLE.getName(), root.selectFirst("*|DocInfo > *|Title"));
    set(metadata, TikaCoreProperties.CREATOR.getName(), root.selectFirst("*|DocInfo > *|Author"));
    set(
        metadata,
        TikaCoreProperties.CREATED.getName(),
        root.selectFirst("*|DocInfo > *|CreationDate"));
  }

  private static void set(Metadata metadata, String name, @Nullable Element value) {
    if (value != null && !value.text().isBlank()) {
      metadata.set(name, value.text());
    }
  }

  private static void document(ZipFile zip, String name, OfdPages pages)
      throws IOException, TikaException {
    Element document = part(zip, name);
    if (document == null) {
      throw new TikaException("no document root");
    }
    Element area = document.selectFirst("*|CommonData *|PageArea *|PhysicalBox");
    List<Element> templates = document.select("*|CommonData > *|TemplatePage");
    for (Element page : document.select("*|Pages > *|Page")) {
      if (pages.all().size() >= MAX_PAGES || pages.isExhausted()) {
        return;
      }
      Element content = part(zip, path(name, page.attr("BaseLoc")));
      if (content == null) {
        throw new TikaException("a page is missing");
      }
      List<Element> layers = new ArrayList<>();
      for (Element used : content.getElementsByTag("ofd:Template")) {
        for (Element template : templates) {
          if (template.attr("ID").equals(used.attr("TemplateID"))) {
            Element layer = part(zip, path(name, template.attr("BaseLoc")));
            if (layer != null) {
              layers.add(layer);
            }
          }
        }
      }
      layers.add(content);
      pages.add(layers, area);
    }
  }

  /** A part named from within another one. */
  private static String path(String from, String name) {
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    String whole = name.startsWith("/") ? name.substring(1) : folder + name;
    return whole.startsWith("./") ? whole.substring(2) : whole;
  }

  private static @Nullable Element part(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return null;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Jsoup.parse(
          new java.io.ByteArrayInputStream(in.readNBytes(MAX_PART)),
          StandardCharsets.UTF_8.name(),
          "",
          org.jsoup.parser.Parser.xmlParser());
    }
  }
}
