package org.supplierdossier.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Texts as bytes, whatever they hold: also halves of surrogate pairs come back. */
public final class TextBytes {
  private TextBytes() {}

  /** Writes the length, negative where each character takes two bytes, and the characters. */
  public static void write(DataOutputStream out, String text) throws IOException {
    int length = text.length();
    boolean narrow = true;
    for (int i = 0; i < length && narrow; i++) {
      narrow = text.charAt(i) < 0x100;
    }
    if (narrow) {
      out.writeInt(length);
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
      return;
    }
    byte[] bytes = new byte[2 * length];
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      bytes[2 * i] = (byte) (c >>> 8);
      bytes[2 * i + 1] = (byte) c;
    }
    out.writeInt(-length);
    out.write(bytes);
  }

  /** Reads what was written. */
  public static String read(DataInputStream in) throws IOException {
    int head = in.readInt();
    if (head >= 0) {
      return new String(exactly(in, head), StandardCharsets.ISO_8859_1);
    }
    byte[] bytes = exactly(in, Math.multiplyExact(-2, head));
    char[] characters = new char[bytes.length / 2];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = (char) ((bytes[2 * i] << 8) | (bytes[2 * i + 1] & 0xFF));
    }
    return new String(characters);
  }

  private static byte[] exactly(DataInputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("a text ends early");
    }
    return bytes;
  }
}
