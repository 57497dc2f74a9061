package org.supplierdossier.assessment;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.evidence.Execution;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Polarity;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Language;
import org.supplierdossier.supplier.Undertaking;

/**
 * The documents in which promises are made, and which of their statements count: not those of a
 * letter that has expired or was replaced, and not those in a language that yields to the other.
 */
final class Letters {
  private static final Pattern TAKES_BACK =
      Pattern.compile("(?i)撤回|废止|作废|失效|\\b(?:withdr[ae]w\\w*|revok\\w+|cancel\\w*|void)\\b");

  private final Map<DocumentPath, Letter> byPath = new TreeMap<>();
  private final Set<DocumentPath> replaced = new TreeSet<>();

  /** Lines that say until when one promise is made. */
  private final List<Evidence> ends;

  private final List<Evidence> all;
  private final @Nullable LocalDate asOf;

  Letters(List<Evidence> all, @Nullable LocalDate asOf) {
    this.all = all;
    this.asOf = asOf;
    this.ends = all.stream().filter(e -> Execution.PROMISED_UNTIL.equals(e.term())).toList();
    Map<DocumentPath, List<Evidence>> lines = new TreeMap<>();
    for (Evidence e : all) {
      if (e.rule().startsWith("execution-")) {
        e.origins().stream()
            .map(o -> o.document())
            .distinct()
            .forEach(d -> lines.computeIfAbsent(d, k -> new ArrayList<>()).add(e));
      }
    }
    lines.forEach((path, said) -> byPath.put(path, letter(path, said, asOf)));
    lines.forEach(
        (path, said) ->
            byPath.values().stream()
                .filter(other -> !other.document().equals(path))
                .filter(other -> dates(said, Execution.REPLACES).contains(other.signedOn()))
                .filter(other -> mayReplace(path, said, other))
                .forEach(other -> replaced.add(other.document())));
  }

  /**
   * Whether a document is one that can replace a letter: a later one of the same giver that
   * promises something itself, or that takes the letter back.
   */
  private boolean mayReplace(DocumentPath path, List<Evidence> said, Letter other) {
    Letter one = Objects.requireNonNull(byPath.get(path));
    boolean later =
        one.signedOn() == null
            || other.signedOn() == null
            || !one.signedOn().isBefore(other.signedOn());
    boolean takesBack =
        said.stream()
            .filter(e -> Execution.REPLACES.equals(e.term()))
            .anyMatch(e -> TAKES_BACK.matcher(e.quote()).find());
    return later
        && Givers.mayBeOne(one.signedBy(), other.signedBy())
        && (takesBack || !promised(path, null).isEmpty());
  }

  private static Letter letter(DocumentPath path, List<Evidence> said, @Nullable LocalDate asOf) {
    List<LocalDate> ends = dates(said, Execution.VALID_UNTIL);
    LocalDate until = ends.isEmpty() ? null : ends.get(ends.size() - 1);
    List<LocalDate> signed = dates(said, Execution.SIGNED_ON);
    List<String> languages = texts(said, Execution.PREVAILS);
    return new Letter(
        path,
        texts(said, Execution.SIGNATORY),
        signed.isEmpty() ? null : signed.get(0),
        until,
        until != null && asOf != null && until.isBefore(asOf),
        languages.size() == 1 ? languages.get(0) : null,
        said.stream()
            .filter(e -> !Execution.PROMISED_UNTIL.equals(e.term()))
            .map(Evidence::id)
            .distinct()
            .sorted()
            .toList());
  }

  private static List<LocalDate> dates(List<Evidence> said, String term) {
    return said.stream()
        .filter(e -> term.equals(e.term()))
        .map(e -> e.value() instanceof Value.Date date ? date.date() : null)
        .filter(Objects::nonNull)
        .sorted()
        .toList();
  }

  private static List<String> texts(List<Evidence> said, String term) {
    return said.stream()
        .filter(e -> term.equals(e.term()))
        .map(e -> e.value() instanceof Value.Text text ? text.text() : "")
        .filter(t -> !t.isEmpty())
        .distinct()
        .toList();
  }

  /** What takes back a promise by its number in the letter that made it. */
  List<Evidence> revocations(Undertaking undertaking) {
    return new RevokedItems(all, byPath).of(undertaking);
  }

  /** The statements that count today. */
  List<Evidence> standing() {
    return all.stream()
        .filter(e -> e.undertakings().isEmpty() || !(isOver(e) || yields(e)))
        .toList();
  }

  /** The promises that counted once. */
  List<Evidence> expired() {
    return all.stream().filter(e -> !e.undertakings().isEmpty() && isOver(e)).toList();
  }

  /** Whether a statement stands only in letters that have expired or were replaced. */
  private boolean isOver(Evidence e) {
    return e.origins().stream()
        .allMatch(
            o -> {
              Letter letter = byPath.get(o.document());
              return replaced.contains(o.document())
                  || (letter != null && letter.expired())
                  || ends.stream().anyMatch(end -> ends(end, o) && isPast(end));
            });
  }

  private static boolean ends(Evidence end, Origin promise) {
    return end.origins().stream().anyMatch(promise::meets);
  }

  private boolean isPast(Evidence end) {
    return asOf != null && end.value() instanceof Value.Date day && day.date().isBefore(asOf);
  }

  /** Whether the same is stated in the language that prevails over that of a statement. */
  private boolean yields(Evidence e) {
    DocumentPath mine = e.origin().document();
    for (Letter letter : byPath.values()) {
      String prevails = letter.prevails();
      if (prevails == null || prevails.equals(e.language().code())) {
        continue;
      }
      boolean within = mine.equals(letter.document());
      boolean version = within || isVersion(mine, letter, e.language());
      if (version && isStated(e, prevails, within ? mine : null, letter)) {
        return true;
      }
    }
    return false;
  }

  private boolean isStated(
      Evidence e, String prevails, @Nullable DocumentPath within, Letter letter) {
    return all.stream()
        .filter(o -> o.language().code().equals(prevails))
        .filter(o -> o.polarity() == Polarity.SUPPORTS)
        .filter(o -> o.undertakings().stream().anyMatch(e.undertakings()::contains))
        .map(o -> o.origin().document())
        .anyMatch(
            d ->
                d.equals(within)
                    || d.equals(letter.document())
                    || isVersion(d, letter, prevails.equals("en") ? Language.EN : Language.ZH));
  }

  /** Whether a document promises in a language just what a letter promises in another. */
  private boolean isVersion(DocumentPath document, Letter letter, Language language) {
    Set<Undertaking> one = promised(document, language);
    Set<Undertaking> other = promised(letter.document(), null);
    return !one.isEmpty()
        && (document.equals(letter.document()) || one.equals(other) || isTwin(document, letter));
  }

  /** Whether two letters of one day name the same language as the one that decides. */
  private boolean isTwin(DocumentPath document, Letter letter) {
    Letter other = byPath.get(document);
    return other != null
        && other.prevails() != null
        && other.prevails().equals(letter.prevails())
        && other.signedOn() != null
        && other.signedOn().equals(letter.signedOn());
  }

  private Set<Undertaking> promised(DocumentPath document, @Nullable Language language) {
    Set<Undertaking> promised = EnumSet.noneOf(Undertaking.class);
    for (Evidence e : all) {
      if (e.polarity() == Polarity.SUPPORTS
          && e.origin().document().equals(document)
          && (language == null || e.language() == language)) {
        promised.addAll(e.undertakings());
      }
    }
    return promised;
  }

  /** The letters in which some statements stand, in order of their paths. */
  List<Letter> of(List<EvidenceId> ids) {
    Map<DocumentPath, List<Evidence>> cited = new TreeMap<>();
    for (Evidence e : all) {
      if (ids.contains(e.id())) {
        for (Origin o : e.origins()) {
          List<Evidence> own = cited.computeIfAbsent(o.document(), k -> new ArrayList<>());
          ends.stream().filter(end -> ends(end, o)).forEach(own::add);
        }
      }
    }
    return cited.entrySet().stream()
        .map(c -> withEnd(byPath.get(c.getKey()), c.getValue()))
        .filter(Objects::nonNull)
        .toList();
  }

  /** The letter with the last day for which it makes the promise that is looked at. */
  private @Nullable Letter withEnd(@Nullable Letter letter, List<Evidence> own) {
    List<LocalDate> days = dates(own, Execution.PROMISED_UNTIL);
    if (letter == null || days.isEmpty()) {
      return letter;
    }
    LocalDate until = days.get(days.size() - 1);
    return letter.until(
        until,
        asOf != null && until.isBefore(asOf),
        own.stream().map(Evidence::id).distinct().sorted().toList());
  }
}
