package org.supplierdossier.reading;

/** What holds inside a group of an RTF file: where its text goes and how it looks. */
final class RtfState {
  /** Where the text of a group goes. */
  enum Target {
    BODY,
    NOTE,
    FURNITURE,
    BOX,
    FONTS,
    COLOURS,
    STYLES,
    FORM,
    FORM_ENTRY,
    NOWHERE
  }

  Target target = Target.BODY;
  int unicodeSkip = 1;
  int font = -1;
  int colour;
  int halfPoints = 24;
  boolean hidden;
  boolean deleted;
  boolean struck;
  boolean shaded;
  boolean paragraphShaded;
  boolean inTable;

  /** Whether it lays out a row of a table in a cell. */
  boolean inner;

  int style = -1;
  int outline = -1;

  RtfState copy() {
    RtfState copy = new RtfState();
    copy.target = target;
    copy.unicodeSkip = unicodeSkip;
    copy.font = font;
    copy.colour = colour;
    copy.halfPoints = halfPoints;
    copy.hidden = hidden;
    copy.deleted = deleted;
    copy.struck = struck;
    copy.shaded = shaded;
    copy.paragraphShaded = paragraphShaded;
    copy.inTable = inTable;
    copy.inner = inner;
    copy.style = style;
    copy.outline = outline;
    return copy;
  }

  void plainCharacters() {
    colour = 0;
    halfPoints = 24;
    hidden = false;
    deleted = false;
    struck = false;
    shaded = false;
  }

  void plainParagraph() {
    inTable = false;
    style = -1;
    outline = -1;
    paragraphShaded = false;
  }
}
