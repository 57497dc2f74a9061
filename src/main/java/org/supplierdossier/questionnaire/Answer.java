package org.supplierdossier.questionnaire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Value.NormalizedAnswer;

/**
 * A question of a form and what the supplier answers to it, also where the answer is left blank.
 *
 * @param question id as printed, or null where the form gives none
 * @param text of the question as printed
 * @param section the title above it in the form, or null
 * @param expected which answer is the good one
 * @param written the answer as written; empty where it is left blank
 * @param normalized the answer on the scale that forms share
 * @param comment what the supplier adds, or null
 * @param attachments files and papers that the answer names, in order
 * @param mapping what it bears on and how that is known
 * @param cell where the answer stands or is missing: {@code Sheet1!C7}, {@code table 2, row 3,
 *     column 4}, or a pointer; null in running text
 * @param origin the place of the answer; of the question where the answer is left blank
 * @param hidden whether the form hides the row, so that it is shown here and no evidence
 */
public record Answer(
    @Nullable String question,
    String text,
    @Nullable String section,
    Expected expected,
    String written,
    NormalizedAnswer normalized,
    @Nullable String comment,
    List<String> attachments,
    Mapping mapping,
    @Nullable String cell,
    Origin origin,
    boolean hidden) {
  public Answer {
    attachments = List.copyOf(attachments);
    if ((normalized == NormalizedAnswer.BLANK) != written.isEmpty()) {
      throw new IllegalArgumentException(
          "the answer \"" + written + "\" to \"" + text + "\" cannot be " + normalized);
    }
  }

  /** Which answer is the good one. */
  public enum Expected {
    YES,
    /** "Do you rely on a sole source?" */
    NO,
    /** The question asks for words, or nobody knows. */
    OPEN
  }

  /**
   * What a question bears on.
   *
   * @param indicators sorted; empty where the question bears on none or nobody can tell
   * @param how the indicators are known
   * @param source what says so: the published table, the rule, or the words that match
   */
  public record Mapping(List<IndicatorId> indicators, How how, String source) {
    public static final Mapping NONE = new Mapping(List.of(), How.UNMAPPED, "");

    public Mapping {
      indicators = indicators.stream().sorted().distinct().toList();
      if (indicators.isEmpty() != (how == How.UNMAPPED)) {
        throw new IllegalArgumentException("a question " + how + " to " + indicators);
      }
    }
  }

  /** How the indicators of a question are known. */
  public enum How {
    /** By the id that a standard gives the question. */
    BY_ID,
    /** By the text of the question. */
    BY_TEXT,
    UNMAPPED
  }

  /** Whether nothing is said: left blank, or "not applicable" without a reason. */
  public boolean isGap() {
    boolean unexplained = normalized == NormalizedAnswer.NOT_APPLICABLE && comment == null;
    return normalized == NormalizedAnswer.BLANK || unexplained;
  }
}
