package org.supplierdossier.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supplierdossier.document.Document;

class ExternalEntityTest {
  private static final String CANARY = "canary-4711";

  @Test
  void resolvesNoEntityOfAnyFormat(@TempDir Path folder) throws IOException {
    Path canary = Files.writeString(folder.resolve("canary.txt"), CANARY);
    try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      listener.setSoTimeout(300);
      String remote = "http://127.0.0.1:" + listener.getLocalPort() + "/";

      for (Map.Entry<String, byte[]> file : files(canary.toUri().toString(), remote).entrySet()) {
        List<Document> documents = ReadingSupport.readAll(file.getValue(), file.getKey());

        assertThat(documents.toString()).as(file.getKey()).doesNotContain(CANARY);
      }
      assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  private static Map<String, byte[]> files(String local, String remote) throws IOException {
    String entities =
        """
        <!DOCTYPE x SYSTEM "%sdtd" [
          <!ENTITY file SYSTEM "%s">
          <!ENTITY net SYSTEM "%sentity">
          <!ENTITY %% outside SYSTEM "%sparameter"> %%outside;
        ]>
        """
            .formatted(remote, local, remote, remote);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.xml", xml(entities + "<x>text &file; &net;</x>"));
    files.put("a.xhtml", xml(entities + "<html><body><p>&file;&net;</p></body></html>"));
    files.put(
        "a.svg",
        xml(
            entities
                + "<svg xmlns='http://www.w3.org/2000/svg'><text>&file;&net;</text>"
                + "<image href='"
                + remote
                + "image'/></svg>"));
    files.put("a.docx", word(entities));
    files.put("a.xlsx", workbook(entities));
    files.put("xfa.pdf", pdf(entities, false));
    files.put("xmp.pdf", pdf(entities, true));
    files.put(
        "a.html",
        xml("<html><link rel=stylesheet href='" + remote + "css'><img src='" + remote + "i'>x"));
    return files;
  }

  private static byte[] xml(String text) {
    String head = text.startsWith("<html>") ? "" : "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    return (head + text).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] word(String entities) throws IOException {
    return office(
        "word/document.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        entities
            + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
            + "<w:body><w:p><w:r><w:t>text &file; &net;</w:t></w:r></w:p></w:body></w:document>");
  }

  private static byte[] workbook(String entities) throws IOException {
    return office(
        "xl/workbook.xml",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        entities
            + "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
            + "<sheets><sheet name='&file;&net;' sheetId='1'/></sheets></workbook>");
  }

  private static byte[] office(String part, String type, String content) throws IOException {
    return ReadingSupport.zip(
        "[Content_Types].xml",
        xml(
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType="
                + "'application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Override PartName='/"
                + part
                + "' ContentType='"
                + type
                + "'/></Types>"),
        "_rels/.rels",
        xml(
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/"
                + "2006/relationships/officeDocument' Target='"
                + part
                + "'/></Relationships>"),
        part,
        xml(content));
  }

  private static byte[] pdf(String entities, boolean metadata) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      if (metadata) {
        PDMetadata xmp = new PDMetadata(document);
        xmp.importXMPMetadata(
            xml(
                entities
                    + "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf="
                    + "'http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description xmlns:dc="
                    + "'http://purl.org/dc/elements/1.1/' dc:title='&file;'>&net;"
                    + "</rdf:Description></rdf:RDF></x:xmpmeta>"));
        document.getDocumentCatalog().setMetadata(xmp);
      } else {
        COSStream form = document.getDocument().createCOSStream();
        try (var stream = form.createOutputStream()) {
          stream.write(
              xml(
                  entities
                      + "<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'><template>&file;&net;"
                      + "</template></xdp:xdp>"));
        }
        PDAcroForm fields = new PDAcroForm(document);
        fields.getCOSObject().setItem(COSName.XFA, form);
        document.getDocumentCatalog().setAcroForm(fields);
      }
      document.save(out);
    }
    return out.toByteArray();
  }
}
