package org.supplierdossier.reading;

import java.util.Map;
import java.util.Optional;
import org.apache.tika.mime.MediaType;
import org.supplierdossier.language.Bilingual;

/** Whether the extension of a name fits the type that the content shows. */
final class Extensions {
  /** For each extension that promises one kind of content, a part of the types it may show. */
  private static final Map<String, String> PROMISES =
      Map.ofEntries(
          Map.entry("pdf", "pdf"),
          Map.entry("docx", "wordprocessingml word.document ooxml"),
          Map.entry("docm", "wordprocessingml word.document ooxml"),
          Map.entry("xlsx", "spreadsheetml excel ooxml"),
          Map.entry("xlsm", "spreadsheetml excel ooxml"),
          Map.entry("pptx", "presentationml powerpoint ooxml"),
          Map.entry("doc", "msword wordprocessingml word.document rtf x-tika-msoffice"),
          Map.entry("xls", "ms-excel spreadsheetml excel x-tika-msoffice"),
          Map.entry("ppt", "powerpoint presentationml x-tika-msoffice"),
          Map.entry("zip", "zip"),
          Map.entry("jpg", "image/"),
          Map.entry("jpeg", "image/"),
          Map.entry("png", "image/"),
          Map.entry("gif", "image/"),
          Map.entry("bmp", "image/"),
          Map.entry("tif", "image/"),
          Map.entry("tiff", "image/"),
          Map.entry("txt", "text/ json xml message/"),
          Map.entry("csv", "text/"),
          Map.entry("html", "html xml text/plain"),
          Map.entry("htm", "html xml text/plain"),
          Map.entry("eml", "message/ text/"),
          Map.entry("ofd", "ofd"),
          Map.entry("wps", "msword wordprocessingml works x-tika-msoffice rtf"),
          Map.entry("et", "ms-excel spreadsheetml x-tika-msoffice"),
          Map.entry("dps", "powerpoint presentationml x-tika-msoffice"),
          Map.entry("odt", "opendocument.text"),
          Map.entry("ods", "opendocument.spreadsheet"),
          Map.entry("rtf", "rtf"));

  private Extensions() {}

  /** What contradicts: {@code .pdf, but application/zip}. */
  static Optional<Bilingual> contradiction(MediaType type, String extension) {
    String promise = PROMISES.get(extension);
    String shown = type.toString();
    if (promise == null || shown.contains("protected") || shown.contains("encrypted")) {
      return Optional.empty();
    }
    for (String part : promise.split(" ", -1)) {
      if (shown.contains(part)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Bilingual("扩展名 ." + extension + "，内容为 " + shown, "." + extension + ", but " + shown));
  }
}
