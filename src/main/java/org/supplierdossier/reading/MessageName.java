package org.supplierdossier.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/** The name that a message goes by where its container gives it none: its subject. */
final class MessageName {
  private static final int HEAD = 32 * 1024;
  private static final int MAX_LENGTH = 80;

  private MessageName() {}

  /** The subject in the head of a message, decoded; empty where there is none. */
  static String of(byte[] message) {
    String head =
        new String(message, 0, Math.min(message.length, HEAD), StandardCharsets.ISO_8859_1);
    StringBuilder subject = new StringBuilder();
    boolean inside = false;
    for (String line : head.split("\r?\n", -1)) {
      if (line.isEmpty()) {
        break;
      }
      boolean folded = line.startsWith(" ") || line.startsWith("\t");
      inside = folded ? inside : line.toLowerCase(Locale.ROOT).startsWith("subject:");
      if (inside) {
        subject.append(folded ? " " + line.strip() : line.substring("subject:".length()).strip());
      }
    }
    return shortened(decoded(subject.toString()));
  }

  private static String decoded(String subject) {
    boolean raw = subject.chars().anyMatch(c -> c >= 0x80);
    if (raw) {
      byte[] bytes = subject.getBytes(StandardCharsets.ISO_8859_1);
      return new String(bytes, CharsetByContent.of(bytes));
    }
    return DecoderUtil.decodeEncodedWords(subject, DecodeMonitor.SILENT);
  }

  private static String shortened(String subject) {
    String clean = PassageText.clean(subject);
    return clean.length() <= MAX_LENGTH
        ? clean
        : clean.substring(
            0,
            Character.isHighSurrogate(clean.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH);
  }
}
