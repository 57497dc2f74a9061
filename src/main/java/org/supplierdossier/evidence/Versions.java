package org.supplierdossier.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.supplierdossier.document.DocumentPath;

/**
 * The two languages of one document, of which it lets one prevail. That one decides what both
 * state; what it is silent on, the other one states alone.
 */
final class Versions {
  private final Set<EvidenceId> yielding = new HashSet<>();

  Versions(List<Evidence> evidence) {
    Map<DocumentPath, Set<String>> prevailing = new HashMap<>();
    for (Evidence e : evidence) {
      if (Execution.PREVAILS.equals(e.term()) && e.value() instanceof Value.Text language) {
        prevailing
            .computeIfAbsent(e.origin().document(), d -> new HashSet<>())
            .add(language.text());
      }
    }
    for (Evidence e : evidence) {
      Set<String> languages = prevailing.getOrDefault(e.origin().document(), Set.of());
      if (languages.size() == 1
          && !languages.contains(e.language().code())
          && evidence.stream()
              .anyMatch(o -> languages.contains(o.language().code()) && both(e, o))) {
        yielding.add(e.id());
      }
    }
  }

  private static boolean both(Evidence one, Evidence other) {
    return one.subject() != null
        && one.subject().equals(other.subject())
        && one.value() != null
        && other.value() != null
        && one.value().getClass().equals(other.value().getClass())
        && Objects.equals(one.origin().document(), other.origin().document());
  }

  /** Whether one of two yields to its other language, which is held against the rest instead. */
  boolean isDecidedElsewhere(Evidence a, Evidence b) {
    return (yielding.contains(a.id()) || yielding.contains(b.id())) && !a.sharesDocument(b);
  }
}
