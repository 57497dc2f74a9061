package org.supplierdossier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.Limits;

class IsolationIT {
  private static final Limits SHORT = new Limits(1 << 20, 1 << 22, 100_000, 5, 100, 3, 64);

  private static final byte[] LETTER = ReadingSupport.utf8("We supply spare parts for ten years.");

  private static List<Document> read(byte[] bytes, String name) {
    return ReadingSupport.readAll(bytes, name, SHORT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hang     | timed-out | Reading took longer than 3 seconds.",
        "sleep    | timed-out | Reading took longer than 3 seconds.",
        "exhaust  | crashed   | It crashed its reader: it exhausted the memory of 64 MB.",
        "recurse  | crashed   | It crashed its reader: its nesting exhausted the stack.",
        "exit     | crashed   | It crashed its reader: the reading process ended unexpectedly, twice.",
        "halt     | crashed   | It crashed its reader: the reading process ended unexpectedly, twice.",
        "kill     | crashed   | It crashed its reader: the reading process ended unexpectedly, twice.",
        "segfault | crashed   | It crashed its reader: the reading process ended unexpectedly, twice.",
        "forge    | crashed   | It crashed its reader: the reading process ended unexpectedly, twice.",
        "error    | crashed   | It crashed its reader: AssertionError.",
        "fail     | corrupt   | It cannot be read: its parser reported IllegalStateException.",
        "flood    | read      | 1 passage read.",
        "litter   | read      | 1 passage read.",
        "fill     | too-large | It unpacks beyond all proportion to its size.",
      })
  void paysForADocumentWithThatDocumentAlone(String what, String status, String reason) {
    List<Document> bad = read(MisbehavingParser.document(what), "bad.misbe");
    List<Document> good = read(LETTER, "letter.txt");

    assertThat(bad)
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.status().key()).isEqualTo(status);
              assertThat(d.reason().en()).isEqualTo(reason);
              assertThat(d.mediaType()).isEqualTo("application/x-misbehaving");
            });
    assertThat(good).singleElement().extracting(Document::status).isEqualTo(DocumentStatus.READ);
  }

  @ParameterizedTest
  @CsvSource({"hang, TIMED_OUT", "exit, CRASHED", "exhaust, CRASHED", "recurse, CRASHED"})
  void keepsTheSiblingsOfAnAttachmentThatBreaksTheReader(String what, DocumentStatus status)
      throws IOException {
    byte[] inner =
        ReadingSupport.zip("bad.misbe", MisbehavingParser.document(what), "c.txt", LETTER);
    byte[] zip = ReadingSupport.zip("a.txt", LETTER, "inner.zip", inner, "z.txt", LETTER);

    List<Document> documents = read(zip, "x.zip");

    assertThat(
            documents.stream().collect(Collectors.toMap(d -> d.path().value(), Document::status)))
        .containsEntry("~", DocumentStatus.READ)
        .containsEntry("~!/a.txt", DocumentStatus.READ)
        .containsEntry("~!/inner.zip", DocumentStatus.READ)
        .containsEntry("~!/inner.zip!/bad.misbe", status)
        .containsEntry("~!/inner.zip!/c.txt", DocumentStatus.READ)
        .containsEntry("~!/z.txt", DocumentStatus.READ)
        .hasSize(6);
    assertThat(documents.get(3).mediaType()).isEqualTo("application/x-misbehaving");
  }

  @Test
  void opensNoConnection() throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      listener.setSoTimeout(300);

      List<Document> documents =
          read(MisbehavingParser.document("connect " + listener.getLocalPort()), "x.misbe");

      assertThat(documents.get(0).status()).isEqualTo(DocumentStatus.READ);
      org.assertj.core.api.Assertions.assertThatThrownBy(listener::accept)
          .isInstanceOf(SocketTimeoutException.class);
    }
  }
}
