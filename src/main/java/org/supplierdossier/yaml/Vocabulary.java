package org.supplierdossier.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.language.Language;
import org.supplierdossier.problem.Problems;

/** Names for alternatives that patterns share: {@code {component}}. */
final class Vocabulary {
  private static final Pattern REFERENCE = Pattern.compile("\\{([a-z][a-z0-9_-]*)\\}");
  private static final int LONGEST = 20_000;

  private final Map<String, YamlTree> words = new HashMap<>();

  private Vocabulary() {}

  static Vocabulary of(@Nullable YamlTree tree, Problems problems) {
    Vocabulary vocabulary = new Vocabulary();
    if (tree == null) {
      return vocabulary;
    }
    for (String name : tree.keys()) {
      vocabulary.words.put(name, tree.get(name));
    }
    for (String name : tree.keys()) {
      for (Language language : List.of(Language.ZH, Language.EN)) {
        YamlTree at = tree.get(name);
        try {
          if (!at.isMapping() || at.get(language.code()).isPresent()) {
            vocabulary.expanded("{" + name + "}", language);
          }
        } catch (IllegalArgumentException e) {
          problems.error(tree.file(), at.line(), String.valueOf(e.getMessage()), "mend the entry");
        }
      }
    }
    return vocabulary;
  }

  /**
   * The pattern with every {@code {name}} replaced by its alternatives.
   *
   * @throws IllegalArgumentException where a name is unknown, refers to itself or grows too long
   */
  String expanded(String pattern, Language language) {
    return expanded(pattern, language, new HashSet<>());
  }

  private String expanded(String pattern, Language language, Set<String> open) {
    Matcher matcher = REFERENCE.matcher(pattern);
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (matcher.find()) {
      out.append(pattern, from, matcher.start());
      out.append(
          isEscape(pattern, matcher.start())
              ? matcher.group()
              : group(matcher.group(1), language, open));
      from = matcher.end();
    }
    out.append(pattern, from, pattern.length());
    if (out.length() > LONGEST) {
      throw new IllegalArgumentException(
          "pattern \""
              + pattern
              + "\" grows to "
              + out.length()
              + " characters, more than "
              + LONGEST);
    }
    return out.toString();
  }

  /** Whether the braces belong to {@code \p{…}}. */
  private static boolean isEscape(String pattern, int brace) {
    return brace >= 2
        && pattern.charAt(brace - 2) == '\\'
        && "pPx".indexOf(pattern.charAt(brace - 1)) >= 0;
  }

  private String group(String name, Language language, Set<String> open) {
    YamlTree entry = words.get(name);
    if (entry == null) {
      throw new IllegalArgumentException("{" + name + "} is not in the vocabulary");
    }
    if (!open.add(name)) {
      throw new IllegalArgumentException("{" + name + "} refers to itself");
    }
    List<String> alternatives = new ArrayList<>();
    YamlTree words = entry.isMapping() ? entry.get(language.code()) : entry;
    if (words.texts().isEmpty()) {
      throw new IllegalArgumentException(
          "{" + name + "} has no words in the language \"" + language.code() + "\"");
    }
    for (String alternative : words.texts()) {
      alternatives.add(expanded(alternative, language, open));
    }
    open.remove(name);
    return "(?:" + String.join("|", alternatives) + ")";
  }
}
