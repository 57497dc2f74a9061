package org.supplierdossier.render;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.supplierdossier.document.Sha256;

/** Writes a printed page as tagged PDF with its fonts inside; nothing in it is active. */
final class PdfWriter {
  private static final int ID_DIGITS = 15;

  /** Fonts that no other thread uses at the moment: to parse them takes longer than to write. */
  private static final Queue<List<TrueTypeFont>> PARSED = new ConcurrentLinkedQueue<>();

  static {
    XRLog.setLoggingEnabled(false);
  }

  private PdfWriter() {}

  /**
   * Writes the PDF.
   *
   * @param asOf the only day that it tells
   */
  static void write(PrintPage page, LocalDate asOf, Path file) throws IOException {
    String html = PdfFont.shown(Pages.whole("print.jte", Map.of("page", page)));
    Path partial = file.resolveSibling(file.getFileName() + ".part");
    List<TrueTypeFont> fonts = PARSED.poll();
    if (fonts == null) {
      fonts = PdfFont.parsed();
    }
    try (PDDocument document = new PDDocument();
        PdfBoxRenderer renderer = builder(html, page, document, fonts).buildPdfRenderer();
        OutputStream out = Files.newOutputStream(partial)) {
      renderer.createPDFWithoutClosing();
      document.getDocumentInformation().setCreationDate(midnight(asOf));
      document.setDocumentId(Long.parseLong(Sha256.of(html).value().substring(0, ID_DIGITS), 16));
      document.save(out);
    } finally {
      PARSED.add(fonts);
    }
    Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static PdfRendererBuilder builder(
      String html, PrintPage page, PDDocument document, List<TrueTypeFont> fonts)
      throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.useObjectDrawerFactory(new ChartDrawer(page));
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    for (int i = 0; i < fonts.size(); i++) {
      builder.useFont(
          new PDFontSupplier(PDType0Font.load(document, fonts.get(i), true)),
          PdfFont.ALL.get(i).family());
    }
    builder.useUnicodeLineBreaker(
        new Breaker(BreakIterator.getLineInstance(ULocale.forLocale(Locale.ROOT))));
    builder.useUnicodeCharacterBreaker(
        new Breaker(BreakIterator.getCharacterInstance(ULocale.forLocale(Locale.ROOT))));
    builder.withProducer("Supplier Dossier");
    builder.withHtmlContent(html, null);
    return builder;
  }

  private static Calendar midnight(LocalDate day) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.setTimeInMillis(day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
    return calendar;
  }

  /** Breaks lines the same way on every Java. */
  private record Breaker(BreakIterator iterator) implements FSTextBreaker {
    @Override
    public int next() {
      return iterator.next();
    }

    @Override
    public void setText(String text) {
      iterator.setText(text);
    }
  }
}
