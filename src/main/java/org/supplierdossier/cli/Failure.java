package org.supplierdossier.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What a user is told when a command ends in an exception. */
final class Failure {
  private static final int FAILED = 1;

  private Failure() {}

  static int report(Exception exception, CommandLine command, ParseResult arguments) {
    PrintWriter err = command.getErr();
    Throwable cause = exception;
    while (cause.getCause() != null && !(cause instanceof FileSystemException)) {
      cause = cause.getCause();
    }
    err.println("failed: " + sentence(cause));
    if (System.getenv("SUPPLIER_DOSSIER_TRACE") != null) {
      exception.printStackTrace(err);
    } else {
      if (command.getCommandName().equals("run")) {
        err.println(
            "What was done is kept; once that is mended, the same command goes on from there.");
      }
      err.println("Set the environment variable SUPPLIER_DOSSIER_TRACE to see where it happened.");
    }
    return FAILED;
  }

  private static String sentence(Throwable cause) {
    if (cause instanceof NoSuchFileException e) {
      return "file \"" + e.getFile() + "\" is not there";
    } else if (cause instanceof AccessDeniedException e) {
      return "no permission for \"" + e.getFile() + "\"";
    } else if (cause instanceof IOException) {
      return cause.getMessage() == null ? "a file could not be read or written" : message(cause);
    }
    return cause.getClass().getSimpleName() + ": " + message(cause);
  }

  private static String message(Throwable cause) {
    if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
      return "the disk is full; free space where the output and the store of the job lie";
    }
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }
}
