package org.supplierdossier.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Problems as they are collected, so that a user sees all of them at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  /** Adds a problem that stops the run. */
  public void error(String file, int line, String what, String remedy) {
    found.add(Problem.error(file, line, what, remedy));
  }

  /** Adds a problem that does not stop the run. */
  public void warning(String file, int line, String what, String remedy) {
    found.add(Problem.warning(file, line, what, remedy));
  }

  /** Adds what was found elsewhere. */
  public void addAll(Problems others) {
    found.addAll(others.found);
  }

  /** All problems by file and line, each once. */
  public List<Problem> all() {
    return found.stream().distinct().sorted().toList();
  }

  public Stream<Problem> errors() {
    return all().stream().filter(p -> p.severity() == Problem.Severity.ERROR);
  }

  /** The problems that do not stop the run, by file and line. */
  public List<Problem> warnings() {
    return all().stream().filter(p -> p.severity() == Problem.Severity.WARNING).toList();
  }

  public boolean haveErrors() {
    return found.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
  }
}
