package org.supplierdossier.reading;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Looks at what a page of a PDF paints beside text, without painting it. */
final class PagePictures extends PDFGraphicsStreamEngine {
  /** Larger pictures are not decoded. */
  private static final long MAX_PIXELS = 80_000_000;

  private static final int POINTS_PER_INCH = 72;

  private final double pageArea;
  private double area;
  private double resolution;
  private int curves;
  private boolean undecodable;

  private PagePictures(PDPage page) {
    super(page);
    PDRectangle crop = page.getCropBox();
    pageArea = Math.max(1, (double) crop.getWidth() * crop.getHeight());
  }

  static PagePictures of(PDPage page) throws IOException {
    PagePictures pictures = new PagePictures(page);
    pictures.processPage(page);
    return pictures;
  }

  /** Which share of the page pictures cover, 0 to 1. */
  double coverage() {
    return Math.min(1, area / pageArea);
  }

  /** The finest resolution of a picture that is part of the page, in pixels for an inch; or 0. */
  double resolution() {
    return resolution;
  }

  /** How many curves are painted: letters may be drawn rather than written. */
  int curves() {
    return curves;
  }

  /** Whether a picture that covers much of the page has an encoding that cannot be decoded. */
  boolean isUndecodable() {
    return undecodable;
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    double width = Math.hypot(matrix.getScaleX(), matrix.getShearY());
    double height = Math.hypot(matrix.getScaleY(), matrix.getShearX());
    double share = width * height;
    area += share;
    if (share > pageArea / 10) {
      resolution = Math.max(resolution, image.getWidth() * POINTS_PER_INCH / Math.max(1, width));
      undecodable |= (long) image.getWidth() * image.getHeight() > MAX_PIXELS || isJpeg2000(image);
    }
  }

  /** The decoders for Java there are have licences that restrict what they are used for. */
  private static boolean isJpeg2000(PDImage image) {
    List<COSName> filters =
        image instanceof PDImageXObject object ? object.getStream().getFilters() : List.of();
    return filters.contains(COSName.JPX_DECODE);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    curves++;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    // a rectangle is no letter
  }

  @Override
  public void clip(int windingRule) {
    // what is clipped is counted all the same
  }

  @Override
  public void moveTo(float x, float y) {
    // only curves count
  }

  @Override
  public void lineTo(float x, float y) {
    // only curves count
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float();
  }

  @Override
  public void closePath() {
    // only curves count
  }

  @Override
  public void endPath() {
    // only curves count
  }

  @Override
  public void strokePath() {
    // only curves count
  }

  @Override
  public void fillPath(int windingRule) {
    // only curves count
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    // only curves count
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // only curves count
  }
}
