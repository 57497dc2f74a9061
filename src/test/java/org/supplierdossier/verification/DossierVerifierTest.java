package org.supplierdossier.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supplierdossier.document.Sha256;

class DossierVerifierTest {
  private static final String QUOTE = "We make switches.";

  @TempDir Path input;

  @Test
  void readsWithinTheLimitsThatTheDossierNames() throws IOException {
    Path dossier = dossierOfADeepDocument("\"limits\": {\"max_depth\": 14}, ");

    Verification verification = new DossierVerifier(input).verify(dossier);

    assertThat(verification.failures()).isEmpty();
    assertThat(verification.quotes()).isEqualTo(1);
  }

  @Test
  void readsWithinTheUsualLimitsWhereTheDossierNamesNone() throws IOException {
    Path dossier = dossierOfADeepDocument("");

    assertThat(new DossierVerifier(input).verify(dossier).failures())
        .singleElement()
        .asString()
        .startsWith("evidence 0123456789abcdef: nothing at");
  }

  @Test
  void saysWhatIsWrongWithAFileThatIsNoDossier() throws IOException {
    Path file = Files.writeString(input.resolve("dossier.json"), "{\"supplier\": ");

    assertThatThrownBy(() -> new DossierVerifier(input).verify(file))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("this is no dossier.json");
  }

  private Path dossierOfADeepDocument(String limits) throws IOException {
    byte[] bytes = (QUOTE + "\n").getBytes(StandardCharsets.UTF_8);
    String digest = Sha256.of(bytes).value();
    String name = "a.txt";
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      path.insert(0, "!/" + name);
      bytes = zip(name, bytes);
      name = "a" + i + ".zip";
    }
    path.insert(0, name);
    Path folder = Files.createDirectories(input.resolve("suppliers/acme"));
    Files.write(folder.resolve(name), bytes);
    return Files.writeString(
        input.resolve("dossier.json"),
        "{\"supplier\": \"acme\", "
            + limits
            + "\"evidence\": [{\"id\": \"0123456789abcdef\", \"quote\": \""
            + QUOTE
            + "\", \"places\": [{\"document\": \""
            + path
            + "\", \"sha256\": \""
            + digest
            + "\", \"locator\": {\"passage\": 0, \"start\": 0, \"end\": "
            + QUOTE.length()
            + "}}]}]}");
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }
}
