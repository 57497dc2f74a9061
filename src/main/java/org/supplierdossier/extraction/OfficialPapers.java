package org.supplierdossier.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;

/**
 * Reads papers of a usual layout, a label and what it says: business licences, extracts of the
 * company register, certificates. What a paper is, its title says; its labels stand in {@code
 * tables.yml}.
 */
final class OfficialPapers {
  private static final String LICENCE = "business-licence";
  private static final String CERTIFICATE = "certificate";

  /** A longer line that names a certificate is a sentence about it. */
  private static final int LONGEST_TITLE = 48;

  /** So many characters may a character of a title take up, spaced out. */
  private static final int MOST_SPACED = 8;

  private static final int USCC_LENGTH = 18;
  private static final int LONGEST_VALUE = 200;

  /** So many passages without a label end a paper. */
  private static final int FARTHEST = 25;

  private static final int MOST_PASSAGES = 2_000;

  private final Document document;
  private final Map<String, Map<String, List<String>>> words;

  /** For each kind of paper what its title holds. */
  private final Map<String, List<String>> titles = new HashMap<>();

  private final List<Evidence> found = new ArrayList<>();
  private final Map<Integer, IndicatorId> certified = new HashMap<>();
  private @Nullable Paper open;

  private OfficialPapers(TableWords words, Document document) {
    this.words = words.papers();
    this.words.forEach(
        (kind, labels) ->
            titles.put(
                kind,
                labels.getOrDefault("title", List.of()).stream()
                    .map(PaperLabels::compact)
                    .toList()));
    this.document = document;
  }

  /** A paper while its lines come in. */
  private static final class Paper {
    final String kind;
    final String title;
    final int first;
    Map<Integer, String> heads = Map.of();
    final Map<String, Stated> fields = new TreeMap<>();

    Paper(String kind, String title, int first) {
      this.kind = kind;
      this.title = title;
      this.first = first;
    }

    int last() {
      return fields.values().stream().mapToInt(s -> s.passage.number()).max().orElse(first);
    }

    @Nullable String text(String field) {
      Stated stated = fields.get(field);
      return stated == null ? null : stated.text;
    }
  }

  private record Stated(String text, Passage passage) {}

  /**
   * What the papers of a document say.
   *
   * @param certified for the number of each passage of a certificate, what that speaks to: its
   *     single lines support nothing more
   */
  record Result(List<Evidence> evidence, Map<Integer, IndicatorId> certified) {
    /** Whether a single line says what the certificate around it says as a whole. */
    boolean covers(Evidence evidence) {
      return evidence.polarity() == Polarity.SUPPORTS
          && evidence.indicator() != null
          && evidence.indicator().equals(certified.get(evidence.origin().locator().passage()));
    }
  }

  /** The evidence in the papers of a document. */
  static Result in(TableWords words, Document document) {
    OfficialPapers papers = new OfficialPapers(words, document);
    if (words.papers().isEmpty() || document.passages().size() > MOST_PASSAGES) {
      return new Result(List.of(), Map.of());
    }
    for (Passage passage : document.passages()) {
      if (!passage.hidden() && passage.kind() != Passage.Kind.FURNITURE) {
        papers.take(passage);
      }
    }
    papers.close();
    return new Result(papers.found, papers.certified);
  }

  private void take(Passage passage) {
    if (open != null && passage.number() > open.last() + FARTHEST) {
      close();
    }
    boolean brief = passage.text().length() <= MOST_SPACED * LONGEST_TITLE;
    String kind = brief ? titled(PaperLabels.compact(passage.text())) : null;
    if (kind != null && (open == null || !open.fields.isEmpty() || !open.kind.equals(kind))) {
      close();
      open = new Paper(kind, passage.text().strip(), passage.number());
    } else if (open != null) {
      Paper paper = open;
      Map<String, List<String>> labels = words.getOrDefault(paper.kind, Map.of());
      Map<Integer, String> heads = PaperLabels.heads(labels, passage);
      boolean labelled = !paper.heads.isEmpty() && heads.isEmpty();
      Map<String, String> pairs =
          labelled ? PaperLabels.below(paper.heads, passage) : PaperLabels.pairs(labels, passage);
      paper.heads = pairs.isEmpty() && heads.size() >= 2 ? heads : Map.of();
      pairs.forEach(
          (field, value) -> {
            if (!value.isBlank() && value.length() <= LONGEST_VALUE) {
              paper.fields.putIfAbsent(field, new Stated(value.strip(), passage));
            }
          });
    }
  }

  private @Nullable String titled(String text) {
    if (text.length() > LONGEST_TITLE || text.indexOf('。') >= 0) {
      return null;
    }
    boolean labelled = text.indexOf(':') >= 0;
    for (String kind : List.of(LICENCE, CERTIFICATE)) {
      for (String wanted : titles.getOrDefault(kind, List.of())) {
        if (labelled ? text.startsWith(wanted) : text.contains(wanted)) {
          return kind;
        }
      }
    }
    return null;
  }

  private void close() {
    if (open != null) {
      if (open.kind.equals(LICENCE)) {
        licence(open);
      } else {
        certificate(open);
      }
    }
    open = null;
  }

  private void licence(Paper paper) {
    Stated number = paper.fields.get("number");
    String name = paper.text("name");
    String code = number == null ? "" : firstRun(number.text);
    if (number == null || name == null || code.length() != USCC_LENGTH) {
      return;
    }
    found.add(
        evidence(
            number.passage,
            "OWN-08",
            "onshore-entity",
            new Value.Entity(name, "USCC", code, "CN"),
            "paper-business-licence",
            new Bilingual(
                "营业执照或登记信息载明在中国登记的法人及其统一社会信用代码。",
                "A licence or register extract names a legal person registered in China and its"
                    + " unified social credit code.")));
  }

  private void certificate(Paper paper) {
    Stated number = paper.fields.get("number");
    Stated until = paper.fields.get("until");
    Stated product = paper.fields.get("product");
    Stated model = paper.fields.get("model");
    String holder = paper.text("holder");
    LocalDate end = until == null ? null : Cells.lastDate(until.text);
    Stated quoted = first(model, product, number, until);
    boolean names = holder != null || product != null || model != null;
    if (quoted == null || !names || (number == null && end == null)) {
      return;
    }
    String about = joined(product, model);
    IndicatorId indicator = new IndicatorId(CertificateKinds.indicator(paper.title));
    for (int i = paper.first; i <= paper.last(); i++) {
      certified.put(i, indicator);
    }
    found.add(
        evidence(
            quoted.passage,
            indicator.value(),
            null,
            new Value.Certificate(
                paper.title,
                number == null ? null : Cells.unbroken(number.text),
                holder,
                about,
                end),
            "paper-certificate",
            new Bilingual(
                "证书载明持有人、产品、编号与有效期。",
                "The certificate states holder, product, number and validity.")));
  }

  private static @Nullable String joined(@Nullable Stated product, @Nullable Stated model) {
    if (product == null || model == null || product.text.contains(model.text)) {
      return product != null ? product.text : model == null ? null : model.text;
    }
    return product.text + " " + model.text;
  }

  private static @Nullable Stated first(@Nullable Stated... stated) {
    for (Stated one : stated) {
      if (one != null) {
        return one;
      }
    }
    return null;
  }

  /** Letters and digits from the start, without blanks that a printed number is grouped by. */
  private static String firstRun(String text) {
    StringBuilder run = new StringBuilder();
    for (char c : FoldedText.of(text).text().toUpperCase(java.util.Locale.ROOT).toCharArray()) {
      if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) {
        run.append(c);
      } else if (c != ' ' && c != '-') {
        break;
      }
    }
    return run.toString();
  }

  private Evidence evidence(
      Passage passage,
      String indicator,
      @Nullable String subject,
      Value value,
      String rule,
      Bilingual because) {
    Span quote = new Span(0, passage.text().length()).trimmed(passage.text());
    String printed = passage.text().substring(quote.start(), quote.end());
    return new Evidence(
        new IndicatorId(indicator),
        null,
        subject,
        List.of(),
        Claim.FACT,
        Polarity.SUPPORTS,
        value,
        Language.of(printed),
        printed,
        List.of(),
        List.of(Origin.in(document, passage, quote.start(), quote.end())),
        rule,
        because);
  }
}
