package org.supplierdossier.yaml;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.supplierdossier.problem.Problem;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.supplier.FolderName;
import org.supplierdossier.supplier.Passwords;
import org.supplierdossier.supplier.SupplierId;

/** A file of passwords by supplier to {@link Passwords}. No problem ever shows a password. */
public final class PasswordsYaml {
  private PasswordsYaml() {}

  /** Parses a file; nothing is returned, and the problem reported, where it cannot be read. */
  public static Optional<YamlTree> parse(Path path, String shownAs, Problems problems) {
    Problems found = new Problems();
    Optional<YamlTree> tree = YamlParser.parse(path, shownAs, found);
    for (Problem problem : found.all()) {
      // what a parser says of a line may quote from it
      boolean quotes = problem.line() > 0 || problem.what().startsWith("not YAML");
      problems.error(
          problem.file(),
          problem.line(),
          quotes ? "not YAML, or a key that stands twice" : problem.what(),
          quotes ? "check indentation, and put each password in single quotes" : problem.remedy());
    }
    return tree;
  }

  /** Loads the passwords; what is wrong is reported and left out. */
  public static Passwords load(YamlTree file, Problems problems) {
    YamlTree tree = YamlSchema.named("passwords").sound(file, problems);
    Map<SupplierId, List<String>> passwords = new TreeMap<>();
    for (String supplier : tree.keys()) {
      if (FolderName.fault(supplier).isEmpty()) {
        passwords.put(new SupplierId(supplier), tree.get(supplier).texts());
      }
    }
    return new Passwords(passwords);
  }
}
