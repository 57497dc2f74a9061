package org.supplierdossier.ownership;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.supplier.LegalEntityIdentifier;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.supplier.UnifiedSocialCreditCode;

/** The names behind the numbers by which registers speak of legal persons. */
final class RegisteredNames {
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

  private String name(String printed) {
    String name = names.get(key(printed));
    return name == null ? printed : name;
  }

  private static String key(String number) {
    return number.strip().toUpperCase(Locale.ROOT);
  }
}
