package org.supplierdossier.problem;

import java.util.Comparator;

/**
 * One thing wrong with a file.
 *
 * @param file path as the user would write it
 * @param line from 1, or 0 where it concerns the whole file
 * @param what what is wrong, with the value in quotes
 * @param remedy what to do about it
 * @param severity whether nothing can run before it is mended
 */
public record Problem(String file, int line, String what, String remedy, Severity severity)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparing(Problem::line)
          .thenComparing(Problem::what)
          .thenComparing(Problem::remedy)
          .thenComparing(Problem::severity);

  /** How much a problem matters. */
  public enum Severity {
    ERROR,
    WARNING
  }

  /** A problem that stops the run. */
  public static Problem error(String file, int line, String what, String remedy) {
    return new Problem(file, line, what, remedy, Severity.ERROR);
  }

  /** A problem that is reported and does not stop the run. */
  public static Problem warning(String file, int line, String what, String remedy) {
    return new Problem(file, line, what, remedy, Severity.WARNING);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line: what; remedy}. */
  @Override
  public String toString() {
    String place = line > 0 ? file + ":" + line : file;
    String mark = severity == Severity.WARNING ? "warning: " : "";
    return printable(place + ": " + mark + what + "; " + remedy);
  }

  /** The same text on one line whatever a file's name holds. */
  private static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
    return out.toString();
  }
}
