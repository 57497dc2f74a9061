package org.supplierdossier.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.supplierdossier.job.Job;

/** The files that a job's rules and rulebooks were loaded from, as they stand. */
public final class RuleTexts {
  private static final List<String> KINDS = List.of("rulebooks", "rules");

  private RuleTexts() {}

  /** The files by name: {@code rules/SRC-02.yml}, {@code rulebooks/measures-2022.yml}. */
  public static SortedMap<String, String> of(Job job) {
    SortedMap<String, String> texts = new TreeMap<>();
    try {
      for (String kind : KINDS) {
        for (Resource resource :
            new PathMatchingResourcePatternResolver()
                .getResources("classpath*:" + kind + "/*.yml")) {
          texts.put(
              kind + "/" + resource.getFilename(),
              resource.getContentAsString(StandardCharsets.UTF_8));
        }
      }
      add(texts, "rulebooks/", job.rulebooks());
      add(texts, "rules/", job.extraction());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static void add(SortedMap<String, String> texts, String kind, List<Path> files)
      throws IOException {
    for (Path file : files) {
      texts.put(kind + file.getFileName(), Files.readString(file));
    }
  }
}
