package org.supplierdossier.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;

/** Takes out of a document what its reader may not see, so that not even a length is left. */
public final class Blanking {
  /** Stands for a text that was taken out. */
  public static final String WITHHELD = "[withheld]";

  private final Confidentiality.View view;
  private final Document document;

  Blanking(Confidentiality.View view, Document document) {
    this.view = view;
    this.document = document;
  }

  /** The same document with as many passages. */
  Document document() {
    List<Passage> passages = new ArrayList<>();
    for (Passage passage : document.passages()) {
      passages.add(view.shows(document.path(), passage.number()) ? passage : blank(passage));
    }
    List<HiddenContent> hidden = new ArrayList<>();
    for (HiddenContent content : document.hidden()) {
      hidden.add(
          view.shows(content.wording().zh() + "\n" + content.wording().en())
              ? content
              : new HiddenContent(content.kind(), WITHHELD));
    }
    Map<String, String> metadata = new TreeMap<>();
    document
        .metadata()
        .forEach((name, fact) -> metadata.put(name, view.shows(fact) ? fact : WITHHELD));
    Bilingual reason = document.reason();
    return new Document(
        document.path(),
        document.sha256(),
        document.size(),
        document.mediaType(),
        document.status(),
        view.shows(reason.zh() + "\n" + reason.en()) ? reason : document.status().label(),
        passages,
        hidden,
        metadata);
  }

  /** Whether a passage was taken out. */
  public static boolean isBlank(Passage passage) {
    return passage.text().equals(WITHHELD);
  }

  private Passage blank(Passage passage) {
    return new Passage(
        passage.number(),
        passage.kind(),
        place(passage.place()),
        List.of(),
        WITHHELD,
        Language.UNDETERMINED,
        List.of(),
        false);
  }

  private Place place(Place place) {
    if (place instanceof Place.Page page) {
      return new Place.Page(page.page(), null);
    } else if (place instanceof Place.SheetRow row) {
      return new Place.SheetRow(view.shows(row.sheet()) ? row.sheet() : WITHHELD, row.row());
    } else if (place instanceof Place.Pointer) {
      return new Place.Pointer(WITHHELD);
    }
    return place;
  }
}
