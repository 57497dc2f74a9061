package org.supplierdossier.reading;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Takes the characters of the pages of a PDF with their positions. */
final class PageStripper extends PDFTextStripper {
  private static final int MAX_GLYPHS_ON_PAGE = 500_000;

  /** Odd, so that keys stay apart, and irregular, so that neighbours on a page hash apart. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final Set<String> PICTURE_FILTERS =
      Set.of("JBIG2Decode", "JPXDecode", "DCTDecode", "CCITTFaxDecode");

  private final List<PrintedPage> pages = new ArrayList<>();
  private final List<Integer> broken = new ArrayList<>();
  private final CharacterBudget budget;
  private final RulingOperators rulings;
  private List<Glyph> glyphs = new ArrayList<>();
  private StringBuilder askew = new StringBuilder();
  private StringBuilder outside = new StringBuilder();
  private List<Glyph> unseen = new ArrayList<>();
  private final PageInk ink;
  private @Nullable PageLayers layers;
  private final Set<Long> printed = new HashSet<>();
  private float width;
  private float height;

  /** By so many degrees clockwise the page is shown turned, as landscape pages often are. */
  private int turn;

  private boolean exhausted;

  /** The budget bounds memory; what is written is counted again where it is kept. */
  PageStripper(int maxCharacters) {
    budget = new CharacterBudget(maxCharacters);
    rulings = new RulingOperators(this);
    for (String name : RulingOperators.NAMES) {
      addOperator(rulings.processor(name));
    }
    ink = new PageInk(this, rulings);
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  List<PrintedPage> strip(PDDocument document) throws IOException {
    layers = new PageLayers(document);
    writeText(document, Writer.nullWriter());
    return pages;
  }

  /** Numbers of the pages that could not be read. */
  List<Integer> broken() {
    return broken;
  }

  /** Whether pages were left out because there was too much text. */
  boolean isExhausted() {
    return exhausted;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    if (exhausted || Thread.currentThread().isInterrupted()) {
      exhausted = true;
      return;
    }
    glyphs = new ArrayList<>();
    askew = new StringBuilder();
    outside = new StringBuilder();
    unseen = new ArrayList<>();
    printed.clear();
    if (layers != null) {
      layers.startPage();
    }
    try {
      width = page.getCropBox().getWidth();
      height = page.getCropBox().getHeight();
      if (page.getRotation() % 180 != 0) {
        float turned = width;
        width = height;
        height = turned;
      }
      PDRectangle crop = page.getCropBox();
      ink.startPage(width * height);
      turn = Math.floorMod(page.getRotation(), 360);
      rulings.startPage(crop, turn);
      if (isPicture(page)) {
        throw new IOException("the content of the page is encoded as a picture");
      }
      super.processPage(page);
    } catch (IOException | RuntimeException e) {
      broken.add(getCurrentPageNo());
    }
    String struck = text(StruckText.take(glyphs, rulings.rulings()));
    pages.add(
        new PrintedPage(
            getCurrentPageNo(),
            width,
            height,
            glyphs,
            rulings.rulings(),
            askew.toString(),
            outside.toString(),
            takeUnseen(),
            struck,
            Confidence.NONE));
  }

  /** What is not seen, unless that is how the whole page is made: then its scale is unusual. */
  private String takeUnseen() {
    if (unseen.size() > glyphs.size() && ink.hasPicture()) {
      glyphs.addAll(unseen);
      unseen = new ArrayList<>();
    }
    return text(unseen);
  }

  private String text(List<Glyph> some) {
    StringBuilder text = new StringBuilder();
    for (TextLine line : TextLine.arrange(getCurrentPageNo(), TextRun.group(some))) {
      PassageText.join(text, line.text());
    }
    return text.toString();
  }

  /** Page content that claims to be a compressed picture only serves to exhaust its reader. */
  private static boolean isPicture(PDPage page) {
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      for (COSName filter : streams.next().getFilters()) {
        if (PICTURE_FILTERS.contains(filter.getName())) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public void beginMarkedContentSequence(
      @Nullable COSName tag, @Nullable COSDictionary properties) {
    super.beginMarkedContentSequence(tag, properties);
    if (layers != null) {
      layers.begin(tag, properties);
    }
  }

  @Override
  public void endMarkedContentSequence() {
    super.endMarkedContentSequence();
    if (layers != null) {
      layers.end();
    }
  }

  private boolean isOnHiddenLayer() {
    return layers != null && layers.hides();
  }

  @Override
  protected void writePage() {
    // the characters are arranged by PageLayout
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    if (text == null || text.isEmpty() || glyphs.size() >= MAX_GLYPHS_ON_PAGE) {
      return;
    }
    if (budget.take(text.length()) == 0) {
      exhausted = true;
      return;
    }
    float size = size(position);
    float x = position.getX();
    float y = position.getY();
    boolean level = !isAskew(position) && position.getDir() == turn;
    if (!level) {
      askew.append(text);
    } else if (isOutside(x, y, size)) {
      outside.append(text);
    } else if (isNew(text, x, y)) {
      Glyph glyph = new Glyph(x, y, position.getWidth(), size, position.getWidthOfSpace(), text);
      (isTiny(position) || isOnHiddenLayer() || !ink.shows(x, y - 0.3f * size) ? unseen : glyphs)
          .add(glyph);
    }
  }

  private static float size(TextPosition position) {
    float size = Math.abs(position.getFontSizeInPt());
    float height = position.getHeightDir();
    return size >= 1 && size < 400 ? size : Math.max(1, height * 1.4f);
  }

  private static boolean isTiny(TextPosition position) {
    return Math.abs(position.getFontSizeInPt()) <= Faint.TINY_POINTS
        && position.getHeightDir() <= Faint.TINY_POINTS;
  }

  private static boolean isAskew(TextPosition position) {
    float shear = Math.abs(position.getTextMatrix().getShearY());
    float scale = Math.abs(position.getTextMatrix().getScaleX());
    return shear > 0.1f * scale && scale > 0.1f * shear;
  }

  private boolean isOutside(float x, float y, float size) {
    return x < -size || y < -size || x > width + size || y > height + size;
  }

  /** Bold is at times printed by printing the same twice, a hair apart. */
  private boolean isNew(String text, float x, float y) {
    if (text.isBlank()) {
      return true;
    }
    return printed.add(key(text, Math.round(x / 2), Math.round(y / 2)));
  }

  private static long key(String text, int column, int row) {
    long key = ((long) text.hashCode() << 32) ^ ((long) (column & 0xffff) << 16) ^ (row & 0xffff);
    return key * SPREAD;
  }
}
