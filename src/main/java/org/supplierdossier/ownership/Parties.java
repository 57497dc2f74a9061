package org.supplierdossier.ownership;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.language.FoldedName;
import org.supplierdossier.supplier.Supplier;

/** The parties of one ownership structure, each under the key of its folded name. */
final class Parties {
  /** Words of a document for the company that it is about. */
  private static final Set<String> ITSELF =
      Stream.of(
              "本公司",
              "公司",
              "我司",
              "我公司",
              "发行人",
              "贵公司供应商",
              "供应商",
              "the company",
              "company",
              "the supplier",
              "supplier",
              "the group",
              "we",
              "us",
              "the issuer",
              "the vendor")
          .map(name -> FoldedName.of(name).full())
          .collect(Collectors.toUnmodifiableSet());

  /** Rows of a register for all who are not named. */
  private static final Set<String> OTHERS =
      Stream.of(
              "其他",
              "其他股东",
              "其余股东",
              "其它股东",
              "其他投资者",
              "公众股东",
              "社会公众股",
              "社会公众股东",
              "其他社会公众股东",
              "流通股",
              "others",
              "other",
              "other shareholders",
              "other holders",
              "remaining shareholders",
              "public",
              "public float",
              "free float",
              "public shareholders",
              "minority shareholders")
          .map(name -> FoldedName.of(name).full())
          .collect(Collectors.toUnmodifiableSet());

  /** How a row for the rest of the holders starts: "Other holders below 5%". */
  private static final List<String> REST =
      List.of(
          "other holders",
          "other shareholders",
          "other investors",
          "all other",
          "remaining holders",
          "remaining shareholders",
          "其他股东",
          "其余股东",
          "其他持股",
          "其他小股东");

  /** Rows of a register that are no holder at all. */
  private static final Set<String> TOTALS =
      Stream.of("合计", "总计", "小计", "共计", "total", "sum", "subtotal", "sub total", "grand total")
          .map(name -> FoldedName.of(name).full())
          .collect(Collectors.toUnmodifiableSet());

  private static final String OTHERS_KEY = "* ";

  private final String supplierKey;
  private final Set<String> supplierKeys;
  private final Map<String, Entry> entries = new TreeMap<>();

  private static final class Entry {
    final String name;
    final Set<String> spellings = new TreeSet<>();
    Party.Kind kind = Party.Kind.UNKNOWN;
    boolean listed;

    Entry(String name) {
      this.name = name;
    }
  }

  /**
   * The supplier alone.
   *
   * @param subsidiaries keys of companies below the supplier: an alias among them is a company of
   *     its own here, though elsewhere it stands for the supplier
   */
  Parties(Supplier supplier, Set<String> subsidiaries) {
    String first = supplier.name().zh();
    supplierKey = FoldedName.of(first).key();
    supplierKeys =
        Stream.concat(
                Stream.of(supplier.name().zh(), supplier.name().en()),
                supplier.aliases().stream()
                    .filter(alias -> !subsidiaries.contains(FoldedName.of(alias).key())))
            .map(name -> FoldedName.of(name).key())
            .collect(Collectors.toSet());
    Entry entry = new Entry(first);
    entry.kind = Party.Kind.SUPPLIER;
    entries.put(supplierKey, entry);
  }

  String supplier() {
    return supplierKey;
  }

  /** The key of the party whose shares are held; the supplier where none is named. */
  String held(@Nullable String printed) {
    return printed == null || printed.isBlank() || ITSELF.contains(FoldedName.of(printed).full())
        ? supplierKey
        : named(printed, null);
  }

  /** The key of a holder of shares in {@code held}; null where the name is none, as of a total. */
  @Nullable String holder(String cell, @Nullable String kind, String held) {
    String printed = PrintedName.mended(cell);
    FoldedName name = FoldedName.of(printed);
    String folded = name.full();
    if (folded.isEmpty() || TOTALS.contains(folded)) {
      return null;
    }
    if (OTHERS.contains(folded) || REST.stream().anyMatch(folded::startsWith)) {
      return unnamed(OTHERS_KEY + held, printed);
    } else if (PrintedName.isClass(name.words())) {
      return unnamed(OTHERS_KEY + held + " " + folded, printed);
    }
    return named(printed, kind);
  }

  private String unnamed(String key, String printed) {
    entries.computeIfAbsent(key, k -> new Entry(printed)).kind = Party.Kind.HOLDERS;
    return key;
  }

  /** The key of a party, which is new where no spelling of its name was met before. */
  String named(String cell, @Nullable String kind) {
    String printed = PrintedName.mended(cell);
    FoldedName name = FoldedName.of(printed);
    String key = supplierKeys.contains(name.key()) ? supplierKey : name.key();
    Entry entry = entries.computeIfAbsent(key, k -> new Entry(printed.strip()));
    if (!printed.strip().equals(entry.name)) {
      entry.spellings.add(printed.strip());
    }
    String described = kind == null ? "" : kind;
    entry.listed |= PartyKinds.isListed(printed) || PartyKinds.isListed(described);
    if (entry.kind == Party.Kind.UNKNOWN) {
      Party.Kind byDescription = PartyKinds.byDescription(described);
      Party.Kind byName = PartyKinds.byName(printed);
      // A register says 国有法人 or "company" of a state body or a fund whose name tells more.
      boolean nameTellsMore = byName == Party.Kind.STATE || byName == Party.Kind.FUND;
      entry.kind =
          byDescription == Party.Kind.UNKNOWN
                  || (byDescription == Party.Kind.COMPANY && nameTellsMore)
              ? byName
              : byDescription;
    }
    return key;
  }

  String name(String key) {
    return entry(key).name;
  }

  Party.Kind kind(String key) {
    return entry(key).kind;
  }

  /** Whether this stands for holders that are not named one by one. */
  boolean areOthers(String key) {
    return key.startsWith(OTHERS_KEY);
  }

  /** Whether a chain of holdings may well end here: a person, a state body, a listed company. */
  boolean mayEndAChain(String key) {
    Entry entry = entry(key);
    return entry.listed || entry.kind == Party.Kind.PERSON || entry.kind == Party.Kind.STATE;
  }

  /** All parties, sorted by key. */
  List<Party> all() {
    return entries.entrySet().stream()
        .map(
            e ->
                new Party(
                    e.getKey(),
                    e.getValue().name,
                    List.copyOf(e.getValue().spellings),
                    e.getValue().kind))
        .toList();
  }

  private Entry entry(String key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      throw new IllegalStateException("\"" + key + "\" is no party of this structure");
    }
    return entry;
  }
}
