package org.supplierdossier.render;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;

/**
 * Says things in one language as plain text, for formats that hold no other.
 *
 * @param language {@link Language#ZH} or {@link Language#EN}
 */
public record Phrasing(Language language) {
  /** Characters of one text that a page of print or a cell shows; JSON and HTML show all. */
  static final int MOST = 8_000;

  private static final int DIGITS = 16;

  /** A text of the dossier; empty where there is none. */
  public String say(@Nullable Bilingual text) {
    return text == null ? "" : plain(text.in(language));
  }

  /** A label. */
  public String say(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }

  /** A text as printed in a document; empty where there is none. */
  public String plain(@Nullable String text) {
    return text == null
        ? ""
        : Visible.of(
            text,
            MOST,
            left ->
                say(
                    "…（另有 " + left + " 个字符，见 dossier.json）",
                    "… (" + left + " more characters in dossier.json)"));
  }

  /** As much of a digest as a reader compares by eye. */
  static String digest(String sha256) {
    return sha256.substring(0, Math.min(DIGITS, sha256.length()));
  }

  /** Texts as printed, one after the other. */
  public String list(Collection<String> texts) {
    return texts.stream().map(this::plain).collect(Collectors.joining(say("；", "; ")));
  }

  /** The value of a {@code lang} attribute. */
  public String tag() {
    return Words.lang(language);
  }
}
