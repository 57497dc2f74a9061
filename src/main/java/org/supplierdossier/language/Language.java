package org.supplierdossier.language;

import java.util.Locale;

/** The language of a passage or of an output. */
public enum Language {
  ZH,
  EN,
  /** Numbers, codes, or another language than the two that rules exist for. */
  UNDETERMINED;

  /** The ISO 639 code as it stands in files: {@code zh}, {@code en} or {@code und}. */
  public String code() {
    return this == UNDETERMINED ? "und" : name().toLowerCase(Locale.ROOT);
  }

  /**
   * Decides by script: Chinese where Han characters are at least a tenth of the letters, English
   * where there are Latin letters and fewer Han characters than that.
   */
  public static Language of(CharSequence text) {
    int han = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      if (c < 0x80) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
          latin++;
        }
        continue;
      }
      Character.UnicodeScript script = Character.UnicodeScript.of(c);
      if (script == Character.UnicodeScript.HAN) {
        han++;
      } else if (script == Character.UnicodeScript.LATIN) {
        latin++;
      }
    }
    if (han == 0 && latin == 0) {
      return UNDETERMINED;
    }
    return han * 10 >= latin + han ? ZH : EN;
  }
}
