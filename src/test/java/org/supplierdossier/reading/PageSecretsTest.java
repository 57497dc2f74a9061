package org.supplierdossier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.document.Passage;

class PageSecretsTest {
  private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

  /** What is written on a page. */
  private interface Writing {
    void on(PDDocument pdf, PDPageContentStream out) throws IOException;
  }

  private static Document read(Writing writing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
        writing.on(pdf, out);
      }
      pdf.save(bytes);
    }
    return ReadingSupport.read(bytes.toByteArray(), "a.pdf");
  }

  private static void write(PDPageContentStream out, float x, float y, String text)
      throws IOException {
    out.beginText();
    out.setFont(FONT, 12);
    out.newLineAtOffset(x, y);
    out.showText(text);
    out.endText();
  }

  @Test
  void readsRoundWordsThatAreStruckOut() throws IOException {
    Document document =
        read(
            (pdf, out) -> {
              write(out, 72, 700, "We will");
              write(out, 120, 700, "never");
              out.moveTo(119, 703);
              out.lineTo(150, 703);
              out.stroke();
              write(out, 154, 700, "supply.");
              out.moveTo(72, 698);
              out.lineTo(190, 698);
              out.stroke();
            });

    assertThat(document.passages().get(0).text()).isEqualTo("We will supply.");
    assertThat(document.hidden())
        .containsExactly(new HiddenContent(HiddenContent.Kind.HIDDEN_TEXT, "never"));
  }

  @Test
  void hidesTheTextOfLayersThatAreNotShown() throws IOException {
    Document document =
        read(
            (pdf, out) -> {
              PDOptionalContentProperties layers = new PDOptionalContentProperties();
              PDOptionalContentGroup off = new PDOptionalContentGroup("off");
              layers.addGroup(off);
              layers.setGroupEnabled(off, false);
              pdf.getDocumentCatalog().setOCProperties(layers);
              write(out, 72, 700, "Shown words.");
              out.beginMarkedContent(COSName.OC, off);
              write(out, 72, 600, "Words of a layer.");
              out.endMarkedContent();
            });

    assertThat(document.passages())
        .filteredOn(p -> !p.hidden())
        .extracting(Passage::text)
        .containsExactly("Shown words.");
    assertThat(document.hidden()).extracting(HiddenContent::detail).contains("Words of a layer.");
  }

  @Test
  void reportsAScript() throws IOException {
    Document document =
        read(
            (pdf, out) -> {
              pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
              write(out, 72, 700, "Words.");
            });

    assertThat(document.hidden())
        .containsExactly(new HiddenContent(HiddenContent.Kind.MACRO, "JavaScript"));
  }

  @Test
  void readsColumnsOfJustifiedTextOneAfterTheOther() throws IOException {
    Document document =
        read(
            (pdf, out) -> {
              for (int i = 0; i < 8; i++) {
                for (int column = 0; column < 2; column++) {
                  float x = 72 + 250 * column;
                  float y = 700 - 14 * i - 5 * column;
                  String name = column == 0 ? "left" : "right";
                  for (String word : new String[] {name, "responsibilities", "availability"}) {
                    write(out, x, y, word);
                    x += FONT.getStringWidth(word) * 0.012f + 18;
                  }
                }
              }
            });

    String all = String.join(" ", ReadingSupport.texts(document));
    assertThat(all.lastIndexOf("left")).isLessThan(all.indexOf("right"));
    assertThat(document.passages())
        .extracting(Passage::kind)
        .doesNotContain(Passage.Kind.TABLE_ROW);
  }

  @Test
  void takesNumberedLinesForParagraphs() throws IOException {
    Document document =
        read(
            (pdf, out) -> {
              for (int i = 1; i <= 3; i++) {
                write(out, 72, 700 - 15 * i, "4." + i);
                write(out, 110, 700 - 15 * i, "Clause number " + i);
              }
            });

    assertThat(ReadingSupport.texts(document))
        .containsExactly("4.1 Clause number 1", "4.2 Clause number 2", "4.3 Clause number 3");
  }
}
