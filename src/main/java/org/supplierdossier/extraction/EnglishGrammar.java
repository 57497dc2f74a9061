package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Negation and mood in English, over folded text (lower case, plain quotes). */
final class EnglishGrammar implements Grammar {
  private static final int REACH = 70;
  private static final int WITHOUT_REACH = 30;
  private static final int LONGEST_CLAUSE = 120;

  @Override
  public Span clause(String sentence, Span match) {
    int from = 0;
    for (Span start : EnglishWords.CLAUSE_START.in(sentence, new Span(0, match.start()))) {
      from = start.start();
    }
    int to = sentence.length();
    List<Span> after =
        EnglishWords.CLAUSE_START.in(sentence, new Span(match.end(), sentence.length()));
    if (!after.isEmpty()) {
      to = after.get(0).start();
    }
    return new Span(from, to);
  }

  @Override
  public @Nullable Negation negation(String sentence, Span clause, Span match) {
    Span before = new Span(clause.start(), match.start());
    if (!EnglishWords.NEGATION.occursIn(sentence, before)
        && !EnglishWords.WITHOUT.occursIn(sentence, before)
        && !EnglishWords.PROHIBITION.occursIn(sentence, before)) {
      return deniedAfter(sentence, match);
    }
    List<Span> harmless = EnglishWords.NO_NEGATION.in(sentence, clause);
    List<Span> noDuty = EnglishWords.NO_DUTY.in(sentence, clause);
    List<Span> governing = new ArrayList<>();
    for (Span word : EnglishWords.PROHIBITION.in(sentence, before)) {
      if (match.start() - word.end() <= REACH && isFree(word, harmless)) {
        return new Negation(kindOfBan(sentence, clause, word, noDuty), word);
      }
    }
    collect(governing, EnglishWords.NEGATION, REACH, sentence, before, match, harmless);
    collect(governing, EnglishWords.WITHOUT, WITHOUT_REACH, sentence, before, match, harmless);
    governing.sort(Comparator.comparingInt(Span::start));
    if (!governing.isEmpty()) {
      int last = governing.size() - 1;
      boolean doubled =
          last > 0 && governing.get(last).start() - governing.get(last - 1).end() <= 1;
      return doubled ? null : new Negation(Negation.Kind.DENIAL, governing.get(last));
    }
    return deniedAfter(sentence, match);
  }

  private static @Nullable Negation deniedAfter(String sentence, Span match) {
    Span denial = EnglishWords.DENIED_AFTER.startingAt(sentence, match.end());
    if (denial.length() == 0) {
      return null;
    }
    int end = Math.min(sentence.length(), denial.end() + 12);
    Span more = new Span(denial.start(), end);
    return EnglishWords.NOT_DENIED.occursIn(sentence, more)
        ? null
        : new Negation(Negation.Kind.DENIAL, denial);
  }

  private static Negation.Kind kindOfBan(
      String sentence, Span clause, Span word, List<Span> noDuty) {
    if (!isFree(word, noDuty)) {
      return Negation.Kind.DENIAL;
    }
    boolean buyer =
        EnglishWords.BUYER_BOUND.occursIn(sentence, new Span(clause.start(), word.end()));
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
      if (match.start() - word.end() <= reach && isFree(word, harmless)) {
        governing.add(word);
      }
    }
  }

  private static boolean isFree(Span word, List<Span> harmless) {
    return harmless.stream().noneMatch(h -> h.overlaps(word));
  }

  @Override
  public List<Span> plans(String sentence, Span clause, Span match) {
    List<Span> no = EnglishWords.NO_PLAN.in(sentence, clause);
    return EnglishWords.PLAN.in(sentence, clause).stream()
        .filter(p -> !p.overlaps(match) && isFree(p, no))
        .toList();
  }

  @Override
  public List<Span> conditions(String sentence, Span match) {
    List<Span> no = EnglishWords.NO_CONDITION.in(sentence);
    return EnglishWords.CONDITION.in(sentence).stream()
        .filter(c -> !c.overlaps(match) && isFree(c, no))
        .map(c -> toClauseEnd(sentence, c, match))
        .toList();
  }

  @Override
  public List<Span> hedges(String sentence, Span match) {
    return EnglishWords.HEDGE.in(sentence).stream().filter(h -> !match.contains(h)).toList();
  }

  @Override
  public List<Span> exceptions(String sentence, Span match) {
    List<Span> no = EnglishWords.NO_EXCEPTION.in(sentence);
    return EnglishWords.EXCEPTION.in(sentence).stream()
        .filter(e -> !match.contains(e) && isFree(e, no))
        .map(e -> toClauseEnd(sentence, e, match))
        .toList();
  }

  /** The words up to the end of their clause, the match or 120 characters. */
  private static Span toClauseEnd(String sentence, Span words, Span match) {
    int limit = Math.min(sentence.length(), words.end() + LONGEST_CLAUSE);
    if (match.start() >= words.end()) {
      limit = Math.min(limit, match.start());
    }
    int end = words.end();
    while (end < limit && ",;".indexOf(sentence.charAt(end)) < 0 && !isStop(sentence, end)) {
      end++;
    }
    return new Span(words.start(), end).trimmed(sentence);
  }

  private static boolean isStop(String sentence, int at) {
    return sentence.charAt(at) == '.'
        && (at + 1 == sentence.length() || sentence.charAt(at + 1) == ' ');
  }

  @Override
  public boolean isPromise(String sentence, Span clause, Span match) {
    Span before = new Span(clause.start(), match.start());
    boolean bound =
        EnglishWords.PROMISE.occursIn(sentence, before)
            || EnglishWords.WILL.occursIn(sentence, before);
    return bound
        && !EnglishWords.RIGHT.occursIn(sentence, before)
        && !buyerSpeaks(sentence, clause, match);
  }

  /** Whether the party nearest before the binding word is the one that buys. */
  private static boolean buyerSpeaks(String sentence, Span clause, Span match) {
    List<Span> binding =
        new ArrayList<>(EnglishWords.PROMISE.in(sentence, new Span(clause.start(), match.start())));
    binding.addAll(EnglishWords.WILL.in(sentence, new Span(clause.start(), match.start())));
    int first = binding.stream().mapToInt(Span::start).min().orElse(clause.start());
    int from = Math.max(clause.start(), first - 30);
    return EnglishWords.BUYER.occursIn(sentence, new Span(from, first))
        && !EnglishWords.OWN_WORD.occursIn(sentence, new Span(from, first));
  }

  @Override
  public boolean isWarning(String sentence, Span clause, Span match) {
    for (Span may : EnglishWords.MAY.in(sentence, clause)) {
      Span rest = new Span(may.start(), sentence.length());
      if (!match.contains(may) && EnglishWords.HARM.occursIn(sentence, rest)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean givesNoAssurance(String sentence, Span clause) {
    return EnglishWords.NO_ASSURANCE.occursIn(sentence);
  }

  @Override
  public boolean quotesLaw(String sentence) {
    return EnglishWords.LAW.occursIn(sentence) && !EnglishWords.OWN_WORD.occursIn(sentence);
  }
}
