package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;

/**
 * What the parties of a contract are called in it, by the lines that name them: 甲方（许可方）：汐图软件有限公司,
 * "Torvane Ltd ("Party A")". 甲方 is mostly the customer, but not where the supplier's own name
 * stands beside it.
 *
 * @param sides for each word of the contract that is not commonly that side's, who is meant
 * @param supplierBuys whether the supplier is the one who buys, so that the promises are another's
 */
record ContractRoles(Map<String, Side> sides, boolean supplierBuys) {
  static final ContractRoles NONE = new ContractRoles(Map.of(), false);

  /** One of the two sides of a contract. */
  enum Side {
    SUPPLIER,
    CUSTOMER;

    Side other() {
      return this == SUPPLIER ? CUSTOMER : SUPPLIER;
    }
  }

  /** Parties are named within so many passages from the top. */
  private static final int HEAD = 30;

  /** And in passages of at most so many characters. */
  private static final int LONGEST = 900;

  /** A name stands at most so many characters before the word that is defined for it. */
  private static final int REACH = 240;

  private static final String SELLS_ZH = "乙方|提供方|转让方|" + PartyWords.SELLS_ZH;
  private static final String BUYS_ZH = "受让方|" + PartyWords.BUYS_ZH;
  private static final String ROLE_ZH = "甲方|丙方|" + SELLS_ZH + "|" + BUYS_ZH;

  private static final String SELLS_EN =
      "supplier|seller|vendor|provider|service provider|licensor|contractor|subcontractor|manufacturer|lessor|developer";
  private static final String ROLE_EN =
      "party [a-c]|first party|second party|company|operator|owner|distributor|reseller|bank|hospital|authority|utility|grantor|grantee|undertaker|promisor|"
          + SELLS_EN
          + "|"
          + PartyWords.BUYS_EN;

  /** These mean that side in every contract, unless its head says otherwise. */
  private static final Pattern SELLS = Pattern.compile("(?:" + SELLS_ZH + "|" + SELLS_EN + ")");

  private static final Pattern BUYS =
      Pattern.compile("(?:甲方|" + BUYS_ZH + "|" + PartyWords.BUYS_EN + ")");

  /** Words of one who gets something for money, whoever it is. */
  private static final Pattern PAYS =
      Pattern.compile("(?:" + BUYS_ZH + "|" + PartyWords.BUYS_EN + ")");

  private static final GuardedPattern LABEL =
      GuardedPattern.compile(
          "("
              + ROLE_ZH
              + ")(?:\\(([^)]{1,24})\\))?(?:单位)?(?:名称|全称)?[:\\t]|(?:^|[\\t;.] ?)(?:the )?("
              + ROLE_EN
              + ")(?: ?\\(([^)]{1,40})\\))?:");

  private static final GuardedPattern DEFINED =
      GuardedPattern.compile(
          "\\([^()]{0,10}称(?:为|作)?:?\"?("
              + ROLE_ZH
              + ")\"?[^()]{0,16}\\)|\\(\"?("
              + ROLE_ZH
              + ")\"?\\)|\\((?:[^()\"]{0,60}[ \"])?(?:the )?\"?("
              + ROLE_EN
              + ")\"?(?:,? (?:or|and) [^()]{0,40})?\\)|, as (?:the )?\"?("
              + ROLE_EN
              + ")\"?\\b");

  /** Who is written to is no party: 致各行业客户：, "Dear Customer:". */
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "^(?:此?致|尊敬的|敬爱的|各位|抄送|主送|呈送?|(?:dear|to|attn|attention|cc)\\b)[^,;。]{0,40}:?$");

  private static final Pattern ROLE =
      Pattern.compile("(?:" + ROLE_ZH + "|\\b(?:" + ROLE_EN + ")\\b)");

  private static final Pattern ENDS_IN_ROLE =
      Pattern.compile("(?:(?:甲|丙)方|" + SELLS_ZH + "|" + BUYS_ZH + "|party [a-c]) ?$");

  private static final Pattern BLANK = Pattern.compile("^[_\\s:*\\[\\]()…·.-]*$");

  /** What 甲方 does in a contract by which it buys. */
  private static final GuardedPattern FIRST_BUYS =
      GuardedPattern.compile(
          "甲方(?:拟|决定|同意|委托|现)?[^,。;]{0,8}(?:向乙方(?:采购|购买|订购|采买)|委托乙方)|乙方[^,。;]{0,8}(?:向|为)甲方(?:供应|供货|销售|提供|出售|交付)|party a[^.;]{0,20}(?:purchases?|buys?|orders?)[^.;]{0,40}from party b");

  ContractRoles {
    sides = Map.copyOf(sides);
  }

  /** The words in the order in which they are to be looked for: the longest first. */
  List<String> words() {
    return sides.keySet().stream()
        .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
        .toList();
  }

  /** What the parties are called in a document of a supplier with these names. */
  static ContractRoles of(Document document, OwnNames names) {
    Reader reader = new Reader(names);
    document.passages().stream()
        .filter(p -> !p.hidden() && p.text().length() <= LONGEST)
        .limit(HEAD)
        .forEach(reader::read);
    return reader.roles();
  }

  /** Goes through the head of a contract. */
  private static final class Reader {
    private final OwnNames names;

    /** For each word, whether the supplier's name stands beside it. */
    private final Map<String, Boolean> own = new TreeMap<>();

    /** Words that the contract says of the same party: 甲方（许可方）. */
    private final List<Set<String>> same = new ArrayList<>();

    private final List<String> open = new ArrayList<>();
    private int waiting;
    private boolean firstBuys;

    Reader(OwnNames names) {
      this.names = names;
    }

    void read(Passage passage) {
      String text = FoldedText.of(passage.text()).text();
      firstBuys |= FIRST_BUYS.occursIn(text);
      boolean labelled = !ADDRESSED.matcher(text).find() && labels(text);
      definitions(text);
      if (labelled || open.isEmpty()) {
        return;
      }
      if (names.mentionedIn(text)) {
        open.forEach(role -> own.put(role, true));
        open.clear();
      } else if (--waiting == 0) {
        open.clear();
      }
    }

    private boolean labels(String text) {
      Finding matcher = LABEL.in(text);
      List<String> roles = new ArrayList<>();
      int from = -1;
      boolean found = false;
      while (matcher.find()) {
        name(roles, from, text, matcher.start());
        found = true;
        roles = roles(matcher.group(1), matcher.group(3));
        roles.addAll(inBrackets(matcher.group(2)));
        roles.addAll(inBrackets(matcher.group(4)));
        same.add(Set.copyOf(roles));
        from = matcher.end();
      }
      name(roles, from, text, text.length());
      return found;
    }

    private static List<String> roles(@Nullable String... groups) {
      List<String> roles = new ArrayList<>();
      for (String group : groups) {
        if (group != null) {
          roles.add(group);
        }
      }
      return roles;
    }

    private static List<String> inBrackets(@Nullable String words) {
      List<String> roles = new ArrayList<>();
      if (words != null) {
        Matcher role = ROLE.matcher(words);
        while (role.find()) {
          roles.add(role.group());
        }
      }
      return roles;
    }

    private void name(List<String> roles, int from, String text, int to) {
      if (roles.isEmpty()) {
        return;
      }
      String name = text.substring(from, Math.max(from, to));
      if (BLANK.matcher(name).matches()) {
        roles.forEach(role -> own.putIfAbsent(role, false));
        if (name.isBlank()) {
          open.clear();
          open.addAll(roles);
          waiting = 2;
        }
        return;
      }
      open.clear();
      put(roles, names.mentionedIn(name));
    }

    private void put(List<String> roles, boolean mine) {
      roles.forEach(role -> own.merge(role, mine, (a, b) -> a || b));
    }

    private void definitions(String text) {
      Finding matcher = DEFINED.in(text);
      int from = 0;
      while (matcher.find()) {
        String before = text.substring(Math.max(from, matcher.start() - REACH), matcher.start());
        List<String> roles =
            roles(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4));
        if (!ENDS_IN_ROLE.matcher(before).find()) {
          put(roles, names.mentionedIn(before));
        }
        from = matcher.end();
      }
    }

    ContractRoles roles() {
      Map<String, Side> sides = new TreeMap<>();
      for (Map.Entry<String, Boolean> role : own.entrySet()) {
        if (role.getValue()) {
          sides.put(role.getKey(), Side.SUPPLIER);
        }
      }
      if (sides.isEmpty()) {
        byMeaning(sides);
      }
      if (sides.isEmpty()) {
        return NONE;
      }
      for (Set<String> party : same) {
        if (party.stream().anyMatch(sides::containsKey)) {
          party.forEach(role -> sides.putIfAbsent(role, Side.SUPPLIER));
        }
      }
      boolean buys =
          sides.keySet().stream().anyMatch(role -> PAYS.matcher(role).matches())
              || (firstBuys && (sides.containsKey("甲方") || sides.containsKey("party a")));
      if (buys) {
        return new ContractRoles(Map.of(), true);
      }
      own.keySet().forEach(role -> sides.putIfAbsent(role, Side.CUSTOMER));
      counterpart(sides, "甲方", "乙方");
      counterpart(sides, "party a", "party b");
      sides.entrySet().removeIf(e -> isCommon(e.getKey(), e.getValue()));
      return new ContractRoles(sides, false);
    }

    /** 甲方（卖方）：____, where no name is filled in that is known. */
    private void byMeaning(Map<String, Side> sides) {
      for (Set<String> party : same) {
        boolean first = party.contains("甲方") || party.contains("party a");
        boolean sells = party.stream().anyMatch(r -> !r.equals("乙方") && SELLS.matcher(r).matches());
        if (first && sells) {
          party.forEach(role -> sides.put(role, Side.SUPPLIER));
        }
      }
    }

    private static void counterpart(Map<String, Side> sides, String one, String other) {
      Side first = sides.get(one);
      Side second = sides.get(other);
      if (first != null && second == null) {
        sides.put(other, first.other());
      } else if (second != null && first == null) {
        sides.put(one, second.other());
      }
    }

    private static boolean isCommon(String role, Side side) {
      return (side == Side.SUPPLIER ? SELLS : BUYS).matcher(role).matches();
    }
  }
}
