package org.supplierdossier.document;

import java.util.Locale;
import org.supplierdossier.language.Bilingual;

/** What became of a document; every document has exactly one of these. */
public enum DocumentStatus {
  READ("已读取", "read"),
  OCR("经文字识别读取", "read by character recognition"),
  TRUNCATED("部分读取", "read in part"),
  ENCRYPTED("已加密，未读取", "encrypted, not read"),
  EMPTY("空文件", "empty file"),
  NO_TEXT("无文字", "no text"),
  CORRUPT("已损坏，未读取", "corrupt, not read"),
  UNSUPPORTED("格式不支持", "format not supported"),
  TOO_LARGE("超过大小限制", "larger than the limit"),
  TIMED_OUT("读取超时", "took longer than the limit"),
  CRASHED("读取时崩溃", "crashed its reader"),
  QUARANTINED("已隔离", "quarantined"),
  WITHHELD("依法不读取", "withheld from reading");

  private final Bilingual label;

  DocumentStatus(String zh, String en) {
    label = new Bilingual(zh, en);
  }

  public Bilingual label() {
    return label;
  }

  /** The name as it stands in files: {@code no-text}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether there are passages that evidence can come from. */
  public boolean hasText() {
    return this == READ || this == OCR || this == TRUNCATED;
  }

  /** Whether there was something to read that was not read, or not wholly. */
  public boolean isUnread() {
    return !(this == READ || this == OCR || this == EMPTY || this == NO_TEXT);
  }
}
