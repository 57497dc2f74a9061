package org.supplierdossier.yaml;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.extraction.TableWords;

/** {@code tables.yml} to {@link TableWords}. */
final class TablesYaml {
  private TablesYaml() {}

  static TableWords load(@Nullable YamlTree tree) {
    if (tree == null) {
      return TableWords.NONE;
    }
    Map<String, List<String>> said = new TreeMap<>();
    YamlTree titles = tree.get("said");
    for (String kind : titles.keys()) {
      said.put(kind, titles.get(kind).texts());
    }
    return new TableWords(
        words(tree.get("tables")),
        said,
        tree.get("totals").texts(),
        tree.get("groups").texts(),
        words(tree.get("papers")));
  }

  private static Map<String, Map<String, List<String>>> words(YamlTree kinds) {
    Map<String, Map<String, List<String>>> all = new TreeMap<>();
    for (String kind : kinds.keys()) {
      Map<String, List<String>> meanings = new TreeMap<>();
      for (String meaning : kinds.get(kind).keys()) {
        meanings.put(meaning, kinds.get(kind).get(meaning).texts());
      }
      all.put(kind, meanings);
    }
    return all;
  }
}
