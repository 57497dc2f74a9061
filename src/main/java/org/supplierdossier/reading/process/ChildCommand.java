package org.supplierdossier.reading.process;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a child process is started: from the class path or jar of this one, on the same Java.
 *
 * @param task class that does the work
 * @param heapMegabytes largest heap
 * @param maxFileBytes largest file it may write, where the system can limit that
 */
record ChildCommand(Class<? extends Task> task, int heapMegabytes, long maxFileBytes) {
  /** Present where this program runs from Spring Boot's executable jar. */
  private static final String LAUNCHER =
      "org.springframework.boot.loader.launch.PropertiesLauncher";

  /**
   * Keys pressed at the terminal and a shutdown of the whole group are for the parent to act on;
   * its end is the end of the child.
   */
  private static final String SHELL_SCRIPT =
      "trap '' INT HUP TERM; ulimit -c 0; ulimit -f \"$0\"; exec \"$@\"";

  private static final Path SHELL = Path.of("/bin/sh");
  private static final int SHELL_BLOCK = 512;

  /** Secrets live in environments; a parser needs none of it. */
  private static final Set<String> ENVIRONMENT =
      Set.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "SystemRoot", "TEMP", "TMP");

  ProcessBuilder process(Path shared, Path temp) {
    ProcessBuilder process = new ProcessBuilder(arguments(shared, temp));
    process.environment().keySet().retainAll(ENVIRONMENT);
    process.redirectError(ProcessBuilder.Redirect.DISCARD);
    return process;
  }

  private List<String> arguments(Path shared, Path temp) {
    List<String> arguments = new ArrayList<>();
    if (Files.isExecutable(SHELL)) {
      long blocks = Math.max(1, maxFileBytes / SHELL_BLOCK);
      arguments.addAll(List.of(SHELL.toString(), "-c", SHELL_SCRIPT, Long.toString(blocks)));
    }
    arguments.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    virtualMachine(arguments, temp);
    surroundings(arguments, shared, temp);
    arguments.add("-cp");
    arguments.add(classPath());
    if (hasLauncher()) {
      arguments.add("-Dloader.main=" + ChildMain.class.getName());
      arguments.add(LAUNCHER);
    } else {
      arguments.add(ChildMain.class.getName());
    }
    arguments.add(task.getName());
    arguments.add(temp.toString());
    return arguments;
  }

  private void virtualMachine(List<String> arguments, Path temp) {
    arguments.add("-Xmx" + heapMegabytes + "m");
    // one document at a time: collecting in parallel would only take the other children's processor
    arguments.add("-XX:+UseSerialGC");
    // after an exhausted heap nothing that is left behind can be trusted
    arguments.add("-XX:+ExitOnOutOfMemoryError");
    arguments.add("-XX:+DisplayVMOutputToStderr");
    arguments.add("-XX:-CreateCoredumpOnCrash");
    arguments.add("-XX:ErrorFile=" + temp.resolve("crash.log"));
    arguments.add("-XX:-UsePerfData");
    // who has this process compile less has few documents
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(a -> a.startsWith("-XX:TieredStopAtLevel="))
        .forEach(arguments::add);
  }

  /** Everything that a reading could depend on is the same for every child on every machine. */
  private static void surroundings(List<String> arguments, Path shared, Path temp) {
    arguments.add("-Djava.io.tmpdir=" + temp);
    arguments.add("-Dpdfbox.fontcache=" + shared);
    arguments.add("-Dfile.encoding=UTF-8");
    arguments.add("-Duser.timezone=UTC");
    arguments.add("-Duser.language=en");
    arguments.add("-Duser.country=");
    arguments.add("-Djava.awt.headless=true");
    // nobody sees a child's log, and setting one up takes a fifth of its start
    arguments.add("-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider");
    // a file that is not there: no name has an address
    arguments.add("-Djdk.net.hosts.file=" + shared.resolve("no-hosts"));
    // a class that is not there: no channel opens
    arguments.add("-Djava.nio.channels.spi.SelectorProvider=none");
  }

  private static boolean hasLauncher() {
    return ClassLoader.getSystemClassLoader().getResource(LAUNCHER.replace('.', '/') + ".class")
        != null;
  }

  /** Relative parts are made absolute, for the child's sake. */
  private static String classPath() {
    List<String> parts = new ArrayList<>();
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      parts.add(part.isEmpty() ? part : Path.of(part).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, parts);
  }
}
