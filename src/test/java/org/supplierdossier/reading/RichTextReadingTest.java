package org.supplierdossier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.document.Passage;

class RichTextReadingTest {
  private static Document read(String body) {
    String head =
        "{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset134 S;}}"
            + "{\\colortbl;\\red255\\green255\\blue255;}"
            + "{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}}";
    return ReadingSupport.read(
        (head + body + "}").getBytes(StandardCharsets.ISO_8859_1), "contract.rtf");
  }

  @Test
  void readsHeadingsTablesAndNotes() {
    Document document =
        read(
            "\\pard\\s1 Supply\\par\\pard\\plain Ten years{\\footnote\\pard See annex.} or"
                + " more.\\par\\trowd\\cellx100\\cellx200\\pard\\intbl Chip\\cell China\\cell\\r"
                + "ow\\pard \\f1\\'b9\\'a9\\'bb\\'f5\\u26399?\\par");

    assertThat(ReadingSupport.lines(document))
        .containsExactly(
            "HEADING Paragraph[number=1] Supply",
            "PARAGRAPH Paragraph[number=2] Ten years or more.",
            "NOTE Paragraph[number=3] See annex.",
            "TABLE_ROW TableRow[table=1, row=1] Chip|China",
            "PARAGRAPH Paragraph[number=4] 供货期");
    assertThat(document.passages().get(1).headings()).containsExactly("Supply");
  }

  @Test
  void leavesOutDeletedTextAndReadsRoundWhatIsHidden() {
    Document document =
        read(
            "\\pard We will {\\deleted never }{\\v secretly }{\\strike once }{\\cf1 white }{\\fs2 tiny"
                + " }supply.\\par");

    assertThat(document.passages())
        .filteredOn(p -> !p.hidden())
        .extracting(Passage::text)
        .containsExactly("We will supply.");
    assertThat(document.hidden())
        .containsExactlyInAnyOrder(
            new HiddenContent(HiddenContent.Kind.HIDDEN_TEXT, "secretly once"),
            new HiddenContent(HiddenContent.Kind.INVISIBLE_TEXT, "white tiny"));
  }

  @Test
  void knowsTheColumnsOfMergedCellsAndReadsTablesInCells() {
    Document document =
        read(
            "\\trowd\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl A\\cell B\\cell C\\cell\\row"
                + "\\trowd\\cellx2000\\cellx3000\\pard\\intbl Both\\cell"
                + "\\itap2 x\\nestcell y\\nestcell{\\*\\nesttableprops\\trowd\\cellx100\\cellx200\\nestrow}"
                + "{\\nonesttables\\par}\\intbl\\itap1 C\\cell\\row\\pard End.\\par");

    assertThat(ReadingSupport.lines(document))
        .containsExactly(
            "TABLE_ROW TableRow[table=1, row=1] A|B|C",
            "TABLE_ROW TableRow[table=1, row=2] Both|C",
            "TABLE_ROW TableRow[table=2, row=1] x|y",
            "PARAGRAPH Paragraph[number=1] End.");
    assertThat(document.passages().get(1).cells())
        .containsExactly(new Passage.Cell(1, 2, 1, 0, 4), new Passage.Cell(3, 1, 1, 5, 6));
  }

  @Test
  void readsCheckBoxesAndListsToChooseFrom() {
    String field = "{\\field{\\*\\fldinst FORM {\\*\\formfield{%s}}}{\\fldrslt %s}}";
    Document document =
        read(
            "\\pard "
                + field.formatted("\\fftype1\\ffres1{\\*\\ffname n}", "")
                + " Yes "
                + field.formatted("\\fftype1\\ffres25\\ffdefres0", "")
                + " No "
                + field.formatted("\\fftype2\\ffres1{\\*\\ffl China}{\\*\\ffl Norway}", "Norway")
                + "\\par");

    assertThat(ReadingSupport.texts(document)).containsExactly("☒ Yes ☐ No Norway");
  }
}
