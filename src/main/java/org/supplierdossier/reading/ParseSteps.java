package org.supplierdossier.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which documents of a file are being read, told by the process that reads them. */
final class ParseSteps {
  private static final char OPENED = '+';
  private static final char CLOSED = '-';
  private static final char DETECTED = '=';

  /** A document that is open. */
  record Open(String path, String type) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable String lastClosed;
  private String fileType = Formats.UNKNOWN;

  static void opened(Consumer<String> steps, String path) {
    steps.accept(OPENED + path);
  }

  static void closed(Consumer<String> steps) {
    steps.accept(String.valueOf(CLOSED));
  }

  static void detected(Consumer<String> steps, String type) {
    steps.accept(DETECTED + type);
  }

  /** Whether a step is the beginning of a picture. */
  static boolean isPicture(String step) {
    return step.startsWith(OPENED + Recognition.PICTURE);
  }

  /** Takes a step. */
  void accept(String step) {
    switch (step.charAt(0)) {
      case OPENED -> open.push(new Open(step.substring(1), Formats.UNKNOWN));
      case DETECTED -> detected(step.substring(1));
      case CLOSED -> {
        Open closed = open.pop();
        if (open.isEmpty()) {
          lastClosed = closed.path;
        }
      }
      default -> throw new IllegalArgumentException("a step of no known kind");
    }
  }

  private void detected(String type) {
    if (open.isEmpty()) {
      fileType = type;
    } else {
      open.push(new Open(open.pop().path, type));
    }
  }

  /** The innermost document inside the file that is being read, or null. */
  @Nullable Open innermost() {
    return open.peek();
  }

  /** The last document directly inside the file that was read to its end, or null. */
  @Nullable String lastClosed() {
    return lastClosed;
  }

  /** The type that the file itself shows. */
  String fileType() {
    return fileType;
  }
}
