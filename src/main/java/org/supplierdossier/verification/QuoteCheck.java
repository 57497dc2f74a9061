package org.supplierdossier.verification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Looks for the quotes of a dossier in the passages that a bundle encloses. */
final class QuoteCheck {
  private final Map<String, JsonNode> excerpts;
  private final List<String> failures;
  private final Set<String> documents = new TreeSet<>();

  /** A check of excerpts by document, which adds what does not hold to the failures. */
  QuoteCheck(Map<String, JsonNode> excerpts, List<String> failures) {
    this.excerpts = excerpts;
    this.failures = failures;
  }

  /** Checks every place of every quote; answers how many there are. */
  int verify(JsonNode dossier) {
    int quotes = 0;
    for (JsonNode evidence : dossier.path("evidence")) {
      for (JsonNode place : evidence.path("places")) {
        quotes++;
        String fault = fault(evidence.path("quote").asString(""), place);
        if (!fault.isEmpty()) {
          failures.add("evidence " + evidence.path("id").asString("") + ": " + fault);
        }
      }
    }
    return quotes;
  }

  private String fault(String quote, JsonNode place) {
    String document = place.path("document").asString("");
    JsonNode excerpt = excerpts.get(document);
    if (excerpt == null) {
      return "no passage of \"" + document + "\" is enclosed";
    }
    documents.add(document);
    if (!excerpt.path("sha256").equals(place.path("sha256"))) {
      return "the passages of \"" + document + "\" are of a document with another digest";
    }
    int number = place.path("locator").path("passage").asInt(-1);
    int start = place.path("locator").path("start").asInt(-1);
    int end = place.path("locator").path("end").asInt(-1);
    for (JsonNode passage : excerpt.path("passages")) {
      if (passage.path("passage").asInt(-1) == number) {
        String text = passage.path("text").asString("");
        boolean stands =
            start >= 0
                && start < end
                && end <= text.length()
                && text.substring(start, end).equals(quote);
        return stands
            ? ""
            : "the quote does not stand in passage " + number + " of \"" + document + "\"";
      }
    }
    return "passage " + number + " of \"" + document + "\" is not enclosed";
  }

  /** In how many documents quotes were looked for. */
  int documents() {
    return documents.size();
  }
}
