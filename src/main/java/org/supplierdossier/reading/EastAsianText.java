package org.supplierdossier.reading;

import java.nio.charset.Charset;

/**
 * How much a text looks like one of East Asia. A wrong charset shows by rare characters: each of
 * these charsets keeps the common ones in a part of its own (level 1 of GB/T 2312, of Big5 and of
 * JIS X 0208), and bytes of another charset fall into all parts alike.
 */
final class EastAsianText {
  /** So many characters beyond ASCII decide. */
  private static final int ENOUGH = 2_000;

  private static final double TELLING = 1.0;
  private static final double USUAL = 0.6;
  private static final double MARK = 0.4;
  private static final double RARE = -0.4;
  private static final double STRANGE = -1.0;

  /** The most common characters of running Chinese, simplified and traditional. */
  private static final String COMMON =
      "的一是不了在有人我他这中大来上国个到说们为子和地出道也时年得就那要下以生会自着去之过家学对可里后么"
          + "同公司合供应商品服务方本提按期间日月年定项其第条款规与及或等于甲乙产安全信息数据联系采购系统"
          + "這個來國說們為時對裡後過學會與條規產應資訊數據聯絡購統務項關於";

  /** The most common syllables of running Korean. */
  private static final String COMMON_KOREAN = "이다는에의을를한가고하도로자지대기스사시공급제품인어그리해서";

  private EastAsianText() {}

  /** From -1 to about 1.5; 0 where nothing lies beyond ASCII. */
  static double plausibility(String text, Charset charset) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < text.length() && count < ENOUGH; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || (c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
        sum += Character.isSurrogate(c) || c < ' ' ? STRANGE : of(c, charset);
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static double of(char c, Charset charset) {
    return switch (charset.name()) {
      case "GB18030" -> chinese(c, charset, 0xB0A1, 0xD7F9, 0xA1A1, 0xF7FE);
      case "Big5" -> chinese(c, charset, 0xA440, 0xC67E, 0xA140, 0xF9D5);
      case "windows-31j" -> japanese(c, charset, 0x889F, 0x9872);
      case "EUC-JP" -> japanese(c, charset, 0xB0A1, 0xCFD3);
      case "EUC-KR" -> korean(c);
      default -> wide(c);
    };
  }

  private static double chinese(
      char c, Charset charset, int firstCommon, int lastCommon, int first, int last) {
    int code = code(c, charset);
    if (isKana(c)) {
      return 0;
    } else if (!isHan(c)) {
      return isMark(c) ? MARK : RARE;
    } else if (code >= firstCommon && code <= lastCommon) {
      return USUAL + (COMMON.indexOf(c) >= 0 ? TELLING : 0);
    }
    boolean listed = code >= first && code <= last && (code & 0xff) >= (first & 0xff);
    return listed ? RARE : STRANGE;
  }

  private static double japanese(char c, Charset charset, int firstCommon, int lastCommon) {
    int code = code(c, charset);
    if (c >= 0xFF61 && c <= 0xFF9F) {
      return STRANGE;
    } else if (isKana(c)) {
      return TELLING + MARK;
    } else if (!isHan(c)) {
      return isMark(c) ? MARK : RARE;
    }
    return code >= firstCommon && code <= lastCommon ? MARK : RARE;
  }

  private static double korean(char c) {
    if (c >= 0xAC00 && c <= 0xD7A3) {
      return USUAL + (COMMON_KOREAN.indexOf(c) >= 0 ? TELLING : 0);
    }
    return isMark(c) ? MARK : STRANGE;
  }

  private static double wide(char c) {
    if (isHan(c)) {
      return MARK + (COMMON.indexOf(c) >= 0 ? TELLING : 0);
    }
    return isKana(c) ? USUAL : isMark(c) ? MARK : STRANGE;
  }

  private static int code(char c, Charset charset) {
    byte[] bytes = String.valueOf(c).getBytes(charset);
    return bytes.length == 2 ? (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff) : 0;
  }

  private static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  private static boolean isKana(char c) {
    return c >= 0x3041 && c <= 0x30FF;
  }

  /** Punctuation and full-width forms. */
  private static boolean isMark(char c) {
    return (c >= 0x3000 && c <= 0x301F)
        || (c >= 0xFF01 && c <= 0xFF5E)
        || (c >= 0x2010 && c <= 0x2026)
        || c == '·'
        || c == '￥';
  }
}
