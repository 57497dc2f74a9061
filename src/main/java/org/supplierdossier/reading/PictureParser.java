package org.supplierdossier.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.reading.ocr.PictureText;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads pictures by character recognition, each frame as a page. A picture has no size on paper:
 * its longer side counts as that of A4.
 */
final class PictureParser implements Parser {
  private static final long serialVersionUID = 1;

  private static final Set<MediaType> TYPES =
      Set.of(
          MediaType.image("png"),
          MediaType.image("jpeg"),
          MediaType.image("tiff"),
          MediaType.image("bmp"),
          MediaType.image("gif"));

  /** The longer side of A4 in points. */
  private static final double LONG_SIDE = 842;

  private static final long MAX_PIXELS = 12_000_000;
  private static final long MAX_DECODED = 400_000_000;

  /** A picture in an office document that is smaller is a logo or an ornament, in pixels. */
  private static final int PAGE_LONG = 700;

  private static final int PAGE_SHORT = 400;

  private final transient Parser metadataParser;

  /**
   * A parser of pictures.
   *
   * @param metadataParser what knows the metadata of the same types
   */
  PictureParser(Parser metadataParser) {
    this.metadataParser = metadataParser;
    ImageIO.setUseCache(false);
  }

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return TYPES;
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    try (TikaInputStream tika = TikaInputStream.get(in)) {
      tika.getPath();
      metadataParser.parse(tika, new DefaultHandler(), metadata, context);
      Xhtml out = new Xhtml(handler, metadata);
      out.begin();
      Recognition recognition = context.get(Recognition.class);
      if (recognition != null && recognition.isOn()) {
        try (ImageInputStream image = ImageIO.createImageInputStream(tika.getFile())) {
          new PageLayout(out, Bookmarks.NONE).write(pages(image, recognition, metadata));
        }
      }
      out.finish();
    }
  }

  private static List<PrintedPage> pages(
      ImageInputStream in, Recognition recognition, Metadata metadata) throws IOException {
    List<PrintedPage> pages = new java.util.ArrayList<>();
    RecognizedPages recognized = new RecognizedPages();
    ImageReader reader = reader(in);
    if (reader == null) {
      recognized.failed(1, false);
    } else {
      try {
        reader.setInput(in, false, true);
        int count = reader.getNumImages(true);
        metadata.set("xmpTPg:NPages", Integer.toString(count));
        for (int i = 0; i < count; i++) {
          if (!recognition.mayRead()) {
            recognized.leftOut();
          } else {
            frame(reader, i, recognition, recognized, pages);
          }
        }
      } finally {
        reader.dispose();
      }
    }
    recognized.addTo(metadata);
    return pages;
  }

  private static void frame(
      ImageReader reader,
      int index,
      Recognition recognition,
      RecognizedPages recognized,
      List<PrintedPage> pages) {
    int number = index + 1;
    try {
      PictureText text = recognition.read(() -> image(reader, index));
      PrintedPage page = RecognizedPage.of(PrintedPage.blank(number), text, LONG_SIDE);
      recognized.read(number, page.confidence());
      pages.add(page);
    } catch (IOException | RuntimeException e) {
      recognized.failed(number, recognition.leftOutBroken());
    }
  }

  /** Decodes a frame, of a very large one every second or third pixel. */
  private static @Nullable BufferedImage image(ImageReader reader, int index) throws IOException {
    long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
    if (pixels > MAX_DECODED) {
      return null;
    }
    int step = (int) Math.ceil(Math.sqrt((double) pixels / MAX_PIXELS) - 0.25);
    ImageReadParam parameters = reader.getDefaultReadParam();
    parameters.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
    return reader.read(index, parameters);
  }

  private static @Nullable ImageReader reader(@Nullable ImageInputStream in) {
    Iterator<ImageReader> readers =
        in == null ? List.<ImageReader>of().iterator() : ImageIO.getImageReaders(in);
    return readers.hasNext() ? readers.next() : null;
  }

  /** Whether a picture is large enough to be a page or a photo of one. */
  static boolean mayBePage(byte[] bytes) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      ImageReader reader = reader(in);
      if (reader == null) {
        return false;
      }
      try {
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        return Math.max(width, height) >= PAGE_LONG && Math.min(width, height) >= PAGE_SHORT;
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
