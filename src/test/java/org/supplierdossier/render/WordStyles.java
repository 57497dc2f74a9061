package org.supplierdossier.render;

/** The styles of the Word templates that ship. */
final class WordStyles {
  private WordStyles() {}

  static String xml() {
    String language = "<w:lang w:val=\"en-GB\" w:eastAsia=\"zh-CN\"/>";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
        + "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "<w:docDefaults><w:rPrDefault><w:rPr>"
        + "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\""
        + " w:eastAsia=\"Microsoft YaHei\"/>"
        + "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>"
        + language
        + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
        + "<w:spacing w:after=\"80\" w:line=\"276\" w:lineRule=\"auto\"/>"
        + "</w:pPr></w:pPrDefault></w:docDefaults>"
        + paragraph("Normal", "Normal", "", "")
        + paragraph("Title", "Title", "<w:spacing w:before=\"120\" w:after=\"60\"/>", size(44))
        + paragraph("Subtitle", "Subtitle", "<w:spacing w:after=\"240\"/>", size(26) + grey())
        + paragraph(
            "Heading1",
            "heading 1",
            "<w:keepNext/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"2\""
                + " w:color=\"111111\"/></w:pBdr><w:spacing w:before=\"340\" w:after=\"120\"/>"
                + "<w:outlineLvl w:val=\"0\"/>",
            size(30))
        + paragraph(
            "Heading2",
            "heading 2",
            "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"1\"/>",
            "<w:color w:val=\"1D3557\"/>" + size(22))
        + paragraph(
            "Signature",
            "Dossier Signature",
            "<w:keepNext/><w:keepLines/><w:spacing w:before=\"200\" w:after=\"80\"/>",
            "")
        + paragraph("Item", "Dossier Item", "<w:ind w:left=\"284\" w:hanging=\"284\"/>", "")
        + paragraph("Note", "Dossier Note", "", grey() + size(17))
        + paragraph("Lead", "Dossier Lead", "<w:keepNext/>", grey() + size(17))
        + paragraph(
            "Notice",
            "Dossier Notice",
            "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"111111\"/></w:pBdr>"
                + "<w:spacing w:before=\"120\" w:after=\"120\"/><w:ind w:left=\"227\"/>",
            "")
        + paragraph(
            "Quote",
            "Quote",
            "<w:keepLines/>"
                + bar()
                + "<w:spacing w:before=\"60\" w:after=\"0\"/><w:ind w:left=\"227\"/>",
            "")
        + paragraph(
            "Source",
            "Dossier Source",
            bar() + "<w:spacing w:after=\"160\"/><w:ind w:left=\"227\"/>",
            grey() + size(16))
        + paragraph("Cell", "Dossier Cell", "<w:spacing w:before=\"20\" w:after=\"20\"/>", size(16))
        + paragraph("Mark", "Dossier Mark", "<w:spacing w:after=\"0\"/>", grey() + size(12))
        + paragraph("Header", "header", "<w:spacing w:after=\"0\"/>", grey() + size(16))
        + paragraph(
            "Footer",
            "footer",
            "<w:spacing w:after=\"0\"/><w:jc w:val=\"right\"/>",
            grey() + size(16))
        + "<w:style w:type=\"table\" w:styleId=\"Lines\"><w:name w:val=\"Dossier Lines\"/><w:tblPr>"
        + "<w:tblBorders><w:bottom w:val=\"single\" w:sz=\"4\" w:color=\"BBBBBB\"/>"
        + "<w:insideH w:val=\"single\" w:sz=\"4\" w:color=\"BBBBBB\"/></w:tblBorders>"
        + "<w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/>"
        + "</w:tblCellMar></w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:tcPr>"
        + "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"8\" w:color=\"111111\"/></w:tcBorders>"
        + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEF1F5\"/></w:tcPr></w:tblStylePr>"
        + "</w:style></w:styles>";
  }

  private static String bar() {
    return "<w:pBdr><w:left w:val=\"single\" w:sz=\"12\" w:space=\"8\" w:color=\"8A94A3\"/></w:pBdr>";
  }

  private static String grey() {
    return "<w:color w:val=\"444444\"/>";
  }

  private static String size(int halfPoints) {
    return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
  }

  private static String paragraph(String id, String name, String layout, String look) {
    String lead = id.equals("Normal") ? " w:default=\"1\"" : "";
    return "<w:style w:type=\"paragraph\""
        + lead
        + " w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + "\"/>"
        + (id.equals("Normal") ? "" : "<w:basedOn w:val=\"Normal\"/>")
        + "<w:qFormat/><w:pPr>"
        + layout
        + "</w:pPr><w:rPr>"
        + look
        + "</w:rPr></w:style>";
  }
}
