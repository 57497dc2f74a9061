package org.supplierdossier.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The files that are attached to a PDF. */
final class PageAttachments {
  private static final int MAX_DEPTH = 20;

  private PageAttachments() {}

  static void hand(PDDocument document, ContentHandler handler, ParseContext context)
      throws IOException, SAXException {
    EmbeddedDocumentExtractor extractor = context.get(EmbeddedDocumentExtractor.class);
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    if (extractor == null || names == null || names.getEmbeddedFiles() == null) {
      return;
    }
    Map<String, PDComplexFileSpecification> files = new TreeMap<>();
    collect(names.getEmbeddedFiles(), files, 0);
    for (Map.Entry<String, PDComplexFileSpecification> file : files.entrySet()) {
      PDEmbeddedFile content = content(file.getValue());
      if (content != null) {
        Metadata metadata = new Metadata();
        String name = file.getValue().getFilename();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name == null ? file.getKey() : name);
        try (InputStream in = content.createInputStream()) {
          extractor.parseEmbedded(in, handler, metadata, false);
        }
      }
    }
  }

  private static void collect(
      PDNameTreeNode<PDComplexFileSpecification> node,
      Map<String, PDComplexFileSpecification> files,
      int depth)
      throws IOException {
    if (depth > MAX_DEPTH) {
      return;
    }
    Map<String, PDComplexFileSpecification> own = node.getNames();
    if (own != null) {
      files.putAll(own);
    }
    if (node.getKids() != null) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
        collect(kid, files, depth + 1);
      }
    }
  }

  private static @Nullable PDEmbeddedFile content(@Nullable PDComplexFileSpecification file) {
    if (file == null) {
      return null;
    }
    PDEmbeddedFile unicode = file.getEmbeddedFileUnicode();
    return unicode != null ? unicode : file.getEmbeddedFile();
  }
}
