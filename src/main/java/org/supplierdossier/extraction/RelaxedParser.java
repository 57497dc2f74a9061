package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.extraction.RelaxedProgram.Kind;

/**
 * Makes of a pattern (RE2 syntax) a program that matches wherever the pattern does, and in more
 * places: without upper bounds of repetitions, without anchors, and with any character where the
 * pattern names a class of Unicode.
 */
final class RelaxedParser {
  /** A repetition is spelled out up to so many times. */
  private static final int MOST_TIMES = 3;

  private final String pattern;
  private final RelaxedProgram program = new RelaxedProgram();
  private int at;

  private RelaxedParser(String pattern) {
    this.pattern = pattern;
  }

  /** The program for a pattern that compiles. */
  static RelaxedProgram parse(String pattern) {
    RelaxedParser parser = new RelaxedParser(pattern);
    int match = parser.program.add(Kind.MATCH, new BitSet(), 0, 0);
    parser.program.startAt(parser.alternatives().into(match));
    return parser.program;
  }

  /** A part of the pattern: adds the steps that lead to a given one, as often as it is asked. */
  private interface Part {
    Part NOTHING = next -> next;

    int into(int next);
  }

  private Part alternatives() {
    List<Part> branches = new ArrayList<>();
    branches.add(concatenation());
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      branches.add(concatenation());
    }
    return next -> {
      int step = branches.get(0).into(next);
      for (Part branch : branches.subList(1, branches.size())) {
        step = branch(branch.into(next), step);
      }
      return step;
    };
  }

  private int branch(int first, int second) {
    return program.add(Kind.BRANCH, new BitSet(), first, second);
  }

  private Part concatenation() {
    List<Part> parts = new ArrayList<>();
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      parts.add(quantified(atom()));
    }
    return next -> {
      int step = next;
      for (int i = parts.size() - 1; i >= 0; i--) {
        step = parts.get(i).into(step);
      }
      return step;
    };
  }

  private Part quantified(Part atom) {
    Part part = atom;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == '*') {
        part = times(part, 0, Integer.MAX_VALUE);
      } else if (c == '+') {
        part = times(part, 1, Integer.MAX_VALUE);
      } else if (c == '?') {
        part = times(part, 0, 1);
      } else if (c == '{' && at + 1 < pattern.length() && isDigit(pattern.charAt(at + 1))) {
        int close = pattern.indexOf('}', at);
        String[] bounds = pattern.substring(at + 1, close).split(",", -1);
        int least = Integer.parseInt(bounds[0]);
        int most = bounds.length == 1 ? least : bound(bounds[1]);
        part = times(part, least, most);
        at = close;
      } else {
        return part;
      }
      at++;
      if (at < pattern.length() && pattern.charAt(at) == '?') {
        at++; // as few as possible: the same texts match
      }
    }
    return part;
  }

  private static int bound(String upper) {
    return upper.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(upper);
  }

  private Part times(Part part, int least, int most) {
    return next -> {
      int step = most > MOST_TIMES ? anyTimes(part, next) : next;
      int optional = most > MOST_TIMES ? 0 : most - least;
      for (int i = 0; i < optional; i++) {
        step = branch(part.into(step), next);
      }
      for (int i = 0; i < Math.min(least, MOST_TIMES); i++) {
        step = part.into(step);
      }
      return step;
    };
  }

  private int anyTimes(Part part, int next) {
    int loop = branch(0, next);
    program.lead(loop, part.into(loop));
    return loop;
  }

  private Part atom() {
    char c = pattern.charAt(at);
    switch (c) {
      case '(' -> {
        return group();
      }
      case '[' -> {
        return characters(bracketed());
      }
      case '.' -> {
        at++;
        return characters(CharacterSets.ANY);
      }
      case '^', '$' -> {
        at++;
        return Part.NOTHING;
      }
      case '\\' -> {
        return escape();
      }
      default -> {
        boolean pair = Character.isHighSurrogate(c);
        at += pair ? 2 : 1;
        return characters(pair ? CharacterSets.ANY : CharacterSets.one(c));
      }
    }
  }

  private Part characters(BitSet set) {
    return next -> program.add(Kind.CHARACTER, set, next, 0);
  }

  private Part group() {
    at++;
    if (pattern.startsWith("?:", at)) {
      at += 2;
    } else if (pattern.startsWith("?P<", at) || pattern.startsWith("?<", at)) {
      at = pattern.indexOf('>', at) + 1;
    } else if (pattern.startsWith("?", at)) {
      throw new IllegalArgumentException("flags are not read: " + pattern);
    }
    Part inside = alternatives();
    at++;
    return inside;
  }

  private BitSet bracketed() {
    at++;
    boolean negated = pattern.charAt(at) == '^';
    at += negated ? 1 : 0;
    BitSet set = new BitSet();
    boolean unsure = false;
    for (int from = at; pattern.charAt(at) != ']' || at == from; ) {
      BitSet named = pattern.charAt(at) == '\\' ? named(pattern.charAt(at + 1)) : null;
      if (pattern.startsWith("[:", at)) {
        unsure = true;
        at = pattern.indexOf(":]", at) + 2;
      } else if (named != null) {
        unsure |= named.equals(CharacterSets.ANY);
        set.or(named);
        skipEscape();
      } else {
        char low = member();
        boolean range = pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']';
        at += range ? 1 : 0;
        set.set(low, (range ? member() : low) + 1);
      }
    }
    at++;
    if (unsure) {
      return CharacterSets.ANY;
    }
    return negated ? CharacterSets.not(set) : set;
  }

  private char member() {
    char c = pattern.charAt(at++);
    return c == '\\' ? escaped(pattern.charAt(at++)) : c;
  }

  private static char escaped(char c) {
    return switch (c) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 'f' -> '\f';
      default -> c;
    };
  }

  /** The class of characters that an escape names, or null for one character. */
  private static @Nullable BitSet named(char kind) {
    return switch (kind) {
      case 'd' -> CharacterSets.DIGIT;
      case 'D' -> CharacterSets.not(CharacterSets.DIGIT);
      case 'w' -> CharacterSets.WORD;
      case 'W' -> CharacterSets.not(CharacterSets.WORD);
      case 's' -> CharacterSets.SPACE;
      case 'S' -> CharacterSets.not(CharacterSets.SPACE);
      case 't', 'n', 'r', 'f' -> null;
      default -> Character.isLetterOrDigit(kind) ? CharacterSets.ANY : null;
    };
  }

  /** Goes behind an escape, with the name or number in braces that may follow. */
  private void skipEscape() {
    char kind = pattern.charAt(at + 1);
    at += 2;
    if ("pPx".indexOf(kind) >= 0) {
      boolean braces = pattern.charAt(at) == '{';
      at = braces ? pattern.indexOf('}', at) + 1 : at + (kind == 'x' ? 2 : 1);
    }
  }

  private Part escape() {
    char kind = pattern.charAt(at + 1);
    switch (kind) {
      case 'b' -> {
        at += 2;
        return next -> program.add(Kind.BOUNDARY, new BitSet(), next, 0);
      }
      case 'B' -> {
        at += 2;
        return next -> program.add(Kind.NO_BOUNDARY, new BitSet(), next, 0);
      }
      case 'A', 'z' -> {
        at += 2;
        return Part.NOTHING;
      }
      default -> {
        BitSet named = named(kind);
        if (named == null) {
          at += 2;
          return characters(CharacterSets.one(escaped(kind)));
        }
        skipEscape();
        return characters(named);
      }
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
