package org.supplierdossier.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.supplierdossier.reading.ReadingSupport.lines;
import static org.supplierdossier.reading.ReadingSupport.readAll;
import static org.supplierdossier.reading.ReadingSupport.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentStatus;

class PasswordReadingTest {
  private static final String TEXT = "Support ends ten years after delivery.";
  private static final String RIGHT = "Lüfter-长江-4711";
  private static final List<String> AMONG_OTHERS = List.of("no", RIGHT, "neither");
  private static final List<String> WRONG = List.of("no", "neither");

  private static Map<String, byte[]> files() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.pdf", LockedFiles.pdf(TEXT, "the owner's", RIGHT));
    files.put("a.docx", LockedFiles.docx(TEXT, RIGHT));
    files.put("a.xlsx", LockedFiles.xlsx(TEXT, RIGHT));
    files.put("a.pptx", LockedFiles.pptx(TEXT, RIGHT));
    files.put("a.xls", LockedFiles.xls(TEXT, RIGHT));
    files.put("a.ppt", LockedFiles.ppt(TEXT, RIGHT));
    return files;
  }

  @Test
  void readsWhatOneOfThePasswordsOpens() throws Exception {
    files()
        .forEach(
            (name, bytes) -> {
              Document document = readAll(bytes, name, AMONG_OTHERS).get(0);
              assertThat(document.status()).as(name).isEqualTo(DocumentStatus.READ);
              assertThat(texts(document)).as(name).anySatisfy(t -> assertThat(t).contains(TEXT));
              assertThat(document.metadata()).as(name).containsEntry("password", "used");
            });
  }

  @Test
  void saysHowManyPasswordsWereTried() throws Exception {
    files()
        .forEach(
            (name, bytes) -> {
              Document document = readAll(bytes, name, WRONG).get(0);
              assertThat(document.status()).as(name).isEqualTo(DocumentStatus.ENCRYPTED);
              assertThat(document.reason().en())
                  .as(name)
                  .isEqualTo(
                      "It is encrypted, and none of the 2 passwords that were tried opens it.");
              assertThat(document.reason().zh()).as(name).contains("2 个密码");
              assertThat(document.metadata()).as(name).doesNotContainKey("password");
            });
  }

  @Test
  void saysThatNoPasswordIsKnown() throws Exception {
    files()
        .forEach(
            (name, bytes) ->
                assertThat(readAll(bytes, name).get(0).reason().en())
                    .as(name)
                    .isEqualTo("It is encrypted and no password is known."));
  }

  @Test
  void readsDocumentsInsideAnArchive() throws Exception {
    List<Object> content = new ArrayList<>();
    files()
        .forEach(
            (name, bytes) -> {
              content.add(name);
              content.add(bytes);
            });
    byte[] zip = ReadingSupport.zip(content.toArray());

    assertThat(readAll(zip, "a.zip", AMONG_OTHERS))
        .hasSize(7)
        .allSatisfy(d -> assertThat(d.status()).isEqualTo(DocumentStatus.READ));
    assertThat(readAll(zip, "a.zip", WRONG))
        .filteredOn(d -> d.status() == DocumentStatus.ENCRYPTED)
        .hasSize(6);
  }

  @Test
  void keepsTheAddressOfACell() throws Exception {
    assertThat(lines(readAll(LockedFiles.xlsx(TEXT, RIGHT), "a.xlsx", List.of(RIGHT)).get(0)))
        .isEqualTo(lines(plain(LockedFiles.xls(TEXT, RIGHT), "a.xls")))
        .singleElement()
        .asString()
        .contains("BOM");
  }

  private static Document plain(byte[] bytes, String name) {
    return readAll(bytes, name, List.of(RIGHT)).get(0);
  }

  @Test
  void namesTheTypeOfWhatAPasswordOpened() throws Exception {
    assertThat(plain(LockedFiles.docx(TEXT, RIGHT), "a.docx"))
        .satisfies(d -> assertThat(d.mediaType()).endsWith("wordprocessingml.document"))
        .satisfies(d -> assertThat(d.hidden()).isEmpty());
  }

  @Test
  void opensAPageDocumentWithItsOwnersPassword() throws IOException {
    byte[] pdf = LockedFiles.pdf(TEXT, RIGHT, "the user's");

    assertThat(texts(plain(pdf, "a.pdf"))).containsExactly(TEXT);
  }

  @Test
  void needsNoPasswordWhereOnlyTheOwnerHasOne() throws IOException {
    Document document = readAll(LockedFiles.pdf(TEXT, RIGHT, ""), "a.pdf").get(0);

    assertThat(texts(document)).containsExactly(TEXT);
    assertThat(document.metadata()).doesNotContainKey("password");
  }

  @ParameterizedTest
  @EnumSource(
      value = EncryptionMethod.class,
      names = {"AES", "ZIP_STANDARD"})
  void readsTheLockedEntriesOfAZip(EncryptionMethod method) throws Exception {
    byte[] zip =
        LockedFiles.zip(
            method,
            RIGHT,
            "承诺书/第一.txt",
            TEXT.getBytes(UTF_8),
            "open.txt",
            "Anyone may read this.".getBytes(UTF_8),
            "inner.pdf",
            LockedFiles.pdf(TEXT, "owner", "neither"));

    List<Document> all = readAll(zip, "a.zip", AMONG_OTHERS);
    assertThat(all)
        .extracting(d -> d.path() + " " + d.status().key())
        .containsExactly("~ read", "~!/承诺书/第一.txt read", "~!/open.txt read", "~!/inner.pdf read");
    assertThat(texts(all.get(1))).containsExactly(TEXT);
    assertThat(all.get(1).metadata()).containsEntry("password", "used");
    assertThat(all.get(2).metadata()).doesNotContainKey("password");
    assertThat(readAll(zip, "a.zip", WRONG))
        .extracting(d -> d.status().key())
        .containsExactly("read", "encrypted", "read", "encrypted");
    assertThat(readAll(zip, "a.zip"))
        .extracting(d -> d.reason().en())
        .contains("It is encrypted and no password is known.", "1 passage read.");
  }

  @Test
  void readsALockedSevenZip() throws Exception {
    byte[] archive = LockedFiles.sevenZip(RIGHT, "a.txt", TEXT.getBytes(UTF_8));

    List<Document> all = readAll(archive, "a.7z", AMONG_OTHERS);
    assertThat(texts(all.get(1))).containsExactly(TEXT);
    assertThat(all.get(0).metadata()).containsEntry("password", "used");
    assertThat(readAll(archive, "a.7z", WRONG).get(0).reason().en()).contains("2 passwords");
    assertThat(readAll(archive, "a.7z").get(0).status()).isEqualTo(DocumentStatus.ENCRYPTED);
  }

  @ParameterizedTest
  @CsvSource({
    "poi__password_tika_binaryrc4.doc, tika",
    "poi__bug53475-password-is-pass.docx, pass",
    "poi__protected_passtika.xlsb, tika",
    "poi__protected_passtika.xlsx, tika",
    "poi__xor-encryption-abc.xls, abc",
    "tika__test7Z_protected_passTika.7z, Tika",
    "tika__testWORD_protected_passtika.docx, tika"
  })
  void readsFilesThatOtherProgramsMade(String name, String password) throws IOException {
    Path file = Path.of("../shared/data/hostile", name);
    assumeThat(file).exists();

    Document document = plainOf(file, password);
    assertThat(document.status()).isEqualTo(DocumentStatus.READ);
    assertThat(document.metadata()).containsEntry("password", "used");
  }

  private static Document plainOf(Path file, String password) throws IOException {
    return readAll(
            Files.readAllBytes(file),
            String.valueOf(file.getFileName()),
            List.of("wrong", password))
        .get(0);
  }

  @Test
  void opensAWorkbookThatExcelOnlyProtectsFromWriting() throws Exception {
    String excels = org.apache.poi.poifs.crypt.Decryptor.DEFAULT_PASSWORD;

    for (String name : List.of("a.xlsx", "a.xls")) {
      byte[] bytes =
          name.equals("a.xls") ? LockedFiles.xls(TEXT, excels) : LockedFiles.xlsx(TEXT, excels);
      Document document = readAll(bytes, name).get(0);
      assertThat(lines(document)).as(name).singleElement().asString().contains("BOM", TEXT);
      assertThat(document.metadata()).as(name).doesNotContainKey("password");
    }
  }

  @Test
  void readsChineseNamesOfALockedZipInTheCharsetOfTheirSystem() throws Exception {
    byte[] zip =
        LockedFiles.zip(
            EncryptionMethod.ZIP_STANDARD,
            RIGHT,
            "AA.txt",
            TEXT.getBytes(UTF_8),
            "BBB.txt",
            TEXT.getBytes(UTF_8));
    // as Windows writes them: two bytes a character, without the flag for UTF-8
    for (int at = 0; at + 30 < zip.length; at++) {
      boolean local = zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 3;
      boolean central = zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1;
      if (local || central) {
        int flags = at + (local ? 7 : 9);
        zip[flags] = (byte) (zip[flags] & ~8);
      }
    }
    replace(zip, "AA.txt", "合.txt");
    replace(zip, "BBB.txt", "单1.txt");

    assertThat(readAll(zip, "a.zip", List.of(RIGHT)))
        .extracting(d -> d.path().value())
        .containsExactly("~", "~!/合.txt", "~!/单1.txt");
  }

  private static void replace(byte[] bytes, String what, String by) {
    byte[] old = what.getBytes(UTF_8);
    byte[] now = by.getBytes(java.nio.charset.Charset.forName("GBK"));
    assertThat(now).hasSameSizeAs(old);
    for (int at = 0; at + old.length <= bytes.length; at++) {
      if (java.util.Arrays.equals(bytes, at, at + old.length, old, 0, old.length)) {
        System.arraycopy(now, 0, bytes, at, now.length);
      }
    }
  }
}
