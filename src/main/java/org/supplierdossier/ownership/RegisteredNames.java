package org.supplierdossier.ownership;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.NumberedName;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.FoldedName;
import org.supplierdossier.supplier.LegalEntityIdentifier;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.UnifiedSocialCreditCode;

/** The names behind the numbers by which registers speak of legal persons. */
final class RegisteredNames {
  private static final int MOST_COMPARED = 300;

  /** A shorter name may stand for anybody. */
  private static final int SHORTEST = 3;

  private final Map<String, String> names = new TreeMap<>();

  private RegisteredNames() {}

  /** The names that registers among these statements give, and the supplier's own. */
  static RegisteredNames of(Supplier supplier, List<Evidence> statements) {
    RegisteredNames all = new RegisteredNames();
    for (Evidence statement : statements) {
      if (statement.value() instanceof Value.Entity entity) {
        all.names.putIfAbsent(key(entity.id()), entity.name());
      }
    }
    for (Evidence statement : statements) {
      all.besideNumbers(statement);
    }
    all.shortNames(supplier, statements);
    LegalEntityIdentifier lei = supplier.identifiers().lei();
    if (lei != null) {
      all.names.put(key(lei.value()), supplier.name().zh());
    }
    UnifiedSocialCreditCode uscc = supplier.identifiers().uscc();
    if (uscc != null) {
      all.names.put(key(uscc.value()), supplier.name().zh());
    }
    return all;
  }

  /** The names that a statement prints beside numbers, or in another cell of a holder's row. */
  private void besideNumbers(Evidence statement) {
    List<NumberedName> numbered = NumberedName.in(statement.quote());
    for (NumberedName party : numbered) {
      if (party.name() != null) {
        names.putIfAbsent(party.id(), party.name());
      }
    }
    if (numbered.size() == 1
        && numbered.get(0).name() == null
        && statement.quote().indexOf('\t') >= 0
        && statement.value() instanceof Value.Interest interest
        && NumberedName.in(interest.holder()).isEmpty()
        && interest.held() == null) {
      names.putIfAbsent(numbered.get(0).id(), interest.holder());
    }
  }

  /**
   * A share that one paper gives to 瀚澜控股 and another, alike, to 广州瀚澜控股有限公司 is the share of one
   * holder: the short name stands for the long one.
   */
  private void shortNames(Supplier supplier, List<Evidence> statements) {
    List<Folded> interests =
        statements.stream()
            .map(Evidence::value)
            .filter(Value.Interest.class::isInstance)
            .map(Value.Interest.class::cast)
            .limit(MOST_COMPARED)
            .map(interest -> Folded.of(supplier, interest))
            .toList();
    for (Folded brief : interests) {
      for (Folded full : interests) {
        if (brief.isShortFor(full)) {
          names.putIfAbsent(
              key(brief.interest().holder()), NumberedName.withoutNumber(full.interest().holder()));
        }
      }
    }
  }

  /** An interest with the folded names of its parties; the supplier is nobody. */
  private record Folded(Value.Interest interest, String holder, String held) {

    static Folded of(Supplier supplier, Value.Interest interest) {
      String held = interest.held();
      String key =
          held == null
                  || held.equals(supplier.name().zh())
                  || held.equals(supplier.name().en())
                  || supplier.aliases().contains(held)
              ? ""
              : FoldedName.of(held).key();
      return new Folded(interest, FoldedName.of(interest.holder()).key(), key);
    }

    boolean isShortFor(Folded full) {
      return holder.length() >= SHORTEST
          && holder.length() < full.holder.length()
          && full.holder.contains(holder)
          && held.equals(full.held)
          && isSame(interest.min(), full.interest.min())
          && isSame(interest.max(), full.interest.max());
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
      if (one == null || other == null) {
        return one == null && other == null;
      }
      return one.compareTo(other) == 0;
    }
  }

  /** The same interest between parties that go by their names. */
  Value.Interest named(Value.Interest interest) {
    String held = interest.held();
    return new Value.Interest(
        name(interest.holder()),
        held == null ? null : name(held),
        interest.min(),
        interest.max(),
        interest.holderKind(),
        interest.asOf(),
        interest.indirect());
  }

  /** The name for what is printed; a number that no document names is called by its register. */
  String name(String printed) {
    NumberedName number = NumberedName.alone(printed);
    String name = names.get(number == null ? key(printed) : number.id());
    if (name != null) {
      return name;
    }
    return number == null ? NumberedName.withoutNumber(printed) : number.label();
  }

  private static String key(String number) {
    return number.strip().toUpperCase(Locale.ROOT);
  }
}
