package org.supplierdossier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.Limits;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;
import org.supplierdossier.document.Sha256;

class ContainerReadingTest {

  private static byte[] workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("BOM").createRow(1).createCell(1).setCellValue("Chip X");
      workbook.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] message(byte[] attachment) {
    return ReadingSupport.utf8(
        """
        From: Li Lei <lilei@example.com>
        To: Han Meimei <han@example.com>
        Date: Mon, 2 Mar 2026 09:00:00 +0800
        Subject: Supply commitment
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="b1"

        --b1
        Content-Type: multipart/alternative; boundary="b2"

        --b2
        Content-Type: text/plain; charset=utf-8

        We will supply spare parts for ten years.

        > Can you confirm the term?

        --b2
        Content-Type: text/html; charset=utf-8

        <html><body><p>We will supply spare parts for ten years.</p>
        <blockquote>Can you confirm the term?</blockquote></body></html>

        --b2--
        --b1
        Content-Type: application/zip; name="x.zip"
        Content-Transfer-Encoding: base64
        Content-Disposition: attachment; filename="x.zip"

        """
                .replace("\n", "\r\n")
            + Base64.getMimeEncoder().encodeToString(attachment)
            + "\r\n--b1--\r\n");
  }

  @Test
  void readsAWorkbookInAZipInAMessage() throws IOException {
    byte[] workbook = workbook();
    byte[] zip = ReadingSupport.zip("bom.xlsx", workbook);

    List<Document> documents = ReadingSupport.readAll(message(zip), "mail.eml");

    assertThat(documents)
        .extracting(d -> d.path().value())
        .containsExactly("~", "~!/x.zip", "~!/x.zip!/bom.xlsx");
    assertThat(documents.get(2).sha256()).isEqualTo(Sha256.of(workbook));
    assertThat(ReadingSupport.lines(documents.get(2)))
        .containsExactly("TABLE_ROW SheetRow[sheet=BOM, row=2] Chip X");
  }

  @Test
  void readsTheBodyOfAMessageOnceAndTellsWhatItRepeats() throws IOException {
    Document message =
        ReadingSupport.read(message(ReadingSupport.zip("a.txt", new byte[] {'a'})), "mail.eml");

    assertThat(message.passages())
        .filteredOn(p -> p.kind() == Passage.Kind.MESSAGE_HEADER)
        .extracting(Passage::text)
        .contains("From: Li Lei <lilei@example.com>", "Subject: Supply commitment");
    assertThat(message.passages())
        .filteredOn(p -> p.text().contains("ten years"))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.kind()).isEqualTo(Passage.Kind.PARAGRAPH);
              assertThat(p.place()).isEqualTo(new Place.Part("body"));
            });
    assertThat(message.passages())
        .filteredOn(p -> p.text().contains("confirm the term"))
        .singleElement()
        .extracting(Passage::kind)
        .isEqualTo(Passage.Kind.QUOTED_REPLY);
  }

  @Test
  void numbersASecondEntryOfTheSameName() throws IOException {
    byte[] inner =
        ReadingSupport.zip(
            "../a.txt",
            ReadingSupport.utf8("one two three"),
            "a.txt",
            ReadingSupport.utf8("four five six"));

    List<Document> documents = ReadingSupport.readAll(inner, "x.zip");

    assertThat(documents)
        .extracting(d -> d.path().value())
        .containsExactly("~", "~!/a.txt", "~!/a.txt (2)");
  }

  @Test
  void doesNotReadDeeperThanTheLimit() throws IOException {
    byte[] zip = ReadingSupport.zip("deep.txt", ReadingSupport.utf8("text at the bottom"));
    for (int i = 3; i > 0; i--) {
      zip = ReadingSupport.zip("level" + i + ".zip", zip);
    }
    Limits limits = new Limits(1 << 20, 1 << 20, 100_000, 3, 100, 60, 256);

    List<Document> documents = ReadingSupport.readAll(zip, "x.zip", limits);

    assertThat(documents.get(documents.size() - 1).status()).isEqualTo(DocumentStatus.TOO_LARGE);
    assertThat(documents.get(documents.size() - 1).reason().en())
        .isEqualTo("It lies 4 levels deep, more than the limit of 3.");
  }

  @Test
  void saysThatAContainerWasNotReadToItsEnd() throws IOException {
    byte[] text = ReadingSupport.utf8("text");
    byte[] zip = ReadingSupport.zip("1.txt", text, "2.txt", text, "3.txt", text);
    Limits limits = new Limits(1 << 20, 1 << 20, 100_000, 3, 2, 60, 256);

    List<Document> documents = ReadingSupport.readAll(zip, "x.zip", limits);

    assertThat(documents).hasSize(3);
    assertThat(documents.get(0).status()).isEqualTo(DocumentStatus.TRUNCATED);
    assertThat(documents.get(0).reason().en()).contains("3 documents").contains("limit of 2");
  }

  @Test
  void boundsWhatAZipUnpacksTo() throws IOException {
    byte[] zip = ReadingSupport.zip("1.txt", new byte[600_000], "2.txt", new byte[600_000]);
    Limits limits = new Limits(1_000_000, 1_000_000, 100_000, 3, 10, 60, 256);

    List<Document> documents = ReadingSupport.readAll(zip, "x.zip", limits);

    assertThat(documents.get(2).status()).isEqualTo(DocumentStatus.TOO_LARGE);
  }

  @Test
  void unpacksASevenZipWhoseEntriesHaveNoDate() throws IOException {
    Path file = Files.createTempFile("undated", ".7z");
    try (SevenZOutputFile archive = new SevenZOutputFile(file.toFile())) {
      for (String name : List.of("合同/第一.txt", "b.txt")) {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName(name);
        archive.putArchiveEntry(entry);
        archive.write(ReadingSupport.utf8("Text of " + name));
        archive.closeArchiveEntry();
      }
    }
    List<Document> documents = ReadingSupport.readAll(Files.readAllBytes(file), "x.7z");
    Files.delete(file);

    assertThat(documents)
        .extracting(d -> d.path() + " " + d.status().key())
        .containsExactly("~ read", "~!/合同/第一.txt read", "~!/b.txt read");
    assertThat(ReadingSupport.texts(documents.get(1))).containsExactly("Text of 合同/第一.txt");
  }

  @Test
  void tellsABrokenArchiveFromAnEmptyOne() throws IOException {
    byte[] zip = ReadingSupport.zip("a.txt", ReadingSupport.utf8("text"));
    byte[] broken = zip.clone();
    // sizes that lie, in the entry and in the directory
    for (int at = 0; at + 30 < broken.length; at++) {
      if (broken[at] == 'P' && broken[at + 1] == 'K' && broken[at + 2] < 5) {
        java.util.Arrays.fill(broken, at + 18, at + 24, (byte) 0x7f);
        broken[at + 28] = 0x7f;
        broken[at + 8] = 0;
      }
    }

    assertThat(ReadingSupport.readAll(broken, "x.zip").get(0).status())
        .isEqualTo(DocumentStatus.CORRUPT);
    assertThat(ReadingSupport.readAll(ReadingSupport.zip(), "x.zip").get(0).status())
        .isEqualTo(DocumentStatus.NO_TEXT);
  }

  @Test
  void saysWhichEntriesItCannotUnpack() throws IOException {
    byte[] text = ReadingSupport.utf8("text");
    byte[] zip = ReadingSupport.zip("a.txt", text, "b.txt", text);
    int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    zip[8] = 14;
    zip[directory + 10] = 14;

    List<Document> documents = ReadingSupport.readAll(zip, "x.zip");

    assertThat(documents.get(0).status()).isEqualTo(DocumentStatus.TRUNCATED);
    assertThat(documents.get(0).reason().en())
        .isEqualTo("It holds 1 document packed by a method that is not supported, not read.");
    assertThat(documents).extracting(d -> d.path().value()).containsExactly("~", "~!/b.txt");
  }

  @Test
  void namesTheMessagesOfAMailboxByNumberAndSubject() {
    String message =
        """
        From lilei@example.com Mon Mar  2 09:00:00 2026
        From: a@example.com
        Subject: %s
        Content-Type: text/plain; charset=utf-8

        %s

        """;
    String mailbox =
        message.formatted("=?utf-8?B?5L6b6LSn5om/6K+6?=", "供货十年。\n\n>From now on.")
            + message.formatted("a/b", "第二封。");

    List<Document> documents = ReadingSupport.readAll(ReadingSupport.utf8(mailbox), "all.mbox");

    assertThat(documents)
        .extracting(d -> d.path().value())
        .containsExactly("~", "~!/1 供货承诺.eml", "~!/2 a／b.eml");
    assertThat(ReadingSupport.texts(documents.get(1))).contains("供货十年。", "From now on.");
    assertThat(ReadingSupport.texts(documents.get(2))).contains("第二封。");
  }

  @Test
  void takesACompressedArchiveForOne() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
      byte[] text = ReadingSupport.utf8("Supply for ten years.");
      TarArchiveEntry entry = new TarArchiveEntry("docs/a.txt");
      entry.setSize(text.length);
      tar.putArchiveEntry(entry);
      tar.write(text);
      tar.closeArchiveEntry();
    }

    assertThat(ReadingSupport.readAll(bytes.toByteArray(), "a.tar.gz"))
        .extracting(d -> d.path().value())
        .containsExactly("~", "~!/docs/a.txt");
  }

  @Test
  void namesWhatACompressedFileDoesNotNameAfterTheFile() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(ReadingSupport.utf8("Supply for ten years."));
    }
    byte[] zip = ReadingSupport.zip("terms.txt.gz", bytes.toByteArray());

    assertThat(ReadingSupport.readAll(zip, "a.zip"))
        .extracting(d -> d.path().value())
        .containsExactly("~", "~!/terms.txt.gz", "~!/terms.txt.gz!/terms.txt");
  }

  @Test
  void tellsARepeatedMessageByItsBoldHead() {
    String mail =
        "From: a@example.com\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
            + "<div>Six weeks.</div><div><b>From:</b> B &lt;b@example.com&gt;<br><b>Sent:</b>"
            + " Monday<br><b>To:</b> A<br><b>Subject:</b> Time</div><div>How long?</div>";
    Document message = ReadingSupport.read(mail, "a.eml");

    assertThat(message.passages())
        .filteredOn(p -> p.kind() == Passage.Kind.QUOTED_REPLY)
        .extracting(Passage::text)
        .last()
        .isEqualTo("How long?");
    assertThat(message.passages())
        .filteredOn(p -> p.kind() == Passage.Kind.PARAGRAPH)
        .extracting(Passage::text)
        .containsExactly("Six weeks.");
  }
}
