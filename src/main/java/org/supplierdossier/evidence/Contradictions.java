package org.supplierdossier.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.FoldedName;

/**
 * Finds statements that cannot all be true, across documents and languages. Prefers to miss one
 * rather than to raise a false one: statements that name different products, versions, severities
 * or days, that stand in one list, or that are plans or conditional are left alone.
 */
public final class Contradictions {
  /** More statements than this on one topic are compared only up to here, in sorted order. */
  private static final int MAX_STATEMENTS = 2_000;

  /** So many sides stand in the sentence; all are in the contradiction. */
  private static final int MAX_PRINTED = 6;

  static final String CONTROLLER = "controller";

  private Contradictions() {}

  /** All contradictions among the statements, sorted by topic and first place. */
  public static List<Contradiction> in(List<Evidence> evidence) {
    return in(evidence, Set.of());
  }

  /**
   * All contradictions among the statements of a supplier.
   *
   * @param supplierNames its names and aliases: a share in one of them is a share in the supplier,
   *     like one whose held party is not named
   */
  public static List<Contradiction> in(List<Evidence> evidence, Set<String> supplierNames) {
    return in(evidence, supplierNames, null);
  }

  /**
   * The same as seen on a day, from which "the last three years" are counted back.
   *
   * @param today the day of the assessment; where it is null, every event counts as recent
   */
  public static List<Contradiction> in(
      List<Evidence> evidence, Set<String> supplierNames, @Nullable LocalDate today) {
    return in(evidence, supplierNames, ProductNames.NONE, today);
  }

  /**
   * The same of a supplier whose products have these names.
   *
   * @param products by which statements on two products are told apart
   */
  public static List<Contradiction> in(
      List<Evidence> evidence,
      Set<String> supplierNames,
      ProductNames products,
      @Nullable LocalDate today) {
    Set<String> itself =
        supplierNames.stream().map(Contradictions::folded).collect(Collectors.toSet());
    List<Evidence> merged = Duplicates.merged(evidence);
    List<Contradiction> found = new ArrayList<>();
    Versions versions = new Versions(merged);
    topics(merged, itself, products)
        .forEach(
            (topic, statements) -> found.addAll(onOneTopic(topic.name(), statements, versions)));
    found.addAll(takenBack(merged));
    found.addAll(UndonePromises.in(merged));
    found.addAll(SupportEnds.in(merged, products));
    found.addAll(CertificateNumbers.in(merged, products));
    addNew(found, DeniedFacts.in(merged, products, today));
    addNew(found, SourceCounts.in(merged, products));
    found.sort(
        Comparator.comparing(Contradiction::topic)
            .thenComparing(c -> c.sides().get(0), Duplicates.BY_INDICATOR_AND_PLACE));
    return List.copyOf(found);
  }

  private static void addNew(List<Contradiction> found, List<Contradiction> more) {
    for (Contradiction one : more) {
      if (found.stream().noneMatch(c -> says(c, one))) {
        found.add(one);
      }
    }
  }

  /** Whether one contradiction holds two sides of the other. */
  private static boolean says(Contradiction known, Contradiction other) {
    return known.sides().stream().filter(other.sides()::contains).count() > 1;
  }

  /**
   * What a group of comparable statements is about.
   *
   * @param name as the contradiction shows it
   * @param about what tells groups of one name apart
   */
  private record Topic(String name, String about) implements Comparable<Topic> {
    @Override
    public int compareTo(Topic other) {
      return Comparator.comparing(Topic::name).thenComparing(Topic::about).compare(this, other);
    }
  }

  private static Map<Topic, List<Statement>> topics(
      List<Evidence> evidence, Set<String> itself, ProductNames products) {
    Map<Topic, List<Statement>> groups = new TreeMap<>();
    for (Evidence statement : evidence) {
      Topic topic = topic(statement, itself);
      if (topic != null) {
        List<Statement> group = groups.computeIfAbsent(topic, t -> new ArrayList<>());
        if (group.size() < MAX_STATEMENTS) {
          group.add(Statement.of(statement, products));
        }
      }
    }
    return groups;
  }

  private static @Nullable Topic topic(Evidence e, Set<String> itself) {
    Value value = e.value();
    if (value instanceof Value.Interest i) {
      String held = folded(i.held());
      return new Topic(
          "shareholding", folded(i.holder()) + "|" + (itself.contains(held) ? "" : held));
    } else if (value instanceof Value.Lifecycle l) {
      return new Topic("product-lifecycle", folded(l.product()) + "|" + folded(l.version()));
    } else if (value instanceof Value.Certificate c) {
      return c.number() == null ? null : new Topic("certificate-validity", folded(c.number()));
    } else if (value instanceof Value.Component c) {
      return new Topic("component-sources", folded(c.name()));
    } else if (KeyedThing.isExportClass(e)) {
      return new Topic("export-class", "");
    } else if (e.subject() != null && e.subject().startsWith(Topics.GOVERNING_LAW)) {
      return new Topic(Topics.GOVERNING_LAW, e.subject());
    } else if (e.subject() != null) {
      return new Topic(e.subject(), "");
    } else if (value instanceof Value.Answer a) {
      return a.questionText().isBlank() ? null : new Topic("answer", folded(a.questionText()));
    }
    return null;
  }

  private static String folded(@Nullable String name) {
    return name == null ? "" : FoldedName.of(name).key();
  }

  private static List<Contradiction> onOneTopic(
      String topic, List<Statement> statements, Versions versions) {
    Clusters clusters = new Clusters(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      for (int j = i + 1; j < statements.size(); j++) {
        if (areApart(statements.get(i), statements.get(j))
            && !versions.isDecidedElsewhere(
                statements.get(i).evidence(), statements.get(j).evidence())
            && Disagreement.between(statements.get(i), statements.get(j))) {
          clusters.join(i, j);
        }
      }
    }
    joinDocumentsApart(topic, statements, clusters);
    List<Contradiction> found = new ArrayList<>();
    for (List<Integer> cluster : clusters.ofTwoOrMore()) {
      List<Evidence> sides =
          once(
              cluster.stream()
                  .map(i -> statements.get(i).evidence())
                  .sorted(Comparator.comparing(Evidence::origin, Duplicates.BY_PLACE))
                  .toList());
      if (sides.size() > 1) {
        found.add(new Contradiction(topic, sentence(topic, sides), sides));
      }
    }
    return found;
  }

  /** The sides without those that only show the words of another again, as two rules read them. */
  static List<Evidence> once(List<Evidence> sides) {
    Set<String> shown = new HashSet<>();
    return sides.stream()
        .filter(e -> shown.add(e.origin().document().value() + '\n' + e.quote()))
        .toList();
  }

  /** Whether two statements stand in two places: no sentence contradicts itself. */
  private static boolean areApart(Statement a, Statement b) {
    Evidence one = a.evidence();
    Evidence other = b.evidence();
    boolean sameWords =
        one.quote().equals(other.quote())
            && !(one.value() instanceof Value.Answer)
            && !(other.value() instanceof Value.Answer);
    return !sameWords && !one.standsWhere(other) && !other.standsWhere(one);
  }

  /**
   * Countries and controllers: one document may rightly name several, so two documents disagree
   * only where nothing that the one names is named by the other.
   */
  private static void joinDocumentsApart(
      String topic, List<Statement> statements, Clusters clusters) {
    Map<DocumentPath, Map<String, List<Integer>>> byDocument = new TreeMap<>();
    for (int i = 0; i < statements.size(); i++) {
      String name = oneOfSeveral(topic, statements.get(i));
      if (name != null) {
        byDocument
            .computeIfAbsent(statements.get(i).evidence().origin().document(), d -> new TreeMap<>())
            .computeIfAbsent(name, n -> new ArrayList<>())
            .add(i);
      }
    }
    List<Map<String, List<Integer>>> documents = List.copyOf(byDocument.values());
    for (int a = 0; a < documents.size(); a++) {
      for (int b = a + 1; b < documents.size(); b++) {
        Set<String> theirs = documents.get(b).keySet();
        if (documents.get(a).keySet().stream().noneMatch(theirs::contains)) {
          joinAll(documents.get(a), documents.get(b), statements, clusters);
        }
      }
    }
  }

  private static @Nullable String oneOfSeveral(String topic, Statement statement) {
    if (!statement.asserts()) {
      return null;
    }
    Value value = statement.evidence().value();
    if (value instanceof Value.Country c) {
      return c.code();
    }
    return topic.equals(CONTROLLER) && value instanceof Value.Text t ? folded(t.text()) : null;
  }

  private static void joinAll(
      Map<String, List<Integer>> a,
      Map<String, List<Integer>> b,
      List<Statement> statements,
      Clusters clusters) {
    for (List<Integer> left : a.values()) {
      for (List<Integer> right : b.values()) {
        for (int i : left) {
          for (int j : right) {
            if (areApart(statements.get(i), statements.get(j))
                && KeyedThing.mayMeet(statements.get(i), statements.get(j))
                && !statements.get(i).scope().differsFrom(statements.get(j).scope())) {
              clusters.join(i, j);
            }
          }
        }
      }
    }
  }

  private static List<Contradiction> takenBack(List<Evidence> evidence) {
    Function<Evidence, String> passage =
        e -> e.origin().sha256() + "#" + e.origin().locator().passage();
    Map<String, List<Evidence>> byPassage =
        evidence.stream()
            .collect(Collectors.groupingBy(passage, LinkedHashMap::new, Collectors.toList()));
    return byPassage.values().stream()
        .flatMap(together -> together.stream().flatMap(e -> TakenBack.in(e, together).stream()))
        .toList();
  }

  private static Bilingual sentence(String topic, List<Evidence> sides) {
    Set<String> zh = new LinkedHashSet<>();
    Set<String> en = new LinkedHashSet<>();
    for (Evidence side : sides) {
      Bilingual value = Disagreement.printed(side);
      String document = side.origin().document().value();
      zh.add(document + " 称 " + value.zh());
      en.add(document + " says " + value.en());
    }
    int more = Math.max(0, zh.size() - MAX_PRINTED);
    Bilingual about = Topics.name(topic);
    String tailZh = more == 0 ? "。" : "；另有 " + more + " 处。";
    String tailEn = more == 0 ? "." : "; and " + more + " more.";
    return new Bilingual(
        zh.stream()
            .limit(MAX_PRINTED)
            .collect(Collectors.joining("；", "“" + about.zh() + "”说法不一：", tailZh)),
        en.stream()
            .limit(MAX_PRINTED)
            .collect(
                Collectors.joining("; ", "Statements on “" + about.en() + "” disagree: ", tailEn)));
  }
}
