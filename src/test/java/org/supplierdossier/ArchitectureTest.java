package org.supplierdossier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The package table: a package may use what stands beside it, and what that may use. */
@AnalyzeClasses(packages = "org.supplierdossier", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.supplierdossier.";

  private static final Map<String, List<String>> TABLE = new LinkedHashMap<>();

  static {
    TABLE.put("language", List.of());
    TABLE.put("problem", List.of());
    TABLE.put("supplier", List.of("language"));
    TABLE.put("document", List.of("supplier"));
    TABLE.put("evidence", List.of("document"));
    TABLE.put("questionnaire", List.of("evidence"));
    TABLE.put("extraction", List.of("questionnaire", "problem"));
    TABLE.put("evaluation", List.of("extraction"));
    TABLE.put("ownership", List.of("evidence"));
    TABLE.put("component", List.of("evidence"));
    TABLE.put("screening", List.of("evidence"));
    TABLE.put("decision", List.of("evidence"));
    TABLE.put("rulebook", List.of("evidence"));
    TABLE.put(
        "assessment",
        List.of("rulebook", "ownership", "component", "screening", "decision", "questionnaire"));
    TABLE.put("dossier", List.of("assessment"));
    TABLE.put("job", List.of("dossier"));
    TABLE.put("reading", List.of("document"));
    TABLE.put("yaml", List.of("problem", "job", "extraction", "rulebook"));
    TABLE.put("csv", List.of("problem", "dossier", "evaluation"));
    TABLE.put("workspace", List.of("yaml", "csv"));
    TABLE.put("store", List.of("dossier"));
    TABLE.put("render", List.of("dossier", "evaluation"));
    TABLE.put("verification", List.of("reading"));
    TABLE.put("batch", List.of("workspace", "reading", "store", "render"));
    TABLE.put("cli", List.of("batch", "verification"));
  }

  private static final Set<String> DOMAIN =
      Set.of(
          "language",
          "problem",
          "supplier",
          "document",
          "evidence",
          "questionnaire",
          "extraction",
          "evaluation",
          "ownership",
          "component",
          "screening",
          "decision",
          "rulebook",
          "assessment",
          "dossier",
          "job");

  @ArchTest
  static void eachPackageUsesWhatTheTableAllows(JavaClasses classes) {
    TABLE.forEach(
        (name, direct) -> {
          List<String> allowed = new ArrayList<>();
          for (String used : reachable(name)) {
            allowed.add(ROOT + used + "..");
          }
          classes()
              .that()
              .resideInAPackage(ROOT + name + "..")
              .should()
              .onlyDependOnClassesThat(
                  JavaClass.Predicates.resideInAnyPackage(allowed.toArray(String[]::new))
                      .or(JavaClass.Predicates.resideOutsideOfPackage("org.supplierdossier..")))
              .because(name + " may use " + (direct.isEmpty() ? "nothing" : direct))
              .check(classes);
        });
  }

  @ArchTest
  static void everyPackageStandsInTheTable(JavaClasses classes) {
    Set<String> packages = new TreeSet<>();
    for (JavaClass c : classes) {
      if (c.getPackageName().startsWith(ROOT)) {
        packages.add(c.getPackageName().substring(ROOT.length()).split("\\.", 2)[0]);
      }
    }
    assertThat(TABLE.keySet()).containsAll(packages);
  }

  @ArchTest
  static final ArchRule the_domain_knows_no_framework =
      noClasses()
          .that()
          .resideInAnyPackage(DOMAIN.stream().map(p -> ROOT + p + "..").toArray(String[]::new))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "org.apache.tika..",
              "org.apache.poi..",
              "org.apache.pdfbox..",
              "org.jsoup..",
              "org.yaml..",
              "tools.jackson..",
              "com.fasterxml..",
              "java.sql..",
              "javax.sql..")
          .because("rules and assessments must run, and be tested, without a container");

  @ArchTest
  static final ArchRule only_reading_parses =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "reading..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.tika..", "org.jsoup..")
          .because("a document is hostile, and a new format must touch one package");

  @ArchTest
  static final ArchRule only_reading_and_rendering_know_files_of_offices =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "reading..", ROOT + "render..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.pdfbox..",
              "org.apache.fontbox..",
              "org.apache.poi..",
              "com.openhtmltopdf..")
          .because("one package reads such files, another one writes them");

  @ArchTest
  static final ArchRule rendering_opens_no_pdf =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "render..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.apache.pdfbox.Loader")
          .because("a document is hostile, and only the child processes of reading may open it");

  @ArchTest
  static final ArchRule only_store_speaks_sql =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..")
          .because("the schema must be known in one place");

  @ArchTest
  static final ArchRule packages_are_free_of_cycles =
      slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

  private static Set<String> reachable(String name) {
    Set<String> reached = new TreeSet<>();
    List<String> open = new ArrayList<>(List.of(name));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      if (reached.add(next)) {
        open.addAll(TABLE.getOrDefault(next, List.of()));
      }
    }
    return reached;
  }
}
