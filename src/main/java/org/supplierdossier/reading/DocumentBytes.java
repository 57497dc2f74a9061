package org.supplierdossier.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.language.Language;

/** Documents between processes. Both ends are the same program, so nothing says its version. */
@SuppressWarnings("EnumOrdinal") // both ends are the same program
final class DocumentBytes {
  private static final DocumentStatus[] STATUSES = DocumentStatus.values();
  private static final HiddenContent.Kind[] HIDDEN = HiddenContent.Kind.values();
  private static final Passage.Kind[] KINDS = Passage.Kind.values();
  private static final Language[] LANGUAGES = Language.values();

  private DocumentBytes() {}

  static void write(DataOutputStream out, List<Document> documents) throws IOException {
    out.writeInt(documents.size());
    for (Document document : documents) {
      write(out, document);
    }
  }

  static List<Document> read(DataInputStream in) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      documents.add(document(in));
    }
    return documents;
  }

  private static void write(DataOutputStream out, Document document) throws IOException {
    Strings.write(out, document.path().value());
    Strings.write(out, document.sha256().value());
    out.writeLong(document.size());
    Strings.write(out, document.mediaType());
    out.writeByte(document.status().ordinal());
    Strings.write(out, document.reason().zh());
    Strings.write(out, document.reason().en());
    out.writeInt(document.hidden().size());
    for (HiddenContent hidden : document.hidden()) {
      out.writeByte(hidden.kind().ordinal());
      Strings.write(out, hidden.detail());
    }
    out.writeInt(document.metadata().size());
    for (Map.Entry<String, String> fact : document.metadata().entrySet()) {
      Strings.write(out, fact.getKey());
      Strings.write(out, fact.getValue());
    }
    out.writeInt(document.passages().size());
    List<String> headings = List.of();
    for (Passage passage : document.passages()) {
      write(out, passage, headings);
      headings = passage.headings();
    }
  }

  private static Document document(DataInputStream in) throws IOException {
    DocumentPath path = new DocumentPath(Strings.read(in));
    Sha256 hash = new Sha256(Strings.read(in));
    long size = in.readLong();
    String type = Strings.read(in);
    DocumentStatus status = STATUSES[in.readByte()];
    Bilingual reason = new Bilingual(Strings.read(in), Strings.read(in));
    List<HiddenContent> hidden = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      hidden.add(new HiddenContent(HIDDEN[in.readByte()], Strings.read(in)));
    }
    Map<String, String> metadata = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      metadata.put(Strings.read(in), Strings.read(in));
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
    out.writeByte(passage.kind().ordinal());
    PlaceBytes.write(out, passage.place());
    boolean same = passage.headings().equals(before);
    out.writeBoolean(same);
    if (!same) {
      out.writeInt(passage.headings().size());
      for (String heading : passage.headings()) {
        Strings.write(out, heading);
      }
    }
    Strings.write(out, passage.text());
    out.writeByte(passage.language().ordinal());
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
    Passage.Kind kind = KINDS[in.readByte()];
    var place = PlaceBytes.read(in);
    List<String> headings = in.readBoolean() ? before : headings(in);
    String text = Strings.read(in);
    Language language = LANGUAGES[in.readByte()];
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
      headings.add(Strings.read(in));
    }
    return headings;
  }
}
