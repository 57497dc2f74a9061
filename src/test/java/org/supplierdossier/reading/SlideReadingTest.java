package org.supplierdossier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.HiddenContent;

class SlideReadingTest {

  @Test
  void marksTheTextOfSlidesThatAreNotShown() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XMLSlideShow show = new XMLSlideShow()) {
      show.createSlide().createTextBox().setText("Shown");
      XSLFSlide second = show.createSlide();
      second.createTextBox().setText("Unshown");
      second.setHidden(true);
      show.write(bytes);
    }

    expectSecondHidden(ReadingSupport.read(bytes.toByteArray(), "a.pptx"));
  }

  @Test
  void marksThemInTheBinaryFormatToo() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSLFSlideShow show = new HSLFSlideShow()) {
      show.createSlide().createTextBox().setText("Shown");
      HSLFSlide second = show.createSlide();
      second.createTextBox().setText("Unshown");
      second.setHidden(true);
      show.write(bytes);
    }

    expectSecondHidden(ReadingSupport.read(bytes.toByteArray(), "a.ppt"));
  }

  private static void expectSecondHidden(Document document) {
    assertThat(ReadingSupport.lines(document))
        .containsExactly(
            "PARAGRAPH Slide[number=1, part=body] Shown",
            "PARAGRAPH Slide[number=2, part=body] Unshown");
    assertThat(document.passages().get(0).hidden()).isFalse();
    assertThat(document.passages().get(1).hidden()).isTrue();
    assertThat(document.hidden()).contains(new HiddenContent(HiddenContent.Kind.HIDDEN_SLIDE, "2"));
  }
}
