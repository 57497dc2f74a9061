package org.supplierdossier.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.supplierdossier.document.Passage;
import org.xml.sax.SAXException;

/** The values that were filled into a form whose fields are described in XML (XFA 3.3). */
final class XfaValues {
  private static final int MAX_VALUES = 20_000;

  private XfaValues() {}

  /** Writes each value with the name of its field; jsoup opens nothing from outside. */
  static void write(PDAcroForm form, Xhtml out) throws IOException, SAXException {
    Element root =
        Jsoup.parse(
            new ByteArrayInputStream(form.getXFA().getBytes()),
            StandardCharsets.UTF_8.name(),
            "",
            org.jsoup.parser.Parser.xmlParser());
    Element values = root.getElementsByTag("xfa:data").first();
    if (values == null) {
      return;
    }
    int count = 0;
    for (Element field : values.getAllElements()) {
      String value = PassageText.clean(field.wholeText());
      if (field.childrenSize() == 0 && !value.isEmpty() && count++ < MAX_VALUES) {
        out.element(
            "p",
            StructuredDataParser.labelled(field.tagName(), value),
            Places.PAGE,
            "1",
            Places.KIND,
            Passage.Kind.NOTE.name());
      }
    }
  }
}
