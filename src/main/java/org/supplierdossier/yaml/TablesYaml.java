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
    Map<String, Map<String, List<String>>> kinds = new TreeMap<>();
    YamlTree tables = tree.get("tables");
    for (String kind : tables.keys()) {
      Map<String, List<String>> columns = new TreeMap<>();
      for (String meaning : tables.get(kind).keys()) {
        columns.put(meaning, tables.get(kind).get(meaning).texts());
      }
      kinds.put(kind, columns);
    }
    Map<String, List<String>> said = new TreeMap<>();
    YamlTree titles = tree.get("said");
    for (String kind : titles.keys()) {
      said.put(kind, titles.get(kind).texts());
    }
    return new TableWords(kinds, said, tree.get("totals").texts(), tree.get("groups").texts());
  }
}
