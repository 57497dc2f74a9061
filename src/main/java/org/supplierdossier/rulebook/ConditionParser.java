package org.supplierdossier.rulebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.rulebook.Condition.Quantity;
import org.supplierdossier.rulebook.Condition.Scope;
import org.supplierdossier.rulebook.Condition.Test;
import org.supplierdossier.rulebook.Condition.Word;

/** Reads the language of {@link Condition}, word by word and without going back. */
final class ConditionParser {
  private static final int LONGEST = 500;
  private static final String END = "the end";

  private final String text;
  private final List<String> tokens;
  private int next;

  ConditionParser(String text) {
    this.text = text;
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "condition of " + text.length() + " characters is longer than " + LONGEST);
    }
    tokens = tokens(text);
  }

  Condition parse() {
    if (tokens.equals(List.of("otherwise"))) {
      return new Condition.Otherwise();
    }
    List<Condition> parts = new ArrayList<>(List.of(conjunction()));
    while (accept("or")) {
      parts.add(conjunction());
    }
    if (next < tokens.size()) {
      throw expected("\"and\", \"or\" or the end");
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.Or(parts);
  }

  private Condition conjunction() {
    List<Condition> parts = new ArrayList<>(List.of(term()));
    while (accept("and")) {
      parts.add(term());
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.And(parts);
  }

  private Condition term() {
    String first = peek();
    if (accept("coverage")) {
      return coverage();
    } else if (accept("any")) {
      return new Condition.Count(
          accept("of") ? scope() : kind(), new Quantity(Quantity.Bound.AT_LEAST, 1), test());
    } else if (accept("all")) {
      expect("of");
      return new Condition.Count(scope(), new Quantity(Quantity.Bound.ALL, 0), test());
    } else if (accept("none")) {
      expect("of");
      return new Condition.Count(scope(), new Quantity(Quantity.Bound.NONE, 0), test());
    } else if (isNumber(first)) {
      int number = number(1, 99);
      expect("or");
      expect("more");
      expect("of");
      return new Condition.Count(scope(), new Quantity(Quantity.Bound.AT_LEAST, number), test());
    } else if (isId(first)) {
      return single();
    }
    throw expected("an indicator, \"any\", \"all\", \"none\", a number or \"coverage\"");
  }

  private Condition coverage() {
    if (accept("below")) {
      return new Condition.Coverage(true, number(1, 100));
    } else if (accept("at")) {
      expect("least");
      return new Condition.Coverage(false, number(1, 100));
    }
    throw expected("\"below\" or \"at least\"");
  }

  private Condition single() {
    Scope scope = new Scope(Scope.Kind.LISTED, List.of(id()));
    boolean not =
        "is".equals(peek()) && next + 1 < tokens.size() && tokens.get(next + 1).equals("not");
    if (not) {
      next += 2;
      return new Condition.Count(
          scope, new Quantity(Quantity.Bound.NONE, 0), new Test(EnumSet.copyOf(states())));
    }
    return new Condition.Count(scope, new Quantity(Quantity.Bound.AT_LEAST, 1), test());
  }

  private Scope scope() {
    if (!accept("[")) {
      return kind();
    }
    List<IndicatorId> ids = new ArrayList<>(List.of(id()));
    while (accept(",")) {
      ids.add(id());
    }
    expect("]");
    if (ids.stream().distinct().count() < ids.size()) {
      throw new IllegalArgumentException(
          "condition \"" + text + "\" names an indicator twice in one list");
    }
    return new Scope(Scope.Kind.LISTED, ids);
  }

  private Scope kind() {
    for (Scope.Kind kind : Scope.Kind.values()) {
      if (kind != Scope.Kind.LISTED && accept(kind.name().toLowerCase(Locale.ROOT))) {
        return new Scope(kind, List.of());
      }
    }
    throw expected("\"primary\", \"secondary\", \"linked\" or a list in brackets");
  }

  private Test test() {
    if (accept("has") || accept("have")) {
      accept("a");
      boolean confirmed = accept("confirmed");
      expect("hit");
      return new Test(Set.of(confirmed ? Word.CONFIRMED_HIT : Word.HIT));
    } else if (accept("is") || accept("are")) {
      return new Test(states());
    }
    throw expected("\"is\", \"are\" or \"has a hit\"");
  }

  /** One state, or several joined by "or"; an "or" before anything else starts a new condition. */
  private Set<Word> states() {
    Set<Word> words = EnumSet.of(state());
    while ("or".equals(peek())
        && next + 1 < tokens.size()
        && Word.states().contains(tokens.get(next + 1))) {
      next++;
      words.add(state());
    }
    return words;
  }

  private Word state() {
    String word = peek();
    if (!Word.states().contains(word)) {
      throw expected("a state (" + String.join(", ", Word.states()) + ")");
    }
    next++;
    return Word.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private IndicatorId id() {
    if (!isId(peek())) {
      throw expected("an indicator such as SRC-02");
    }
    return new IndicatorId(tokens.get(next++));
  }

  private int number(int least, int most) {
    String word = peek();
    if (isNumber(word)) {
      int number = Integer.parseInt(word);
      if (number >= least && number <= most) {
        next++;
        return number;
      }
    }
    throw expected("a number from " + least + " to " + most);
  }

  private boolean accept(String word) {
    if (word.equals(peek())) {
      next++;
      return true;
    }
    return false;
  }

  private void expect(String word) {
    if (!accept(word)) {
      throw expected("\"" + word + "\"");
    }
  }

  private String peek() {
    return next < tokens.size() ? tokens.get(next) : END;
  }

  private IllegalArgumentException expected(String what) {
    String found = next < tokens.size() ? "\"" + peek() + "\"" : END;
    return new IllegalArgumentException(
        "condition \"" + text + "\": expected " + what + ", found " + found);
  }

  private static boolean isId(String word) {
    return word.matches("[A-Z]{3}-[0-9]{2}");
  }

  private static boolean isNumber(String word) {
    return word.matches("[0-9]{1,3}");
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean mark = c == '[' || c == ']' || c == ',';
      if ((mark || c <= ' ') && !word.isEmpty()) {
        tokens.add(word.toString());
        word.setLength(0);
      }
      if (mark) {
        tokens.add(String.valueOf(c));
      } else if (c > ' ') {
        word.append(c);
      }
    }
    return tokens;
  }
}
