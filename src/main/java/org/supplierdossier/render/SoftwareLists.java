package org.supplierdossier.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supplierdossier.component.SupplyChain;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.language.Bilingual;

/** Says what a long list of software components holds, a sentence for each document. */
final class SoftwareLists {
  /** So many software components are printed one by one. */
  private static final int FEW = 30;

  private static final int LICENCES = 6;

  private SoftwareLists() {}

  /** The components that are printed one by one. */
  static List<SupplyChain.Component> parts(SupplyChain chain) {
    return isLong(chain)
        ? chain.components().stream().filter(c -> !c.details().software()).toList()
        : chain.components();
  }

  /** A sentence for each document whose software components are not printed one by one. */
  static List<Bilingual> sentences(DossierPage page) {
    SupplyChain chain = page.dossier().supplyChain();
    if (!isLong(chain)) {
      return List.of();
    }
    Map<DocumentPath, List<SupplyChain.Component>> lists = new TreeMap<>();
    for (SupplyChain.Component c : chain.components()) {
      if (c.details().software()) {
        page.evidence(c.evidence()).stream()
            .map(Evidence::origin)
            .map(o -> o.document())
            .distinct()
            .forEach(d -> lists.computeIfAbsent(d, x -> new ArrayList<>()).add(c));
      }
    }
    return lists.entrySet().stream().map(e -> sentence(e.getKey(), e.getValue())).toList();
  }

  private static boolean isLong(SupplyChain chain) {
    return chain.components().stream().filter(c -> c.details().software()).count() > FEW;
  }

  private static Bilingual sentence(DocumentPath document, List<SupplyChain.Component> software) {
    String path = Places.path(document);
    int count = software.size();
    long makers = software.stream().flatMap(c -> c.makers().stream()).distinct().count();
    Map<String, Long> licences =
        software.stream()
            .flatMap(c -> Stream.ofNullable(c.details().licence()))
            .collect(Collectors.groupingBy(l -> l, TreeMap::new, Collectors.counting()));
    List<String> most =
        licences.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
            .limit(LICENCES)
            .map(e -> e.getKey() + " " + e.getValue())
            .toList();
    String zh = most.isEmpty() ? "" : "；许可证以 " + String.join("、", most) + " 最多";
    String en = most.isEmpty() ? "" : "; most frequent licences: " + String.join(", ", most);
    return new Bilingual(
        path
            + "："
            + count
            + " 个软件组件，制造商 "
            + makers
            + " 家"
            + zh
            + "。逐项见 Excel 的组成部分表和 dossier.json。",
        path
            + ": "
            + count
            + " software components of "
            + makers
            + " makers"
            + en
            + ". Each is in the Excel sheet Components and in dossier.json.");
  }
}
