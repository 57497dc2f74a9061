package org.supplierdossier.extraction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.evidence.Value;

/** Reads who holds how much of whom from the named groups of a pattern. */
final class Interests {
  private static final String EDGES = " ,;:.、\"'()《》“”‘’";
  private static final Marker LEADING =
      Marker.of(
          "^(?:第[0-9一二三四五六七八九十百]{1,4}[条款] ?|其中|分别由|由|而|且|及|和|与|股东|的|另外|此外|目前|现|and |the shareholder |shareholder |that |while |whereas )");

  /** What a holder is called beside its name: 控股股东X, our parent X. */
  private static final Marker TITLE =
      Marker.of(
          "^(?:(?:本公司|我公司|我司|公司|本企业|企业)的?)?(?:第[一二三四五]大股东|(?:控股|最大|主要|唯一|单一|大|小|战略|机构|原始|创始|法人|自然人|少数|普通|优先)?股东|(?:共同)?实际控制人|最终控制人|控制人|母公司|控股公司|最终受益人|创始人|董事长|总经理|法定代表人)(?:为|是|即|系|:)?",
          "^(?:(?:our|its|the|the company.?s|the supplier.?s|one|another) )?(?:(?:ultimate|direct|immediate|sole|single|main|major|minority|majority|controlling|largest|principal|second|second-largest|biggest|founding|founder|new|former|strategic|institutional|private equity|beneficial) )*(?:parent(?: company| entity)?|holding company|shareholder|stockholder|holder|owner|controller|investor|founder)s?[, ]+(?:is )?");

  /** After a title, the rest of a description. */
  private static final Marker NO_NAME =
      Marker.of("^(?:[及和与或、的之]|等|所|均|共|一致行动)", "^(?:of|and|or|in|with|who|that|group)\\b");

  private static final Marker AS_OF =
      Marker.of(
          "(?:截至|截止|(?:^|[,;。])于|as of|as at|as on|(?:^|[,;.] ?)(?:at|on|since)|(?:at|by) the end of)$");

  /** What follows the holder of shares that lie with others. */
  private static final Marker THROUGH = Marker.of("(?:通过|经由|藉由|借由| through | via )");

  private static final Marker INDIRECT =
      Marker.of("(?:间接(?:合计|共计)?(?:持|控)|通过|经由|indirect|through )");
  private static final Marker DIRECT = Marker.of("(?:直接(?:和|及|或|与|、)间接|directly (?:and|or) )");

  /** Words that stand for the supplier itself. */
  private static final Marker ITSELF =
      Marker.of(
          "^(?:本公司|公司|我公司|我司|本企业|标的公司|us|our company|the company|the supplier|company|supplier|(?:(?:the|its|our|all|issued|outstanding|voting|total|registered|ordinary) )*(?:shares|share capital|stock|equity|capital|votes|voting rights)(?: in issue| outstanding)?)$");

  private Interests() {}

  static @Nullable Value read(RulePattern pattern, FoldedText sentence, Finding groups) {
    if (!pattern.hasGroup("holder") || !pattern.hasGroup("percent")) {
      return null;
    }
    Span holder = group(groups, "holder", sentence.text());
    Span percent = group(groups, "percent", sentence.text());
    if (holder == null || percent == null) {
      return null;
    }
    String text = sentence.text();
    Span wide = new Span(percent.start(), Math.min(text.length(), percent.end() + 3));
    List<Located> found =
        Percentages.in(text).stream().filter(l -> l.span().overlaps(wide)).toList();
    if (found.isEmpty() || !(found.get(0).value() instanceof Value.Percentage share)) {
      return null;
    }
    Span whole = new Span(Math.min(holder.start(), percent.start()), percent.end());
    holder = direct(holder, text);
    Span held = pattern.hasGroup("held") ? group(groups, "held", text) : null;
    boolean itself = held == null || ITSELF.occursIn(text.substring(held.start(), held.end()));
    return new Value.Interest(
        sentence.printed(holder),
        itself || held == null ? null : sentence.printed(held),
        share.min(),
        share.max(),
        null,
        asOf(text),
        isIndirect(text.substring(whole.start(), percent.start())));
  }

  /** The holder alone of someone who holds through others. */
  private static Span direct(Span holder, String text) {
    List<Span> through = THROUGH.in(text.substring(holder.start(), holder.end()));
    int end = through.isEmpty() ? 0 : through.get(0).start();
    return end < 2 ? holder : new Span(holder.start(), holder.start() + end);
  }

  private static boolean isIndirect(String words) {
    return INDIRECT.occursIn(words) && !DIRECT.occursIn(words);
  }

  private static @Nullable Span group(Finding groups, String name, String text) {
    int from = groups.start(name);
    int to = groups.end(name);
    if (from < 0) {
      return null;
    }
    while (true) {
      while (from < to && EDGES.indexOf(text.charAt(from)) >= 0) {
        from++;
      }
      while (to > from
          && EDGES.indexOf(text.charAt(to - 1)) >= 0
          && !closesBracket(text, from, to)) {
        to--;
      }
      List<Span> lead = LEADING.in(text.substring(from, to));
      if (lead.isEmpty()) {
        lead = title(text.substring(from, to));
      }
      if (lead.isEmpty()) {
        return from < to ? new Span(from, to) : null;
      }
      from += lead.get(0).end();
    }
  }

  /** The words before a name that say what its bearer is; none where no name follows. */
  private static List<Span> title(String holder) {
    return TITLE.in(holder).stream()
        .filter(t -> t.end() + 2 <= holder.length())
        .filter(t -> !NO_NAME.occursIn(holder.substring(t.end())))
        .toList();
  }

  private static boolean closesBracket(String text, int from, int to) {
    char last = text.charAt(to - 1);
    return last == '.' || (last == ')' && text.substring(from, to).indexOf('(') >= 0);
  }

  /** The date of 截至2025年12月31日, or null. */
  private static @Nullable LocalDate asOf(String text) {
    for (Located date : Dates.in(text)) {
      if (AS_OF.occursIn(text.substring(0, date.span().start()).stripTrailing())
          && date.value() instanceof Value.Date d) {
        return d.date();
      }
    }
    return null;
  }
}
