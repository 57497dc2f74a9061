package org.supplierdossier.render;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.evidence.IndicatorId;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Qualifier;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.screening.Screening;

/** Evidence as the quotes of a {@link Report}. */
final class QuoteLines {
  private static final int MOST_PLACES = 12;

  private final DossierPage page;
  private final Phrasing phrasing;

  /** Many findings cite the same evidence, and its id is a digest. Only looked up, never walked. */
  private final IdentityHashMap<Evidence, Report.Quote> quotes = new IdentityHashMap<>();

  QuoteLines(DossierPage page, Phrasing phrasing) {
    this.page = page;
    this.phrasing = phrasing;
  }

  Report.Quote of(Evidence e) {
    Report.Quote made = quotes.get(e);
    if (made == null) {
      made = of(e, e.quote());
      quotes.put(e, made);
    }
    return made;
  }

  /** The evidence, of which only some words count here. */
  Report.Quote of(Evidence e, String words) {
    IndicatorId indicator = e.indicator();
    boolean internal = page.internal();
    return new Report.Quote(
        e.id().value(),
        indicator == null ? "" : indicator.value(),
        indicator == null ? "" : phrasing.say(page.indicatorTitle(indicator)),
        phrasing.plain(e.term()),
        question(e),
        question(e).isEmpty() ? "" : question(e) + "\n",
        phrasing.plain(words),
        from(e),
        Words.lang(e.language()),
        phrasing.say(e.claim().label()),
        internal ? phrasing.say(Words.polarity(e.polarity())) : "",
        phrasing.say(Values.of(e)),
        phrasing.plain(Places.path(e.origin().document())),
        phrasing.say(Places.of(e.origin())),
        places(e),
        e.origin().sha256().value(),
        e.qualifiers().stream().map(this::qualifier).collect(Collectors.joining("; ")),
        e.undertakings().stream().map(u -> u.key()).collect(Collectors.joining(", ")),
        internal ? phrasing.say(e.because()) : "");
  }

  private String from(Evidence e) {
    String value = phrasing.say(Values.of(e));
    return phrasing.say(e.claim().label())
        + (value.isEmpty() ? "" : " · " + value)
        + " · "
        + phrasing.say(Places.of(e.origin()));
  }

  private String question(Evidence e) {
    if (!(e.value() instanceof Value.Answer answer)
        || e.quote().startsWith(answer.questionText())) {
      return "";
    }
    String number = answer.question() == null ? "" : phrasing.plain(answer.question()) + " ";
    return number + phrasing.plain(answer.questionText());
  }

  private List<String> places(Evidence e) {
    List<String> places = new ArrayList<>();
    for (Origin origin : e.origins()) {
      if (places.size() == MOST_PLACES) {
        int all = e.origins().size();
        places.add(phrasing.say("共 " + all + " 处", all + " places in all"));
        break;
      }
      places.add(phrasing.say(Places.of(origin)));
    }
    return List.copyOf(places);
  }

  private String qualifier(Qualifier qualifier) {
    return phrasing.say(name(qualifier.kind()))
        + phrasing.say("：", ": ")
        + phrasing.plain(qualifier.words());
  }

  /** What qualifying words do, in a word. */
  static Bilingual name(Qualifier.Kind kind) {
    return switch (kind) {
      case NEGATION -> new Bilingual("否定", "negation");
      case HEDGE -> new Bilingual("弱化", "hedge");
      case CONDITION -> new Bilingual("条件", "condition");
      case EXCEPTION -> new Bilingual("例外", "exception");
      case PLAN -> new Bilingual("计划", "plan");
    };
  }

  /** The evidence and screening hits with these ids that this reader may see. */
  List<Report.Quote> of(List<EvidenceId> ids) {
    List<Report.Quote> quotes = new ArrayList<>();
    page.distinct(page.evidence(ids)).forEach(e -> quotes.add(of(e)));
    page.hits(ids).forEach(h -> quotes.add(hit(h)));
    return List.copyOf(quotes);
  }

  private Report.Quote hit(Screening.Hit hit) {
    String found = phrasing.plain(hit.name() + " – " + hit.list() + " " + hit.entry());
    return new Report.Quote(
        hit.id().value(),
        "",
        "",
        "",
        "",
        "",
        found,
        phrasing.say("名单命中", "screening hit"),
        "",
        phrasing.say("名单命中", "screening hit"),
        "",
        "",
        "",
        phrasing.say("名单筛查", "screening"),
        List.of(),
        "",
        "",
        "",
        "");
  }

  /** Where the evidence with these ids stands, each document on a line. */
  String where(List<EvidenceId> ids) {
    Map<DocumentPath, Set<String>> places = new LinkedHashMap<>();
    for (Evidence e : page.evidence(ids)) {
      places
          .computeIfAbsent(e.origin().document(), d -> new LinkedHashSet<>())
          .add(phrasing.say(Places.of(e.origin().locator())));
    }
    List<String> lines = new ArrayList<>();
    places.forEach(
        (document, of) ->
            lines.add(
                phrasing.plain(Places.path(document))
                    + phrasing.say("，", ", ")
                    + String.join(phrasing.say("、", "; "), of)));
    return String.join("\n", lines);
  }

  /** Quotes as one text, each with its place, for formats that nest nothing. */
  static String joined(List<Report.Quote> quotes) {
    return quotes.stream()
        .map(q -> "“" + q.quote() + "” – " + q.place())
        .collect(Collectors.joining("\n"));
  }
}
