package org.supplierdossier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.HiddenContent;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;

class OfdReadingTest {
  private static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  private static String line(float top, String text, String colour) {
    return "<ofd:TextObject Boundary=\"20 "
        + top
        + " 170 8\" Size=\"5\"><ofd:FillColor Value=\""
        + colour
        + "\"/><ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"g "
        + (text.length() - 1)
        + " 5\">"
        + text
        + "</ofd:TextCode></ofd:TextObject>";
  }

  private static byte[] page(String... objects) {
    return ReadingSupport.utf8(
        "<ofd:Page"
            + NAMESPACE
            + "><ofd:Content><ofd:Layer>"
            + String.join("", objects)
            + "</ofd:Layer></ofd:Content></ofd:Page>");
  }

  @Test
  void readsPagesInReadingOrder() throws IOException {
    String full = "本公司承诺在合同期内持续供应产品和服务，不得无正当理由中断供货，";
    byte[] bytes =
        ReadingSupport.zip(
            "OFD.xml",
            ReadingSupport.utf8(
                "<ofd:OFD"
                    + NAMESPACE
                    + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"),
            "Doc_0/Document.xml",
            ReadingSupport.utf8(
                "<ofd:Document"
                    + NAMESPACE
                    + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
                    + "</ofd:PageArea></ofd:CommonData><ofd:Pages><ofd:Page BaseLoc=\"P/0.xml\"/>"
                    + "<ofd:Page BaseLoc=\"P/1.xml\"/></ofd:Pages></ofd:Document>"),
            "Doc_0/P/0.xml",
            page(
                line(58, "并提供安全更新。", "0 0 0"),
                line(50, full, "0 0 0"),
                line(90, "白色文字", "255 255 255")),
            "Doc_0/P/1.xml",
            page(line(50, "第二页内容。", "0 0 0")));

    Document document = ReadingSupport.read(bytes, "承诺书.ofd");

    assertThat(document.passages())
        .filteredOn(p -> !p.hidden())
        .extracting(Passage::text)
        .containsExactly(full + "并提供安全更新。", "第二页内容。");
    assertThat(document.passages().get(1).place())
        .isInstanceOfSatisfying(Place.Page.class, p -> assertThat(p.page()).isEqualTo(2));
    assertThat(document.hidden())
        .containsExactly(new HiddenContent(HiddenContent.Kind.INVISIBLE_TEXT, "白色文字"));
  }
}
