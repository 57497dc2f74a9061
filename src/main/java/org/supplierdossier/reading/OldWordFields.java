package org.supplierdossier.reading;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hwpf.usermodel.CharacterRun;

/** The check boxes and lists to choose from in the forms of a binary Word document. */
final class OldWordFields {
  private static final int CHECK_BOX = 1;
  private static final int LIST = 2;

  /** Says that a field was left as it was defined. */
  private static final int AS_DEFINED = 25;

  private static final int MAX_ENTRIES = 100;

  private final byte[] data;

  OldWordFields(byte[] data) {
    this.data = data;
  }

  /** What the field shows whose data hang on a run, or an empty text (MS-DOC, 2.9.78, FFData). */
  String shown(CharacterRun run) {
    int at = run.text().indexOf('\u0001') < 0 ? -1 : run.getPicOffset();
    if (at < 0 || at + 8 > data.length) {
      return "";
    }
    try {
      ByteBuffer view = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
      int head = view.getShort(at + 4) & 0xffff;
      return view.getInt(at + head) == -1 ? field(view.position(at + head + 4)) : "";
    } catch (IllegalArgumentException
        | IndexOutOfBoundsException
        | java.nio.BufferUnderflowException e) {
      // a picture, or data that are cut off
      return "";
    }
  }

  private static String field(ByteBuffer in) {
    int bits = in.getShort();
    int type = bits & 3;
    int result = bits >> 2 & 31;
    in.getInt();
    text(in);
    if (type != CHECK_BOX && type != LIST) {
      return "";
    }
    int defined = in.getShort();
    int value = result == AS_DEFINED ? defined : result;
    return type == CHECK_BOX ? value == 1 ? "☒" : "☐" : entry(in, value);
  }

  private static String entry(ByteBuffer in, int number) {
    for (int i = 0; i < 5; i++) {
      text(in);
    }
    in.getShort();
    int count = Math.min(MAX_ENTRIES, in.getShort() & 0xffff);
    in.getShort();
    for (int i = 0; i < count; i++) {
      byte[] entry = new byte[2 * (in.getShort() & 0xff)];
      in.get(entry);
      if (i == number) {
        return new String(entry, StandardCharsets.UTF_16LE);
      }
    }
    return "";
  }

  /** Passes over a text with its length before and a zero behind. */
  private static void text(ByteBuffer in) {
    int length = in.getShort() & 0xffff;
    in.position(in.position() + 2 * length + 2);
  }
}
