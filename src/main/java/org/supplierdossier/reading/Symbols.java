package org.supplierdossier.reading;

/**
 * The characters of symbol fonts, which programs write at U+F020 to U+F0FF by their place in the
 * font. Those that tick, cross and bullet have their like in Unicode; most come from Wingdings.
 */
final class Symbols {
  private Symbols() {}

  /** The character that looks alike, or the same one where none is known. */
  static char like(char c) {
    return switch (c) {
      case '\uf0fe', '\uf052' -> '☑';
      case '\uf0fd', '\uf0fb', '\uf078', '\uf054', '\uf053' -> '☒';
      case '\uf0a8', '\uf06f', '\uf0a3', '\uf072', '\uf071' -> '☐';
      case '\uf0fc' -> '✓';
      case '\uf0b7', '\uf06c', '\uf09f' -> '•';
      case '\uf06e', '\uf0a7' -> '■';
      case '\uf075' -> '◆';
      case '\uf0d8' -> '➢';
      case '\uf0e8', '\uf0e0' -> '→';
      default -> c;
    };
  }
}
