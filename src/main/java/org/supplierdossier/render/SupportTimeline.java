package org.supplierdossier.render;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.render.SupportCommitments.Commitment;

/**
 * Draws until when there is support, sale or a certificate, against the day of the dossier; and
 * below it lists for how long and how fast, where the documents give no day.
 */
final class SupportTimeline {
  private static final int MOST = 30;
  private static final int MOST_TERMS = 18;
  private static final int LEFT = 320;
  private static final int WIDTH = 500;
  private static final int RIGHT = 120;
  private static final int ROW = 24;
  private static final int TOP = 34;
  private static final int FURTHEST = 40;

  private SupportTimeline() {}

  /** The chart; empty where no document names a day or a term. */
  static Optional<Chart> of(Dossier dossier) {
    LocalDate day = dossier.asOf();
    List<Commitment> all = SupportCommitments.of(dossier);
    List<Commitment> ends = new ArrayList<>();
    List<Commitment> terms = new ArrayList<>();
    for (Commitment c : all) {
      if (c.day() == null) {
        terms.add(c);
      } else if (Math.abs(ChronoUnit.YEARS.between(day, c.day())) <= FURTHEST) {
        ends.add(c);
      }
    }
    if (ends.isEmpty() && terms.isEmpty()) {
      return Optional.empty();
    }
    int shownEnds = Math.min(MOST, ends.size());
    int shownTerms = Math.min(MOST_TERMS, terms.size());
    int more = ends.size() - shownEnds + terms.size() - shownTerms;
    return Optional.of(draw(ends.subList(0, shownEnds), terms.subList(0, shownTerms), more, day));
  }

  private static Chart draw(
      List<Commitment> ends, List<Commitment> terms, int more, LocalDate day) {
    List<Chart.Box> boxes = new ArrayList<>();
    List<Chart.Line> lines = new ArrayList<>();
    List<Chart.Label> labels = new ArrayList<>();
    int bottom = ends.isEmpty() ? 0 : days(ends, day, boxes, lines, labels);
    for (Commitment term : terms) {
      bottom += ROW;
      labels.add(label(term, bottom - 8));
      labels.add(new Chart.Label(LEFT + 6, bottom - 8, "start", said(term)));
    }
    return new Chart(
        "chart-support",
        new Bilingual("支持与有效期时间线", "Until when: support, sale, certificates; and for how long"),
        new Bilingual(
            "文件载明日期的事项，从基准日起算；斜线为已过日期。"
                + (terms.isEmpty() ? "" : "其下为没有日期的期限与时限。")
                + (more > 0 ? "另有 " + more + " 项未画出。" : ""),
            "What the documents give a day for, drawn from the day of the dossier; hatched: passed."
                + (terms.isEmpty() ? "" : " Below: terms and times without a day.")
                + (more > 0 ? " " + more + " more are not drawn." : "")),
        LEFT + WIDTH + RIGHT,
        bottom + 8,
        boxes,
        lines,
        labels);
  }

  /** Draws what ends on a day; returns where the next row may begin. */
  private static int days(
      List<Commitment> ends,
      LocalDate day,
      List<Chart.Box> boxes,
      List<Chart.Line> lines,
      List<Chart.Label> labels) {
    LocalDate first = dayOf(ends.get(0), day);
    LocalDate last = dayOf(ends.get(ends.size() - 1), day);
    LocalDate from = min(first, day).withDayOfYear(1);
    LocalDate until = (last.isAfter(day) ? last : day).plusYears(1).withDayOfYear(1);
    long span = ChronoUnit.DAYS.between(from, until);
    int bottom = TOP + ends.size() * ROW + 8;
    int step = Math.max(1, (int) Math.ceil(ChronoUnit.YEARS.between(from, until) / 12.0));
    for (LocalDate year = from; !year.isAfter(until); year = year.plusYears(step)) {
      int x = x(year, from, span);
      lines.add(new Chart.Line("M" + x + " " + TOP + "L" + x + " " + bottom, "grid", false));
      labels.add(new Chart.Label(x, TOP - 8, "middle", Bilingual.same("" + year.getYear())));
    }
    int now = x(day, from, span);
    int y = TOP;
    for (Commitment end : ends) {
      LocalDate on = dayOf(end, day);
      int x = x(on, from, span);
      boolean past = on.isBefore(day);
      boxes.add(
          new Chart.Box(
              Math.min(x, now),
              y + 6,
              Math.max(2, Math.abs(x - now)),
              12,
              0,
              "bar " + (past ? "past" : style(end)),
              List.of()));
      labels.add(label(end, y + 16));
      labels.add(
          new Chart.Label(
              Math.max(x, now) + 6,
              y + 16,
              "start",
              new Bilingual(on + (past ? " 已过" : ""), on + (past ? " passed" : ""))));
      y += ROW;
    }
    lines.add(new Chart.Line("M" + now + " " + (TOP - 2) + "L" + now + " " + bottom, "now", false));
    labels.add(
        new Chart.Label(now, bottom + 16, "middle", new Bilingual("基准日 " + day, "as of " + day)));
    return bottom + 16;
  }

  private static LocalDate dayOf(Commitment end, LocalDate other) {
    return end.day() == null ? other : end.day();
  }

  private static String style(Commitment end) {
    return switch (end.kind()) {
      case "end-of-sale" -> "sale";
      case "certificate-expiry" -> "paper-end";
      default -> "support-end";
    };
  }

  private static Bilingual said(Commitment term) {
    Bilingual value =
        term.term() == null ? new Bilingual("已约定", "agreed") : Values.of(term.evidence());
    return term.isConditional()
        ? new Bilingual(value.zh() + "（有条件）", value.en() + " (conditional)")
        : value;
  }

  private static Chart.Label label(Commitment end, int y) {
    return new Chart.Label(
        LEFT - 10, y, "end", new Bilingual(cut(end.what().zh()), cut(end.what().en())));
  }

  private static String cut(String text) {
    int dash = text.lastIndexOf(" – ");
    String what = dash < 0 ? "" : text.substring(dash);
    String name = dash < 0 ? text : text.substring(0, dash);
    return ChartText.lines(name, LEFT - 24 - ChartText.width(what), 1).stream()
            .findFirst()
            .orElse("")
        + what;
  }

  private static int x(LocalDate day, LocalDate from, long span) {
    return LEFT + (int) (ChronoUnit.DAYS.between(from, day) * WIDTH / Math.max(1, span));
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
