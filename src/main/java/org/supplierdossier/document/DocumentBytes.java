package org.supplierdossier.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;

/**
 * Documents as bytes, between processes and in the store. Goes with the version of the reader:
 * where the form changes, that version goes up.
 */
public final class DocumentBytes {

  private DocumentBytes() {}

  /** Writes documents one after the other. */
  public static void write(DataOutputStream out, List<Document> documents) throws IOException {
    out.writeInt(documents.size());
    for (Document document : documents) {
      write(out, document);
    }
  }

  /**
   * Reads what was written.
   *
   * @throws RuntimeException where the bytes are something else
   */
  public static List<Document> read(DataInputStream in) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      documents.add(document(in));
    }
    return documents;
  }

  private static void write(DataOutputStream out, Document document) throws IOException {
    TextBytes.write(out, document.path().value());
    TextBytes.write(out, document.sha256().value());
    out.writeLong(document.size());
    TextBytes.write(out, document.mediaType());
    TextBytes.write(out, document.status().name());
    TextBytes.write(out, document.reason().zh());
    TextBytes.write(out, document.reason().en());
    out.writeInt(document.hidden().size());
    for (HiddenContent hidden : document.hidden()) {
      TextBytes.write(out, hidden.kind().name());
      TextBytes.write(out, hidden.wording().zh());
      TextBytes.write(out, hidden.wording().en());
    }
    out.writeInt(document.metadata().size());
    for (Map.Entry<String, String> fact : document.metadata().entrySet()) {
      TextBytes.write(out, fact.getKey());
      TextBytes.write(out, fact.getValue());
    }
    out.writeInt(document.passages().size());
    List<String> headings = List.of();
    for (Passage passage : document.passages()) {
      write(out, passage, headings);
      headings = passage.headings();
    }
  }

  private static Document document(DataInputStream in) throws IOException {
    DocumentPath path = new DocumentPath(TextBytes.read(in));
    Sha256 hash = new Sha256(TextBytes.read(in));
    long size = in.readLong();
    String type = TextBytes.read(in);
    DocumentStatus status = DocumentStatus.valueOf(TextBytes.read(in));
    Bilingual reason = new Bilingual(TextBytes.read(in), TextBytes.read(in));
    List<HiddenContent> hidden = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      hidden.add(
          new HiddenContent(
              HiddenContent.Kind.valueOf(TextBytes.read(in)),
              new Bilingual(TextBytes.read(in), TextBytes.read(in))));
    }
    Map<String, String> metadata = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      metadata.put(TextBytes.read(in), TextBytes.read(in));
    }
    List<Passage> passages = new ArrayList<>();
    List<String> headings = List.of();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      Passage passage = passage(in, i, headings);
      passages.add(passage);
      headings = passage.headings();
    }
    return new Document(path, hash, size, type, status, reason, passages, hidden, metadata);
  }

  private static void write(DataOutputStream out, Passage passage, List<String> before)
      throws IOException {
    TextBytes.write(out, passage.kind().name());
    PlaceBytes.write(out, passage.place());
    boolean same = passage.headings().equals(before);
    out.writeBoolean(same);
    if (!same) {
      out.writeInt(passage.headings().size());
      for (String heading : passage.headings()) {
        TextBytes.write(out, heading);
      }
    }
    TextBytes.write(out, passage.text());
    TextBytes.write(out, passage.language().name());
    out.writeBoolean(passage.hidden());
    out.writeInt(passage.cells().size());
    for (Passage.Cell cell : passage.cells()) {
      out.writeInt(cell.column());
      out.writeInt(cell.columns());
      out.writeInt(cell.rows());
      out.writeInt(cell.start());
      out.writeInt(cell.end());
    }
  }

  private static Passage passage(DataInputStream in, int number, List<String> before)
      throws IOException {
    Passage.Kind kind = Passage.Kind.valueOf(TextBytes.read(in));
    var place = PlaceBytes.read(in);
    List<String> headings = in.readBoolean() ? before : headings(in);
    String text = TextBytes.read(in);
    Language language = Language.valueOf(TextBytes.read(in));
    boolean hidden = in.readBoolean();
    List<Passage.Cell> cells = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      cells.add(
          new Passage.Cell(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt()));
    }
    return new Passage(number, kind, place, headings, text, language, cells, hidden);
  }

  private static List<String> headings(DataInputStream in) throws IOException {
    List<String> headings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      headings.add(TextBytes.read(in));
    }
    return headings;
  }
}
