package org.supplierdossier.extraction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;

/**
 * Gives a clause on the governing law its country and, where the paper names the number of its
 * agreement, the subject on which parts of that agreement can disagree: each agreement may have a
 * law of its own.
 */
final class AgreementLaw {
  /** The number stands in the title or just below it. */
  private static final int OPENING = 8;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:\\b(?:agreement|contract) (?:no\\b\\.?|nr\\b\\.?|number\\b|ref\\b\\.?|#)|(?:合同|协议)(?:书)?(?:编号|号码?))[ :]{0,3}([a-z0-9][a-z0-9/.-]{1,30}[a-z0-9])");

  private AgreementLaw() {}

  /** The same evidence, clauses on the governing law with what they can be compared by. */
  static List<Evidence> in(Document document, List<Evidence> found) {
    if (found.stream().noneMatch(AgreementLaw::isLaw)) {
      return found;
    }
    Optional<String> number = number(document);
    return number.isEmpty()
        ? found
        : found.stream().map(e -> isLaw(e) ? of(e, number.get()) : e).toList();
  }

  private static boolean isLaw(Evidence e) {
    return "governing-law".equals(e.term()) && e.indicator() == null && e.subject() == null;
  }

  private static Evidence of(Evidence e, String number) {
    List<Located> countries = Countries.in(FoldedText.of(e.quote()).text());
    Set<Value> laws = countries.stream().map(Located::value).collect(Collectors.toSet());
    return laws.size() != 1
        ? e
        : e.but()
            .value(laws.iterator().next())
            .subject("governing-law-" + number.replaceAll("[^a-z0-9]+", "-"))
            .evidence();
  }

  /** The one number by which the opening of a paper calls its agreement. */
  private static Optional<String> number(Document document) {
    List<Passage> shown = document.passages().stream().filter(p -> !p.hidden()).toList();
    String number = null;
    for (Passage passage : shown.subList(0, Math.min(OPENING, shown.size()))) {
      Matcher matcher = NUMBER.matcher(FoldedText.of(passage.text()).text());
      while (matcher.find()) {
        if (number != null && !number.equals(matcher.group(1))) {
          return Optional.empty();
        }
        number = matcher.group(1);
      }
    }
    return Optional.ofNullable(number);
  }
}
