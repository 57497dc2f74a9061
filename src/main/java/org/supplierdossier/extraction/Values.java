package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Value;

/** Reads from a match the value that a rule asks for. */
final class Values {
  private Values() {}

  static @Nullable Value read(Rule rule, FoldedText sentence, Span match, Matcher groups) {
    return rule.value() == Rule.ValueKind.TEXT ? new Value.Text(sentence.printed(match)) : null;
  }

  /** A value as examples write it. */
  static String shown(Value value) {
    return value instanceof Value.Text t ? t.text() : value.toString();
  }
}
