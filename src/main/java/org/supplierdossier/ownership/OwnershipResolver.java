package org.supplierdossier.ownership;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Duplicates;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.supplier.Supplier;

/**
 * Puts stated interests together into the ownership structure of a supplier. Parties and interests
 * follow the statements of the Beneficial Ownership Data Standard (BODS 0.4): direct interests are
 * stated, indirect ones are computed and say so.
 */
public final class OwnershipResolver {
  /** The subject of evidence that names who controls the supplier. */
  public static final String CONTROLLER = "controller";

  private static final Set<Claim> COUNTED =
      EnumSet.of(Claim.FACT, Claim.ATTESTED, Claim.OBLIGATION);

  private OwnershipResolver() {}

  /**
   * The ownership structure that evidence states, whatever its order; {@link Ownership#UNKNOWN}
   * where none speaks of it. Plans, conditions and warnings do not count.
   */
  public static Ownership resolve(Supplier supplier, List<Evidence> evidence) {
    List<Evidence> statements = Duplicates.merged(evidence);
    Parties parties = new Parties(supplier, Subsidiaries.of(supplier, statements));
    Register register = new Register(parties);
    List<Evidence> controlling = new ArrayList<>();
    List<Bilingual> open = new ArrayList<>();
    boolean any = false;
    RegisteredNames registered = RegisteredNames.of(supplier, statements);
    for (Evidence statement : statements) {
      boolean counts = COUNTED.contains(statement.claim());
      if (statement.value() instanceof Value.Interest interest && counts) {
        register.add(statement, registered.named(interest));
        any = true;
      } else if (CONTROLLER.equals(statement.subject())) {
        any |= counts || statement.claim() == Claim.NEGATED;
        if (counts && !named(statement).isEmpty()) {
          controlling.add(statement);
        } else if (statement.claim() == Claim.NEGATED) {
          open.add(noController(statement));
        }
      }
    }
    return any
        ? inBothLanguages(supplier, structure(parties, registered, register, controlling, open))
        : Ownership.UNKNOWN;
  }

  private static Ownership structure(
      Parties parties,
      RegisteredNames registered,
      Register register,
      List<Evidence> controlling,
      List<Bilingual> open) {
    List<Ownership.Holding> holdings = register.holdings();
    Levels levels = new Levels(counted(holdings), parties.supplier());
    EffectiveShares shares = new EffectiveShares(levels, parties.supplier());
    Controllers controllers = new Controllers(parties, levels);
    for (Evidence statement : controlling) {
      for (String name : named(statement)) {
        controllers.state(parties.named(registered.name(name), null), statement.id());
      }
    }
    ShareSentences sentences = new ShareSentences(parties, levels, shares);
    List<Ownership.Effective> effective =
        shares.holders().stream()
            .map(p -> new Ownership.Effective(p, shares.of(p), shares.levels(p), sentences.of(p)))
            .toList();
    open.addAll(register.problems());
    open.addAll(new OpenEnds(parties, levels, shares).all());
    return new Ownership(
        parties.all(), holdings, effective, controllers.all(), open.stream().distinct().toList());
  }

  /** An indirect holding counts where nothing else is known of what its holder holds. */
  private static List<Ownership.Holding> counted(List<Ownership.Holding> holdings) {
    Set<String> direct =
        holdings.stream()
            .filter(h -> !h.indirect())
            .map(Ownership.Holding::holder)
            .collect(Collectors.toSet());
    return holdings.stream().filter(h -> !h.indirect() || !direct.contains(h.holder())).toList();
  }

  /** Sentences are made with one name of the supplier; each language has its own. */
  private static Ownership inBothLanguages(Supplier supplier, Ownership ownership) {
    String zh = supplier.name().zh();
    String en = supplier.name().en();
    UnaryOperator<Bilingual> named = b -> new Bilingual(b.zh(), b.en().replace(zh, en));
    return new Ownership(
        ownership.parties(),
        ownership.interests(),
        ownership.effective().stream()
            .map(
                e ->
                    new Ownership.Effective(
                        e.holder(), e.share(), e.levels(), named.apply(e.sentence())))
            .toList(),
        ownership.controllers().stream()
            .map(
                c ->
                    new Ownership.Controller(
                        c.party(), c.stated(), named.apply(c.sentence()), c.evidence()))
            .toList(),
        ownership.unresolved().stream().map(named).toList());
  }

  private static Bilingual noController(Evidence statement) {
    String quote = "“" + statement.quote() + "”";
    return new Bilingual(
        "文件称没有控制人：" + quote + "。", "A document says that there is no controller: " + quote + ".");
  }

  /** Whom a statement names as controllers. */
  private static List<String> named(Evidence statement) {
    if (statement.value() instanceof Value.Entity entity) {
      return List.of(entity.name());
    }
    return statement.value() instanceof Value.Text text ? names(text.text()) : List.of();
  }

  /** Joint controllers stand in one statement with enumeration commas or semicolons between. */
  private static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (char c : (text + "；").toCharArray()) {
      if (c == '、' || c == '；' || c == ';') {
        if (!name.toString().isBlank()) {
          names.add(name.toString().strip());
        }
        name.setLength(0);
      } else {
        name.append(c);
      }
    }
    return names;
  }
}
