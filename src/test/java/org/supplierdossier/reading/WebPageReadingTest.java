package org.supplierdossier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.document.Passage;

class WebPageReadingTest {
  private static final String STYLE =
      """
      <style>
      /* .shown{display:none} */
      .none{display:none} #id{visibility:hidden} .off{position:absolute;left:-9999px}
      .zero{font-size:0} .white{color:#fff} .dark{color:#fff;background:#003366}
      .grey{color:#eee;background-color:#eeeeee} .clip{position:absolute;clip:rect(0,0,0,0)}
      .both{display:none} div.both{display:block} a:hover{display:none}
      @media print{.shown{display:none}} @media (max-width:600px){.shown{display:none}}
      </style>
      """;

  private static List<Passage> read(String body) {
    return ReadingSupport.read("<html><head>" + STYLE + "</head><body>" + body, "a.html")
        .passages();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=none>x</p>",
        "<p id=id>x</p>",
        "<p class=off>x</p>",
        "<p class=zero>x</p>",
        "<p class=white>x</p>",
        "<p class=grey>x</p>",
        "<p class=clip>x</p>",
        "<p hidden>x</p>",
        "<div style='height:0;overflow:hidden'><p>x</p></div>",
        "<p><font color=white>x</font></p>",
        "<p style='color:transparent'>x</p>",
        "<p style='opacity:0'>x</p>"
      })
  void hidesWhatAReaderDoesNotSee(String html) {
    assertThat(read(html)).extracting(Passage::hidden).containsExactly(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p aria-hidden=true>x</p>",
        "<p class=dark>x</p>",
        "<p class=shown>x</p>",
        "<div class=both>x</div>",
        "<p><a href=x>x</a></p>",
        "<div style='color:#fff;background:#222'><p>x</p></div>",
        "<div class=white><p style='color:#000'>x</p></div>",
        "<div style='color:#fff;background:url(night.png)'><p>x</p></div>"
      })
  void showsWhatAReaderSees(String html) {
    assertThat(read(html)).extracting(Passage::hidden).containsExactly(false);
  }

  @Test
  void readsRoundHiddenTextAndReportsIt() {
    Document page =
        ReadingSupport.read(
            "<html><head>" + STYLE + "</head><body><p>We will <i class=none>never </i>supply.</p>",
            "a.html");

    assertThat(page.passages().get(0).text()).isEqualTo("We will supply.");
    assertThat(page.hidden())
        .containsExactly(new HiddenContent(HiddenContent.Kind.HIDDEN_TEXT, "never"));
  }

  @Test
  void readsTheFieldsOfAForm() {
    assertThat(
            read(
                "<p><input type=checkbox checked> Yes <input type=checkbox> No</p>"
                    + "<p>Name<input value='Chip X'>in<input value=use></p>"))
        .extracting(Passage::text)
        .containsExactly("☒ Yes ☐ No", "Name Chip X in use");
  }
}
