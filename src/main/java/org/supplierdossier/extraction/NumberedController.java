package org.supplierdossier.extraction;

import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.NumberedName;
import org.supplierdossier.evidence.Value;

/**
 * Whom a sentence calls controller by a number of a register, with the name where it stands beside
 * the number. A number that the sentence gives for somebody else says nothing of the controller.
 */
final class NumberedController {
  private static final String ROLE_EN =
      "(?:(?:ultimate |direct |immediate |sole )?(?:controlling (?:share|stock)holder|controlling (?:party|person|entity)|beneficial owner|controller|parent(?: company| undertaking| entity)?)|actual controller|majority (?:share|stock)holder)";

  private static final String ROLE_ZH = "(?:控股股东|实际控制人|实控人|最终控制方|最终控制人|最终受益人|受益所有人|母公司)";

  private static final Marker CALLED_BEFORE =
      Marker.of(
          ROLE_EN + "(?: of [^,;:.()]{2,60})?(?:,| is| was| being|:)? ?(?:the|named)? ?$",
          "\\b(?:controlled|held|owned)(?: [a-z]+)? by(?: the)? ?$",
          ROLE_ZH + "(?:名称|的)?(?:为|是|系|即|:|\\t)?$",
          "(?:受|由)$");

  private static final Marker CALLED_AFTER =
      Marker.of(
          "^[ ,]{0,2}(?:(?:a|an) [^,;.]{2,40},)? ?(?:is|was|as|remains) (?:[a-z]+ ){0,3}?"
              + ROLE_EN,
          "^[ ,]{0,2}(?:directly |indirectly |ultimately |jointly )?controls\\b",
          "^,?(?:为|系|是|作为)[^,;。的]{0,14}的?(?:直接|间接|最终)?" + ROLE_ZH,
          "^,?(?:直接|间接)?控制");

  /** 由某公司 alone says that it acts, not that it controls. */
  private static final Marker ACTS = Marker.of("(?:受|由)$");

  private static final Marker CONTROLS = Marker.of("^(?:最终|实际|间接|直接|全资)*(?:控制|控股|持股|持有)");

  private NumberedController() {}

  /**
   * The evidence with the whole name where the value is the beginning of it: Orsay Partners S.A.
   */
  static Evidence whole(Evidence evidence) {
    if (evidence.value() instanceof Value.Text text
        && in(evidence.quote()) instanceof Value.Entity entity
        && entity.name().startsWith(text.text())) {
      return evidence.but().value(entity).evidence();
    }
    return evidence;
  }

  /** The controller; null where no number of the sentence is the controller's. */
  static @Nullable Value in(String quote) {
    for (NumberedName party : NumberedName.in(quote)) {
      String before = FoldedText.of(quote.substring(0, party.start())).text();
      String after = FoldedText.of(quote.substring(party.end())).text();
      boolean acts = ACTS.occursIn(before);
      boolean called =
          acts
              ? CONTROLS.occursIn(after)
              : CALLED_BEFORE.occursIn(before) || CALLED_AFTER.occursIn(after);
      if (called) {
        String name = party.name();
        return name == null
            ? new Value.Text(party.id())
            : new Value.Entity(name, party.scheme(), party.id(), null);
      }
    }
    return null;
  }
}
