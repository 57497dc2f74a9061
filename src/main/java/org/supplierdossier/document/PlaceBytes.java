package org.supplierdossier.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import org.jspecify.annotations.Nullable;

/** Places as bytes. */
final class PlaceBytes {
  private static final byte PAGE = 'p';
  private static final byte BOXED = 'b';
  private static final byte PARAGRAPH = 'g';
  private static final byte TABLE = 't';
  private static final byte SHEET = 's';
  private static final byte SLIDE = 'd';
  private static final byte LINE = 'l';
  private static final byte POINTER = 'o';
  private static final byte PART = 'm';

  /** For a confidence that there is none of. */
  private static final byte NONE = -1;

  private PlaceBytes() {}

  static void write(DataOutputStream out, Place place) throws IOException {
    if (place instanceof Place.Page p) {
      page(out, p.page(), p.box());
      out.writeByte(p.confidence() == null ? NONE : p.confidence());
    } else if (place instanceof Place.Paragraph p) {
      out.writeByte(PARAGRAPH);
      out.writeInt(p.number());
    } else if (place instanceof Place.TableRow r) {
      out.writeByte(TABLE);
      out.writeInt(r.table());
      out.writeInt(r.row());
    } else if (place instanceof Place.SheetRow r) {
      named(out, SHEET, r.sheet());
      out.writeInt(r.row());
    } else if (place instanceof Place.Slide s) {
      named(out, SLIDE, s.part());
      out.writeInt(s.number());
    } else if (place instanceof Place.Line l) {
      out.writeByte(LINE);
      out.writeInt(l.number());
    } else if (place instanceof Place.Pointer p) {
      named(out, POINTER, p.pointer());
    } else if (place instanceof Place.Part p) {
      named(out, PART, p.part());
    } else {
      throw new IllegalStateException("a place of no known kind: " + place);
    }
  }

  private static void page(DataOutputStream out, int page, @Nullable Box box) throws IOException {
    out.writeByte(box == null ? PAGE : BOXED);
    out.writeInt(page);
    if (box != null) {
      out.writeInt(box.left());
      out.writeInt(box.top());
      out.writeInt(box.right());
      out.writeInt(box.bottom());
    }
  }

  private static void named(DataOutputStream out, byte kind, String name) throws IOException {
    out.writeByte(kind);
    TextBytes.write(out, name);
  }

  static Place read(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case PAGE -> new Place.Page(in.readInt(), null, confidence(in));
      case BOXED ->
          new Place.Page(
              in.readInt(),
              new Box(in.readInt(), in.readInt(), in.readInt(), in.readInt()),
              confidence(in));
      case PARAGRAPH -> new Place.Paragraph(in.readInt());
      case TABLE -> new Place.TableRow(in.readInt(), in.readInt());
      case SHEET -> new Place.SheetRow(TextBytes.read(in), in.readInt());
      case SLIDE -> slide(in);
      case LINE -> new Place.Line(in.readInt());
      case POINTER -> new Place.Pointer(TextBytes.read(in));
      case PART -> new Place.Part(TextBytes.read(in));
      default -> throw new StreamCorruptedException("a place of kind " + kind);
    };
  }

  private static @org.jspecify.annotations.Nullable Integer confidence(DataInputStream in)
      throws IOException {
    byte percent = in.readByte();
    return percent == NONE ? null : (int) percent;
  }

  private static Place slide(DataInputStream in) throws IOException {
    String part = TextBytes.read(in);
    return new Place.Slide(in.readInt(), part);
  }
}
