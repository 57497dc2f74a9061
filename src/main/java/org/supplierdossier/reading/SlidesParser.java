package org.supplierdossier.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.supplierdossier.document.HiddenContent;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Reads PowerPoint files by Tika, and says which slides are not shown. */
final class SlidesParser implements Parser {
  private static final long serialVersionUID = 1;
  private static final String OOXML = "vnd.openxmlformats-officedocument.presentationml.";

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    Set<MediaType> types = new TreeSet<>();
    for (String kind : new String[] {"presentation", "slideshow", "template"}) {
      types.add(MediaType.application(OOXML + kind));
      types.add(MediaType.application("vnd.ms-powerpoint." + kind + ".macroenabled.12"));
    }
    types.add(MediaType.application("vnd.ms-powerpoint"));
    return types;
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    TikaInputStream tika = TikaInputStream.get(in);
    boolean old = String.valueOf(metadata.get(Metadata.CONTENT_TYPE)).endsWith("powerpoint");
    for (int number : old ? hiddenInOld(tika) : hidden(tika)) {
      found(handler, number);
    }
    (old ? new OfficeParser() : new OOXMLParser()).parse(tika, handler, metadata, context);
  }

  private static void found(ContentHandler handler, int number) throws SAXException {
    AttributesImpl attributes = new AttributesImpl();
    String kind = HiddenContent.Kind.HIDDEN_SLIDE.key();
    attributes.addAttribute("", Places.FOUND, Places.FOUND, "CDATA", kind);
    attributes.addAttribute("", Places.DETAIL, Places.DETAIL, "CDATA", Integer.toString(number));
    handler.startElement("", "span", "span", attributes);
    handler.endElement("", "span", "span");
  }

  /** Numbers of the slides that are not shown; none where the file is broken, as Tika will say. */
  private static List<Integer> hidden(TikaInputStream tika) throws IOException {
    List<Integer> hidden = new ArrayList<>();
    try (OPCPackage opc = OPCPackage.open(tika.getFile(), PackageAccess.READ)) {
      PackagePart main =
          opc.getPart(
              opc.getRelationshipsByType(
                      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument")
                  .getRelationship(0));
      int number = 0;
      for (Element slide : parse(main).getElementsByTag("p:sldId")) {
        number++;
        PackageRelationship to = main.getRelationship(slide.attr("r:id"));
        PackagePart part = to == null ? null : main.getRelatedPart(to);
        Element root = part == null ? null : parse(part).getElementsByTag("p:sld").first();
        if (root != null && (root.attr("show").equals("0") || root.attr("show").equals("false"))) {
          hidden.add(number);
        }
      }
    } catch (InvalidFormatException | RuntimeException e) {
      hidden.clear();
    }
    return hidden;
  }

  private static Element parse(PackagePart part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return Jsoup.parse(
          in, StandardCharsets.UTF_8.name(), "", org.jsoup.parser.Parser.xmlParser());
    }
  }

  private static List<Integer> hiddenInOld(TikaInputStream tika) {
    List<Integer> hidden = new ArrayList<>();
    try (HSLFSlideShow show =
        new HSLFSlideShow(java.nio.file.Files.newInputStream(tika.getPath()))) {
      int number = 0;
      for (HSLFSlide slide : show.getSlides()) {
        number++;
        if (slide.isHidden()) {
          hidden.add(number);
        }
      }
    } catch (IOException | RuntimeException e) {
      hidden.clear();
    }
    return hidden;
  }
}
