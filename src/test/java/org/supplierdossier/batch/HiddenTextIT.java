package org.supplierdossier.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs on documents that say something nobody sees. */
class HiddenTextIT {
  private static final String SUPPLIER = "orrinfell-systems";
  private static final String PROMISE =
      "We announce the end of sale of a model nineteen months in advance.";
  private static final Pattern NAMED = Pattern.compile("\\(([0-9a-f]{16}); to count it");

  private static String dossier(SampleRoom room) throws IOException {
    Path file =
        SampleRoom.files(room.output()).stream()
            .filter(f -> f.endsWith("dossier.json") && f.toString().contains("internal"))
            .findFirst()
            .orElseThrow();
    return Files.readString(file);
  }

  private static String evidence(String dossier) {
    int from = dossier.indexOf("\"evidence\"");
    return dossier.substring(from, dossier.indexOf("\"undertakings\"", from));
  }

  @Test
  void countsWhatIsHiddenWhereAReviewerSaysSoAlone(@TempDir Path folder) throws Exception {
    SampleRoom room = SampleRoom.bare(folder, SUPPLIER);
    Files.writeString(
        room.documents(SUPPLIER).resolve("policy.html"),
        """
        <html><body><h1>Support policy</h1>
        <p>We announce the end of sale of a model fourteen months in advance.</p>
        <p style="display:none">%s</p></body></html>
        """
            .formatted(PROMISE));
    Path job = room.job("customer-dossiers", "job: dossiers", "formats: [html, json]");
    room.run(job);

    String before = dossier(room);
    assertThat(evidence(before)).contains("fourteen months").doesNotContain("nineteen");
    Matcher named = NAMED.matcher(before);
    assertThat(named.find()).as("the statement is named with its id").isTrue();

    Files.createDirectories(room.input().resolve("decisions"));
    Files.writeString(
        room.input().resolve("decisions/hidden.csv"),
        "evidence,decision,by,on,reason,until\n"
            + named.group(1)
            + ",accept,Li Wen,2026-06-29,the supplier has confirmed it,\n");
    room.run(job);

    assertThat(evidence(dossier(room))).contains("nineteen");
    assertThat(NAMED.matcher(dossier(room)).find()).isFalse();
  }
}
