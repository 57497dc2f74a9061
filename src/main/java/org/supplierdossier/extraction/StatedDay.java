package org.supplierdossier.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;

/** The day for which a document as a whole speaks: "as at 30 April 2026" below its title. */
final class StatedDay {
  private static final int OPENING = 8;
  private static final int LONGEST = 300;

  private static final Marker AS_AT = Marker.of("\\bas (?:at|of|on)\\b", "截至", "截止");

  private StatedDay() {}

  /** The one day that the opening of a document names; nothing where it names none or several. */
  static Optional<LocalDate> of(Document document) {
    LocalDate day = null;
    List<Passage> shown = document.shown();
    for (Passage passage : shown.subList(0, Math.min(OPENING, shown.size()))) {
      String text = FoldedText.of(passage.text()).text();
      List<Span> cues = text.length() <= LONGEST ? AS_AT.in(text) : List.of();
      for (Span cue : cues) {
        String after = text.substring(cue.end(), Math.min(text.length(), cue.end() + 30));
        List<Located> dates = Dates.in(after);
        if (dates.isEmpty() || !(dates.get(0).value() instanceof Value.Date date)) {
          continue;
        }
        if (day != null && !day.equals(date.date())) {
          return Optional.empty();
        }
        day = date.date();
      }
    }
    return Optional.ofNullable(day);
  }

  /** The statement with this day, if it is one of a share and has no day of its own. */
  static Evidence dated(Evidence evidence, LocalDate day) {
    if (!(evidence.value() instanceof Value.Interest i) || i.asOf() != null) {
      return evidence;
    }
    Value dated =
        new Value.Interest(
            i.holder(), i.held(), i.min(), i.max(), i.holderKind(), day, i.indirect());
    return evidence.but().value(dated).evidence();
  }
}
