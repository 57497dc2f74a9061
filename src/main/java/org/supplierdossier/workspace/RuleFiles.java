package org.supplierdossier.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.supplierdossier.extraction.RuleSet;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.yaml.RulesYaml;

/**
 * The extraction rules: those of the program, and the files that a job adds or replaces them with.
 */
public final class RuleFiles {
  private static final String SHIPPED = "classpath*:rules/*.yml";

  private RuleFiles() {}

  /**
   * Loads the rules.
   *
   * @param files of the job; one with the name of a shipped file replaces it, others are added
   */
  public static RuleSet load(List<Path> files, Problems problems) {
    return files.isEmpty() ? Shipped.RULES : extended(files, problems);
  }

  /** The rules of the program alone, which are the same whatever the job. */
  private static final class Shipped {
    static final RuleSet RULES = extended(List.of(), new Problems());
  }

  private static RuleSet extended(List<Path> files, Problems problems) {
    Map<String, String> content = shipped();
    for (Path file : files) {
      try {
        content.put(String.valueOf(file.getFileName()), Files.readString(file));
      } catch (IOException e) {
        problems.error(
            file.toString(),
            0,
            "the rule file cannot be read: " + e.getMessage(),
            "correct its path under extraction in the job file, and save it as UTF-8");
      }
    }
    return RulesYaml.load(content, problems);
  }

  private static Map<String, String> shipped() {
    Map<String, String> content = new TreeMap<>();
    try {
      for (Resource resource : new PathMatchingResourcePatternResolver().getResources(SHIPPED)) {
        content.put(
            String.valueOf(resource.getFilename()),
            resource.getContentAsString(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return content;
  }
}
