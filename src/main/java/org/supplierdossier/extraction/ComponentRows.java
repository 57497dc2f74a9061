package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Qualifier;
import org.supplierdossier.evidence.Value;

/** Reads the lines of bills of materials. */
final class ComponentRows {
  /** What bills of materials call things; all else that has a kind is software. */
  private static final Marker HARDWARE =
      Marker.of(
          "^(?:device|hardware|part|mechanical|electronic|assembly|material|硬件|器件|元器件|部件|结构件|电子件|机械件)");

  private static final Marker SOFTWARE =
      Marker.of(
          "software|library|framework|application|container|operating[- ]system|platform|firmware|driver|file|service|model|data|cryptographic",
          "软件|固件|操作系统|驱动|开源|中间件|数据库|程序");

  /** No licence is needed, whatever the class. */
  private static final Marker FREE =
      Marker.of(
          "\\bear ?99\\b|\\bnlr\\b|\\bmass[- ]market\\b|\\b(?:no licen[cs]e|licen[cs]e not|not controlled|uncontrolled|not subject)\\b",
          "(?:无需|无须|不需要?|免)[^,。;]{0,6}许可|不受[^,。;]{0,4}管制|非(?:受控|管制)|不属于管制");

  private static final Marker CONTROLLED =
      Marker.of(
          "\\b[0-9][a-e][0-9]{3}\\b|\\beccn\\b|\\bcontrolled\\b|\\b(?:individual |export )?licen[cs]e (?:is )?(?:required|needed)\\b",
          "(?:需|须|要|逐批|逐单)[^,。;]{0,8}许可|受控|受[^,。;]{0,8}管制|管制物项|两用物项");

  private final TableHeader header;
  private final RowEvidence evidence;
  private @Nullable String productAbove;

  ComponentRows(TableHeader header, RowEvidence evidence) {
    this.header = header;
    this.evidence = evidence;
  }

  /** What a line of a parts list says of one part. */
  List<Evidence> component(Table.Row row) {
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
    Value.ComponentDetails details = details(row, maker);
    Value value =
        new Value.Component(
            productAbove,
            name,
            maker == null ? details.supplier() : maker,
            country,
            named ? alternative : null,
            sources,
            stated(row, "lead-time"),
            exportClass(row),
            details);
    boolean says =
        maker != null || country != null || details.supplier() != null || details.software();
    if (!says
        && sources == Value.Sources.UNKNOWN
        && !header.has("maker")
        && !header.has("country")) {
      return List.of();
    }
    List<Evidence> found = new ArrayList<>();
    Polarity disclosed = says ? Polarity.SUPPORTS : Polarity.NEUTRAL;
    found.add(
        details.software()
            ? evidence.fact(row, "SRC-04", "software", disclosed, value)
            : evidence.fact(row, "SRC-01", "components", disclosed, value));
    if (details.software() && isBought(details, maker, country)) {
      found.add(evidence.fact(row, "SRC-01", "components", disclosed, value));
    }
    exportControl(row, exportClass(row), value).ifPresent(found::add);
    switch (sources) {
      case SINGLE -> found.add(evidence.fact(row, "SRC-02", "components", Polarity.RISK, value));
      case DUAL, MANY ->
          found.add(evidence.fact(row, "SRC-02", "components", Polarity.SUPPORTS, value));
      case PLANNED_SECOND -> {
        String printed = alternative == null ? name : alternative;
        found.add(
            evidence.of(
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

  /** What the classification says of foreign export control; nothing where it says none. */
  private Optional<Evidence> exportControl(Table.Row row, @Nullable String printed, Value value) {
    if (printed == null) {
      return Optional.empty();
    }
    String folded = FoldedText.of(printed).text();
    if (FREE.occursIn(folded)) {
      return Optional.of(evidence.fact(row, "DIS-01", "export-class", Polarity.SUPPORTS, value));
    }
    return CONTROLLED.occursIn(folded)
        ? Optional.of(evidence.fact(row, "DIS-01", "export-class", Polarity.RISK, value))
        : Optional.empty();
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

  private Value.ComponentDetails details(Table.Row row, @Nullable String maker) {
    String supplier = stated(row, "supplier");
    String kind = header.text(row, "kind");
    boolean software =
        kind != null && !HARDWARE.occursIn(kind.toLowerCase(Locale.ROOT)) && isSoftware(kind);
    return new Value.ComponentDetails(
        supplier == null || supplier.equals(maker) ? null : supplier,
        stated(row, "version"),
        stated(row, "stock"),
        stated(row, "licence"),
        stated(row, "identifier"),
        stated(row, "hashes"),
        software);
  }

  /** A product of another maker rather than a library with its licence and its hashes. */
  private static boolean isBought(
      Value.ComponentDetails details, @Nullable String maker, @Nullable String country) {
    return maker != null
        && country != null
        && details.licence() == null
        && details.identifier() == null
        && details.hashes() == null;
  }

  private static boolean isSoftware(String kind) {
    String folded = FoldedText.of(kind).text().toLowerCase(Locale.ROOT);
    return SOFTWARE.occursIn(folded);
  }
}
