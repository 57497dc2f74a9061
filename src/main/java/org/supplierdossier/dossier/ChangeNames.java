package org.supplierdossier.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.rulebook.Regimes;
import org.supplierdossier.rulebook.Rulebook;
import org.supplierdossier.supplier.Undertaking;

/** The names of the regimes, factors, indicators and undertakings that changes speak of. */
public final class ChangeNames {
  static final ChangeNames NONE = new ChangeNames(Map.of());

  private final Map<String, Bilingual> names;

  private ChangeNames(Map<String, Bilingual> names) {
    this.names = names;
  }

  /** The names in these regimes. */
  public static ChangeNames of(Regimes regimes) {
    Map<String, Bilingual> names = new TreeMap<>();
    for (Undertaking undertaking : Undertaking.values()) {
      names.put(undertaking.key(), undertaking.label());
    }
    for (Rulebook rulebook : regimes.all()) {
      names.put(rulebook.id(), rulebook.title());
      rulebook.factors().forEach(f -> names.put(f.id(), f.title()));
      rulebook.indicators().forEach((id, i) -> names.put(id.toString(), i.title()));
    }
    return new ChangeNames(names);
  }

  Optional<Bilingual> of(String id) {
    return Optional.ofNullable(names.get(id));
  }
}
