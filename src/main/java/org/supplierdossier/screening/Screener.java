package org.supplierdossier.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.evidence.EvidenceId;
import org.supplierdossier.language.Bilingual;

/** Looks names up on watchlists. A hit says that two names are the same, not two parties. */
public final class Screener {
  private static final Bilingual METHOD = new Bilingual("仅作名称精确匹配", "exact names only");
  private static final int ID_LENGTH = 16;

  private Screener() {}

  /**
   * Screens names against all lists. Names that are too short to tell anyone apart are not
   * screened; several spellings of one name in one role count once.
   */
  public static Screening screen(List<ScreenedName> names, List<Watchlist> lists) {
    Map<Subject, ScreenedName> subjects = subjects(names);
    List<Screening.Hit> hits = new ArrayList<>();
    for (Watchlist list : lists) {
      NameIndex index = new NameIndex(list);
      subjects.forEach(
          (subject, name) -> {
            for (NameIndex.Match match : index.find(subject.prepared)) {
              hits.add(hit(subject, name, list, match));
            }
          });
    }
    hits.sort(
        Comparator.comparing(Screening.Hit::list)
            .thenComparing(Screening.Hit::entry)
            .thenComparing(Screening.Hit::name)
            .thenComparing(Screening.Hit::role)
            .thenComparing(Screening.Hit::id));
    return new Screening(METHOD, searched(lists), subjects.size(), hits);
  }

  /** A name in one role, in its prepared form. */
  private record Subject(Screening.Role role, NamePreparation prepared)
      implements Comparable<Subject> {
    @Override
    public int compareTo(Subject other) {
      return Comparator.comparing(Subject::role)
          .thenComparing(s -> s.prepared.core())
          .thenComparing(s -> s.prepared.full())
          .thenComparing(s -> s.prepared.sorted())
          .compare(this, other);
    }
  }

  private static Map<Subject, ScreenedName> subjects(List<ScreenedName> names) {
    Map<Subject, ScreenedName> subjects = new TreeMap<>();
    names.stream()
        .sorted(Comparator.comparing(ScreenedName::role).thenComparing(ScreenedName::name))
        .forEach(
            name ->
                NamePreparation.of(name.name())
                    .ifPresent(
                        prepared ->
                            subjects.merge(
                                new Subject(name.role(), prepared), name, Screener::united)));
    return subjects;
  }

  private static ScreenedName united(ScreenedName first, ScreenedName second) {
    TreeSet<EvidenceId> evidence = new TreeSet<>(first.evidence());
    evidence.addAll(second.evidence());
    return new ScreenedName(first.name(), first.role(), List.copyOf(evidence));
  }

  private static List<Screening.SearchedList> searched(List<Watchlist> lists) {
    return lists.stream()
        .map(l -> new Screening.SearchedList(l.name(), l.file(), l.date(), l.entries().size()))
        .sorted(
            Comparator.comparing(Screening.SearchedList::name)
                .thenComparing(Screening.SearchedList::file))
        .toList();
  }

  private static Screening.Hit hit(
      Subject subject, ScreenedName name, Watchlist list, NameIndex.Match match) {
    Watchlist.Entry entry = match.listed().entry();
    String role = name.role().name().toLowerCase(Locale.ROOT);
    Sha256 digest = Sha256.of(role, subject.prepared.full(), list.name(), entry.id());
    return new Screening.Hit(
        new EvidenceId(digest.value().substring(0, ID_LENGTH)),
        name.name(),
        name.role(),
        list.name(),
        entry.id(),
        match.listed().name(),
        entry.program(),
        explanation(name.name(), match),
        name.evidence().stream().distinct().sorted().toList());
  }

  private static Bilingual explanation(String name, NameIndex.Match match) {
    String listed = match.listed().name();
    String orderZh = match.reordered() ? "（不计词序）" : "";
    String orderEn = match.reordered() ? " in any word order" : "";
    return new Bilingual(
        "“" + name + "”与名单所列“" + listed + "”整理后同为“" + match.prepared() + "”" + orderZh + "。",
        "“"
            + name
            + "” and the listed “"
            + listed
            + "” both become “"
            + match.prepared()
            + "”"
            + orderEn
            + ".");
  }
}
