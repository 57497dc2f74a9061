package org.supplierdossier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supplierdossier.document.Limits;

class OrphanIT {

  /** Reads one file for ever; the parent that is killed. */
  static final class Parent {
    private Parent() {}

    public static void main(String[] args) {
      new DocumentReader().read(Path.of(args[0]), "hang.misbe", Limits.DEFAULT);
    }
  }

  @Test
  void leavesNeitherChildNorFileWhenTheParentIsKilled(@TempDir Path temp) throws Exception {
    Path file = Files.write(temp.resolve("hang"), MisbehavingParser.document("hang"));
    Path folder = Files.createDirectory(temp.resolve("tmp"));
    Process parent = start(folder, file);
    await(() -> parent.descendants().count() > 0 && folders(folder).size() == 1);
    List<ProcessHandle> children = parent.descendants().toList();
    Thread.sleep(2_000);

    parent.destroyForcibly().waitFor();

    Instant killed = Instant.now();
    await(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    assertThat(Duration.between(killed, Instant.now())).isLessThan(Duration.ofSeconds(5));
    assertThat(folders(folder)).as("the child's own folder is gone").allMatch(OrphanIT::isBare);

    Process next = start(folder, Files.writeString(temp.resolve("a.txt"), "a letter"));
    next.waitFor();
    assertThat(folders(folder)).as("the next start removes the rest").isEmpty();
  }

  private static Process start(Path temp, Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.io.tmpdir=" + temp,
            "-cp",
            System.getProperty("java.class.path"),
            Parent.class.getName(),
            file.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static List<Path> folders(Path temp) throws IOException {
    try (Stream<Path> entries = Files.list(temp)) {
      return entries
          .filter(e -> e.getFileName().toString().startsWith("supplier-dossier-"))
          .toList();
    }
  }

  private static boolean isBare(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.noneMatch(e -> e.getFileName().toString().startsWith("child-"));
    } catch (IOException e) {
      return false;
    }
  }

  private interface Condition {
    boolean holds() throws IOException;
  }

  private static void await(Condition condition) throws IOException, InterruptedException {
    Instant until = Instant.now().plusSeconds(30);
    while (!condition.holds()) {
      assertThat(Instant.now()).as("waited long enough").isBefore(until);
      Thread.sleep(50);
    }
  }
}
