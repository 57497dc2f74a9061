package org.supplierdossier.render;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;

/** Draws until when there is support, sale or a certificate, against the day of the dossier. */
final class SupportTimeline {
  private static final int MOST = 30;
  private static final int LEFT = 320;
  private static final int WIDTH = 500;
  private static final int RIGHT = 120;
  private static final int ROW = 24;
  private static final int TOP = 34;
  private static final int FURTHEST = 40;

  private SupportTimeline() {}

  /** A day on which something ends. */
  private record End(LocalDate day, Bilingual what, String style) implements Comparable<End> {
    private static final Comparator<End> ORDER =
        Comparator.comparing(End::day).thenComparing(e -> e.what.zh()).thenComparing(End::style);

    @Override
    public int compareTo(End other) {
      return ORDER.compare(this, other);
    }
  }

  /** The chart; empty where no document names a day. */
  static Optional<Chart> of(Dossier dossier) {
    TreeSet<End> ends = new TreeSet<>();
    dossier.evidence().forEach(e -> ends.addAll(ends(e)));
    LocalDate day = dossier.asOf();
    ends.removeIf(e -> Math.abs(ChronoUnit.YEARS.between(day, e.day())) > FURTHEST);
    if (ends.isEmpty()) {
      return Optional.empty();
    }
    List<End> shown = ends.stream().limit(MOST).toList();
    return Optional.of(draw(shown, ends.size() - shown.size(), day));
  }

  private static List<End> ends(Evidence e) {
    List<End> ends = new ArrayList<>();
    if (e.value() instanceof Value.Lifecycle life) {
      String name = life.version() == null ? life.product() : life.product() + " " + life.version();
      if (life.endOfSale() != null) {
        ends.add(new End(life.endOfSale(), named(name, "停止销售", "end of sale"), "sale"));
      }
      if (life.endOfSupport() != null) {
        ends.add(
            new End(life.endOfSupport(), named(name, "停止支持", "end of support"), "support-end"));
      }
    } else if (e.value() instanceof Value.Certificate certificate
        && certificate.validUntil() != null) {
      ends.add(
          new End(
              certificate.validUntil(), named(certificate.kind(), "到期", "expires"), "paper-end"));
    } else if (e.value() instanceof Value.Date date
        && e.indicator() != null
        && e.indicator().group().equals("SUP")) {
      ends.add(new End(date.date(), named(e.quote(), "", ""), "support-end"));
    }
    return ends;
  }

  private static Bilingual named(String name, String zh, String en) {
    String shown = Visible.of(name.replaceAll("\\s+", " ").strip());
    return new Bilingual(
        zh.isEmpty() ? shown : shown + " – " + zh, en.isEmpty() ? shown : shown + " – " + en);
  }

  private static Chart draw(List<End> ends, int more, LocalDate day) {
    LocalDate last = ends.get(ends.size() - 1).day();
    LocalDate from = min(ends.get(0).day(), day).withDayOfYear(1);
    LocalDate until = (last.isAfter(day) ? last : day).plusYears(1).withDayOfYear(1);
    long span = ChronoUnit.DAYS.between(from, until);
    List<Chart.Box> boxes = new ArrayList<>();
    List<Chart.Line> lines = new ArrayList<>();
    List<Chart.Label> labels = new ArrayList<>();
    int bottom = TOP + ends.size() * ROW + 8;
    int step = Math.max(1, (int) Math.ceil(ChronoUnit.YEARS.between(from, until) / 12.0));
    for (LocalDate year = from; !year.isAfter(until); year = year.plusYears(step)) {
      int x = x(year, from, span);
      lines.add(new Chart.Line("M" + x + " " + TOP + "L" + x + " " + bottom, "grid", false));
      labels.add(new Chart.Label(x, TOP - 8, "middle", Bilingual.same("" + year.getYear())));
    }
    int now = x(day, from, span);
    int y = TOP;
    for (End end : ends) {
      int x = x(end.day(), from, span);
      boolean past = end.day().isBefore(day);
      boxes.add(
          new Chart.Box(
              Math.min(x, now),
              y + 6,
              Math.max(2, Math.abs(x - now)),
              12,
              0,
              "bar " + (past ? "past" : end.style()),
              List.of()));
      labels.add(label(end, y + 16));
      labels.add(
          new Chart.Label(
              Math.max(x, now) + 6,
              y + 16,
              "start",
              new Bilingual(end.day() + (past ? " 已过" : ""), end.day() + (past ? " passed" : ""))));
      y += ROW;
    }
    lines.add(new Chart.Line("M" + now + " " + (TOP - 2) + "L" + now + " " + bottom, "now", false));
    labels.add(
        new Chart.Label(now, bottom + 16, "middle", new Bilingual("基准日 " + day, "as of " + day)));
    return new Chart(
        "chart-support",
        new Bilingual("支持与有效期时间线", "Until when: support, sale, certificates"),
        new Bilingual(
            "文件载明日期的事项，从基准日起算；斜线为已过日期。" + (more > 0 ? "另有 " + more + " 项未画出。" : ""),
            "What the documents give a day for, drawn from the day of the dossier; hatched: passed."
                + (more > 0 ? " " + more + " more are not drawn." : "")),
        LEFT + WIDTH + RIGHT,
        bottom + 24,
        boxes,
        lines,
        labels);
  }

  private static Chart.Label label(End end, int y) {
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
