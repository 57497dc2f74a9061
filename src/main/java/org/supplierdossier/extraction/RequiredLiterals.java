package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Derives from a pattern the literals without which it cannot match: sets of which each must give
 * one, after the prefilter of RE2 (Cox, "Regular Expression Matching with a Trigram Index").
 */
final class RequiredLiterals {
  private static final int MOST_ALTERNATIVES = 96;
  private static final int LONGEST = 40;
  private static final int MOST_SETS = 4;

  /** More than any pattern with bounds can match. */
  static final int UNBOUNDED = 1 << 20;

  private static final String QUANTIFIERS = "?*+{";
  private static final String SPECIAL = "\\.()[|^$" + QUANTIFIERS;

  /** Letters of a Latin word that does not occur everywhere. */
  private static final int LONG = 3;

  private final String pattern;
  private int at;

  private RequiredLiterals(String pattern) {
    this.pattern = pattern;
  }

  /** The sets for a folded pattern that compiles, in the order in which they stand in a match. */
  static List<Set<String>> of(String pattern) {
    List<Set<String>> all = new RequiredLiterals(pattern).alternatives().required();
    boolean anyLong = all.stream().anyMatch(set -> isSelective(set, LONG));
    return all.stream()
        .filter(set -> isSelective(set, anyLong ? LONG : 2))
        .sorted(Comparator.comparingInt(RequiredLiterals::worth).reversed())
        .limit(MOST_SETS)
        .sorted(Comparator.comparingInt(set -> indexOf(all, set)))
        .map(RequiredLiterals::shortest)
        .toList();
  }

  private static int indexOf(List<Set<String>> all, Set<String> set) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) == set) {
        return i;
      }
    }
    throw new IllegalArgumentException(set + " is none of " + all);
  }

  /** As many code points as a match of the pattern can have; {@link #UNBOUNDED} for any number. */
  static int longest(String pattern) {
    return new RequiredLiterals(pattern).alternatives().longest;
  }

  /** Whether a text holds one literal of each set. */
  static boolean occurIn(String text, List<Set<String>> sets) {
    for (Set<String> set : sets) {
      boolean one = false;
      for (String literal : set) {
        if (text.contains(literal)) {
          one = true;
          break;
        }
      }
      if (!one) {
        return false;
      }
    }
    return true;
  }

  /** A short Latin word or number occurs everywhere and selects nothing. */
  private static boolean isSelective(Set<String> set, int least) {
    return set.stream().allMatch(s -> s.length() >= least || s.charAt(0) >= 0x80);
  }

  private static int worth(Set<String> set) {
    int shortest = Integer.MAX_VALUE;
    for (String literal : set) {
      shortest = Math.min(shortest, literal.length());
    }
    return shortest * 16 - Math.min(set.size(), 15);
  }

  /** Leaves out literals that hold a shorter one of the set. */
  private static Set<String> shortest(Set<String> set) {
    Set<String> kept = new TreeSet<>();
    for (String literal : set) {
      if (set.stream().noneMatch(o -> !o.equals(literal) && literal.contains(o))) {
        kept.add(literal);
      }
    }
    return kept;
  }

  /**
   * What is known of a part of the pattern.
   *
   * @param exact all texts it can match, or empty where they are too many to say
   * @param sets that it requires where the exact texts are too many, in order
   * @param longest as many code points as it can match
   */
  private record Need(Set<String> exact, List<Set<String>> sets, int longest) {
    static final Need CHARACTER = new Need(Set.of(), List.of(), 1);
    static final Need EMPTY = new Need(Set.of(""), List.of(), 0);

    static Need literal(String text) {
      return new Need(Set.of(text), List.of(), text.length());
    }

    /** What is known where this may occur no time and at most so many times. */
    Need atMost(int times) {
      return new Need(Set.of(), List.of(), times(times));
    }

    /** What is known where this occurs at least once and at most so many times. */
    Need repeated(int times) {
      return new Need(Set.of(), required(), times(times));
    }

    private int times(int times) {
      return (int) Math.min(UNBOUNDED, (long) times * longest);
    }

    /** The requirements with the exact texts turned into one. */
    List<Set<String>> required() {
      if (exact.isEmpty() || exact.contains("")) {
        return sets;
      }
      List<Set<String>> all = new ArrayList<>(sets);
      all.add(exact);
      return all;
    }
  }

  private Need alternatives() {
    List<Need> branches = new ArrayList<>();
    branches.add(concatenation());
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      branches.add(concatenation());
    }
    return branches.size() == 1 ? branches.get(0) : either(branches);
  }

  private static Need either(List<Need> branches) {
    Set<String> exact = new TreeSet<>();
    boolean allExact = true;
    Set<String> one = new TreeSet<>();
    boolean allRequire = true;
    int longest = 0;
    for (Need branch : branches) {
      longest = Math.max(longest, branch.longest);
      allExact &= !branch.exact.isEmpty() && branch.sets.isEmpty();
      exact.addAll(branch.exact);
      List<Set<String>> sets = branch.required();
      if (sets.isEmpty()) {
        allRequire = false;
      } else {
        one.addAll(sets.stream().max(Comparator.comparingInt(RequiredLiterals::worth)).get());
      }
    }
    if (allExact && exact.size() <= MOST_ALTERNATIVES) {
      return new Need(exact, List.of(), longest);
    }
    return new Need(Set.of(), allRequire ? List.of(one) : List.of(), longest);
  }

  private Need concatenation() {
    Sequence sequence = new Sequence();
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      sequence.add(quantified(atom()));
    }
    return sequence.need();
  }

  /** Joins the parts of a concatenation. */
  private static final class Sequence {
    private Set<String> exact = Set.of("");
    private final List<Set<String>> sets = new ArrayList<>();
    private boolean whole = true;
    private int longest;

    void add(Need next) {
      longest = Math.min(UNBOUNDED, longest + next.longest);
      if (next.exact.isEmpty()) {
        flush();
        sets.addAll(next.sets);
        return;
      }
      if (exact.size() * next.exact.size() > MOST_ALTERNATIVES) {
        flush();
      }
      Set<String> joined = new TreeSet<>();
      for (String left : exact) {
        for (String right : next.exact) {
          joined.add(left + right);
        }
      }
      exact = joined;
      if (joined.stream().anyMatch(s -> s.length() > LONGEST)) {
        flush();
      }
    }

    private void flush() {
      if (!exact.contains("")) {
        sets.add(exact);
      }
      exact = Set.of("");
      whole = false;
    }

    Need need() {
      if (whole) {
        return new Need(exact, List.copyOf(sets), longest);
      }
      flush();
      return new Need(Set.of(), List.copyOf(sets), longest);
    }
  }

  private Need quantified(Need atom) {
    Need need = atom;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == '*') {
        need = need.atMost(UNBOUNDED);
      } else if (c == '?') {
        need = optional(need);
      } else if (c == '+') {
        need = need.repeated(UNBOUNDED);
      } else if (c == '{' && at + 1 < pattern.length() && isDigit(pattern.charAt(at + 1))) {
        int close = pattern.indexOf('}', at);
        boolean none = pattern.charAt(at + 1) == '0';
        int most = most(pattern.substring(at + 1, close));
        need = none ? need.atMost(most) : need.repeated(most);
        at = close;
      } else {
        return need;
      }
      at++;
    }
    return need;
  }

  /** The upper bound of {@code 2}, {@code 2,} or {@code 2,5}. */
  private static int most(String bounds) {
    String upper = bounds.substring(bounds.indexOf(',') + 1);
    return upper.isEmpty() ? UNBOUNDED : Integer.parseInt(upper);
  }

  private static Need optional(Need need) {
    if (need.exact.isEmpty() || !need.sets.isEmpty()) {
      return need.atMost(1);
    }
    Set<String> exact = new TreeSet<>(need.exact);
    exact.add("");
    return new Need(exact, List.of(), need.longest);
  }

  private Need atom() {
    char c = pattern.charAt(at);
    switch (c) {
      case '(' -> {
        return group();
      }
      case '[' -> {
        return characterClass();
      }
      case '.' -> {
        at++;
        return Need.CHARACTER;
      }
      case '^', '$' -> {
        at++;
        return Need.EMPTY;
      }
      case '\\' -> {
        return escape();
      }
      default -> {
        return literals();
      }
    }
  }

  /** A run of plain characters, of which a quantifier would bind the last alone. */
  private Need literals() {
    int from = at++;
    while (at < pattern.length()
        && SPECIAL.indexOf(pattern.charAt(at)) < 0
        && at - from < LONGEST
        && !(at + 1 < pattern.length() && QUANTIFIERS.indexOf(pattern.charAt(at + 1)) >= 0)) {
      at++;
    }
    return Need.literal(pattern.substring(from, at));
  }

  private Need group() {
    at++;
    if (pattern.startsWith("?", at)) {
      int colon = pattern.indexOf(':', at);
      int close = pattern.indexOf(')', at);
      int name = pattern.indexOf('>', at);
      if (pattern.startsWith("?P<", at) || pattern.startsWith("?<", at)) {
        at = name + 1;
      } else if (colon >= 0 && (close < 0 || colon < close)) {
        at = colon + 1;
      } else {
        at = close + 1;
        return Need.EMPTY;
      }
    }
    Need inside = alternatives();
    at++;
    return inside;
  }

  private Need characterClass() {
    int from = ++at;
    boolean simple = pattern.charAt(at) != '^';
    Set<String> members = new TreeSet<>();
    while (at < pattern.length() && (pattern.charAt(at) != ']' || at == from)) {
      char c = pattern.charAt(at);
      if (c == '\\') {
        c = pattern.charAt(++at);
        simple &= !Character.isLetterOrDigit(c);
      } else if (c == '[') {
        simple = false;
        int end = pattern.startsWith("[:", at) ? pattern.indexOf(":]", at) : -1;
        at = end < 0 ? at : end + 1;
      } else if (c == '-' && at > from && pattern.charAt(at + 1) != ']') {
        simple = false;
      }
      members.add(String.valueOf(c));
      at++;
    }
    at++;
    return simple && members.size() <= 12 ? new Need(members, List.of(), 1) : Need.CHARACTER;
  }

  private Need escape() {
    char kind = pattern.charAt(at + 1);
    at += 2;
    switch (kind) {
      case 'b', 'B', 'A', 'z' -> {
        return Need.EMPTY;
      }
      case 'p', 'P' -> {
        at = pattern.startsWith("{", at) ? pattern.indexOf('}', at) + 1 : at + 1;
        return Need.CHARACTER;
      }
      case 'x' -> {
        at = pattern.startsWith("{", at) ? pattern.indexOf('}', at) + 1 : at + 2;
        return Need.CHARACTER;
      }
      case 't' -> {
        return Need.literal("\t");
      }
      default -> {
        return Character.isLetterOrDigit(kind)
            ? Need.CHARACTER
            : Need.literal(String.valueOf(kind));
      }
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
