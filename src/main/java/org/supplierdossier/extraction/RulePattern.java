package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Set;

/**
 * A regular expression (RE2 syntax) over folded text, and the literals that a text must hold for it
 * to match at all.
 */
public final class RulePattern {
  private static final Pattern NEGATION =
      Pattern.compile(
          "(?:^|[^a-z])(?:not?|never|none|neither|nor|cannot|without|free|lacks?|refus\\w*|declin\\w*)(?:[^a-z]|$)");

  /** As many letters tell one word from another: "plan" of "planned". */
  private static final int STEM = 4;

  private final String source;
  private final Pattern pattern;
  private final List<Set<String>> required;
  private final boolean statesNegation;

  private RulePattern(String source, Pattern pattern, List<Set<String>> required) {
    this.source = source;
    this.pattern = pattern;
    this.required = required;
    this.statesNegation = NEGATION.matcher(source.replace("\\b", " ")).find();
  }

  /**
   * Compiles a pattern as it stands in a rule file, vocabulary already put in.
   *
   * @throws IllegalArgumentException where it is no RE2 pattern or matches the empty text
   */
  public static RulePattern of(String source) {
    String folded = PatternFolding.fold(source);
    Pattern pattern;
    try {
      pattern = Pattern.compile(folded);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "pattern \"" + source + "\" is no RE2 expression: " + e.getDescription(), e);
    }
    if (pattern.matcher("").find()) {
      throw new IllegalArgumentException(
          "pattern \"" + source + "\" matches the empty text; make a part of it required");
    }
    return new RulePattern(source, pattern, RequiredLiterals.of(folded));
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

  /** Whether a negating English word is part of what it looks for: {@code no backdoor}. */
  boolean statesNegation() {
    return statesNegation;
  }

  /** Whether the first letters of some words are spelled out in it. */
  boolean spells(String words) {
    return source.contains(words.substring(0, Math.min(words.length(), STEM)));
  }

  Matcher matcher(String folded) {
    return pattern.matcher(folded);
  }

  /** Whether it matches somewhere in the folded text. */
  boolean occursIn(String folded) {
    return RequiredLiterals.occurIn(folded, required) && pattern.matcher(folded).find();
  }

  boolean hasGroup(String name) {
    return pattern.namedGroups().containsKey(name);
  }
}
