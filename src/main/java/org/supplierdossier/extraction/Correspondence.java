package org.supplierdossier.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;

/**
 * Who wrote the messages of an exchange. What a reply repeats is no statement of the one who
 * replies, but it is one of the supplier where the supplier wrote the message that is repeated.
 */
final class Correspondence {
  /** The line that names the writer of a message, and in later groups whom it went to. */
  private static final GuardedPattern FROM =
      GuardedPattern.compile(
          "^(?:from|发件人|寄件人|寄件者): ?([^:]{1,160}?)"
              + "(?: (?:to|sent|date|cc|subject):| ?(?:收件人|收件者|发送时间|发送日期|时间|日期|抄送|主题):|$)"
              + "|^on (.{4,120}) wrote:$|^在?(.{4,120})写道:$");

  /** What stands beside the name of a person: an address, or whom the person works for. */
  private static final Marker BESIDE_NAME = Marker.of("[<(\\[].*$");

  private static final int SHORTEST_NAME = 2;

  private Correspondence() {}

  /** The document with the supplier's own messages told from those of others that are repeated. */
  static Document heard(Document document, OwnNames names) {
    if (!names.areKnown() || document.passages().stream().noneMatch(Correspondence::isRepeated)) {
      return document;
    }
    Set<String> people = people(document, names);
    boolean own = false;
    Stream.Builder<Passage> heard = Stream.builder();
    for (Passage passage : document.passages()) {
      String writer = isRepeated(passage) ? writer(passage) : "";
      if (!writer.isEmpty()) {
        own = isOwn(writer, people, names);
      }
      boolean speaks = own && writer.isEmpty() && isRepeated(passage) && !isQuote(passage);
      heard.add(speaks ? passage.as(Passage.Kind.PARAGRAPH) : passage);
    }
    return document.with(heard.build().toList());
  }

  private static boolean isRepeated(Passage passage) {
    return passage.kind() == Passage.Kind.QUOTED_REPLY;
  }

  private static boolean isQuote(Passage passage) {
    return passage.text().startsWith(">");
  }

  /** Whether a writer is named with the supplier, or has been so elsewhere in the exchange. */
  private static boolean isOwn(String writer, Set<String> people, OwnNames names) {
    return names.mentionedIn(writer) || people.contains(person(writer));
  }

  /** The people who are somewhere named with the supplier's name or address. */
  private static Set<String> people(Document document, OwnNames names) {
    Set<String> people = new HashSet<>();
    for (Passage passage : document.passages()) {
      String writer = writer(passage);
      if (!writer.isEmpty() && names.mentionedIn(writer)) {
        people.add(person(writer));
      }
    }
    people.removeIf(p -> p.length() < SHORTEST_NAME);
    return people;
  }

  private static String person(String writer) {
    List<Span> beside = BESIDE_NAME.in(writer);
    return beside.isEmpty() ? writer : writer.substring(0, beside.get(0).start()).strip();
  }

  /** Who wrote the message that begins with a passage, folded; empty where none does. */
  private static String writer(Passage passage) {
    if (passage.kind() != Passage.Kind.MESSAGE_HEADER && !isRepeated(passage)) {
      return "";
    }
    Finding from = FROM.in(FoldedText.of(passage.text()).text());
    return from.find() ? from.firstGroup() : "";
  }
}
