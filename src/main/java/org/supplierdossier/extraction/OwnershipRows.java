package org.supplierdossier.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Language;
import org.supplierdossier.supplier.Supplier;

/** Reads who holds how much of whom from the rows of registers and lists. */
final class OwnershipRows {
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_PARTY = 160;
  private static final int USCC_LENGTH = 18;

  /** Where a cell holds a name and an address, the address begins here. */
  private static final Marker ADDRESS =
      Marker.of(" (?:c/o|p\\.? ?o\\.? box|care of|one|two|three)\\b", " [0-9]{1,6}(?:-[0-9]+)? ");

  private static final Marker PART_OF_ABOVE = Marker.of("^(?:其中|of which|including)");
  private static final Marker WITHHELD =
      Marker.of("NON_PUBLIC|CONSENT_NOT_OBTAINED|LEGAL_OBSTACLES|DISCLOSURE_DETRIMENTAL");

  private static final Marker PLEDGED = Marker.of("质押|冻结|司法标记", "\\b(?:pledged|frozen)\\b");

  private final Supplier supplier;
  private final TableHeader header;
  private final RowEvidence evidence;
  private final @Nullable LocalDate asOf;
  private final @Nullable String heldCompany;
  private final ShareCells shares;
  private int cellsOfHeading;

  OwnershipRows(
      Supplier supplier,
      TableHeader header,
      RowEvidence evidence,
      ShareCells shares,
      @Nullable LocalDate asOf,
      @Nullable String heldCompany) {
    this.supplier = supplier;
    this.header = header;
    this.evidence = evidence;
    this.shares = shares;
    this.asOf = asOf;
    this.heldCompany = heldCompany;
  }

  /** A row of fewer cells than the heading is not one of its list: "Occupation | director". */
  void seeHeading(Table.Row heading) {
    cellsOfHeading = heading.passage().cells().size();
  }

  List<Evidence> shareholder(Table.Row row) {
    String holder = party(row, "holder");
    Value.Percentage share = shares.of(row, "percent");
    if (holder == null || share == null || PART_OF_ABOVE.occursIn(FoldedText.of(holder).text())) {
      return List.of();
    }
    LocalDate own = Cells.date(header.text(row, "as-of"));
    Value value =
        new Value.Interest(
            holder,
            heldCompany,
            share.min(),
            share.max(),
            header.text(row, "kind"),
            own == null ? asOf : own);
    List<Evidence> found = new ArrayList<>();
    found.add(evidence.fact(row, "OWN-01", "shareholders", Polarity.SUPPORTS, value));
    if (heldCompany == null) {
      found.addAll(ofState(row, holder, share));
    }
    String pledge = header.text(row, "pledge");
    if (heldCompany == null && pledge != null && PLEDGED.occursIn(FoldedText.of(pledge).text())) {
      found.add(
          evidence.fact(
              row, "OWN-06", "pledges", Polarity.RISK, new Value.Text(holder + " " + pledge)));
    }
    return found;
  }

  /** That a foreign state is among the holders; nothing of any other holder. */
  private List<Evidence> ofState(Table.Row row, String holder, Value.@Nullable Percentage share) {
    if ((share != null && isNothing(share))
        || !StateHolder.isForeign(holder, header.text(row, "kind"), supplier.country())) {
      return List.of();
    }
    Value value = share == null ? new Value.Text(holder) : share;
    return List.of(evidence.fact(row, "OWN-02", "state-holders", Polarity.RISK, value));
  }

  /** A company that is held, directly, through others, or both. */
  List<Evidence> subsidiary(Table.Row row) {
    String held = party(row, "held");
    if (held == null || PART_OF_ABOVE.occursIn(FoldedText.of(held).text())) {
      return List.of();
    }
    Value.Percentage direct = shares.of(row, "percent");
    Value.Percentage indirect = shares.of(row, "indirect");
    boolean listed =
        header.has("jurisdiction") && !header.has("percent") && !header.has("indirect");
    List<Evidence> found = new ArrayList<>();
    if (direct != null && !isNothing(direct)) {
      found.add(holding(row, held, direct, false));
    }
    if (indirect != null && !isNothing(indirect)) {
      found.add(holding(row, held, indirect, true));
    }
    if (found.isEmpty() && listed && header.text(row, "jurisdiction") != null) {
      found.add(holding(row, held, new Value.Percentage(null, null), false));
    }
    return found;
  }

  private static boolean isNothing(Value.Percentage share) {
    return share.max() != null && share.max().signum() == 0;
  }

  private Evidence holding(Table.Row row, String held, Value.Percentage share, boolean indirect) {
    String stated = header.text(row, "holder");
    String holder = stated == null ? supplier.name().in(Language.of(row.passage().text())) : stated;
    Value value = new Value.Interest(holder, held, share.min(), share.max(), null, asOf, indirect);
    return evidence.fact(row, "OWN-01", "subsidiaries", Polarity.NEUTRAL, value);
  }

  List<Evidence> controller(Table.Row row) {
    String name = header.text(row, "controller");
    Passage.Cell cell = header.cell(row, "controller");
    // A name that only reaches down from the row above is that row's.
    if (cell == null || name == null || row.passage().cells().size() < cellsOfHeading) {
      return List.of();
    }
    if (name.length() > LONGEST_NAME || Cells.number(name) != null || SourceWords.isBlank(name)) {
      return List.of();
    }
    return List.of(
        evidence.fact(row, "OWN-01", "controllers", Polarity.SUPPORTS, new Value.Text(name)));
  }

  /** A statement of ownership data; of superseded and ended ones nothing follows any more. */
  List<Evidence> interest(Table.Row row) {
    String holder = header.text(row, "holder");
    String held = header.text(row, "held");
    String state = header.text(row, "state");
    boolean counts =
        (state == null || state.equals("current") || state.equals("ACTIVE"))
            && header.text(row, "until") == null;
    if (holder == null || held == null || !counts) {
      return List.of();
    }
    String kind = header.text(row, "interest");
    Value.Percentage share = shares.of(row, "percent");
    boolean shareholding =
        kind == null
            || kind.equals("shareholding")
            || kind.startsWith("IS_DIRECTLY")
            || Cells.number(kind) != null;
    boolean indirect =
        "indirect".equals(header.text(row, "directness"))
            || (kind != null && kind.startsWith("IS_ULTIMATELY"));
    if (!shareholding && !indirect) {
      return List.of(
          evidence.of(
              row,
              "OWN-01",
              "interests",
              Polarity.NEUTRAL,
              Claim.FACT,
              new Value.Text(holder + ": " + kind + " → " + held),
              List.of()));
    }
    Value value =
        new Value.Interest(
            holder,
            isSupplier(held) ? null : held,
            share == null ? null : share.min(),
            share == null ? null : share.max(),
            header.text(row, "kind"),
            Cells.date(header.text(row, "as-of")),
            indirect);
    List<Evidence> found = new ArrayList<>();
    found.add(evidence.fact(row, "OWN-01", "interests", Polarity.SUPPORTS, value));
    if (isSupplier(held)) {
      found.addAll(ofState(row, holder, share));
    }
    return found;
  }

  private boolean isSupplier(String name) {
    return name.equals(supplier.name().zh()) || name.equals(supplier.name().en());
  }

  /** Why a legal person reports no parent; to refuse is another thing than to have none. */
  List<Evidence> exception(Table.Row row) {
    String id = header.text(row, "id");
    String reason = header.text(row, "reason");
    if (id == null || reason == null) {
      return List.of();
    }
    Polarity polarity = WITHHELD.occursIn(reason) ? Polarity.RISK : Polarity.NEUTRAL;
    return List.of(
        evidence.fact(
            row, "OWN-01", "exceptions", polarity, new Value.Text("LEI " + id + ": " + reason)));
  }

  /** A legal person of a register of them. */
  List<Evidence> entity(Table.Row row) {
    String name = header.text(row, "name");
    String id = header.text(row, "id");
    if (name == null || id == null) {
      return List.of();
    }
    String code = FoldedText.of(id).text().strip().toUpperCase(Locale.ROOT);
    if (header.headings().getOrDefault("id", "").contains("代码")) {
      if (code.length() != USCC_LENGTH) {
        return List.of();
      }
      Value chinese = new Value.Entity(name, "USCC", code, "CN");
      return List.of(evidence.fact(row, "OWN-01", "entities", Polarity.NEUTRAL, chinese));
    }
    Value value = new Value.Entity(name, "LEI", id, header.text(row, "country"));
    return List.of(evidence.fact(row, "OWN-01", "entities", Polarity.NEUTRAL, value));
  }

  /** The name of a party; null in rows that name none. */
  private @Nullable String party(Table.Row row, String meaning) {
    String printed = header.text(row, meaning);
    if (printed == null || printed.length() > LONGEST_PARTY || Cells.number(printed) != null) {
      return null;
    }
    String name = Cells.withoutNotes(printed);
    String heading = header.headings().getOrDefault(meaning, "");
    if (heading.contains("address") || heading.contains("地址")) {
      List<Span> address = ADDRESS.in(FoldedText.of(name).text());
      int from = address.isEmpty() ? 0 : address.get(0).start();
      name = from > 2 && from < name.length() ? Cells.withoutNotes(name.substring(0, from)) : name;
    }
    while (name.endsWith(",") || name.endsWith("，") || name.endsWith("、")) {
      name = name.substring(0, name.length() - 1).strip();
    }
    return name.isEmpty() || SourceWords.isBlank(name) ? null : name;
  }
}
