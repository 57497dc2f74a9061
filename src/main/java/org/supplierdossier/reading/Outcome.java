package org.supplierdossier.reading;

import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.Limits;
import org.supplierdossier.language.Bilingual;

/** What became of a document and why, before it is known what else to say of it. */
record Outcome(DocumentStatus status, Bilingual reason) {

  static Outcome read(int passages, int inside) {
    return new Outcome(
        DocumentStatus.READ,
        inside == 0
            ? new Bilingual("读取 " + passages + " 段。", plural(passages, "passage") + " read.")
            : new Bilingual(
                "读取 " + passages + " 段，内含 " + inside + " 个文件。",
                plural(passages, "passage") + " read, " + plural(inside, "document") + " inside."));
  }

  static Outcome empty() {
    return new Outcome(DocumentStatus.EMPTY, new Bilingual("文件大小为 0 字节。", "The file has 0 bytes."));
  }

  static Outcome noText(String mediaType, int pages) {
    String zh = pages > 0 ? "共 " + pages + " 页，没有文字层。" : "格式 " + mediaType + "，没有文字。";
    String en =
        pages > 0
            ? "It has " + plural(pages, "page") + " and no text layer."
            : "It is " + mediaType + " and holds no text.";
    return new Outcome(DocumentStatus.NO_TEXT, new Bilingual(zh, en));
  }

  static Outcome unsupported(String mediaType, String extension) {
    if (mediaType.startsWith("application/x-rar")) {
      return new Outcome(
          DocumentStatus.UNSUPPORTED,
          new Bilingual(
              "RAR 的许可不允许随程序附带解压代码；请解压后提交，或改用 zip、7z。",
              "The licence of RAR keeps its reader out of this program; unpack it, or use zip or"
                  + " 7z."));
    }
    String named = extension.isEmpty() ? "" : " (." + extension + ")";
    return new Outcome(
        DocumentStatus.UNSUPPORTED,
        new Bilingual(
            "没有读取 " + mediaType + named + " 的程序。",
            "There is no reader for " + mediaType + named + "."));
  }

  static Outcome tooLarge(long bytes, long limit) {
    return new Outcome(
        DocumentStatus.TOO_LARGE,
        new Bilingual(
            "大小 " + bytes + " 字节，超过限制 " + limit + " 字节。",
            "It has " + bytes + " bytes, more than the limit of " + limit + "."));
  }

  static Outcome unpackedTooLarge(long limit) {
    return new Outcome(
        DocumentStatus.TOO_LARGE,
        new Bilingual(
            "同一文件解包后的总大小超过限制 " + limit + " 字节。",
            "What lies inside the file is larger than the limit of " + limit + " bytes in all."));
  }

  static Outcome tooDeep(int depth, int limit) {
    return new Outcome(
        DocumentStatus.TOO_LARGE,
        new Bilingual(
            "嵌套深度 " + depth + "，超过限制 " + limit + "。",
            "It lies " + depth + " levels deep, more than the limit of " + limit + "."));
  }

  static Outcome tooMany(int found, int limit) {
    return new Outcome(
        DocumentStatus.TRUNCATED,
        new Bilingual(
            "内含 " + found + " 个文件，超过限制 " + limit + " 个，其余未读取。",
            "It holds "
                + found
                + " documents, more than the limit of "
                + limit
                + "; the rest was not read."));
  }

  /** An archive of which some entries cannot be unpacked. */
  static Outcome packedOtherwise(int entries, int inside) {
    return new Outcome(
        inside > 0 ? DocumentStatus.TRUNCATED : DocumentStatus.UNSUPPORTED,
        new Bilingual(
            "内含 " + entries + " 个文件的压缩方法不受支持，未读取。",
            "It holds "
                + plural(entries, "document")
                + " packed by a method that is not supported, not read."));
  }

  static Outcome timedOut(Limits limits) {
    int seconds = limits.parseTimeoutSeconds();
    return new Outcome(
        DocumentStatus.TIMED_OUT,
        new Bilingual(
            "读取超过 " + seconds + " 秒。",
            "Reading took longer than " + plural(seconds, "second") + "."));
  }

  static Outcome timeIsOver(Limits limits) {
    int seconds = limits.parseTimeoutSeconds() * IsolatedParse.FILE_TO_DOCUMENT;
    return new Outcome(
        DocumentStatus.TIMED_OUT,
        new Bilingual(
            "文件及其内含文件的读取合计超过 " + seconds + " 秒。",
            "Reading the file with what lies inside took longer than "
                + plural(seconds, "second")
                + "."));
  }

  static Outcome outOfMemory(Limits limits) {
    int megabytes = limits.maxHeapMegabytes();
    return crashed(
        "内存耗尽，限制为 " + megabytes + " MB", "it exhausted the memory of " + megabytes + " MB");
  }

  /** The reading process ended twice on it, the second time a new one. */
  static Outcome crashed() {
    return crashed("读取进程两次意外终止", "the reading process ended unexpectedly, twice");
  }

  /** Reading was given up after some of a container had been read. */
  static Outcome stopped(int passages, int inside, Outcome why) {
    return new Outcome(
        DocumentStatus.TRUNCATED,
        new Bilingual(
            "读取 " + passages + " 段和 " + inside + " 个内含文件后停止。" + why.reason.zh(),
            "Read "
                + plural(passages, "passage")
                + " and "
                + plural(inside, "document")
                + " inside, and stopped. "
                + why.reason.en()));
  }

  /** Tried in two runs, and not again while document, limits and reader stay the same. */
  static Outcome quarantined(Bilingual why) {
    return new Outcome(
        DocumentStatus.QUARANTINED,
        new Bilingual(
            "两次运行均未能读取；在文件、parse_timeout、max_heap_megabytes 或阅读器改变之前不再尝试。" + why.zh(),
            "It failed in two runs and is not tried again until it, parse_timeout or"
                + " max_heap_megabytes, or the reader changes. "
                + why.en()));
  }

  static Outcome notOpened() {
    return new Outcome(
        DocumentStatus.CORRUPT, new Bilingual("无法打开文件。", "The file cannot be opened."));
  }

  /** It is encrypted, and this many passwords were tried in vain. */
  static Outcome encrypted(int tried) {
    return new Outcome(
        DocumentStatus.ENCRYPTED,
        tried == 0
            ? new Bilingual("文件已加密，没有可用的密码。", "It is encrypted and no password is known.")
            : new Bilingual(
                "文件已加密，试用 " + tried + " 个密码均未能打开。",
                "It is encrypted, and "
                    + (tried == 1
                        ? "the one password that was tried does not open it."
                        : "none of the " + tried + " passwords that were tried opens it.")));
  }

  /** It is encrypted in a way that no password is tried on. */
  static Outcome encryptedOtherwise() {
    return new Outcome(
        DocumentStatus.ENCRYPTED,
        new Bilingual(
            "文件已加密，不支持用密码打开这种格式。",
            "It is encrypted, and passwords are not supported for its format."));
  }

  static Outcome withheld(String marking) {
    return new Outcome(
        DocumentStatus.WITHHELD,
        new Bilingual(
            "标有国家秘密标志“" + marking + "”，不予读取。",
            "It is marked \"" + marking + "\", a state-secret marking, and is not read."));
  }

  /** What a failure says of a document of which this many passages were read before. */
  static Outcome of(Throwable failure, int passages) {
    if (find(failure, StackOverflowError.class)) {
      return crashed("嵌套过深，栈空间耗尽", "its nesting exhausted the stack");
    } else if (find(failure, OutOfMemoryError.class)) {
      return crashed("内存耗尽", "it exhausted the memory");
    } else if (failure instanceof Error) {
      return crashed(failure.getClass().getSimpleName(), failure.getClass().getSimpleName());
    } else if (find(failure, WriteLimitReachedException.class)) {
      return truncated(passages, "达到文字数量限制", "the limit on characters was reached");
    } else if (isEncrypted(failure)) {
      return encrypted(0);
    } else if (find(failure, ZeroByteFileException.class)) {
      return empty();
    } else if (find(failure, TimeoutException.class)) {
      return crashed("读取中断", "reading was interrupted");
    }
    return brokenOff(failure, passages);
  }

  private static Outcome brokenOff(Throwable failure, int passages) {
    Bilingual cause = plainCause(deepest(failure));
    if (passages > 0) {
      return truncated(passages, "其后" + cause.zh(), "after that, " + cause.en());
    }
    if (isBomb(failure)) {
      return new Outcome(
          DocumentStatus.TOO_LARGE,
          new Bilingual("解压后的大小与文件大小不成比例。", "It unpacks beyond all proportion to its size."));
    }
    if (find(failure, UnsupportedFormatException.class)) {
      return new Outcome(
          DocumentStatus.UNSUPPORTED,
          new Bilingual("不支持这种格式变体。", "This variant of its format is not supported."));
    }
    return new Outcome(
        DocumentStatus.CORRUPT,
        new Bilingual("无法读取：" + cause.zh() + "。", "It cannot be read: " + cause.en() + "."));
  }

  private static Outcome truncated(int passages, String zh, String en) {
    return new Outcome(
        DocumentStatus.TRUNCATED,
        new Bilingual(
            "读取 " + passages + " 段后停止，" + zh + "。",
            "Read " + plural(passages, "passage") + " and stopped; " + en + "."));
  }

  private static Outcome crashed(String zh, String en) {
    return new Outcome(
        DocumentStatus.CRASHED,
        new Bilingual("读取程序崩溃：" + zh + "。", "It crashed its reader: " + en + "."));
  }

  /** Whether a failure says that a password is missing or wrong. */
  static boolean isEncrypted(Throwable failure) {
    return find(failure, org.apache.tika.exception.EncryptedDocumentException.class)
        || find(failure, EncryptedDocumentException.class)
        || find(failure, org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException.class)
        || find(failure, org.apache.commons.compress.PasswordRequiredException.class);
  }

  private static boolean isBomb(Throwable failure) {
    String message = lower(deepest(failure).getMessage());
    return message.contains("zip bomb")
        || message.contains("inflate ratio")
        // what the system says where a process may write no larger file
        || message.equals("file too large");
  }

  /** What went wrong in plain words; messages of parsers hold paths and addresses. */
  private static Bilingual plainCause(Throwable deepest) {
    String kind = deepest.getClass().getSimpleName();
    return switch (kind) {
      case "EOFException" -> new Bilingual("内容提前结束", "it ends early");
      case "SAXParseException", "MalformedByteSequenceException", "SAXException" ->
          new Bilingual("XML 不合语法", "its XML is not well-formed");
      case "StreamReadException", "UnexpectedEndOfInputException", "StreamConstraintsException" ->
          new Bilingual("JSON 不合语法", "its JSON is not well-formed");
      case "ZipException", "InvalidZipException", "NotOfficeXmlFileException" ->
          new Bilingual("压缩结构损坏", "its zip archive is broken");
      case "IOException", "InvalidFormatException", "POIXMLException", "RecordFormatException" ->
          new Bilingual("内容与格式不符", "its bytes do not fit its format");
      default -> new Bilingual("解析程序报告 " + kind, "its parser reported " + kind);
    };
  }

  private static Throwable deepest(Throwable failure) {
    Throwable at = failure;
    for (int i = 0; i < 50; i++) {
      Throwable cause = at.getCause();
      if (cause == null) {
        return at;
      }
      at = cause;
    }
    return at;
  }

  private static boolean find(Throwable failure, Class<? extends Throwable> kind) {
    @Nullable Throwable at = failure;
    for (int i = 0; i < 50 && at != null; i++) {
      if (kind.isInstance(at)) {
        return true;
      }
      at = at.getCause();
    }
    return false;
  }

  private static String lower(@Nullable String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }

  private static String plural(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
