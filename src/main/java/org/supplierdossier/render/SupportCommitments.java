package org.supplierdossier.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.dossier.Dossier;
import org.supplierdossier.evidence.Claim;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Qualifier;
import org.supplierdossier.evidence.Topics;
import org.supplierdossier.evidence.Value;
import org.supplierdossier.language.Bilingual;

/**
 * What the documents say of how long and how fast there is support: days on which sale, support or
 * a paper ends, and terms of support, notice, response, repair, recovery, escrow and exit.
 */
final class SupportCommitments {
  /** What a term is a term of, by indicator; in the order in which they are shown. */
  private static final Map<String, Kind> TERMS =
      new TreeMap<>(
          Map.of(
              "SUP-01", new Kind("support-term", new Bilingual("支持期限", "Support term")),
              "SUP-02", new Kind("notice", new Bilingual("停产停服通知", "Notice of the end")),
              "SUP-04", new Kind("service", new Bilingual("响应与本地服务", "Response and service")),
              "SUP-05", new Kind("escrow", new Bilingual("技术托管", "Escrow")),
              "SUP-06", new Kind("patch-time", new Bilingual("漏洞修复", "Patches")),
              "SUP-07", new Kind("recovery", new Bilingual("恢复与可用性", "Recovery, availability")),
              "SUP-09", new Kind("exit", new Bilingual("迁移与退出", "Exit help"))));

  /** Topics that say what a time is better than their indicator does. */
  private static final Set<String> TIMES =
      Set.of(
          "response-time",
          "arrival-time",
          "repair-time",
          "recovery-time",
          "recovery-point",
          "availability",
          "service-availability");

  private static final Set<Claim> STATED =
      EnumSet.of(Claim.FACT, Claim.ATTESTED, Claim.OBLIGATION, Claim.CONDITIONAL);

  private static final Comparator<Commitment> ORDER =
      Comparator.comparing(Commitment::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(c -> c.day() == null ? String.valueOf(c.evidence.indicator()) : "")
          .thenComparing(c -> c.what.zh())
          .thenComparing(Commitment::kind)
          .thenComparing(c -> c.evidence.id().value());

  private SupportCommitments() {}

  private record Kind(String key, Bilingual name) {}

  /**
   * One of them.
   *
   * @param kind kebab-case
   * @param what in few words
   * @param day on which something ends, or null where a term is stated
   * @param term how long, how fast or how much; null with a day, and for escrow without a term
   */
  record Commitment(
      String kind,
      Bilingual what,
      @Nullable LocalDate day,
      @Nullable Value term,
      Evidence evidence) {

    /** Whether it holds under conditions only. */
    boolean isConditional() {
      return evidence.claim() == Claim.CONDITIONAL || evidence.has(Qualifier.Kind.CONDITION);
    }
  }

  /** All that this reader may see: days first, in order, then terms by indicator. */
  static List<Commitment> of(Dossier dossier) {
    List<Commitment> all = new ArrayList<>();
    dossier.evidence().forEach(e -> add(all, e));
    Set<String> known = new HashSet<>();
    return all.stream()
        .sorted(ORDER)
        .filter(c -> known.add(c.kind + '\n' + c.what.zh() + '\n' + c.day + '\n' + c.term))
        .toList();
  }

  private static void add(List<Commitment> all, Evidence e) {
    if (e.value() instanceof Value.Lifecycle life) {
      String name = life.version() == null ? life.product() : life.product() + " " + life.version();
      if (life.endOfSale() != null) {
        all.add(ends("end-of-sale", named(name, "停止销售", "end of sale"), life.endOfSale(), e));
      }
      if (life.endOfSupport() != null) {
        all.add(
            ends("end-of-support", named(name, "停止支持", "end of support"), life.endOfSupport(), e));
      }
    } else if (e.value() instanceof Value.Certificate paper && paper.validUntil() != null) {
      String name = paper.kind().isBlank() ? String.valueOf(paper.number()) : paper.kind();
      all.add(ends("certificate-expiry", named(name, "到期", "expires"), paper.validUntil(), e));
    } else if (e.indicator() != null && TERMS.containsKey(e.indicator().value())) {
      stated(all, e, TERMS.get(e.indicator().value()));
    }
  }

  private static void stated(List<Commitment> all, Evidence e, @Nullable Kind kind) {
    if (kind == null || !STATED.contains(e.claim())) {
      return;
    }
    String subject = e.subject();
    Bilingual name = subject != null && TIMES.contains(subject) ? Topics.name(subject) : kind.name;
    Bilingual what = new Bilingual(named(e, name.zh()), named(e, name.en()));
    if (e.value() instanceof Value.Date date) {
      all.add(
          ends(kind.key.equals("support-term") ? "support-end" : kind.key, what, date.date(), e));
    } else if (e.value() instanceof Value.Duration
        || e.value() instanceof Value.Percentage
        || e.value() instanceof Value.Count) {
      all.add(new Commitment(kind.key, what, null, e.value(), e));
    } else if (kind.key.equals("escrow") && e.value() == null) {
      all.add(new Commitment(kind.key, what, null, null, e));
    }
  }

  private static Commitment ends(String kind, Bilingual what, LocalDate day, Evidence e) {
    return new Commitment(kind, what, day, null, e);
  }

  private static String named(Evidence e, String kind) {
    // of the row of a table its first cell, which says of what it speaks
    String words = e.rule().startsWith("table-") ? e.quote().split("\t", 2)[0] : e.quote();
    return shown(words) + " – " + kind;
  }

  private static Bilingual named(String name, String zh, String en) {
    return new Bilingual(shown(name) + " – " + zh, shown(name) + " – " + en);
  }

  private static String shown(String words) {
    return Visible.of(words.replaceAll("\\s+", " ").strip());
  }
}
