package org.supplierdossier.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.evidence.Origin;

/**
 * Which file below {@code sources/} shows which passages of which document. Numbers count only the
 * documents that the reader may see; names hold ASCII letters and digits alone.
 */
final class SourceFiles {
  /** About how many bytes of HTML go into one file. */
  private static final int FILE_BYTES = 1_500_000;

  private static final int PASSAGE_BYTES = 220;
  private static final int CELL_BYTES = 40;
  private static final int SLUG = 40;

  private final Map<DocumentPath, List<Part>> parts = new TreeMap<>();
  private final Map<Origin, Map<EvidenceId, String>> anchors = new LinkedHashMap<>();
  private final Map<DocumentPath, List<Mark>> marks = new TreeMap<>();

  /**
   * One file.
   *
   * @param file its name
   * @param first number of the first passage
   * @param end number after the last
   */
  record Part(String file, int first, int end) {}

  /** A quote to highlight. */
  record Mark(int passage, int start, int end, String anchor, EvidenceId evidence) {}

  SourceFiles(List<Document> documents, List<Evidence> evidence) {
    int number = 0;
    for (Document document : documents) {
      number++;
      if (!document.passages().isEmpty()) {
        parts.put(document.path(), split(document, number));
      }
    }
    for (Evidence e : evidence) {
      Map<DocumentPath, Integer> seen = new TreeMap<>();
      for (Origin origin : e.origins()) {
        int count = seen.merge(origin.document(), 1, Integer::sum);
        String anchor = "e-" + e.id() + (count == 1 ? "" : "-" + count);
        anchors.computeIfAbsent(origin, o -> new TreeMap<>()).putIfAbsent(e.id(), anchor);
        var at = origin.locator();
        marks
            .computeIfAbsent(origin.document(), p -> new ArrayList<>())
            .add(new Mark(at.passage(), at.start(), at.end(), anchor, e.id()));
      }
    }
  }

  private static List<Part> split(Document document, int number) {
    String name = String.format(Locale.ROOT, "%03d-%s", number, slug(document.path().name()));
    List<int[]> ranges = new ArrayList<>();
    int first = 0;
    long bytes = 0;
    for (Passage passage : document.passages()) {
      long size =
          PASSAGE_BYTES + 3L * passage.text().length() + (long) CELL_BYTES * passage.cells().size();
      if (bytes > 0 && bytes + size > FILE_BYTES) {
        ranges.add(new int[] {first, passage.number()});
        first = passage.number();
        bytes = 0;
      }
      bytes += size;
    }
    ranges.add(new int[] {first, document.passages().size()});
    List<Part> parts = new ArrayList<>();
    for (int[] range : ranges) {
      String suffix = parts.isEmpty() ? "" : "-" + (parts.size() + 1);
      parts.add(new Part(name + suffix + ".html", range[0], range[1]));
    }
    return List.copyOf(parts);
  }

  private static String slug(String name) {
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < name.length() && slug.length() < SLUG; i++) {
      char c = name.charAt(i);
      char lower = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
      if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
        slug.append(lower);
      } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    String trimmed = slug.toString().replaceAll("-$", "");
    return trimmed.isEmpty() ? "document" : trimmed;
  }

  /** The files of a document; none where it has no text. */
  List<Part> of(DocumentPath document) {
    return parts.getOrDefault(document, List.of());
  }

  /** The quotes to highlight in a document. */
  List<Mark> marks(DocumentPath document) {
    return marks.getOrDefault(document, List.of());
  }

  /** The address of a quote, relative to the dossier's folder; empty where no file shows it. */
  String href(EvidenceId evidence, Origin origin) {
    String anchor = anchors.getOrDefault(origin, Map.of()).get(evidence);
    for (Part part : of(origin.document())) {
      int passage = origin.locator().passage();
      if (anchor != null && passage >= part.first && passage < part.end) {
        return "sources/" + part.file + "#" + anchor;
      }
    }
    return "";
  }

  /** The address of a document's first file, relative to the dossier's folder; or empty. */
  String href(DocumentPath document) {
    return of(document).stream().findFirst().map(p -> "sources/" + p.file).orElse("");
  }
}
