package org.supplierdossier.yaml;

import java.util.SortedMap;
import java.util.TreeMap;
import org.supplierdossier.problem.Problems;

/** A mapping of the categories of labelled clauses to indicators or kinds of contract term. */
public final class CategoriesYaml {
  /** How an indicator or a kind of contract term is written. */
  public static final String KIND = "[A-Z]{3}-[0-9]{2}|[a-z]+(?:-[a-z]+){0,8}";

  private CategoriesYaml() {}

  /** Loads a mapping; what is wrong is reported and left out. */
  public static SortedMap<String, String> load(YamlTree file, Problems problems) {
    YamlTree tree = YamlSchema.named("categories").sound(file, problems);
    SortedMap<String, String> kinds = new TreeMap<>();
    for (String category : tree.keys()) {
      String kind = tree.get(category).text();
      if (kind != null) {
        kinds.put(category, kind);
      }
    }
    return kinds;
  }
}
