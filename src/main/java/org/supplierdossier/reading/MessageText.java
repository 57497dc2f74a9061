package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.supplierdossier.document.Masks;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;
import org.supplierdossier.language.Language;

/** The provenance of a message as passages. */
final class MessageText {
  /** How a field is printed, then the names it may go by in Tika's metadata. */
  private static final String[][] FIELDS = {
    {"From: ", "Message-From", "Message:From-Name", "dc:creator"},
    {"To: ", "Message-To"},
    {"Cc: ", "Message-Cc"},
    {"Date: ", "dcterms:created"},
    {"Subject: ", "dc:subject", "dc:title"}
  };

  private MessageText() {}

  static boolean isMessage(MediaType type) {
    return type.getType().equals("message") || type.getSubtype().equals("vnd.ms-outlook");
  }

  /** The header lines of a message; none for other types. */
  static List<Passage> header(MediaType type, Metadata metadata) {
    List<Passage> header = new ArrayList<>();
    if (!isMessage(type)) {
      return header;
    }
    for (String[] field : FIELDS) {
      String value = value(metadata, field);
      if (!value.isEmpty()) {
        String text = Masks.apply(field[0] + value);
        header.add(
            new Passage(
                header.size(),
                Passage.Kind.MESSAGE_HEADER,
                new Place.Part("header"),
                List.of(),
                text,
                Language.of(value),
                List.of(),
                false));
      }
    }
    return header;
  }

  private static String value(Metadata metadata, String[] field) {
    for (int i = 1; i < field.length; i++) {
      String joined = PassageText.clean(String.join("; ", metadata.getValues(field[i])));
      if (!joined.isEmpty()) {
        return joined;
      }
    }
    return "";
  }
}
