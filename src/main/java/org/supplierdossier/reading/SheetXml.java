package org.supplierdossier.reading;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.Comments;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Gathers the cells of a sheet from its XML, with merged areas and what is hidden. */
final class SheetXml extends XSSFSheetXMLHandler {
  private static final int MAX_COLUMN = 16_384;

  /** Rows are hidden by making them this low, in points. */
  private static final float LEAST_HEIGHT = 1.5f;

  /** Columns are hidden by making them this narrow, in characters. */
  private static final float LEAST_WIDTH = 0.2f;

  private final SheetCells cells;
  private final Styles styles;
  private int row;

  SheetXml(
      SheetCells cells,
      Styles styles,
      @Nullable Comments comments,
      SharedStrings strings,
      DataFormatter formatter) {
    super(styles, null, strings, new Contents(cells), formatter, false);
    this.cells = cells;
    this.styles = styles;
    if (comments != null) {
      addComments(comments);
    }
  }

  private void addComments(Comments comments) {
    for (java.util.Iterator<CellAddress> at = comments.getCellAddresses(); at.hasNext(); ) {
      CellAddress address = at.next();
      XSSFComment comment = comments.findCellComment(address);
      RichTextString text = comment == null ? null : comment.getString();
      if (text != null && text.getString() != null && !text.getString().isBlank()) {
        cells.comment(address.getRow() + 1, address.getColumn() + 1, text.getString());
      }
    }
  }

  @Override
  public void startElement(
      String uri, String localName, String qName, @Nullable Attributes attributes)
      throws SAXException {
    if (attributes != null) {
      switch (localName) {
        case "row" -> startRow(attributes);
        case "col" -> column(attributes);
        case "c" -> look(attributes);
        case "conditionalFormatting" -> cells.mayShow(attributes.getValue("sqref"));
        case "tablePart" -> cells.mayShow("A1:XFD1048576");
        case "mergeCell" -> merge(attributes.getValue("ref"));
        default -> {
          // the handler above knows the cells
        }
      }
    }
    super.startElement(uri, localName, qName, attributes);
  }

  private void startRow(Attributes attributes) {
    String number = attributes.getValue("r");
    row = number == null ? row + 1 : Integer.parseInt(number);
    if (isTrue(attributes.getValue("hidden")) || isBelow(attributes.getValue("ht"), LEAST_HEIGHT)) {
      cells.hideRow(row);
    }
  }

  private void look(Attributes attributes) {
    String address = attributes.getValue("r");
    int index = WordXml.number(String.valueOf(attributes.getValue("s")), -1);
    if (address != null && index >= 0 && index < styles.getNumCellStyles()) {
      XSSFCellStyle style = styles.getStyleAt(index);
      boolean text = !"n".equals(attributes.getValue("t")) && attributes.getValue("t") != null;
      if (style != null
          && (isInkOnItsOwnColour(style)
              || (text && ShownNumbers.hidesText(style.getDataFormatString())))) {
        CellAddress at = new CellAddress(address);
        cells.unsee(at.getRow() + 1, at.getColumn() + 1);
      }
    }
  }

  private static boolean isInkOnItsOwnColour(XSSFCellStyle style) {
    int ink = rgb(style.getFont().getXSSFColor());
    return switch (style.getFillPattern()) {
      case NO_FILL -> Faint.isWhite(ink);
      case SOLID_FOREGROUND -> Faint.isOn(ink, rgb(style.getFillForegroundXSSFColor()));
      default -> false;
    };
  }

  /** Red, green and blue in one number, or -1 where the colour is left to the program. */
  private static int rgb(@Nullable XSSFColor colour) {
    String hex = colour == null || colour.isAuto() ? null : colour.getARGBHex();
    if (colour == null || hex == null || hex.length() != 8) {
      return -1;
    }
    int rgb = (int) Long.parseLong(hex.substring(2), 16);
    double tint = colour.hasTint() ? colour.getTint() : 0;
    return tinted(rgb >> 16, tint) << 16
        | tinted(rgb >> 8 & 0xff, tint) << 8
        | tinted(rgb & 0xff, tint);
  }

  private static int tinted(int part, double tint) {
    double lighter = tint < 0 ? part * (1 + tint) : part * (1 - tint) + 255 * tint;
    return (int) Math.max(0, Math.min(255, Math.round(lighter)));
  }

  private void column(Attributes attributes) {
    if (isTrue(attributes.getValue("hidden"))
        || isBelow(attributes.getValue("width"), LEAST_WIDTH)) {
      int first = Integer.parseInt(attributes.getValue("min"));
      int last = Integer.parseInt(attributes.getValue("max"));
      cells.hideColumns(first, Math.min(last, MAX_COLUMN));
    }
  }

  private void merge(@Nullable String ref) {
    if (ref != null) {
      CellRangeAddress area = CellRangeAddress.valueOf(ref);
      cells.merge(
          area.getFirstRow() + 1,
          area.getFirstColumn() + 1,
          area.getLastRow() - area.getFirstRow() + 1,
          area.getLastColumn() - area.getFirstColumn() + 1);
    }
  }

  private static boolean isTrue(@Nullable String flag) {
    return flag != null && (flag.equals("1") || flag.equals("true"));
  }

  private static boolean isBelow(@Nullable String size, float least) {
    try {
      return size != null && size.length() < 20 && Float.parseFloat(size) < least;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Takes the formatted cells. */
  static final class Contents implements SheetContentsHandler {
    private final SheetCells cells;
    private int row;
    private int column;

    Contents(SheetCells cells) {
      this.cells = cells;
    }

    @Override
    public void startRow(int rowNum) {
      row = rowNum + 1;
      column = 0;
    }

    @Override
    public void endRow(int rowNum) {}

    @Override
    public void cell(
        @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
      if (reference == null) {
        column++;
      } else {
        CellAddress address = new CellAddress(reference);
        column = address.getColumn() + 1;
      }
      if (value != null) {
        cells.set(row, column, value);
      }
    }

    @Override
    public void headerFooter(String text, boolean isHeader, String tagName) {
      cells.furniture(text);
    }
  }
}
