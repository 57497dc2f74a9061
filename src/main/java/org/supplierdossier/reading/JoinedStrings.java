package org.supplierdossier.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * JSON as some people write it, with long strings in pieces: {@code "one " + "two"}. Between two
 * strings JSON has always a comma or a colon, so that nothing else changes.
 */
final class JoinedStrings {
  private JoinedStrings() {}

  /** The same JSON with the pieces of strings joined; as it is where it is not one byte a sign. */
  static InputStream in(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    if (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0)) {
      return new ByteArrayInputStream(bytes);
    }
    byte[] joined = new byte[bytes.length];
    int length = 0;
    int at = 0;
    while (at < bytes.length) {
      byte b = bytes[at];
      if (b == '/' && at + 1 < bytes.length && (bytes[at + 1] == '/' || bytes[at + 1] == '*')) {
        int end = endOfComment(bytes, at);
        System.arraycopy(bytes, at, joined, length, end - at);
        length += end - at;
        at = end;
      } else if (b == '"') {
        joined[length++] = b;
        at++;
        while (true) {
          int end = endOfString(bytes, at);
          System.arraycopy(bytes, at, joined, length, end - at);
          length += end - at;
          at = end;
          int next = nextPiece(bytes, end + 1);
          if (end >= bytes.length || next < 0) {
            break;
          }
          at = next + 1;
        }
        if (at < bytes.length) {
          joined[length++] = bytes[at++];
        }
      } else {
        joined[length++] = b;
        at++;
      }
    }
    return new ByteArrayInputStream(joined, 0, length);
  }

  private static int endOfComment(byte[] bytes, int from) {
    boolean line = bytes[from + 1] == '/';
    for (int i = from + 2; i < bytes.length; i++) {
      if (line && bytes[i] == '\n') {
        return i;
      } else if (!line && bytes[i] == '/' && bytes[i - 1] == '*' && i > from + 2) {
        return i + 1;
      }
    }
    return bytes.length;
  }

  /** Offset of the quotation mark that ends a string, or the end of the text. */
  private static int endOfString(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length && bytes[i] != '"') {
      i += bytes[i] == '\\' ? 2 : 1;
    }
    return Math.min(i, bytes.length);
  }

  /** Offset of the quotation mark that goes on with a string, or -1. */
  private static int nextPiece(byte[] bytes, int from) {
    boolean plus = false;
    for (int i = from; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b == '"') {
        return i;
      } else if (b == '+' && !plus) {
        plus = true;
      } else if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return -1;
      }
    }
    return -1;
  }
}
