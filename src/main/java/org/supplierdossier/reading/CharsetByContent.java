package org.supplierdossier.reading;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset of plain text and web pages by what the bytes allow: a byte order mark, strict
 * UTF-8, what a page declares, the multi-byte charsets of East Asia by how common their characters
 * are, and ICU's statistics for the rest.
 */
final class CharsetByContent implements EncodingDetector {
  private static final long serialVersionUID = 1;
  private static final int SAMPLE = 64 * 1024;

  /** So many bytes are searched for one beyond ASCII. */
  private static final int FARTHEST = 16 << 20;

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Those that Java has; the first wins where two fit equally well. */
  private static final List<Charset> EAST_ASIAN =
      Stream.of("GB18030", "Big5", "UTF-16LE", "UTF-16BE", "windows-31j", "EUC-JP", "EUC-KR")
          .map(Charset::forName)
          .toList();

  private static final Set<String> MULTI_BYTE =
      Set.of("GB18030", "GBK", "GB2312", "BIG5", "SHIFT_JIS", "WINDOWS-31J", "EUC-KR", "EUC-JP");

  @Override
  public Charset detect(InputStream in, Metadata metadata) throws IOException {
    return of(in);
  }

  /** The charset of a text that starts with these bytes. */
  static Charset of(byte[] sample) {
    return of(sample, sample);
  }

  /** The charset of a text; the stream stands where it stood. */
  static Charset of(InputStream in) throws IOException {
    in.mark(FARTHEST + SAMPLE + 1);
    byte[] head = in.readNBytes(SAMPLE);
    byte[] telling = isAscii(head) ? firstBeyondAscii(in, head) : head;
    in.reset();
    return of(head, telling);
  }

  /**
   * The charset of a text.
   *
   * @param head with which the text starts
   * @param telling part of it that holds its first characters beyond ASCII
   */
  private static Charset of(byte[] head, byte[] telling) {
    Charset marked = byMark(head);
    if (marked != null) {
      return marked;
    }
    Charset wide = byZeros(head);
    if (wide != null) {
      return wide;
    }
    if (isAscii(telling) && shiftsToJapanese(telling)) {
      return ISO_2022_JP;
    }
    if (decode(telling, StandardCharsets.UTF_8) != null) {
      return StandardCharsets.UTF_8;
    }
    Charset declared = declared(head);
    if (declared != null && decode(telling, declared) != null) {
      return declared;
    }
    Charset eastAsian = byCommonCharacters(telling);
    return eastAsian != null ? eastAsian : byStatistics(telling);
  }

  /** Whether bytes of no known type are surely a text in a charset of East Asia. */
  static boolean isEastAsian(InputStream in) throws IOException {
    in.mark(SAMPLE + 1);
    byte[] head = in.readNBytes(SAMPLE);
    in.reset();
    for (byte b : head) {
      if ((b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') || b == 0x7f) {
        return false;
      }
    }
    return !isAscii(head) && byCommonCharacters(head) != null;
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** Long tables and listings may be in ASCII for pages before a first name in Chinese. */
  private static byte[] firstBeyondAscii(InputStream in, byte[] head) throws IOException {
    for (int read = head.length; read < FARTHEST; read += SAMPLE) {
      byte[] next = in.readNBytes(SAMPLE);
      for (int i = 0; i < next.length; i++) {
        if (next[i] < 0) {
          // what stands before is whole characters, so that this is where one begins
          byte[] rest = in.readNBytes(i);
          byte[] telling =
              Arrays.copyOf(
                  Arrays.copyOfRange(next, i, next.length), next.length - i + rest.length);
          System.arraycopy(rest, 0, telling, next.length - i, rest.length);
          return telling;
        }
      }
      if (next.length < SAMPLE) {
        break;
      }
    }
    return head;
  }

  /** Whether an escape of ISO-2022-JP stands in a text, as in old Japanese mails. */
  private static boolean shiftsToJapanese(byte[] b) {
    for (int i = 0; i + 2 < b.length; i++) {
      if (b[i] == 0x1b && b[i + 1] == '$' && (b[i + 2] == 'B' || b[i + 2] == '@')) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Charset byMark(byte[] b) {
    if (b.length >= 3 && (b[0] & 0xff) == 0xef && (b[1] & 0xff) == 0xbb && (b[2] & 0xff) == 0xbf) {
      return StandardCharsets.UTF_8;
    } else if (b.length >= 2 && (b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe) {
      return StandardCharsets.UTF_16LE;
    } else if (b.length >= 2 && (b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  /** UTF-16 without a mark shows by the zero bytes of its blanks, digits and line ends. */
  private static @Nullable Charset byZeros(byte[] b) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i + 1 < b.length; i += 2) {
      even += b[i] == 0 ? 1 : 0;
      odd += b[i + 1] == 0 ? 1 : 0;
    }
    int pairs = b.length / 2;
    if (pairs < 4
        || Math.max(even, odd) * 20 < pairs
        || Math.min(even, odd) * 20 > Math.max(even, odd)) {
      return null;
    }
    return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  /** The text, or null where the bytes do not fit; a character cut off at the end is allowed. */
  private static @Nullable String decode(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(bytes.length + 16);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, bytes.length < SAMPLE);
    return result.isError() ? null : out.flip().toString();
  }

  private static @Nullable Charset declared(byte[] sample) {
    String head =
        new String(sample, 0, Math.min(sample.length, 4096), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = head.indexOf("charset=");
    at = at < 0 ? head.indexOf("encoding=") : at;
    if (at < 0 || !head.contains("<")) {
      return null;
    }
    int start = head.indexOf('=', at) + 1;
    while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length() && end - start < 30 && isCharsetName(head.charAt(end))) {
      end++;
    }
    try {
      String name = head.substring(start, end);
      return name.startsWith("gb") ? GB18030 : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static boolean isCharsetName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  }

  private static @Nullable Charset byCommonCharacters(byte[] sample) {
    Charset best = null;
    double bestScore = 0.45;
    for (Charset charset : EAST_ASIAN) {
      String text = decode(sample, charset);
      double score = text == null ? 0 : EastAsianText.plausibility(text, charset);
      if (score > bestScore) {
        best = charset;
        bestScore = score;
      }
    }
    return best;
  }

  private static Charset byStatistics(byte[] sample) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample);
    CharsetMatch[] matches = detector.detectAll();
    for (CharsetMatch match : matches) {
      String name = match.getName().toUpperCase(Locale.ROOT);
      boolean unlikely =
          match.getConfidence() < 10
              || name.startsWith("UTF")
              || name.endsWith("_RTL")
              || name.endsWith("_LTR");
      if (!unlikely && Charset.isSupported(name)) {
        return MULTI_BYTE.contains(name) && name.startsWith("GB") ? GB18030 : windows(name);
      }
    }
    return decode(sample, GB18030) != null && hasPairs(sample) ? GB18030 : WINDOWS_1252;
  }

  private static Charset windows(String name) {
    return name.equals("ISO-8859-1") ? WINDOWS_1252 : Charset.forName(name);
  }

  /** Whether bytes beyond ASCII come in pairs, as in Chinese, rather than singly. */
  private static boolean hasPairs(byte[] sample) {
    int single = 0;
    int paired = 0;
    for (int i = 0; i < sample.length; i++) {
      if (sample[i] < 0) {
        if (i + 1 < sample.length && sample[i + 1] < 0) {
          paired++;
          i++;
        } else {
          single++;
        }
      }
    }
    return paired > 4 * single;
  }
}
