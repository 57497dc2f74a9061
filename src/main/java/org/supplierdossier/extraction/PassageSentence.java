package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.List;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.language.Language;

/**
 * A sentence of a document with the passage it stands in.
 *
 * @param opens whether it is the first of its passage
 * @param title whether it only names what follows
 */
record PassageSentence(
    Passage passage, Span span, FoldedText folded, boolean opens, boolean title) {

  /** The visible sentences of the running text of a document, in order. */
  static List<PassageSentence> of(Document document) {
    List<PassageSentence> sentences = new ArrayList<>();
    Stem stem = null;
    for (Passage passage : document.passages()) {
      if (!isRead(passage)) {
        continue;
      }
      boolean opens = true;
      for (Span span : Sentences.of(passage.text())) {
        FoldedText folded = FoldedText.of(passage.text(), span);
        if (opens && stem != null && !stem.isItem(folded)) {
          stem = null;
        }
        if (stem != null) {
          folded = stem.before(folded);
        }
        stem = Stem.of(folded).orElse(stem);
        boolean title = passage.kind() == Passage.Kind.HEADING || Blanks.isHeading(folded);
        sentences.add(new PassageSentence(passage, span, folded, opens, title));
        opens = false;
      }
    }
    return sentences;
  }

  private static boolean isRead(Passage passage) {
    return !passage.hidden()
        && switch (passage.kind()) {
          case HEADING, PARAGRAPH, LIST_ITEM, TABLE_ROW, NOTE -> true;
          case FURNITURE, MESSAGE_HEADER, QUOTED_REPLY -> false;
        };
  }

  /** Whether it can be a term: an English sentence that states something. */
  boolean isStatement() {
    String printed = passage.text().substring(span.start(), span.end());
    return Language.of(printed) == Language.EN && PassageExtractor.isStatement(folded);
  }
}
