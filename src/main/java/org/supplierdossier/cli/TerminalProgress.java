package org.supplierdossier.cli;

import java.io.Console;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.supplierdossier.batch.Progress;

/** Shows progress: a bar for each step on a terminal, a line for each step elsewhere. */
final class TerminalProgress implements Progress {
  private static final int REFRESH_MILLIS = 200;
  private static final int WIDTH = 80;

  private final boolean bars = onTerminal();
  private final Map<String, ProgressBar> open = new ConcurrentHashMap<>();

  @Override
  public void begin(String step, int items) {
    if (bars) {
      open.put(
          step,
          new ProgressBarBuilder()
              .setTaskName(step)
              .setInitialMax(items)
              .setUpdateIntervalMillis(REFRESH_MILLIS)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
              .build());
    } else {
      System.err.println(step + ": " + items + (items == 1 ? " item" : " items"));
    }
  }

  @Override
  public void advance(String step) {
    ProgressBar bar = open.get(step);
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void end(String step) {
    ProgressBar bar = open.remove(step);
    if (bar != null) {
      bar.close();
    }
  }

  /** Since JDK 22 there is a console without a terminal too, and a method that tells. */
  @SuppressWarnings("SystemConsoleNull") // handled: the method that tells is asked for
  private static boolean onTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
