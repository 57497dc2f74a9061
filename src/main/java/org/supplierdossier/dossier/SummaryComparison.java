package org.supplierdossier.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.assessment.UndertakingResult;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.dossier.Changes.Change;
import org.supplierdossier.dossier.Changes.Kind;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.rulebook.Band;

/** Compares two summaries of the same dossier, subject by subject. Used once. */
final class SummaryComparison {
  private final DossierSummary before;
  private final DossierSummary after;
  private final ChangeNames names;
  private final List<Change> all = new ArrayList<>();

  SummaryComparison(DossierSummary before, DossierSummary after, ChangeNames names) {
    this.before = before;
    this.after = after;
    this.names = names;
  }

  List<Change> all() {
    if (!before.regime().equals(after.regime())) {
      add(
          Kind.REGIME_CHANGED,
          after.regime(),
          before.regime(),
          after.regime(),
          "适用规则由 " + zh(before.regime()) + " 变为 " + zh(after.regime()) + "。",
          "The regime changed from " + en(before.regime()) + " to " + en(after.regime()) + ".");
    }
    bands();
    undertakings();
    compare(before.hits(), after.hits(), this::hit);
    evidence();
    gaps();
    compare(before.documents(), after.documents(), this::document);
    all.sort(
        Comparator.comparing(Change::kind)
            .thenComparing(Change::subject)
            .thenComparing(c -> c.sentence().en()));
    return all;
  }

  private void bands() {
    for (Map.Entry<String, String> entry : after.bands().entrySet()) {
      String was = before.bands().get(entry.getKey());
      String is = entry.getValue();
      if (was != null && !was.equals(is)) {
        String factor = entry.getKey();
        Bilingual from = band(was);
        Bilingual to = band(is);
        String coverage =
            before.coverage().get(factor) + "% → " + after.coverage().get(factor) + "%";
        add(
            Kind.BAND_CHANGED,
            factor,
            was,
            is,
            "因素 " + zh(factor) + "：" + from.zh() + " → " + to.zh() + "（覆盖率 " + coverage + "）。",
            "Factor "
                + en(factor)
                + ": "
                + from.en()
                + " → "
                + to.en()
                + " (coverage "
                + coverage
                + ").");
      }
    }
  }

  private void undertakings() {
    for (Map.Entry<String, String> entry : after.undertakings().entrySet()) {
      String was = before.undertakings().get(entry.getKey());
      String is = entry.getValue();
      if (was != null && !was.equals(is)) {
        Bilingual from = status(was);
        Bilingual to = status(is);
        String key = entry.getKey();
        add(
            Kind.UNDERTAKING_CHANGED,
            key,
            was,
            is,
            "承诺 " + zh(key) + "：" + from.zh() + " → " + to.zh() + "。",
            "Undertaking " + en(key) + ": " + from.en() + " → " + to.en() + ".");
      }
    }
  }

  private void gaps() {
    TreeSet<String> opened = new TreeSet<>(after.gaps());
    before.gaps().forEach(opened::remove);
    for (String indicator : opened) {
      add(
          Kind.GAP_OPENED,
          indicator,
          null,
          null,
          "指标 " + zh(indicator) + " 不再有任何信息。",
          "Nothing is known any more of indicator " + en(indicator) + ".");
    }
    TreeSet<String> closed = new TreeSet<>(before.gaps());
    after.gaps().forEach(closed::remove);
    for (String indicator : closed) {
      add(
          Kind.GAP_CLOSED,
          indicator,
          null,
          null,
          "指标 " + zh(indicator) + " 已有信息。",
          "Something is now known of indicator " + en(indicator) + ".");
    }
  }

  private @Nullable Change hit(String id, @Nullable String was, @Nullable String is) {
    if (is == null) {
      return change(
          Kind.HIT_REMOVED, id, was, null, "不再命中：" + was + "。", "No longer a hit: " + was + ".");
    } else if (was == null) {
      return change(Kind.HIT_ADDED, id, null, is, "新命中：" + is + "。", "New hit: " + is + ".");
    }
    return null;
  }

  private void evidence() {
    gathered(before.evidence(), after.evidence().keySet())
        .forEach((words, all) -> evidence(Kind.EVIDENCE_REMOVED, words, all));
    gathered(after.evidence(), before.evidence().keySet())
        .forEach((words, all) -> evidence(Kind.EVIDENCE_ADDED, words, all));
  }

  /** One statement, whatever it is evidence for. */
  private record Words(String document, String quote) implements Comparable<Words> {
    @Override
    public int compareTo(Words other) {
      int order = document.compareTo(other.document);
      return order == 0 ? quote.compareTo(other.quote) : order;
    }
  }

  private static SortedMap<Words, SortedMap<String, DossierSummary.Line>> gathered(
      SortedMap<String, DossierSummary.Line> lines, Set<String> without) {
    SortedMap<Words, SortedMap<String, DossierSummary.Line>> gathered = new TreeMap<>();
    lines.forEach(
        (id, line) -> {
          if (!without.contains(id)) {
            gathered
                .computeIfAbsent(new Words(line.document(), line.quote()), words -> new TreeMap<>())
                .put(id, line);
          }
        });
    return gathered;
  }

  private void evidence(Kind kind, Words words, SortedMap<String, DossierSummary.Line> lines) {
    boolean added = kind == Kind.EVIDENCE_ADDED;
    TreeSet<String> about = new TreeSet<>();
    lines.values().stream()
        .map(DossierSummary.Line::indicator)
        .filter(Objects::nonNull)
        .forEach(about::add);
    String zh = about.stream().map(this::zh).collect(Collectors.joining("、"));
    String en = about.stream().map(this::en).collect(Collectors.joining(", "));
    add(
        kind,
        String.join(" ", lines.keySet()),
        added ? null : words.quote(),
        added ? words.quote() : null,
        (added ? "新证据（" : "证据消失（")
            + (zh.isEmpty() ? "" : zh + "；")
            + words.document()
            + "）：“"
            + words.quote()
            + "”",
        (added ? "New evidence (" : "Evidence gone (")
            + (en.isEmpty() ? "" : en + "; ")
            + words.document()
            + "): “"
            + words.quote()
            + "”");
  }

  private String zh(String id) {
    return names.of(id).map(name -> "“" + name.zh() + "”（" + id + "）").orElse(id);
  }

  private String en(String id) {
    return names.of(id).map(name -> "“" + name.en() + "” (" + id + ")").orElse(id);
  }

  private @Nullable Change document(
      String path, DossierSummary.@Nullable Reading was, DossierSummary.@Nullable Reading is) {
    if (is == null) {
      return change(
          Kind.DOCUMENT_REMOVED, path, key(was), null, "文件已移除：" + path, "Removed: " + path);
    }
    Bilingual status = statusOf(is.status());
    if (was == null) {
      return change(
          Kind.DOCUMENT_ADDED,
          path,
          null,
          is.status(),
          "新文件：" + path + "（" + status.zh() + "）",
          "New document: " + path + " (" + status.en() + ")");
    } else if (!isUnread(was.status()) && isUnread(is.status())) {
      return change(
          Kind.DOCUMENT_UNREAD,
          path,
          was.status(),
          is.status(),
          "文件不再可读：" + path + "（" + status.zh() + "）",
          "No longer read: " + path + " (" + status.en() + ")");
    } else if (!was.equals(is)) {
      return change(
          Kind.DOCUMENT_CHANGED,
          path,
          was.status(),
          is.status(),
          "文件有变化：" + path + "（" + status.zh() + "）",
          "Changed: " + path + " (" + status.en() + ")");
    }
    return null;
  }

  private static @Nullable String key(DossierSummary.@Nullable Reading reading) {
    return reading == null ? null : reading.status();
  }

  private interface Compared<V> {
    @Nullable Change change(String key, @Nullable V was, @Nullable V is);
  }

  private <V> void compare(
      SortedMap<String, V> were, SortedMap<String, V> are, Compared<V> compared) {
    TreeSet<String> keys = new TreeSet<>(were.keySet());
    keys.addAll(are.keySet());
    for (String key : keys) {
      Change change = compared.change(key, were.get(key), are.get(key));
      if (change != null) {
        all.add(change);
      }
    }
  }

  private void add(
      Kind kind, String subject, @Nullable String was, @Nullable String is, String zh, String en) {
    all.add(change(kind, subject, was, is, zh, en));
  }

  private static Change change(
      Kind kind, String subject, @Nullable String was, @Nullable String is, String zh, String en) {
    return new Change(kind, subject, was, is, new Bilingual(zh, en));
  }

  private static Bilingual band(String key) {
    return named(Band.values(), key, (b, k) -> b.key().equals(k), Band::label);
  }

  private static Bilingual status(String key) {
    return named(
        UndertakingResult.Status.values(),
        key,
        (s, k) -> s.key().equals(k),
        UndertakingResult.Status::label);
  }

  private static Bilingual statusOf(String key) {
    return named(DocumentStatus.values(), key, (s, k) -> s.key().equals(k), DocumentStatus::label);
  }

  private static boolean isUnread(String key) {
    return Arrays.stream(DocumentStatus.values())
        .anyMatch(s -> s.key().equals(key) && s.isUnread());
  }

  private static <E> Bilingual named(
      E[] values,
      String key,
      BiFunction<E, String, Boolean> matches,
      Function<E, Bilingual> label) {
    return Arrays.stream(values)
        .filter(v -> matches.apply(v, key))
        .findFirst()
        .map(label)
        .orElse(Bilingual.same(key));
  }
}
