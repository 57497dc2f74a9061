package org.supplierdossier.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supplierdossier.problem.Problem;
import org.supplierdossier.problem.Problems;
import org.supplierdossier.supplier.Passwords;
import org.supplierdossier.supplier.SupplierId;

class PasswordsYamlTest {
  private static final SupplierId ACME = new SupplierId("acme");

  @TempDir private Path folder;
  private final Problems problems = new Problems();

  private Optional<Passwords> load(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("passwords.yml"), text);
    return PasswordsYaml.parse(file, "passwords.yml", problems)
        .map(tree -> PasswordsYaml.load(tree, problems));
  }

  @Test
  void loadsThePasswordsOfASupplierInTheirOrder() throws IOException {
    Passwords passwords = load("acme: [zebra, '0815', 长江]\n").orElseThrow();

    assertThat(problems.all()).isEmpty();
    assertThat(passwords.of(ACME)).containsExactly("zebra", "0815", "长江");
    assertThat(passwords.of(new SupplierId("other"))).isEmpty();
    assertThat(passwords).hasToString("Passwords[1 suppliers]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acme: 4711815\n",
        "acme: [4711815]\n",
        "acme: [47118.15]\n",
        "acme: s4711815\n",
        "s4711815\n",
        "- s4711815\n",
        "acme: [s4711815, s4711815]\n",
        "acme: [{s4711815: x, s4711815: x}]\n",
        "acme: *s4711815\n",
        "acme: [!s4711815!x y]\n",
        "acme: [@4711815]\n",
        "acme: ['s4711815]\n",
        "acme: ['', s4711815]\n",
        "acme: \"\\q4711815\"\n"
      })
  void namesTheLineAndNeverThePassword(String text) throws IOException {
    load(text);

    assertThat(problems.errors().map(Problem::toString))
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p).matches("passwords\\.yml:\\d+: .+; .+"))
        .noneSatisfy(p -> assertThat(p).containsAnyOf("4711", "815"));
  }

  @Test
  void asksForQuotesAroundDigits() throws IOException {
    load("acme:\n  - 0815\n  - 4711\n");

    assertThat(problems.all())
        .singleElement()
        .hasToString(
            "passwords.yml:3: \"acme[2]\" is not as it should be; write text (put digits in quotes)");
  }

  @Test
  void marksAListOfPasswordsWithoutTellingThem() {
    Passwords passwords = new Passwords(Map.of(ACME, List.of("ab", "c")));

    assertThat(passwords.mark(ACME)).matches("[0-9a-f]{64}");
    assertThat(passwords.mark(ACME))
        .isEqualTo(new Passwords(Map.of(ACME, List.of("ab", "c"))).mark(ACME))
        .isNotEqualTo(new Passwords(Map.of(ACME, List.of("a", "bc"))).mark(ACME));
    assertThat(passwords.mark(new SupplierId("other"))).isNull();
  }
}
