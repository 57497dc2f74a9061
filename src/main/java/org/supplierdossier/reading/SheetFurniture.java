package org.supplierdossier.reading;

/** The headers and footers of a sheet, which are printed with every page of it. */
final class SheetFurniture {
  private SheetFurniture() {}

  /**
   * The text of a header or footer without its codes (ECMA-376 part 1, 18.3.1.46); its left, middle
   * and right part are separated by a blank.
   */
  static String plain(String coded) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < coded.length(); i++) {
      char c = coded.charAt(i);
      if (c != '&' || i + 1 == coded.length()) {
        text.append(c);
        continue;
      }
      char code = coded.charAt(++i);
      if (code == '&') {
        text.append('&');
      } else if (code == '"') {
        int end = coded.indexOf('"', i + 1);
        i = end < 0 ? coded.length() : end;
      } else if (code == 'K') {
        i = Math.min(coded.length(), i + 6);
      } else if (isDigit(code)) {
        while (i + 1 < coded.length() && isDigit(coded.charAt(i + 1))) {
          i++;
        }
      } else {
        text.append("LCR".indexOf(code) >= 0 ? " " : "");
      }
    }
    return PassageText.clean(text);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
