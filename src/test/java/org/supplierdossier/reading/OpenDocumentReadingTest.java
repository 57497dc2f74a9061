package org.supplierdossier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;

class OpenDocumentReadingTest {
  private static final String OPEN =
      "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:presentation=\"urn:oasis:names:tc:opendocument:xmlns:presentation:1.0\""
          + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\">";

  private static Document read(String kind, String styles, String body, String name)
      throws IOException {
    String content =
        OPEN
            + "<office:automatic-styles>"
            + styles
            + "</office:automatic-styles><office:body><office:"
            + kind
            + ">"
            + body
            + "</office:"
            + kind
            + "></office:body></office:document-content>";
    return ReadingSupport.read(
        ReadingSupport.zip(
            "mimetype",
            ReadingSupport.utf8("application/vnd.oasis.opendocument." + kind),
            "content.xml",
            ReadingSupport.utf8(content)),
        name);
  }

  @Test
  void readsATextWithHeadingsNumbersNotesAndTables() throws IOException {
    Document document =
        read(
            "text",
            "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\""
                + " style:num-format=\"1\" style:num-suffix=\".\"/></text:list-style>",
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>never</text:p>"
                + "</text:deletion></text:changed-region></text:tracked-changes>"
                + "<text:h text:outline-level=\"1\">供应</text:h>"
                + "<text:p>持续供货<text:note><text:note-citation>1</text:note-citation>"
                + "<text:note-body><text:p>见附件。</text:p></text:note-body></text:note>五年。</text:p>"
                + "<text:list text:style-name=\"L\"><text:list-item><text:p>交期</text:p>"
                + "</text:list-item><text:list-item><text:p>包装</text:p></text:list-item></text:list>"
                + "<table:table><table:table-row><table:table-cell"
                + " table:number-rows-spanned=\"2\"><text:p>芯片</text:p></table:table-cell>"
                + "<table:table-cell><text:p>产地</text:p></table:table-cell></table:table-row>"
                + "<table:table-row><table:covered-table-cell/><table:table-cell><text:p>中国</text:p>"
                + "</table:table-cell></table:table-row></table:table>",
            "a.odt");

    assertThat(ReadingSupport.lines(document))
        .containsExactly(
            "HEADING Paragraph[number=1] 供应",
            "PARAGRAPH Paragraph[number=2] 持续供货五年。",
            "NOTE Paragraph[number=3] 见附件。",
            "LIST_ITEM Paragraph[number=4] 1. 交期",
            "LIST_ITEM Paragraph[number=5] 2. 包装",
            "TABLE_ROW TableRow[table=1, row=1] 芯片|产地",
            "TABLE_ROW TableRow[table=1, row=2] 中国");
    assertThat(document.passages().get(1).headings()).containsExactly("供应");
    assertThat(document.passages().get(6).cells().get(0).column()).isEqualTo(2);
  }

  @Test
  void readsRoundWhatIsWhiteTinyOrHidden() throws IOException {
    Document document =
        read(
            "text",
            "<style:style style:name=\"W\" style:family=\"text\"><style:text-properties"
                + " fo:color=\"#ffffff\"/></style:style><style:style style:name=\"H\""
                + " style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>",
            "<text:p>We will <text:span text:style-name=\"W\">never</text:span><text:span"
                + " text:style-name=\"H\">ever</text:span> supply.</text:p>",
            "a.odt");

    assertThat(document.passages())
        .filteredOn(p -> !p.hidden())
        .extracting(Passage::text)
        .containsExactly("We will supply.");
    assertThat(document.hidden())
        .containsExactlyInAnyOrder(
            new HiddenContent(HiddenContent.Kind.INVISIBLE_TEXT, "never"),
            new HiddenContent(HiddenContent.Kind.HIDDEN_TEXT, "ever"));
  }

  @Test
  void countsRepeatedRowsAndCellsOfASheet() throws IOException {
    Document document =
        read(
            "spreadsheet",
            "",
            "<table:table table:name=\"BOM\"><table:table-row table:number-rows-repeated=\"3\">"
                + "<table:table-cell/></table:table-row><table:table-row><table:table-cell"
                + " table:number-columns-repeated=\"2\"/><table:table-cell><text:p>51.3%</text:p>"
                + "</table:table-cell></table:table-row><table:table-row"
                + " table:visibility=\"filter\"><table:table-cell><text:p>x</text:p>"
                + "</table:table-cell></table:table-row></table:table>",
            "a.ods");

    Passage first = document.passages().get(0);
    assertThat(first.place()).isEqualTo(new Place.SheetRow("BOM", 4));
    assertThat(first.cells().get(0).column()).isEqualTo(3);
    assertThat(document.passages().get(1).hidden()).isTrue();
    assertThat(document.hidden())
        .containsExactly(new HiddenContent(HiddenContent.Kind.HIDDEN_ROW, "BOM!5:5"));
  }

  @Test
  void readsSlidesWithNotesAndReportsHiddenOnes() throws IOException {
    Document document =
        read(
            "presentation",
            "<style:style style:name=\"d\" style:family=\"drawing-page\">"
                + "<style:drawing-page-properties presentation:visibility=\"hidden\"/></style:style>",
            "<draw:page><draw:frame><draw:text-box><text:p>One</text:p></draw:text-box></draw:frame>"
                + "<presentation:notes><text:p>Note</text:p></presentation:notes></draw:page>"
                + "<draw:page draw:style-name=\"d\"><text:p>Two</text:p></draw:page>",
            "a.odp");

    assertThat(ReadingSupport.lines(document))
        .containsExactly(
            "PARAGRAPH Slide[number=1, part=body] One",
            "NOTE Slide[number=1, part=notes] Note",
            "PARAGRAPH Slide[number=2, part=body] Two");
    assertThat(document.hidden()).contains(new HiddenContent(HiddenContent.Kind.HIDDEN_SLIDE, "2"));
  }

  @Test
  void saysThatAnEncryptedOneIsEncrypted() throws IOException {
    Document document =
        ReadingSupport.read(
            ReadingSupport.zip(
                "mimetype",
                ReadingSupport.utf8("application/vnd.oasis.opendocument.text"),
                "META-INF/manifest.xml",
                ReadingSupport.utf8("<manifest:encryption-data/>"),
                "content.xml",
                new byte[] {1, 2, 3}),
            "a.odt");

    assertThat(document.status()).isEqualTo(DocumentStatus.ENCRYPTED);
  }

  @Test
  void readsTheFieldsOfFormsAndNumbersThatAreSet() throws IOException {
    Document document =
        read(
            "text",
            "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\""
                + " style:num-format=\"一, 二, 三, ...\" style:num-suffix=\"、\"/></text:list-style>",
            "<text:p><field:fieldmark field:type=\"x.FORMCHECKBOX\"><field:param"
                + " field:name=\"Checkbox_Checked\" field:value=\"true\"/></field:fieldmark> 是 "
                + "<field:fieldmark field:type=\"x.FORMDROPDOWN\"><field:param"
                + " field:name=\"Dropdown_ListEntry\" field:value=\"中国\"/></field:fieldmark></text:p>"
                + "<text:list text:style-name=\"L\"><text:list-item text:start-value=\"5\">"
                + "<text:p>交期</text:p></text:list-item></text:list>",
            "a.odt");

    assertThat(ReadingSupport.texts(document)).containsExactly("☒ 是 中国", "五、 交期");
  }

  @Test
  void keepsAsHiddenWhatAFormatOrAColourHides() throws IOException {
    Document document =
        read(
            "spreadsheet",
            "<style:style style:name=\"G\" style:family=\"table-cell\"><style:table-cell-properties"
                + " fo:background-color=\"#c0c0c0\"/><style:text-properties fo:color=\"#c0c0c0\"/>"
                + "</style:style>",
            "<table:table table:name=\"S\"><table:table-row><table:table-cell"
                + " office:string-value=\"text\"><text:p/></table:table-cell><table:table-cell"
                + " table:style-name=\"G\"><text:p>grey</text:p></table:table-cell><table:table-cell>"
                + "<text:p>shown</text:p></table:table-cell></table:table-row></table:table>",
            "a.ods");

    assertThat(document.passages()).extracting(Passage::hidden).containsExactly(false, true);
    assertThat(document.hidden())
        .extracting(HiddenContent::detail)
        .containsExactly("S!A1 text", "S!B1 grey");
  }
}
