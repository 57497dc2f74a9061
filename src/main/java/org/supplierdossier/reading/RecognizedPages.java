package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.language.Bilingual;

/** Which pages of a document were read by character recognition, how surely, and which were not. */
final class RecognizedPages {
  private static final String READ = "ocr:read";
  private static final String LEFT_OUT = "ocr:left-out";
  private static final String FAILED = "ocr:failed";
  private static final String BROKE = "ocr:broke";

  private final List<Integer> percents = new ArrayList<>();
  private final List<Integer> pages = new ArrayList<>();
  private final List<Integer> failed = new ArrayList<>();
  private int leftOut;
  private boolean broken;

  /** A page was read; a page on which nothing was found does not count. */
  void read(int page, Confidence confidence) {
    if (!confidence.isEmpty()) {
      pages.add(page);
      percents.add(confidence.percent());
    }
  }

  /** A page was one too many. */
  void leftOut() {
    leftOut++;
  }

  /**
   * The picture of a page cannot be decoded, or broke its reader.
   *
   * @param broke whether it did the latter
   */
  void failed(int page, boolean broke) {
    failed.add(page);
    broken |= broke;
  }

  /** Says it among the metadata of the document, where its outcome is decided. */
  void addTo(Metadata metadata) {
    for (int i = 0; i < pages.size(); i++) {
      metadata.add(READ, pages.get(i) + " " + percents.get(i));
    }
    failed.forEach(p -> metadata.add(FAILED, Integer.toString(p)));
    if (broken) {
      metadata.set(BROKE, "true");
    }
    if (leftOut > 0) {
      metadata.set(LEFT_OUT, Integer.toString(leftOut));
    }
  }

  /** The confidence of each page as a fact: {@code 1: 98%, 4: 91%}; empty where none was read. */
  static String fact(Metadata metadata) {
    List<String> each = new ArrayList<>();
    for (String page : metadata.getValues(READ)) {
      each.add(page.replace(" ", ": ") + "%");
    }
    return String.join(", ", each);
  }

  /**
   * What recognition makes of a document that was read to its end, if it has a part in it.
   *
   * @param passages that were read, from text and pictures
   * @param limit on pages for recognition
   */
  static Optional<Outcome> outcome(Metadata metadata, int passages, int limit) {
    String[] read = metadata.getValues(READ);
    String[] failed = metadata.getValues(FAILED);
    String leftOut = metadata.get(LEFT_OUT);
    if (leftOut != null) {
      return Optional.of(limitReached(Integer.parseInt(leftOut), passages, limit));
    } else if (failed.length > 0) {
      return Optional.of(
          passages == 0 && metadata.get(BROKE) != null
              ? brokeItsReader(failed)
              : notDecoded(failed, passages));
    } else if (read.length > 0) {
      return Optional.of(recognized(read, passages, pageCount(metadata, read.length)));
    }
    return Optional.empty();
  }

  private static int pageCount(Metadata metadata, int atLeast) {
    return Math.max(atLeast, WordXml.number(String.valueOf(metadata.get("xmpTPg:NPages")), 1));
  }

  private static Outcome recognized(String[] read, int passages, int all) {
    int least = 100;
    int sum = 0;
    String leastPage = "";
    for (String page : read) {
      int blank = page.indexOf(' ');
      int percent = Integer.parseInt(page.substring(blank + 1));
      sum += percent;
      if (percent < least || leastPage.isEmpty()) {
        least = percent;
        leastPage = page.substring(0, blank);
      }
    }
    int mean = Math.round((float) sum / read.length);
    String lowest =
        read.length < 2
            ? ""
            : String.format(Locale.ROOT, "; least on page %s, %d%%", leastPage, least);
    String lowestZh =
        read.length < 2 ? "" : String.format(Locale.ROOT, "，第 %s 页最低，%d%%", leastPage, least);
    return new Outcome(
        DocumentStatus.OCR,
        new Bilingual(
            String.format(
                Locale.ROOT,
                "读取 %d 段；共 %d 页，其中 %d 页经文字识别，置信度 %d%%%s。",
                passages,
                all,
                read.length,
                mean,
                lowestZh),
            String.format(
                Locale.ROOT,
                "%d passages read; %d of %d pages by character recognition, confidence %d%%%s.",
                passages,
                read.length,
                all,
                mean,
                lowest)));
  }

  private static Outcome limitReached(int leftOut, int passages, int limit) {
    return new Outcome(
        DocumentStatus.TRUNCATED,
        new Bilingual(
            "读取 " + passages + " 段；" + leftOut + " 页没有文字层，超过文字识别的限制 " + limit + " 页，未读取。",
            passages
                + " passages read; "
                + leftOut
                + " pages without text were not read, more than the limit of "
                + limit
                + " for character recognition."));
  }

  /** Unlike what cannot be decoded it is worth another try: the machine may have been too busy. */
  private static Outcome brokeItsReader(String[] failed) {
    String pages = String.join(", ", failed);
    return new Outcome(
        DocumentStatus.CRASHED,
        new Bilingual(
            "第 " + pages + " 页图像的文字识别超时或使读取进程终止。",
            "Character recognition of the picture on page "
                + pages
                + " took too long or ended the reading process."));
  }

  private static Outcome notDecoded(String[] failed, int passages) {
    String pages = String.join(", ", failed);
    return new Outcome(
        passages > 0 ? DocumentStatus.TRUNCATED : DocumentStatus.UNSUPPORTED,
        new Bilingual(
            "读取 " + passages + " 段；第 " + pages + " 页是无法解码或识别的图像，未读取。",
            passages
                + " passages read; the picture on page "
                + pages
                + " can be neither decoded nor recognized."));
  }
}
