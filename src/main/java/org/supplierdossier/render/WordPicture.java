package org.supplierdossier.render;

/** A picture that a placeholder can name. */
final class WordPicture {
  /** English metric units, in which Word counts, for a pixel. */
  private static final int UNITS = 9525;

  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

  private final byte[] png;
  private final int width;
  private final int height;
  private final String description;

  /**
   * A picture.
   *
   * @param png a PNG file
   * @param width in pixels, of which an inch has 96
   * @param height in the same pixels
   * @param description what those hear who do not see it
   */
  WordPicture(byte[] png, int width, int height, String description) {
    this.png = png.clone();
    this.width = width;
    this.height = height;
    this.description = description;
  }

  byte[] png() {
    return png.clone();
  }

  /**
   * The drawing as it stands in a run.
   *
   * @param relation the id of the picture among the relations of the part
   * @param number of the drawing in its part
   */
  void write(String relation, int number, StringBuilder to) {
    String size = "cx=\"" + (long) width * UNITS + "\" cy=\"" + (long) height * UNITS + "\"";
    StringBuilder named = new StringBuilder("id=\"" + number + "\" name=\"chart " + number);
    named.append("\" descr=\"");
    OfficeXml.escape(description, named);
    named.append("\"/>");
    to.append("<wp:inline xmlns:wp=\"" + DRAWING + "wordprocessingDrawing\"")
        .append(" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">")
        .append("<wp:extent " + size + "/><wp:docPr " + named)
        .append("<a:graphic xmlns:a=\"" + DRAWING + "main\">")
        .append("<a:graphicData uri=\"" + DRAWING + "picture\">")
        .append("<pic:pic xmlns:pic=\"" + DRAWING + "picture\">")
        .append("<pic:nvPicPr><pic:cNvPr " + named + "<pic:cNvPicPr/></pic:nvPicPr>")
        .append("<pic:blipFill><a:blip r:embed=\"" + relation + "\"")
        .append(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"")
        .append("/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>")
        .append("<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " + size + "/></a:xfrm>")
        .append("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>")
        .append("</pic:pic></a:graphicData></a:graphic></wp:inline>");
  }
}
