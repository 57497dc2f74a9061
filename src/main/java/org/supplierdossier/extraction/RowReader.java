package org.supplierdossier.extraction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Qualifier;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;
import org.supplierdossier.supplier.Supplier;

/** Turns a row of a table that is understood into evidence. */
final class RowReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST_NAME = 60;
  private static final BigDecimal NEARLY_ONE = new BigDecimal("1.0001");

  private final Supplier supplier;
  private final Document document;
  private final TableHeader header;
  private final TableWords words;
  private final @Nullable LocalDate asOf;
  private final @Nullable String heldCompany;
  private boolean fractions;
  private int cellsOfHeading;
  private @Nullable String productAbove;

  RowReader(
      Supplier supplier,
      Document document,
      TableHeader header,
      TableWords words,
      @Nullable LocalDate asOf,
      @Nullable String heldCompany) {
    this.supplier = supplier;
    this.document = document;
    this.header = header;
    this.words = words;
    this.asOf = asOf;
    this.heldCompany = heldCompany;
  }

  /** Shares that are all below one and printed without a sign are fractions of one. */
  void seePercentages(List<Table.Row> rows) {
    if (!header.has("percent") || header.headings().getOrDefault("percent", "").contains("%")) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Table.Row row : rows) {
      String text = header.text(row, "percent");
      if (text != null && text.contains("%")) {
        return;
      }
      BigDecimal number = text == null ? null : number(text);
      if (number != null && !isTotal(row)) {
        sum = sum.add(number);
      }
    }
    fractions = sum.signum() > 0 && sum.compareTo(NEARLY_ONE) <= 0;
  }

  /** A row of fewer cells than the heading is not one of its list: "Occupation | director". */
  void seeHeading(Table.Row heading) {
    cellsOfHeading = heading.passage().cells().size();
  }

  /** The evidence in a row; none in rows of totals or without the columns that matter. */
  List<Evidence> read(Table.Row row) {
    if (isTotal(row) || row.passage().text().isBlank()) {
      return List.of();
    }
    return switch (header.kind()) {
      case SHAREHOLDERS -> shareholder(row);
      case SUBSIDIARIES -> subsidiary(row);
      case COMPONENTS -> component(row);
      case CONTROLLERS -> controller(row);
      case LIFECYCLE -> lifecycle(row);
      case CERTIFICATES -> certificate(row);
      case QUESTIONNAIRE -> List.of();
    };
  }

  private boolean isTotal(Table.Row row) {
    for (Passage.Cell cell : row.passage().cells()) {
      String text = FoldedText.of(row.passage().textOf(cell)).text().toLowerCase(Locale.ROOT);
      if (text.isEmpty()) {
        continue;
      }
      for (String total : words.totals()) {
        if (text.equals(total) || text.equals(total + ":") || text.startsWith(total + "(")) {
          return true;
        }
      }
      if (!Character.isDigit(text.charAt(0))) {
        return false;
      }
    }
    return false;
  }

  private List<Evidence> shareholder(Table.Row row) {
    String holder = header.text(row, "holder");
    Value.Percentage share = share(header.text(row, "percent"));
    if (holder == null || share == null || number(holder) != null) {
      return List.of();
    }
    LocalDate own = date(header.text(row, "as-of"));
    Value value =
        new Value.Interest(
            holder,
            heldCompany,
            share.min(),
            share.max(),
            header.text(row, "kind"),
            own == null ? asOf : own);
    return List.of(
        evidence(row, "OWN-01", "shareholders", Polarity.SUPPORTS, Claim.FACT, value, List.of()));
  }

  private List<Evidence> subsidiary(Table.Row row) {
    String held = header.text(row, "held");
    Value.Percentage share = share(header.text(row, "percent"));
    if (held == null || share == null || number(held) != null) {
      return List.of();
    }
    String stated = header.text(row, "holder");
    String holder = stated == null ? supplier.name().in(Language.of(row.passage().text())) : stated;
    Value value = new Value.Interest(holder, held, share.min(), share.max(), null, asOf);
    return List.of(
        evidence(row, "OWN-01", "subsidiaries", Polarity.NEUTRAL, Claim.FACT, value, List.of()));
  }

  private List<Evidence> controller(Table.Row row) {
    String name = header.text(row, "controller");
    Passage.Cell cell = header.cell(row, "controller");
    // A name that only reaches down from the row above is that row's.
    if (cell == null || name == null || row.passage().cells().size() < cellsOfHeading) {
      return List.of();
    }
    if (name.length() > LONGEST_NAME || number(name) != null || SourceWords.isBlank(name)) {
      return List.of();
    }
    return List.of(
        evidence(
            row,
            "OWN-01",
            "controllers",
            Polarity.SUPPORTS,
            Claim.FACT,
            new Value.Text(name),
            List.of()));
  }

  private Value.@Nullable Percentage share(@Nullable String text) {
    if (text == null) {
      return null;
    }
    List<Located> stated = Percentages.in(FoldedText.of(text).text());
    if (!stated.isEmpty() && stated.get(0).value() instanceof Value.Percentage p) {
      return p;
    }
    BigDecimal number = number(text);
    if (number == null) {
      return null;
    }
    BigDecimal percent = Percentages.plain(fractions ? number.multiply(HUNDRED) : number);
    return percent.compareTo(HUNDRED) > 0 ? null : new Value.Percentage(percent, percent);
  }

  private static @Nullable BigDecimal number(String text) {
    String folded = FoldedText.of(text).text().replace(",", "");
    int point = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      point += c == '.' ? 1 : 0;
      if ((c < '0' || c > '9') && c != '.') {
        return null;
      }
    }
    boolean none =
        folded.isEmpty()
            || folded.length() > 20
            || point > 1
            || folded.startsWith(".")
            || folded.endsWith(".");
    return none ? null : new BigDecimal(folded);
  }

  private List<Evidence> component(Table.Row row) {
    String name = header.text(row, "name");
    if (name == null) {
      return List.of();
    }
    String product = header.text(row, "product");
    productAbove = product == null ? productAbove : product;
    String maker = stated(row, "maker");
    String country = stated(row, "country");
    String alternative = header.text(row, "alternative");
    Value.Sources sources =
        SourceWords.read(header.text(row, "sources"), alternative, header.has("alternative"));
    boolean named =
        alternative != null
            && sources != Value.Sources.SINGLE
            && sources != Value.Sources.UNKNOWN
            && !SourceWords.isTick(alternative);
    Value value =
        new Value.Component(
            productAbove,
            name,
            maker,
            country,
            named ? alternative : null,
            sources,
            stated(row, "lead-time"),
            exportClass(row));
    if (maker == null
        && country == null
        && sources == Value.Sources.UNKNOWN
        && !header.has("maker")
        && !header.has("country")) {
      return List.of();
    }
    Polarity disclosed = maker == null && country == null ? Polarity.NEUTRAL : Polarity.SUPPORTS;
    List<Evidence> found = new ArrayList<>();
    found.add(evidence(row, "SRC-01", "components", disclosed, Claim.FACT, value, List.of()));
    switch (sources) {
      case SINGLE ->
          found.add(
              evidence(row, "SRC-02", "components", Polarity.RISK, Claim.FACT, value, List.of()));
      case DUAL, MANY ->
          found.add(
              evidence(
                  row, "SRC-02", "components", Polarity.SUPPORTS, Claim.FACT, value, List.of()));
      case PLANNED_SECOND -> {
        String printed = alternative == null ? name : alternative;
        found.add(
            evidence(
                row,
                "SRC-02",
                "components",
                Polarity.SUPPORTS,
                Claim.PLAN,
                value,
                List.of(new Qualifier(Qualifier.Kind.PLAN, printed))));
      }
      case UNKNOWN -> {
        // nothing is said of other sources: a gap, not a risk
      }
    }
    return found;
  }

  /** The classification with what the list says of a licence: {@code 5A992.c; NLR}. */
  private @Nullable String exportClass(Table.Row row) {
    String printed = stated(row, "export-class");
    String licence = header.text(row, "export-licence");
    if (licence == null || licence.equals(printed)) {
      return printed;
    }
    return printed == null ? licence : printed + "; " + licence;
  }

  private @Nullable String stated(Table.Row row, String meaning) {
    String text = header.text(row, meaning);
    return text == null || SourceWords.isBlank(text) ? null : text;
  }

  private List<Evidence> lifecycle(Table.Row row) {
    String product = header.text(row, "product");
    LocalDate sale = date(header.text(row, "end-of-sale"));
    LocalDate support = date(header.text(row, "end-of-support"));
    if (product == null || (sale == null && support == null)) {
      return List.of();
    }
    Value value = new Value.Lifecycle(product, header.text(row, "version"), sale, support);
    Polarity polarity = support == null ? Polarity.NEUTRAL : Polarity.SUPPORTS;
    return List.of(evidence(row, "SUP-01", "lifecycle", polarity, Claim.FACT, value, List.of()));
  }

  private List<Evidence> certificate(Table.Row row) {
    String kind = header.text(row, "kind");
    String number = stated(row, "number");
    LocalDate until = lastDate(header.text(row, "valid-until"));
    String status = CertificateKinds.notHeld(row);
    boolean numbered = number != null && number.chars().anyMatch(Character::isDigit);
    if (kind == null || (!numbered && until == null && status == null)) {
      return List.of();
    }
    boolean planned = status != null && CertificateKinds.isUnderWay(status);
    Claim claim = status == null ? Claim.FACT : planned ? Claim.PLAN : Claim.NEGATED;
    Value value =
        new Value.Certificate(
            kind,
            numbered ? number : null,
            header.text(row, "holder"),
            header.text(row, "product"),
            until);
    return List.of(
        evidence(
            row,
            CertificateKinds.indicator(kind),
            "certificates",
            claim == Claim.NEGATED ? Polarity.RISK : Polarity.SUPPORTS,
            claim,
            value,
            status == null
                ? List.of()
                : List.of(
                    new Qualifier(
                        planned ? Qualifier.Kind.PLAN : Qualifier.Kind.NEGATION, status))));
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    return text == null ? null : Dates.first(text);
  }

  /** A validity "from … to …" ends with its last date. */
  private static @Nullable LocalDate lastDate(@Nullable String text) {
    if (text == null) {
      return null;
    }
    List<Located> all = Dates.in(FoldedText.of(text).text());
    return !all.isEmpty() && all.get(all.size() - 1).value() instanceof Value.Date d
        ? d.date()
        : null;
  }

  private Evidence evidence(
      Table.Row row,
      String indicator,
      String kind,
      Polarity polarity,
      Claim claim,
      Value value,
      List<Qualifier> qualifiers) {
    Passage passage = row.passage();
    Span quote = new Span(0, passage.text().length()).trimmed(passage.text());
    String words = passage.text().substring(quote.start(), quote.end());
    return new Evidence(
        new IndicatorId(indicator),
        null,
        kind.equals("controllers") ? "controller" : null,
        List.of(),
        claim,
        polarity,
        value,
        Language.of(words),
        words,
        qualifiers,
        List.of(
            new Origin(
                document.path(), document.sha256(), passage.locate(quote.start(), quote.end()))),
        "table-" + kind,
        because(indicator, kind));
  }

  private static Bilingual because(String indicator, String kind) {
    if (indicator.equals("SRC-02")) {
      return new Bilingual("部件清单写明该部件有几个来源。", "The parts list says how many sources the part has.");
    }
    return switch (kind) {
      case "shareholders" ->
          new Bilingual("股东名册写明谁持有多少。", "The register of holders says who holds how much.");
      case "controllers" ->
          new Bilingual("表格写明谁是实际控制人。", "The table names who controls the company.");
      case "subsidiaries" ->
          new Bilingual(
              "清单写明供应商持有哪些企业的股权。", "The list says which companies the supplier holds shares in.");
      case "components" ->
          new Bilingual("部件清单写明部件由谁、在哪里制造。", "The parts list says who makes the part and where.");
      case "lifecycle" ->
          new Bilingual(
              "生命周期表写明停售或停止支持的日期。", "The lifecycle table states when sale or support ends.");
      default ->
          new Bilingual(
              "证书清单写明证书编号或有效期。", "The list of certificates states a number or a validity.");
    };
  }
}
