package org.supplierdossier.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supplierdossier.problem.Problem;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.supplier.Supplier;
import org.supplierdossier.yaml.YamlParser;

/** What a user is told of a workspace that is broken in one place or in many. */
class WorkspaceLoaderTest {
  @TempDir Path folder;

  @BeforeEach
  void writesAWorkspaceWithoutAFault() throws IOException {
    write("suppliers/acme/supplier.yml", "name: Acme\nproducts: [{id: switch, name: Switch}]\n");
    write("suppliers/acme/statement.txt", "We make switches.\n");
    write(
        "customers/grid.yml", "name: Grid\nprocurements:\n  - {supplier: acme, product: switch}\n");
  }

  @Test
  void findsNoFaultWhereThereIsNone() {
    assertThat(problems()).isEmpty();
  }

  @Test
  void reportsABrokenSupplierFileOnceAndNothingThatFollowsFromIt() throws IOException {
    write("suppliers/acme/supplier.yml", "name: Acme\nproducts: switch\n");

    assertThat(problems("suppliers: [acme]"))
        .containsExactly("suppliers/acme/supplier.yml:2: \"products\" is \"switch\"; write a list");

    write("suppliers/acme/supplier.yml", "name: [Acme\n");

    assertThat(problems("suppliers: [acme]"))
        .singleElement()
        .asString()
        .startsWith("suppliers/acme/supplier.yml:2: not YAML");
  }

  @Test
  void reportsABrokenCustomerFileOnceAndNothingThatFollowsFromIt() throws IOException {
    write("customers/grid.yml", "name: Grid\nprocurements:\n\t- supplier: acme\n");
    write("procurements.csv", "customer,supplier\ngrid,acme\n");

    assertThat(problems("customers: [grid]"))
        .singleElement()
        .asString()
        .startsWith("customers/grid.yml:3: not YAML")
        .contains("indent with blanks");
  }

  @Test
  void reportsEveryProblemOfEveryFileAtOnce() throws IOException {
    write("suppliers/acme/supplier.yml", "naem: Acme\n");
    write("customers/grid.yml", "name: Grid\nlanguage: fr\nregime: measures-1999\n");
    write("decisions/a.csv", "evidence,decision,by,on\n");

    assertThat(problems("regime: none", "workers: many"))
        .containsExactlyInAnyOrder(
            "customers/grid.yml:2: \"language\" is \"fr\"; use one of: zh, en, both",
            "customers/grid.yml:3: regime \"measures-1999\" is not known;"
                + " use one of: measures-2017, measures-2019-draft, measures-2020, measures-2022",
            "decisions/a.csv:1: column reason, until is missing;"
                + " give the file the header evidence,decision,by,on,reason,until",
            "job.yml:4: regime \"none\" is not known; use one of: measures-2017,"
                + " measures-2019-draft, measures-2020, measures-2022",
            "job.yml:5: \"workers\" is \"many\"; write a whole number",
            "suppliers/acme/supplier.yml:1: key \"naem\" is unknown; write \"name\"");
  }

  @Test
  void saysInWordsWhatAValueMustBeLike() throws IOException {
    write("suppliers/acme/supplier.yml", "name: Acme\ncountry: Singapore\n");
    write("customers/grid.yml", "name: Grid\nfiling_date: 30.6.2026\n");

    assertThat(problems())
        .containsExactly(
            "customers/grid.yml:2: \"filing_date\" is \"30.6.2026\";"
                + " write a date, for example \"2026-06-30\"",
            "suppliers/acme/supplier.yml:2: \"country\" is \"Singapore\";"
                + " write two capital letters (ISO 3166-1), for example \"SG\"");
  }

  @Test
  void worksWithFolderNamesInAnyScriptAndUnicodeForm() throws IOException {
    String cafe = Normalizer.normalize("Café 北方 2", Normalizer.Form.NFD);
    write("suppliers/" + cafe + "/supplier.yml", "name: Café\n");
    write(
        "customers/grid.yml",
        "name: Grid\nprocurements: [{supplier: acme}, {supplier: Café 北方 2}]\n");

    Problems problems = new Problems();
    Optional<Workspace> workspace = load(problems);

    assertThat(problems.all()).isEmpty();
    assertThat(workspace.orElseThrow().suppliers())
        .map(Supplier::id)
        .map(Object::toString)
        .containsExactly("Café 北方 2", "acme");
  }

  @Test
  void stopsAtFoldersThatCannotBeSuppliersAndNamesAllOfThem() throws IOException {
    write("suppliers/acme./a.txt", "");
    write("suppliers/a:b/a.txt", "");
    write("suppliers/nul/a.txt", "");
    write("suppliers/ACME/supplier.yml", "name: Acme\n");
    write("suppliers/acme\u200b/a.txt", "");
    Files.createSymbolicLink(folder.resolve("suppliers/linked"), folder.resolve("suppliers/acme"));

    assertThat(problems())
        .hasSize(6)
        .anyMatch(p -> p.startsWith("suppliers/acme.: ") && p.contains("ends with a dot"))
        .anyMatch(p -> p.startsWith("suppliers/a:b: ") && p.contains("holds one of"))
        .anyMatch(p -> p.startsWith("suppliers/nul: ") && p.contains("device on Windows"))
        .anyMatch(p -> p.startsWith("suppliers/acme: ") && p.contains("suppliers/ACME"))
        .anyMatch(p -> p.contains("invisible character"))
        .anyMatch(p -> p.startsWith("suppliers/linked: this is a link"));
  }

  @Test
  void warnsOfWhatIsReadForNobody() throws IOException {
    write("suppliers/brochure.txt", "");
    write("suppliers/acme/for/gird/letter.txt", "");

    assertThat(problems())
        .hasSize(2)
        .anyMatch(p -> p.startsWith("suppliers/brochure.txt: warning: the file lies beside"))
        .anyMatch(p -> p.startsWith("suppliers/acme/for/gird: warning: \"gird\" is no customer"));
  }

  @Test
  void takesOneFileForEachCustomer() throws IOException {
    write("customers/grid.yaml", "name: Grid\n");

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("customers/grid.yml: customer \"grid\" has the file");
  }

  @Test
  void doesNotWriteWhereDocumentsAreReadOrAFileIs() throws IOException {
    write("taken", "");

    assertThat(
            problems(
                "output: '" + folder + "/suppliers/acme/out'", "store: '" + folder + "/taken/x'"))
        .hasSize(2)
        .anyMatch(p -> p.startsWith("job.yml:4:") && p.contains("among the documents"))
        .anyMatch(p -> p.startsWith("job.yml:5:") && p.contains("taken\" is a file"));
  }

  @Test
  void warnsOfPasswordsForASupplierThatIsNotThere() throws IOException {
    write("passwords.yml", "acme: [secret]\nacne: [secret]\n");

    assertThat(problems("passwords: '" + folder + "/passwords.yml'"))
        .singleElement()
        .asString()
        .contains("passwords.yml:2: warning: supplier \"acne\" is not in the input")
        .doesNotContain("secret");
  }

  @Test
  void keepsPasswordsApartFromTheDocuments() throws IOException {
    write("suppliers/acme/passwords.yml", "acme: [secret]\n");

    assertThat(problems("passwords: '" + folder + "/suppliers/acme/passwords.yml'"))
        .singleElement()
        .asString()
        .startsWith("job.yml:4: the passwords ")
        .contains("lies among the documents");
  }

  @Test
  void saysThatTheInputIsNotThereAndNothingElse() {
    assertThat(problems("input: '" + folder + "/nowhere'"))
        .singleElement()
        .asString()
        .startsWith("job.yml:4: the input \"nowhere\" has no folder \"suppliers\"");
  }

  @Test
  void readsFilesAsWindowsWritesThem() throws IOException {
    write("customers/grid.yml", "\uFEFFname: Grid\r\nprocurements: [{supplier: acme}]\r\n");
    assertThat(problems()).isEmpty();

    Files.write(
        folder.resolve("customers/grid.yml"), "name: 北方电网\n".getBytes(Charset.forName("GB18030")));
    assertThat(problems())
        .singleElement()
        .isEqualTo("customers/grid.yml: the file is not encoded in UTF-8; save it as UTF-8");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private List<String> problems(String... jobLines) {
    Problems problems = new Problems();
    load(problems, jobLines);
    return problems.all().stream()
        .map(Problem::toString)
        .map(p -> p.replace(folder + "/", ""))
        .toList();
  }

  private Optional<Workspace> load(Problems problems, String... jobLines) {
    StringBuilder job = new StringBuilder("job: dossiers\n");
    boolean hasInput = List.of(jobLines).stream().anyMatch(l -> l.startsWith("input:"));
    job.append(hasInput ? "#\n" : "input: '" + folder + "'\n");
    job.append("as_of: 2026-06-30\n");
    for (String line : jobLines) {
      job.append(line).append('\n');
    }
    return YamlParser.parse("job.yml", job.toString(), problems)
        .flatMap(tree -> WorkspaceLoader.load(tree, Clock.systemUTC(), problems));
  }
}
