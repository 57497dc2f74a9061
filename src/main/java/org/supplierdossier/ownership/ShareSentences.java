package org.supplierdossier.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.supplierdossier.language.Bilingual;

/** Says how an effective share was computed: {@code 60% × 55% = 33%}. */
final class ShareSentences {
  private static final int MAX_CHAINS = 6;
  private static final int MAX_LENGTH = 10;

  private final Parties parties;
  private final Levels levels;
  private final EffectiveShares shares;

  ShareSentences(Parties parties, Levels levels, EffectiveShares shares) {
    this.parties = parties;
    this.levels = levels;
    this.shares = shares;
  }

  /** The sentence for a party that leads to the supplier. */
  Bilingual of(String party) {
    String who = parties.name(party);
    String supplier = parties.name(parties.supplier());
    String total = Percent.printed(shares.of(party));
    List<List<Ownership.Holding>> chains = chains(party);
    if (chains.isEmpty()) {
      return summary(party, who, supplier, total);
    }
    if (chains.size() == 1 && chains.get(0).size() == 1) {
      return new Bilingual(
          who + " 直接持有 " + supplier + " " + total + "。",
          who + " holds " + total + " of " + supplier + " directly.");
    }
    String sum = chains.stream().map(ShareSentences::product).collect(Collectors.joining(" + "));
    String equation = sum + " = " + total;
    if (chains.size() > 1) {
      return new Bilingual(
          who + " 经 " + chains.size() + " 条路径合计持有 " + supplier + " " + total + "：" + equation + "。",
          who
              + " holds "
              + total
              + " of "
              + supplier
              + " through "
              + chains.size()
              + " chains: "
              + equation
              + ".");
    }
    List<String> between =
        chains.get(0).stream()
            .limit(chains.get(0).size() - 1L)
            .map(h -> parties.name(h.held()))
            .toList();
    return new Bilingual(
        who
            + " 经 "
            + String.join("、", between)
            + " 间接持有 "
            + supplier
            + " "
            + total
            + "："
            + equation
            + "。",
        who
            + " holds "
            + total
            + " of "
            + supplier
            + " through "
            + String.join(", ", between)
            + ": "
            + equation
            + ".");
  }

  private Bilingual summary(String party, String who, String supplier, String total) {
    boolean plain = shares.isPlain(party);
    int depth = shares.levels(party);
    return new Bilingual(
        who
            + " 经多层持股合计持有 "
            + supplier
            + " "
            + total
            + "（"
            + (plain ? "最长 " + depth + " 层" : "含交叉持股，按整合持股比例计算")
            + "）。",
        who
            + " holds "
            + total
            + " of "
            + supplier
            + " through all levels ("
            + (plain
                ? "the longest chain has " + depth + " holdings"
                : "cross-holdings included, by integrated ownership")
            + ").");
  }

  /** All chains to the supplier; none where there are too many, too long ones, or a cycle. */
  private List<List<Ownership.Holding>> chains(String party) {
    List<List<Ownership.Holding>> chains = new ArrayList<>();
    if (!shares.isPlain(party) || shares.levels(party) > MAX_LENGTH) {
      return chains;
    }
    return follow(party, new ArrayList<>(), chains) ? chains : List.of();
  }

  /** Goes on until there are too many chains; without cycles every step leads to the supplier. */
  private boolean follow(
      String party, List<Ownership.Holding> way, List<List<Ownership.Holding>> chains) {
    if (party.equals(parties.supplier())) {
      chains.add(List.copyOf(way));
      return chains.size() <= MAX_CHAINS;
    }
    for (Ownership.Holding holding : levels.heldBy(party)) {
      way.add(holding);
      boolean goOn = follow(holding.held(), way, chains);
      way.remove(way.size() - 1);
      if (!goOn) {
        return false;
      }
    }
    return true;
  }

  private static String product(List<Ownership.Holding> chain) {
    return chain.stream().map(h -> factor(h.share())).collect(Collectors.joining(" × "));
  }

  private static String factor(Share share) {
    String printed = Percent.printed(share);
    return printed.contains("–") ? "(" + printed + ")" : printed;
  }
}
