package org.supplierdossier.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.supplierdossier.batch.RunReport;
import org.supplierdossier.dossier.Changes;
import org.supplierdossier.dossier.DossierId;
import org.supplierdossier.job.FailOn;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;

/** What a user is told of a run, in one language. */
final class RunSummary {
  private static final int MOST_LINES = 20;

  /** Columns on the terminal that a label takes. */
  private static final int LABEL = 16;

  private final RunReport report;
  private final boolean chinese;
  private final List<String> lines = new ArrayList<>();

  RunSummary(RunReport report, Language language) {
    this.report = report;
    this.chinese = language == Language.ZH;
  }

  /** The summary in plain lines. */
  String text() {
    lines.clear();
    lines.add("");
    documents();
    line(
        "证据",
        "evidence",
        report.evidence() + say("（%d 个文件为新抽取）", " (%d files extracted anew)", report.extracted()));
    line("矛盾", "contradictions", Integer.toString(report.contradictions()));
    line("缺口", "gaps", report.gaps() + say("（尚无答案的问题）", " (questions without an answer)"));
    line(
        "档案",
        "dossiers",
        report.dossiers() + say("（%d 份为新写）", " (%d written anew)", report.written()));
    changes();
    double seconds = report.seconds().values().stream().mapToDouble(Double::doubleValue).sum();
    line("耗时（秒）", "seconds", String.format(Locale.ROOT, "%.1f", seconds));
    if (!report.met().isEmpty()) {
      String met = report.met().stream().map(FailOn::key).collect(Collectors.joining(", "));
      line("需要关注", "attention", met + say("（fail_on 条件成立，退出码 3）", " (under fail_on; exit code 3)"));
    }
    line("运行编号", "run", report.runId().substring(0, LABEL));
    lines.add("");
    lines.add(say("请打开 %s", "open %s", report.index()));
    return String.join(System.lineSeparator(), lines);
  }

  private void documents() {
    String statuses =
        report.statuses().entrySet().stream()
            .map(e -> e.getValue() + " " + (chinese ? e.getKey().label().zh() : e.getKey().key()))
            .collect(Collectors.joining(say("、", ", ")));
    line(
        "文件",
        "documents",
        say(
            "%2$d 个文件内共 %1$d 份：%3$s；新解析 %4$d 个，未变 %5$d 个",
            "%d in %d files: %s; %d parsed, %d unchanged",
            report.documents(),
            report.files(),
            statuses,
            report.parsed(),
            report.files() - report.parsed()));
    for (RunReport.Unread unread : report.unread().stream().limit(MOST_LINES).toList()) {
      String status = chinese ? unread.status().label().zh() : unread.status().key();
      line(
          "  未读取",
          "  not read",
          unread.supplier()
              + "/"
              + printable(unread.path())
              + say("：", ": ")
              + status
              + say("，", ", ")
              + printable(in(unread.reason())));
    }
    rest(report.unread().size());
  }

  private void changes() {
    int count = report.changes().values().stream().mapToInt(c -> c.all().size()).sum();
    String what;
    if (report.firstRun()) {
      what = say("本作业首次运行，无可比较", "first run of this job, nothing to compare with");
    } else if (count == 0) {
      what = say("与上次运行相同", "none since the last run");
    } else {
      what =
          say(
              "与上次运行相比 %d 处，涉及 %d 份档案",
              "%d in %d dossiers since the last run", count, report.changes().size());
    }
    line("变化", "changes", what);
    int shown = 0;
    for (Map.Entry<DossierId, Changes> entry : report.changes().entrySet()) {
      for (Changes.Change change : entry.getValue().all()) {
        if (shown++ < MOST_LINES) {
          lines.add(
              "  " + entry.getKey().folder() + say("：", ": ") + printable(in(change.sentence())));
        }
      }
    }
    rest(count);
  }

  private void rest(int count) {
    if (count > MOST_LINES) {
      lines.add(say("  另有 %d 项，见索引页", "  and %d more, see the site", count - MOST_LINES));
    }
  }

  private void line(String zh, String en, String value) {
    String label = chinese ? zh : en;
    int width = label.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    lines.add(label + " ".repeat(Math.max(1, LABEL - width)) + value);
  }

  private String say(String zh, String en, Object... values) {
    return String.format(Locale.ROOT, chinese ? zh : en, values);
  }

  private String in(Bilingual text) {
    return text.in(chinese ? Language.ZH : Language.EN);
  }

  /** The summary for programs. */
  String json() {
    return report.json();
  }

  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "\uFFFD");
  }
}
