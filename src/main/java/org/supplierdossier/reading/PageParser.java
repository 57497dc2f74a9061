package org.supplierdossier.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Calendar;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.document.Limits;
import org.supplierdossier.document.Passage;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads PDF with page and line box of every paragraph. */
final class PageParser implements Parser {
  private static final long serialVersionUID = 1;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("pdf"));
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    try (TikaInputStream tika = TikaInputStream.get(in);
        PDDocument document =
            Loader.loadPDF(
                new RandomAccessReadBufferedFile(tika.getFile()),
                Unlocking.password(context, metadata))) {
      describe(document, metadata);
      Xhtml out = new Xhtml(handler, metadata);
      out.begin();
      Limits limits = context.get(Limits.class, Limits.DEFAULT);
      PageStripper stripper = new PageStripper(limits.maxCharacters());
      List<PrintedPage> pages =
          ScannedPages.read(
              document,
              stripper.strip(document),
              stripper.broken(),
              context.get(Recognition.class),
              metadata);
      new PageLayout(out, Bookmarks.of(document)).write(pages);
      beside(pages, out);
      PageForms.write(document, out);
      PageActions.note(document, out);
      PageAttachments.hand(document, handler, context);
      out.finish();
      if (stripper.isExhausted()) {
        throw new WriteLimitReachedException(limits.maxCharacters());
      } else if (!stripper.broken().isEmpty()) {
        throw new TikaException("broken pages " + stripper.broken());
      }
    }
  }

  private static void describe(PDDocument document, Metadata metadata) {
    PDDocumentInformation information = document.getDocumentInformation();
    set(metadata, TikaCoreProperties.TITLE.getName(), information.getTitle());
    set(metadata, TikaCoreProperties.CREATOR.getName(), information.getAuthor());
    set(metadata, TikaCoreProperties.CREATED.getName(), day(information.getCreationDate()));
    set(metadata, TikaCoreProperties.MODIFIED.getName(), day(information.getModificationDate()));
    metadata.set("xmpTPg:NPages", Integer.toString(document.getNumberOfPages()));
  }

  private static @Nullable String day(@Nullable Calendar date) {
    return date == null ? null : date.toInstant().toString();
  }

  private static void set(Metadata metadata, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      metadata.set(name, value);
    }
  }

  /** Writes what stands askew as furniture and what stands beyond the page as hidden. */
  static void beside(List<PrintedPage> pages, Xhtml out) throws SAXException {
    String last = "";
    for (PrintedPage page : pages) {
      String number = Integer.toString(page.number());
      if (!page.watermark().isBlank() && !page.watermark().equals(last)) {
        last = page.watermark();
        out.element("p", last, Places.PAGE, number, Places.KIND, Passage.Kind.FURNITURE.name());
      }
      if (!page.unseen().isBlank()) {
        out.element("p", page.unseen(), Places.PAGE, number, Places.HIDDEN, Faint.MARK);
      }
      if (!page.struck().isBlank()) {
        out.element("p", page.struck(), Places.PAGE, number, Places.HIDDEN, "true");
      }
      if (!page.outside().isBlank()) {
        String kind = HiddenContent.Kind.OUTSIDE_PAGE.key();
        out.element("p", page.outside(), Places.PAGE, number, Places.HIDDEN, kind);
      }
    }
  }
}
