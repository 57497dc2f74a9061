package org.supplierdossier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;

class PageReadingTest {
  private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

  private static void write(PDPageContentStream out, float x, float y, String text)
      throws IOException {
    out.beginText();
    out.setFont(FONT, 12);
    out.newLineAtOffset(x, y);
    out.showText(text);
    out.endText();
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    pdf.close();
    return out.toByteArray();
  }

  private static PDDocument pages(String[]... pages) throws IOException {
    PDDocument pdf = new PDDocument();
    for (String[] lines : pages) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
        float y = 720;
        for (String line : lines) {
          write(out, 72, y, line);
          y -= 15;
        }
      }
    }
    return pdf;
  }

  @Test
  void joinsTheLinesOfAParagraphAndWordsThatAreHyphenated() throws IOException {
    Document document =
        ReadingSupport.read(
            bytes(
                pages(
                    new String[] {
                      "The supplier shall provide maintenance and security up-",
                      "dates for the whole of the term and for five years after it",
                      "ends."
                    })),
            "contract.pdf");

    assertThat(ReadingSupport.texts(document))
        .containsExactly(
            "The supplier shall provide maintenance and security updates for the whole of the term"
                + " and for five years after it ends.");
    assertThat(document.passages().get(0).place()).isInstanceOf(Place.Page.class);
  }

  @Test
  void carriesASentenceAcrossThePageNumberAndHeader() throws IOException {
    String header = "Supply Agreement";
    PDDocument pdf =
        pages(
            new String[] {header, "", "The supplier shall not stop the delivery of parts without"},
            new String[] {header, "", "proper reason during the term of this agreement. The rest"},
            new String[] {header, "", "A third page that has a sentence."});
    for (int i = 0; i < 3; i++) {
      try (PDPageContentStream out =
          new PDPageContentStream(
              pdf, pdf.getPage(i), PDPageContentStream.AppendMode.APPEND, true)) {
        write(out, 300, 40, "Page " + (i + 1) + " of 3");
      }
    }

    Document document = ReadingSupport.read(bytes(pdf), "a.pdf");

    Passage first =
        document.passages().stream()
            .filter(p -> p.kind() != Passage.Kind.FURNITURE)
            .findFirst()
            .orElseThrow();
    assertThat(first.text())
        .startsWith("The supplier shall not stop the delivery of parts without proper reason");
    assertThat(first.place())
        .isInstanceOfSatisfying(Place.Page.class, p -> assertThat(p.page()).isEqualTo(1));
    assertThat(document.passages())
        .filteredOn(p -> p.kind() == Passage.Kind.FURNITURE)
        .extracting(Passage::text)
        .contains("Supply Agreement", "Page 2 of 3");
  }

  @Test
  void readsADrawnTableByCells() throws IOException {
    PDDocument pdf = new PDDocument();
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
      for (float y : new float[] {700, 650, 600}) {
        out.moveTo(72, y);
        out.lineTo(400, y);
      }
      for (float x : new float[] {72, 200, 400}) {
        out.moveTo(x, 700);
        out.lineTo(x, 600);
      }
      out.stroke();
      write(out, 80, 685, "Example Holding");
      write(out, 80, 670, "Limited");
      write(out, 210, 685, "51.00%");
      write(out, 80, 635, "Others");
      write(out, 210, 635, "49.00%");
    }

    Document document = ReadingSupport.read(bytes(pdf), "owners.pdf");

    assertThat(ReadingSupport.texts(document))
        .containsExactly("Example Holding Limited\t51.00%", "Others\t49.00%");
    assertThat(document.passages().get(0).cells())
        .extracting(Passage.Cell::column)
        .containsExactly(1, 2);
  }

  @Test
  void saysThatAnEncryptedOneIsEncrypted() throws IOException {
    PDDocument pdf = pages(new String[] {"secret"});
    pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

    Document document = ReadingSupport.read(bytes(pdf), "locked.pdf");

    assertThat(document.status()).isEqualTo(DocumentStatus.ENCRYPTED);
  }

  @Test
  void saysHowManyPagesHaveNoText() throws IOException {
    PDDocument pdf = new PDDocument();
    pdf.addPage(new PDPage());
    pdf.addPage(new PDPage());

    Document document = ReadingSupport.read(bytes(pdf), "scan.pdf");

    assertThat(document.status()).isEqualTo(DocumentStatus.NO_TEXT);
    assertThat(document.reason().en()).isEqualTo("It has 2 pages and no text layer.");
  }

  @Test
  void takesBookmarksForHeadings() throws IOException {
    PDDocument pdf = pages(new String[] {"1. Supply", "Parts come.", "1.1 Origin", "From China."});
    PDDocumentOutline outline = new PDDocumentOutline();
    pdf.getDocumentCatalog().setDocumentOutline(outline);
    PDOutlineItem first = bookmark(pdf, "1 Supply");
    outline.addLast(first);
    first.addLast(bookmark(pdf, "1.1 Origin"));

    Document document = ReadingSupport.read(bytes(pdf), "a.pdf");

    assertThat(document.passages().get(0).kind()).isEqualTo(Passage.Kind.HEADING);
    assertThat(document.passages().get(3).text()).isEqualTo("From China.");
    assertThat(document.passages().get(3).headings()).containsExactly("1. Supply", "1.1 Origin");
  }

  private static PDOutlineItem bookmark(PDDocument pdf, String title) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(pdf.getPage(0));
    return item;
  }

  @Test
  void hidesWhatIsWhiteTinyOrWithoutInkAndKeepsWhiteOnColour() throws IOException {
    PDDocument pdf = pages(new String[] {"Shown words."});
    try (PDPageContentStream out =
        new PDPageContentStream(pdf, pdf.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
      out.setNonStrokingColor(1f, 1f, 1f);
      write(out, 72, 600, "White words");
      out.setNonStrokingColor(0f, 0f, 0.5f);
      out.addRect(70, 490, 300, 30);
      out.fill();
      out.setNonStrokingColor(1f, 1f, 1f);
      write(out, 72, 500, "White on blue");
      out.setNonStrokingColor(0f, 0f, 0f);
      out.setRenderingMode(RenderingMode.NEITHER);
      write(out, 72, 400, "No ink");
      out.setRenderingMode(RenderingMode.FILL);
      write(out, 72, -40, "Below the page");
    }

    Document document = ReadingSupport.read(bytes(pdf), "a.pdf");

    assertThat(document.passages())
        .filteredOn(p -> !p.hidden())
        .extracting(Passage::text)
        .containsExactly("Shown words.", "White on blue");
    assertThat(document.hidden())
        .containsExactly(
            new HiddenContent(HiddenContent.Kind.INVISIBLE_TEXT, "White words No ink"),
            new HiddenContent(HiddenContent.Kind.OUTSIDE_PAGE, "Below the page"));
  }

  @Test
  void readsFieldsAndNotesAndMarksHiddenNotes() throws IOException {
    PDDocument pdf = pages(new String[] {"A form."});
    PDAcroForm form = new PDAcroForm(pdf);
    pdf.getDocumentCatalog().setAcroForm(form);
    PDTextField field = new PDTextField(form);
    field.setPartialName("supplier");
    field.getCOSObject().setString(COSName.V, "Example Co");
    form.getFields().add(field);
    for (boolean hidden : new boolean[] {false, true}) {
      PDAnnotationText note = new PDAnnotationText();
      note.setContents(hidden ? "Unseen note." : "Seen note.");
      note.setHidden(hidden);
      pdf.getPage(0).getAnnotations().add(note);
    }

    Document document = ReadingSupport.read(bytes(pdf), "form.pdf");

    assertThat(document.passages())
        .filteredOn(p -> p.kind() == Passage.Kind.NOTE && !p.hidden())
        .extracting(Passage::text)
        .containsExactly("Seen note.", "supplier: Example Co");
    assertThat(document.hidden())
        .containsExactly(new HiddenContent(HiddenContent.Kind.HIDDEN_TEXT, "Unseen note."));
  }

  @Test
  void readsAPageThatIsShownTurned() throws IOException {
    byte[] bytes;
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      page.setRotation(90);
      pdf.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
        float right = page.getMediaBox().getWidth();
        out.transform(org.apache.pdfbox.util.Matrix.getRotateInstance(Math.PI / 2, right, 0));
        write(out, 72, 500, "The supplier keeps the parts");
        write(out, 72, 486, "in stock for ten years.");
        out.setNonStrokingColor(0f, 0f, 0.5f);
        out.addRect(70, 380, 300, 30);
        out.fill();
        out.setNonStrokingColor(1f, 1f, 1f);
        write(out, 72, 390, "White on blue.");
      }
      bytes = bytes(pdf);
    }
    Document document = ReadingSupport.read(bytes, "turned.pdf");

    assertThat(ReadingSupport.texts(document))
        .containsExactly("The supplier keeps the parts in stock for ten years.", "White on blue.");
    assertThat(document.hidden()).isEmpty();
  }

  @Test
  void putsCharactersOfAnotherFontWhereTheyStand() {
    List<Glyph> glyphs =
        List.of(
            new Glyph(10, 50, 10, 10, 3, "甲"),
            new Glyph(24, 50, 10, 10, 3, "乙"),
            new Glyph(38, 50, 10, 10, 3, "丙"),
            new Glyph(20, 50, 4, 10, 3, "“"),
            new Glyph(34, 50, 4, 10, 3, "”"));

    assertThat(TextRun.group(glyphs)).extracting(TextRun::text).containsExactly("甲“乙”丙");
  }
}
