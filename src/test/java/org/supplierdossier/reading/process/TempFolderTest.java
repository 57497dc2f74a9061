package org.supplierdossier.reading.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TempFolderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/tmp", "/", "child-1", "/tmp/child-1", "/tmp/supplier-dossier-reading-x/.."})
  void refusesToEmptyAFolderThatNoParentMade(String path) {
    assertThatThrownBy(() -> TempFolder.ofChild(Path.of(path)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("left alone");
  }

  @Test
  void refusesAFolderThatOnlyHasTheNameOfAChild(@TempDir Path temp) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("supplier-dossier-reading-1/child-1"));

    assertThatThrownBy(() -> TempFolder.ofChild(folder))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void removesWhatAChildLeftAndThenItself() throws IOException {
    TempFolder folder = TempFolder.open();
    TempFolder.OfChild child = folder.child(1);
    Files.createDirectories(child.path().resolve("a/b"));
    Files.writeString(child.path().resolve("a/b/c.tmp"), "left over");

    child.empty();
    assertThat(child.path()).isEmptyDirectory();
    folder.close();
    assertThat(folder.path()).doesNotExist();
  }

  @Test
  void deletesALinkAndNotWhatItNames(@TempDir Path outside) throws IOException {
    Path kept = Files.writeString(outside.resolve("kept.txt"), "kept");
    TempFolder folder = TempFolder.open();
    TempFolder.OfChild child = folder.child(1);
    Files.createSymbolicLink(child.path().resolve("link"), outside);

    folder.close();
    assertThat(kept).hasContent("kept");
  }

  @Test
  void keepsItsLockAgainstOtherProgramsWhenTheSameProgramOpensAnother() throws Exception {
    TempFolder first = TempFolder.open();
    TempFolder second = TempFolder.open();

    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Other.class.getName())
            .start();

    assertThat(other.waitFor()).isZero();
    assertThat(first.path()).exists();
    assertThat(second.path()).exists();
    first.close();
    second.close();
  }

  /** Another program that starts and removes what is abandoned. */
  static final class Other {
    private Other() {}

    public static void main(String[] args) throws IOException {
      TempFolder.open().close();
    }
  }
}
