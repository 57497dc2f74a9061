package org.supplierdossier.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.supplierdossier.document.Limits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LimitKeysTest {

  @Test
  void haveTheSameDefaultInSchemaAndReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    try (InputStream in = LimitKeysTest.class.getResourceAsStream("/schemas/job.schema.json")) {
      JsonNode keys = new JsonMapper().readTree(in).at("/properties/limits/properties");
      assertThat(keys.propertyNames())
          .containsExactlyInAnyOrderElementsOf(Limits.DEFAULT.byName().keySet());
      Limits.DEFAULT
          .byName()
          .forEach(
              (key, value) -> {
                assertThat(keys.path(key).path("description").asString())
                    .as(key)
                    .endsWith("Default: " + value + ".");
                assertThat(readme).contains("| `limits." + key + "` | " + value + " |");
              });
    }
  }
}
