package org.supplierdossier.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supplierdossier.render.SiteRenderer;
import org.supplierdossier.workspace.Workspace;

/** Writes the pages over all dossiers and removes dossiers that there are no longer. */
final class WriteSite implements Work<Workspace> {
  private final RunState state;
  private final RunRecord record;

  WriteSite(RunState state, RunRecord record) {
    this.state = state;
    this.record = record;
  }

  @Override
  public String name() {
    return "writeSite";
  }

  @Override
  public List<Workspace> items() {
    return List.of(state.workspace());
  }

  @Override
  public String lane(Workspace all) {
    return "site";
  }

  @Override
  public void perform(Workspace all) {
    Path output = state.workspace().job().output();
    try {
      removeStale(output);
      new SiteRenderer().render(record.site(), output);
      state.run().complete(record.runId());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes folders that an earlier run wrote and that this run has no dossier for. */
  private void removeStale(Path output) throws IOException {
    String name = output.toAbsolutePath().normalize().toString();
    Set<String> current =
        state.run().dossiers().stream()
            .map(d -> d.id().folder())
            .collect(Collectors.toUnmodifiableSet());
    for (String folder : state.renderings().folders(name)) {
      if (!current.contains(folder)) {
        delete(output.resolve(folder));
        Path customer = output.resolve(folder).getParent();
        if (customer != null && current.stream().noneMatch(f -> f.startsWith(parent(folder)))) {
          delete(customer);
        }
        state.renderings().forget(name, folder);
      }
    }
  }

  private static String parent(String folder) {
    return folder.substring(0, folder.lastIndexOf('/') + 1);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> all = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.sorted(Comparator.reverseOrder()).forEach(all::add);
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
