package org.supplierdossier.extraction;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression (RE2 syntax) over folded text, or several that must occur near one another,
 * and the literals that a text must hold for it to match at all.
 */
public final class RulePattern {
  /** Names and words that hold such a character and deny nothing. */
  private static final Pattern NO_DENIAL = Pattern.compile("未经核实|不可靠|不可信|不动产|未来");

  private static final Pattern CHINESE_NEGATION = Pattern.compile("[不未无没非]|拒|恕");

  private static final Pattern NEGATION =
      Pattern.compile(
          "(?:^|[^a-z])(?:not?|never|none|neither|nor|cannot|without|free|lacks?|refus\\w*|declin\\w*)(?:[^a-z]|$)");

  /** As many letters tell one word from another: "plan" of "planned". */
  private static final int STEM = 4;

  private final String source;
  private final GuardedPattern pattern;
  private final @Nullable Together together;
  private final List<Set<String>> required;
  private final boolean statesNegation;

  private RulePattern(
      String source,
      GuardedPattern pattern,
      @Nullable Together together,
      List<Set<String>> required) {
    this.source = source;
    this.pattern = pattern;
    this.together = together;
    this.required = required;
    this.statesNegation =
        NEGATION.matcher(source.replace("\\b", " ")).find()
            || (together != null
                && CHINESE_NEGATION.matcher(NO_DENIAL.matcher(source).replaceAll("")).find());
  }

  /**
   * Compiles a pattern as it stands in a rule file, vocabulary already put in.
   *
   * @throws IllegalArgumentException where it is no RE2 pattern or matches the empty text
   */
  public static RulePattern of(String source) {
    String folded = PatternFolding.fold(source);
    return new RulePattern(source, compiled(source, folded), null, RequiredLiterals.of(folded));
  }

  /**
   * Compiles expressions of which each must occur in a sentence, in any order, near the others.
   *
   * @throws IllegalArgumentException where one is no RE2 pattern or matches the empty text
   */
  public static RulePattern together(List<String> sources) {
    List<GuardedPattern> parts = new ArrayList<>();
    List<Set<String>> required = new ArrayList<>();
    for (String source : sources) {
      String folded = PatternFolding.fold(source);
      parts.add(compiled(source, folded));
      required.addAll(RequiredLiterals.of(folded));
    }
    return new RulePattern(
        String.join(" & ", sources), parts.get(0), new Together(parts), required);
  }

  private static GuardedPattern compiled(String source, String folded) {
    try {
      return GuardedPattern.compile(folded);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "pattern \"" + source + "\" is no RE2 expression: " + e.getDescription(), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "pattern \"" + source + "\" matches the empty text; make a part of it required", e);
    }
  }

  /** As it stands in the rule file. */
  public String source() {
    return source;
  }

  /**
   * For a text to match, one literal of each of these sets must occur in it; empty where nothing is
   * known.
   */
  public List<Set<String>> required() {
    return required;
  }

  /** Whether the literals of a match stand in the order of their sets. */
  boolean isOrdered() {
    return together == null;
  }

  /** As many code points as a match can have, or as stand around all literals of one. */
  int longest() {
    return together == null ? pattern.longest() : Together.REACH;
  }

  /** Whether a negating English word is part of what it looks for: {@code no backdoor}. */
  boolean statesNegation() {
    return statesNegation;
  }

  /** Whether a denial among the words of a match is part of what it looks for. */
  boolean takesIn(String folded, Span match, Span denial) {
    return together == null ? statesNegation : together.takesIn(folded, match, denial);
  }

  /** Whether it holds several expressions, with anything between them. */
  boolean isTogether() {
    return together != null;
  }

  /** Whether it looks for a verb such as "stopped", which is a denial before another verb. */
  boolean names(String denial) {
    return denial.length() > STEM && source.contains(denial.substring(0, STEM + 1));
  }

  /** Whether the first letters of some words are spelled out in it. */
  boolean spells(String words) {
    return source.contains(words.substring(0, Math.min(words.length(), STEM)));
  }

  /** The places where it matches. */
  Finding in(String folded) {
    return in(folded, 0);
  }

  /** The places where it matches, of which none begins before an offset. */
  Finding in(String folded, int from) {
    return together == null ? Finding.by(pattern, folded, from) : Finding.at(together.in(folded));
  }

  /** Whether it matches somewhere in the folded text. */
  boolean occursIn(String folded) {
    return in(folded).find();
  }

  boolean hasGroup(String name) {
    return together == null && pattern.hasGroup(name);
  }
}
