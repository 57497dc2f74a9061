package org.supplierdossier.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.language.Bilingual;

/** Says which of the documents that contradict each other is later, signed, or a third party's. */
final class Weighing {
  private Weighing() {}

  /** The sentences on the papers of the sides, which stand in the order of the sides. */
  static Bilingual of(List<Evidence> sides, List<Paper> papers) {
    Map<DocumentPath, Paper> documents = new TreeMap<>();
    for (int i = 0; i < sides.size(); i++) {
      documents.putIfAbsent(sides.get(i).origin().document(), papers.get(i));
    }
    if (documents.size() < 2) {
      return new Bilingual("各方出自同一文件。", "All sides stand in one document.");
    }
    List<Bilingual> said =
        List.of(dates(documents), signatures(documents), thirdParties(documents));
    return new Bilingual(
        said.stream().map(Bilingual::zh).collect(Collectors.joining()),
        said.stream()
            .map(Bilingual::en)
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(" ")));
  }

  private static Bilingual dates(Map<DocumentPath, Paper> documents) {
    List<String> zh = new ArrayList<>();
    List<String> undated = new ArrayList<>();
    TreeSet<LocalDate> days = new TreeSet<>();
    List<String> latest = new ArrayList<>();
    documents.forEach(
        (path, paper) -> {
          if (paper.date() == null) {
            undated.add(path.value());
          } else {
            days.add(paper.date());
            zh.add(path.value() + "（" + paper.date() + "）");
          }
        });
    if (days.isEmpty()) {
      return new Bilingual("各文件均未写明日期，先后不明。", "No date is found in any of them.");
    }
    documents.forEach(
        (path, paper) -> {
          if (days.last().equals(paper.date())) {
            latest.add(path.value());
          }
        });
    if (!undated.isEmpty()) {
      String more = String.join("、", undated);
      String also = String.join(", ", undated);
      return new Bilingual(
          "写明日期的有 " + String.join("、", zh) + "；" + more + " 未写明日期，先后不明。",
          "Dated: "
              + String.join(", ", zh).replace("（", " (").replace("）", ")")
              + "; no date is found in "
              + also
              + ", so which is later is not known.");
    } else if (days.size() == 1) {
      return new Bilingual(
          "各文件日期相同（" + days.first() + "）。", "All are of one day (" + days.first() + ").");
    }
    return new Bilingual(
        "较新的是 " + String.join("、", latest) + "（" + days.last() + "），最早为 " + days.first() + "。",
        String.join(", ", latest)
            + " is later ("
            + days.last()
            + "); the earliest is of "
            + days.first()
            + ".");
  }

  private static Bilingual signatures(Map<DocumentPath, Paper> documents) {
    List<String> signed = new ArrayList<>();
    documents.forEach(
        (path, paper) -> {
          if (paper.signedBy() != null) {
            signed.add(path.value() + "\n" + paper.signedBy());
          }
        });
    if (signed.isEmpty()) {
      return new Bilingual("各文件均未见签署人。", "No signer is found in any of them.");
    }
    boolean all = signed.size() == documents.size();
    String zh =
        signed.stream()
            .map(s -> s.replace("\n", "（").replace(Paper.BETWEEN_SIGNERS, "；") + "）")
            .collect(Collectors.joining("、"));
    String en =
        signed.stream().map(s -> s.replace("\n", " (") + ")").collect(Collectors.joining(", "));
    return all
        ? new Bilingual("各文件均有签署：" + zh + "。", "All are signed: " + en + ".")
        : new Bilingual(
            "有签署的是 " + zh + "，其余未见签署人。", "Signed: " + en + "; no signer is found in the others.");
  }

  private static Bilingual thirdParties(Map<DocumentPath, Paper> documents) {
    List<String> others =
        documents.entrySet().stream()
            .filter(e -> Objects.requireNonNull(e.getValue()).thirdParty())
            .map(e -> e.getKey().value())
            .toList();
    return others.isEmpty()
        ? new Bilingual("未见出自第三方的文件。", "None is known to be from a third party.")
        : new Bilingual(
            "出自第三方的是 " + String.join("、", others) + "。",
            "From a third party: " + String.join(", ", others) + ".");
  }
}
