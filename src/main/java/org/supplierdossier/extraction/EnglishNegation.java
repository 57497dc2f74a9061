package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.extraction.Grammar.Negation;

/** What English negates and how far, over folded text (lower case, plain quotes). */
final class EnglishNegation {
  private static final int REACH = 70;

  private static final int WITHOUT_REACH = 30;

  /** Where a new clause starts, after which an earlier negation or mood no longer holds. */
  private static final Marker CLAUSE_START =
      Marker.of(
          "[;:\\t?!]",
          "\\. ",
          ",? (?:but|however|although|though|whereas|while|because|which|who|unless|except|until|(?:even )?(?:if|where|when))\\b",
          ", (?:and |or |so |yet )?(?:we|our|it|its|they|their|there|the|this|such|any|a|an|all|each|you|supplier|customer|licensor|licensee|company|vendor|provider|seller|buyer)\\b",
          " and (?:we|it|they|there|our)\\b");

  /** Words that a clause of exception or condition starts with. */
  private static final Marker OPENER = Marker.of("(?:unless|except|save|if|where|when|until)\\b");

  /** A subject of its own after "and", which an earlier negation does not reach. */
  private static final Marker NEW_SUBJECT =
      Marker.of(" and (?:[a-z-]+ )?[a-z-]+ (?:is|are|was|were|has|have)\\b");

  private static final Marker RELATIVE =
      Marker.of("\\b(?:that|which|who|what|not|never) (?:is|are|was|were|has|have)\\b");

  private static final Marker NEGATION =
      Marker.of(
          "\\bno longer\\b",
          "\\bnot yet\\b",
          "\\b(?:not|never|neither|nor|no|none|cannot|nothing|nobody)\\b",
          "\\b(?:do|does|did|is|are|was|were|has|have|had|wo|would|should|ca|could|need)n't\\b",
          "\\black(?:s|ed|ing)?\\b",
          "\\bfree of\\b",
          "\\babsence of\\b",
          "\\bfail(?:s|ed)? to\\b",
          "\\b(?:have|has) yet to\\b",
          "\\b(?:refuses?|refused|declines?|declined) to\\b",
          "\\bunder no circumstances\\b",
          "\\b(?:untrue|not true|not the case|wrong|incorrect|false)(?: to (?:say|claim|assume))? that\\b",
          "\\b(?:deny|denies|denied) that\\b",
          "\\bfar from\\b",
          "\\b(?:stopped|ceased|ended|removed|eliminated|abolished|abandoned|dropped) (?:the |any |all |our )?(?:[a-z]+ )?",
          "\\bunable to\\b",
          "\\brather than\\b",
          "\\binstead of\\b");

  private static final Marker WITHOUT = Marker.of("\\bwithout\\b");

  private static final Marker NO_NEGATION =
      Marker.of(
          "\\b(?:no|not) (?:later|less|more|fewer|earlier|greater|lower|sooner) than\\b",
          "\\bnot (?:to )?exceed(?:ing)?\\b",
          "\\bnot (?:be |necessarily )?limited to\\b",
          "\\bnot (?:only|just|merely|simply)\\b",
          "\\bno\\.? ?[0-9]",
          "\\bwithout (?:limitation|limiting|prejudice|regard)\\b",
          "\\bwithout (?:(?:any|a|good|proper|just|due|valid|legitimate|reasonable|justified|justifiable|lawful|such|the|its|our|prior|express|written|customer's|buyer's) )*(?:reason|reasons|cause|grounds|justification|notice|consent|approval|authori[sz]ation|permission|charge|cost|delay|interruption)\\b",
          "\\bno doubt\\b",
          "\\bwhether or not\\b",
          "\\bnot be unreasonably\\b",
          "\\bnot unreasonably\\b",
          "\\bno matter\\b",
          "\\bif not\\b",
          "\\bif no\\b",
          "\\bno assurance\\b",
          "\\bnot applicable\\b",
          "\\bnot otherwise\\b");

  private static final Marker PROHIBITION =
      Marker.of(
          "\\b(?:shall|must|will|may) (?:not|never|in no event|under no circumstances)\\b",
          "\\b(?:shall|must|will|may) neither\\b",
          "\\b(?:agrees?|undertakes?|covenants?|commits?|promises?|obliged|required) (?:not|never) to\\b",
          "\\b(?:is|are) (?:prohibited|forbidden) from\\b",
          "\\bwon't\\b",
          "\\bmustn't\\b",
          "\\brefrain from\\b",
          "\\bin no event (?:shall|will|may)\\b",
          "\\bunder no circumstances (?:shall|will|may)\\b");

  /** Looks like a ban and only says that there is no duty or no ability. */
  private static final Marker NO_DUTY =
      Marker.of(
          "\\b(?:shall|will|may|must) (?:not|never) (?:be )?(?:obliged|obligated|required|liable|responsible|able|have any|have an|be under|available|assume)\\b",
          "\\bwon't be able\\b",
          "\\bhave no (?:obligation|duty|liability)\\b");

  private static final Marker DENIED_AFTER =
      Marker.of(
          "[^.;:,\\t]{0,40}?\\b(?:is|are|was|were|has been|have been|has|have|do|does|did|can|could|would) (?:currently |presently |yet )?(?:not|never|no longer)\\b(?: (?:be|been|yet|available|exist|offered|provided|included|supported|qualified|permitted|in place))?",
          "[^.;:,\\t]{0,40}?\\b(?:is|are|was|were) (?:false|untrue|wrong|incorrect|baseless|unfounded|without (?:basis|foundation))\\b",
          "[^.:\\t]{0,40}?(?:\\bfound none\\b|\\bthere (?:is|are|was|were) none\\b|\\bnone (?:was|were|has been|have been) found\\b)",
          "[^.;:,\\t]{0,40}?\\b(?:isn't|aren't|wasn't|weren't|hasn't|haven't|doesn't|don't|didn't|cannot|can't)\\b",
          "[^.;:,\\t]{0,30}?\\b(?:is|are) (?:unavailable|nonexistent|non-existent|absent|excluded|lacking|missing)\\b",
          "[^.;:,\\t]{0,20}[:\\t] ?(?:no|none|nil|not available|not provided|not offered)\\b");

  private static final Marker NOT_DENIED =
      Marker.of("\\bnot (?:limited|only|less|more|later|exceed|applicable|just|necessarily)\\b");

  private static final Marker BUYER_BOUND =
      Marker.of(
          "\\b"
              + EnglishGrammar.BUYER_NOUN
              + "(?: \\w+)? (?:shall|must|will|may|agrees?|undertakes?|covenants?)\\b[^;:]{0,20}$");

  /** A licence that a promise depends on, which a denial in the promise does not reach. */
  private static final Marker LICENCE_CONDITION =
      Marker.of(
          "\\b(?:subject to|provided(?: that)?|unless|except|until|before|as long as|so long as|to the extent|conditional (?:up)?on|contingent (?:up)?on|depend\\w* (?:up)?on|if|when|once)\\b[^.;]{0,60}?\\b(?:licen[cs]es?|export (?:permits?|authori[sz]ations?|approvals?))\\b");

  /** A denial so near before a condition denies the condition itself. */
  private static final int DENIES_CONDITION = 16;

  private EnglishNegation() {}

  /** As in {@link Grammar#clause}. */
  static Span clause(String sentence, Span match) {
    int from = 0;
    for (Span start : CLAUSE_START.in(sentence, new Span(0, match.start()))) {
      from = start.start();
    }
    if (match.start() > 0 && OPENER.startingAt(sentence, match.start()).length() > 0) {
      from = match.start();
    }
    int to = sentence.length();
    List<Span> after = CLAUSE_START.in(sentence, new Span(match.end(), sentence.length()));
    if (!after.isEmpty()) {
      to = after.get(0).start();
    }
    return new Span(from, to);
  }

  /** As in {@link Grammar#negation}. */
  static @Nullable Negation negation(String sentence, Span clause, Span match) {
    Span before = new Span(subjectStart(sentence, clause, match), match.start());
    if (!NEGATION.occursIn(sentence, before)
        && !WITHOUT.occursIn(sentence, before)
        && !PROHIBITION.occursIn(sentence, before)) {
      return deniedAfter(sentence, match);
    }
    List<Span> harmless = NO_NEGATION.in(sentence, clause);
    List<Span> noDuty = NO_DUTY.in(sentence, clause);
    List<Span> governing = new ArrayList<>();
    for (Span word : PROHIBITION.in(sentence, before)) {
      if (match.start() - word.end() <= REACH
          && word.isClearOf(harmless)
          && reachesLicence(sentence, word, match)) {
        return new Negation(kindOfBan(sentence, clause, word, noDuty), word);
      }
    }
    collect(governing, NEGATION, REACH, sentence, before, match, harmless);
    collect(governing, WITHOUT, WITHOUT_REACH, sentence, before, match, harmless);
    governing.sort(Comparator.comparingInt(Span::start));
    if (!governing.isEmpty()) {
      int last = governing.size() - 1;
      boolean doubled =
          last > 0 && governing.get(last).start() - governing.get(last - 1).end() <= 1;
      return doubled ? null : new Negation(Negation.Kind.DENIAL, governing.get(last));
    }
    return deniedAfter(sentence, match);
  }

  /** Where the part of the clause starts that shares its subject with the match. */
  private static int subjectStart(String sentence, Span clause, Span match) {
    int from = clause.start();
    for (Span subject : NEW_SUBJECT.in(sentence, new Span(clause.start(), match.end()))) {
      if (subject.start() < match.start() && !RELATIVE.occursIn(sentence, subject)) {
        from = subject.start();
      }
    }
    return from;
  }

  /** As in {@link Grammar#negationWithin}. */
  static @Nullable Negation negationWithin(String sentence, Span match) {
    List<Span> bans = PROHIBITION.in(sentence, match);
    List<Span> harmless = NO_NEGATION.in(sentence);
    for (Span ban : bans) {
      if (ban.isClearOf(harmless) && governsRest(sentence, ban, match)) {
        Span clause = clause(sentence, match);
        return new Negation(kindOfBan(sentence, clause, ban, NO_DUTY.in(sentence)), ban);
      }
    }
    for (Span word : NEGATION.in(sentence, match)) {
      if (word.isClearOf(harmless) && governsRest(sentence, word, match)) {
        return new Negation(Negation.Kind.DENIAL, word);
      }
    }
    return null;
  }

  /** Whether nothing between a negation and the end of the match takes its force away. */
  private static boolean governsRest(String sentence, Span word, Span match) {
    Span rest = new Span(word.end(), match.end());
    Span first = new Span(match.start(), word.start());
    return rest.length() > 0
        && !CLAUSE_START.occursIn(sentence, rest)
        && reachesLicence(sentence, word, match)
        && !EnglishGrammar.PLAN.occursIn(sentence, first);
  }

  /** Whether a match holds no licence as a condition of what is denied. */
  private static boolean reachesLicence(String sentence, Span word, Span match) {
    return LICENCE_CONDITION.in(sentence, match).stream()
        .noneMatch(condition -> condition.start() - word.end() > DENIES_CONDITION);
  }

  private static @Nullable Negation deniedAfter(String sentence, Span match) {
    Span denial = DENIED_AFTER.startingAt(sentence, match.end());
    if (denial.length() == 0) {
      return null;
    }
    int end = Math.min(sentence.length(), denial.end() + 12);
    Span more = new Span(denial.start(), end);
    return NOT_DENIED.occursIn(sentence, more) ? null : new Negation(Negation.Kind.DENIAL, denial);
  }

  private static Negation.Kind kindOfBan(
      String sentence, Span clause, Span word, List<Span> noDuty) {
    if (!word.isClearOf(noDuty)) {
      return Negation.Kind.DENIAL;
    }
    boolean buyer = BUYER_BOUND.occursIn(sentence, new Span(clause.start(), word.end()));
    return buyer ? Negation.Kind.DENIAL : Negation.Kind.PROHIBITION;
  }

  private static void collect(
      List<Span> governing,
      Marker marker,
      int reach,
      String sentence,
      Span before,
      Span match,
      List<Span> harmless) {
    for (Span word : marker.in(sentence, before)) {
      if (match.start() - word.end() <= reach
          && word.isClearOf(harmless)
          && reachesLicence(sentence, word, match)) {
        governing.add(word);
      }
    }
  }
}
