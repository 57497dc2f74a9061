package org.supplierdossier.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.supplierdossier.language.Bilingual;

/** What a structure leaves open on the way to the supplier, a sentence each. */
final class OpenEnds {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** More than this is no rounding. */
  private static final BigDecimal TOO_MUCH = new BigDecimal("100.5");

  /**
   * Holders of less are counted, not named one by one: registers of listed companies name funds
   * with a share of one percent, of which nobody will ever speak.
   */
  private static final BigDecimal NAMED_FROM = BigDecimal.valueOf(5);

  private static final int MAX_PRINTED = 8;

  private final Parties parties;
  private final Levels levels;
  private final EffectiveShares shares;

  OpenEnds(Parties parties, Levels levels, EffectiveShares shares) {
    this.parties = parties;
    this.levels = levels;
    this.shares = shares;
  }

  List<Bilingual> all() {
    List<Bilingual> open = new ArrayList<>();
    for (List<String> group : levels.groups()) {
      for (String party : group) {
        register(party, open);
      }
    }
    chainEnds(open);
    cycles(open);
    return open;
  }

  private void register(String held, List<Bilingual> open) {
    List<Ownership.Holding> holders = levels.holdersOf(held);
    if (holders.isEmpty()) {
      return;
    }
    BigDecimal min = BigDecimal.ZERO;
    BigDecimal max = BigDecimal.ZERO;
    List<Ownership.Holding> all = new ArrayList<>(holders);
    levels.ofItself().stream().filter(h -> h.held().equals(held)).forEach(all::add);
    for (Ownership.Holding holding : all) {
      min = min.add(holding.share().min());
      max = max.add(holding.share().max());
      if (parties.areOthers(holding.holder())) {
        notNamed(held, Percent.printed(holding.share()), open);
      }
    }
    String name = parties.name(held);
    if (max.compareTo(Register.WHOLE) < 0) {
      notNamed(
          held, Percent.printed(new Share(HUNDRED.subtract(max), HUNDRED.subtract(min))), open);
    } else if (min.compareTo(TOO_MUCH) > 0) {
      String sum = Percent.printed(min);
      open.add(
          new Bilingual(
              "所述 " + name + " 各股东持股合计 " + sum + "，超过 100%。",
              "The stated shares in " + name + " add up to " + sum + ", more than 100%."));
    }
  }

  private void notNamed(String held, String percent, List<Bilingual> open) {
    String name = parties.name(held);
    open.add(
        new Bilingual(
            name + " 另有 " + percent + " 的股份未写明由谁持有。",
            "Who holds the other " + percent + " of " + name + " is not stated."));
  }

  private void chainEnds(List<Bilingual> open) {
    List<String> small = new ArrayList<>();
    for (String party : shares.holders()) {
      boolean isEnd = levels.holdersOf(party).isEmpty() && !parties.areOthers(party);
      if (!isEnd || parties.mayEndAChain(party)) {
        continue;
      }
      if (shares.of(party).max().compareTo(NAMED_FROM) < 0) {
        small.add(party);
      } else {
        open.add(end(party));
      }
    }
    if (!small.isEmpty()) {
      Bilingual names = listed(small);
      open.add(
          new Bilingual(
              "另有 " + small.size() + " 个持股不足 5% 的股东，文件未说明其背后是谁：" + names.zh() + "。",
              "Nor do documents say who stands behind holders of less than 5% each, "
                  + small.size()
                  + " in all: "
                  + names.en()
                  + "."));
    }
  }

  private Bilingual end(String party) {
    String name = parties.name(party);
    String percent = Percent.printed(shares.of(party));
    return parties.kind(party) == Party.Kind.UNKNOWN
        ? new Bilingual(
            "文件未说明 " + name + "（" + percent + "）是自然人还是机构，也未说明其背后是谁。",
            "No document says whether "
                + name
                + " ("
                + percent
                + ") is a person, nor who stands behind it.")
        : new Bilingual(
            "文件未说明 " + name + "（" + percent + "）由谁持有。",
            "No document says who owns " + name + " (" + percent + ").");
  }

  private void cycles(List<Bilingual> open) {
    for (List<String> group : levels.groups()) {
      if (group.size() > 1) {
        Bilingual names = listed(group);
        open.add(
            new Bilingual(
                "存在交叉持股：" + names.zh() + "。",
                "These parties hold shares in each other: " + names.en() + "."));
      }
    }
    for (Ownership.Holding holding : levels.ofItself()) {
      String name = parties.name(holding.held());
      String percent = Percent.printed(holding.share());
      open.add(
          new Bilingual(
              name + " 持有自身股份 " + percent + "。",
              name + " holds " + percent + " of its own shares."));
    }
  }

  private Bilingual listed(List<String> keys) {
    List<String> names =
        new ArrayList<>(keys.stream().limit(MAX_PRINTED).map(parties::name).toList());
    if (keys.size() > MAX_PRINTED) {
      names.add("…");
    }
    return new Bilingual(String.join("、", names), String.join(", ", names));
  }
}
