package org.supplierdossier.evidence;

import com.google.re2j.Pattern;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Locator;

/**
 * A piece of evidence with what is needed to compare it with another one.
 *
 * @param products ids of the products that it names, if only in short
 * @param asserts whether it says, without condition, that its value holds
 */
record Statement(Evidence evidence, Scope scope, Set<String> products, boolean asserts) {
  private static final Set<Claim> ASSERTED =
      EnumSet.of(Claim.FACT, Claim.ATTESTED, Claim.OBLIGATION);

  /** A value at which something is done is no statement of how things are. */
  private static final Pattern TRIGGER =
      Pattern.compile(
          "(?i)上一?年度|预警|警戒|告警阈值|紧急(?:情况|情形|时)|特殊情况|例外情况|低于[^。；]{0,20}时|不足[^。；]{0,12}时|\\btriggers?\\b|\\bin (?:an )?(?:emergenc|exceptional|urgent)|\\bthreshold\\b|\\blast year");

  static Statement of(Evidence evidence, ProductNames products) {
    boolean asserts =
        ASSERTED.contains(evidence.claim())
            && isUnconditional(evidence)
            && !TRIGGER.matcher(evidence.quote()).find();
    return new Statement(
        evidence, Scope.of(evidence, products), products.named(evidence.quote()), asserts);
  }

  private static boolean isUnconditional(Evidence evidence) {
    return !evidence.has(Qualifier.Kind.CONDITION)
        && !evidence.has(Qualifier.Kind.EXCEPTION)
        && !evidence.has(Qualifier.Kind.PLAN);
  }

  /** Yes or no to its subject; null where it says neither, or only under a condition. */
  @Nullable Boolean saysYes() {
    if (!isUnconditional(evidence)) {
      return null;
    }
    Value value = evidence.value();
    if (value instanceof Value.Answer answer) {
      return switch (answer.answer()) {
        case YES -> true;
        case NO -> false;
        default -> null;
      };
    }
    boolean asserted = ASSERTED.contains(evidence.claim());
    if (!asserted && evidence.claim() != Claim.NEGATED) {
      return null;
    }
    return value instanceof Value.YesNo yesNo ? Boolean.valueOf(yesNo.yes()) : asserted;
  }

  /** Whether both stand in one passage, where an author lists and does not contradict himself. */
  boolean sharesPassage(Statement other) {
    return shares(other, (a, b) -> a.passage() == b.passage());
  }

  /** Whether both stand in one passage or one table, whose rows speak of different things. */
  boolean sharesList(Statement other) {
    return shares(
        other,
        (a, b) -> {
          if (a.passage() == b.passage()) {
            return true;
          }
          if (a instanceof Locator.TableCell ca && b instanceof Locator.TableCell cb) {
            return ca.table() == cb.table();
          }
          return a instanceof Locator.SheetCell sa
              && b instanceof Locator.SheetCell sb
              && sa.sheet().equals(sb.sheet());
        });
  }

  private boolean shares(Statement other, BiPredicate<Locator, Locator> together) {
    return evidence.origins().stream()
        .anyMatch(
            a ->
                other.evidence.origins().stream()
                    .anyMatch(
                        b ->
                            a.sha256().equals(b.sha256())
                                && together.test(a.locator(), b.locator())));
  }
}
