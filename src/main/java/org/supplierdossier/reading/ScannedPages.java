package org.supplierdossier.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.reading.ocr.PictureText;

/** Reads the pages of a PDF that show text without holding it. */
final class ScannedPages {
  /** A page with more characters holds its text, whatever pictures it shows beside. */
  private static final int HOLDS_TEXT = 200;

  /** From which share of a page a picture may hold what a page with few characters does not. */
  private static final double COVERS = 0.3;

  /** From which share of a page without characters a picture may hold text. */
  private static final double MAY_HOLD_TEXT = 0.02;

  /** Letters that are drawn have some curves each. */
  private static final int DRAWN_LETTERS = 60;

  private static final double POINTS_PER_INCH = 72;
  private static final double LEAST_RESOLUTION = 200;
  private static final double MOST_RESOLUTION = 300;

  /** Bounds the memory of a page, in pixels. */
  private static final double MAX_PIXELS = 12_000_000;

  private final PDDocument document;
  private final Recognition recognition;
  private final RecognizedPages recognized = new RecognizedPages();
  private final PDFRenderer renderer;

  private ScannedPages(PDDocument document, Recognition recognition) {
    this.document = document;
    this.recognition = recognition;
    this.renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
  }

  /**
   * The pages, those that need it read by character recognition.
   *
   * @param broken numbers of pages whose content could not be read
   */
  static List<PrintedPage> read(
      PDDocument document,
      List<PrintedPage> pages,
      List<Integer> broken,
      @Nullable Recognition recognition,
      Metadata metadata) {
    if (recognition == null || !recognition.isOn()) {
      return pages;
    }
    ScannedPages scanned = new ScannedPages(document, recognition);
    Set<Integer> left = new HashSet<>(broken);
    List<PrintedPage> all = new ArrayList<>();
    for (PrintedPage page : pages) {
      all.add(left.contains(page.number()) ? page : scanned.page(page));
    }
    scanned.recognized.addTo(metadata);
    return all;
  }

  private PrintedPage page(PrintedPage printed) {
    long characters = printed.glyphs().stream().filter(g -> !g.isBlank()).limit(HOLDS_TEXT).count();
    if (characters >= HOLDS_TEXT) {
      return printed;
    }
    try {
      PDPage page = document.getPage(printed.number() - 1);
      PagePictures pictures = PagePictures.of(page);
      if (!needsRecognition(pictures, characters)) {
        return printed;
      } else if (!recognition.mayRead()) {
        recognized.leftOut();
        return printed;
      } else if (pictures.isUndecodable()) {
        recognized.failed(printed.number(), false);
        return printed;
      }
      return recognize(printed, page, pictures);
    } catch (IOException | RuntimeException e) {
      recognized.failed(printed.number(), recognition.leftOutBroken());
      return printed;
    }
  }

  private static boolean needsRecognition(PagePictures pictures, long characters) {
    if (characters == 0) {
      return pictures.coverage() > MAY_HOLD_TEXT || pictures.curves() > DRAWN_LETTERS;
    }
    return pictures.coverage() > COVERS;
  }

  private PrintedPage recognize(PrintedPage printed, PDPage page, PagePictures pictures)
      throws IOException {
    PictureText text = recognition.read(() -> render(printed, page, pictures));
    PrintedPage read =
        RecognizedPage.of(printed, text, Math.max(printed.width(), printed.height()));
    recognized.read(printed.number(), read.confidence());
    return read;
  }

  private BufferedImage render(PrintedPage printed, PDPage page, PagePictures pictures)
      throws IOException {
    double resolution =
        Math.min(MOST_RESOLUTION, Math.max(LEAST_RESOLUTION, pictures.resolution()));
    double scale = resolution / POINTS_PER_INCH;
    double area = Math.max(1, (double) printed.width() * printed.height());
    scale = Math.min(scale, Math.sqrt(MAX_PIXELS / area));
    int number = document.getPages().indexOf(page);
    return renderer.renderImage(number, (float) scale, ImageType.RGB);
  }
}
