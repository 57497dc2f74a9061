package org.supplierdossier.language;

/**
 * One text in both languages of a dossier.
 *
 * @param zh the Chinese wording
 * @param en the English wording
 */
public record Bilingual(String zh, String en) {

  /** A text that reads the same in both languages: a name, a number, a code. */
  public static Bilingual same(String text) {
    return new Bilingual(text, text);
  }

  /** The wording in the given language; English where the language is undetermined. */
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
