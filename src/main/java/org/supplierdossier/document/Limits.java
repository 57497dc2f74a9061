package org.supplierdossier.document;

import java.util.Map;
import java.util.TreeMap;

/**
 * The bounds within which one file is read, because a document may be made to exhaust its reader.
 *
 * @param maxBytes size of a file or of a document inside it, in bytes
 * @param maxUnpackedBytes size of all documents inside one file together, in bytes
 * @param maxCharacters text kept of one file and all documents inside it, in UTF-16 units
 * @param maxDepth how deep documents may lie inside each other; 0 reads the file alone
 * @param maxEmbedded how many documents inside one file are read
 * @param maxOcrPages how many pages and pictures of one file and all documents inside it are read
 *     by character recognition; with 0 none is, and they count as pages without text
 * @param parseTimeoutSeconds how long one document may take; a file with all documents inside it
 *     may take ten times as long
 * @param maxHeapMegabytes heap of the process that reads, in MiB
 */
public record Limits(
    long maxBytes,
    long maxUnpackedBytes,
    int maxCharacters,
    int maxDepth,
    int maxEmbedded,
    int maxOcrPages,
    int parseTimeoutSeconds,
    int maxHeapMegabytes) {

  private static final int MAX_OCR_PAGES = 200;

  /** What is used where a job names nothing else. */
  public static final Limits DEFAULT =
      new Limits(100L << 20, 400L << 20, 20_000_000, 10, 2_000, MAX_OCR_PAGES, 120, 1_024);

  /** Limits of which that on pages for character recognition is the usual one. */
  public Limits(
      long maxBytes,
      long maxUnpackedBytes,
      int maxCharacters,
      int maxDepth,
      int maxEmbedded,
      int parseTimeoutSeconds,
      int maxHeapMegabytes) {
    this(
        maxBytes,
        maxUnpackedBytes,
        maxCharacters,
        maxDepth,
        maxEmbedded,
        MAX_OCR_PAGES,
        parseTimeoutSeconds,
        maxHeapMegabytes);
  }

  public Limits {
    requireAtLeast(1, "maxBytes", maxBytes);
    requireAtLeast(1, "maxUnpackedBytes", maxUnpackedBytes);
    requireAtLeast(1, "maxCharacters", maxCharacters);
    requireAtLeast(0, "maxDepth", maxDepth);
    requireAtLeast(0, "maxEmbedded", maxEmbedded);
    requireAtLeast(0, "maxOcrPages", maxOcrPages);
    requireAtLeast(1, "parseTimeoutSeconds", parseTimeoutSeconds);
    requireAtLeast(64, "maxHeapMegabytes", maxHeapMegabytes);
  }

  /**
   * The limits under the names they have in job files and dossiers; what is not given has its
   * default.
   *
   * @throws IllegalArgumentException where a limit is out of its bounds
   */
  public static Limits of(Map<String, Long> given) {
    Limits standard = DEFAULT;
    try {
      return new Limits(
          value(given, "max_document_bytes", standard.maxBytes),
          value(given, "max_unpacked_bytes", standard.maxUnpackedBytes),
          Math.toIntExact(value(given, "max_characters", standard.maxCharacters)),
          Math.toIntExact(value(given, "max_depth", standard.maxDepth)),
          Math.toIntExact(value(given, "max_embedded", standard.maxEmbedded)),
          Math.toIntExact(value(given, "max_ocr_pages", standard.maxOcrPages)),
          Math.toIntExact(value(given, "parse_timeout", standard.parseTimeoutSeconds)),
          Math.toIntExact(value(given, "max_heap_megabytes", standard.maxHeapMegabytes)));
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("a limit is larger than " + Integer.MAX_VALUE, e);
    }
  }

  private static long value(Map<String, Long> given, String name, long otherwise) {
    Long value = given.get(name);
    return value == null ? otherwise : value;
  }

  /** The limits under the names they have in job files and dossiers. */
  public Map<String, Long> byName() {
    Map<String, Long> byName = new TreeMap<>();
    byName.put("max_document_bytes", maxBytes);
    byName.put("max_unpacked_bytes", maxUnpackedBytes);
    byName.put("max_characters", (long) maxCharacters);
    byName.put("max_depth", (long) maxDepth);
    byName.put("max_embedded", (long) maxEmbedded);
    byName.put("max_ocr_pages", (long) maxOcrPages);
    byName.put("parse_timeout", (long) parseTimeoutSeconds);
    byName.put("max_heap_megabytes", (long) maxHeapMegabytes);
    return byName;
  }

  private static void requireAtLeast(long least, String name, long value) {
    if (value < least) {
      throw new IllegalArgumentException(
          "limit " + name + " is " + value + "; it must be at least " + least);
    }
  }

  /**
   * The limits that can change what is read, as one line for the key of a reading. Those that a
   * document can only fail at are left out; see {@link #patience()}.
   */
  public String key() {
    return maxBytes
        + "/"
        + maxUnpackedBytes
        + "/"
        + maxCharacters
        + "/"
        + maxDepth
        + "/"
        + maxEmbedded
        + "/"
        + maxOcrPages;
  }

  /**
   * The limits at which a document is given up, as one line: time and memory. What was read within
   * them would be read the same within others.
   */
  public String patience() {
    return parseTimeoutSeconds + "/" + maxHeapMegabytes;
  }
}
