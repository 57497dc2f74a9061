package org.supplierdossier.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;
import org.supplierdossier.document.Passage;
import org.xml.sax.SAXException;

/** The filled-in fields of a PDF form, and the notes that are pinned to pages. */
final class PageForms {
  private static final int MAX_FIELDS = 20_000;

  private PageForms() {}

  static void write(PDDocument document, Xhtml out) throws SAXException, IOException {
    Map<COSDictionary, Integer> pageOf = notes(document, out);
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form == null) {
      return;
    }
    if (form.xfaIsDynamic()) {
      XfaValues.write(form, out);
      return;
    }
    int count = 0;
    for (PDField field : form.getFieldTree()) {
      if (count++ >= MAX_FIELDS) {
        return;
      }
      if (!(field instanceof PDNonTerminalField)) {
        write(field, pageOf, out);
      }
    }
  }

  private static void write(PDField field, Map<COSDictionary, Integer> pageOf, Xhtml out)
      throws SAXException {
    String value = field.getValueAsString();
    if (value == null || value.isBlank() || value.equals("Off")) {
      return;
    }
    String label = field.getAlternateFieldName();
    String name = label == null || label.isBlank() ? field.getPartialName() : label;
    int page = 1;
    List<PDAnnotationWidget> widgets = field.getWidgets();
    for (PDAnnotationWidget widget : widgets) {
      page = pageOf.getOrDefault(widget.getCOSObject(), page);
    }
    boolean unseen = !widgets.isEmpty() && widgets.stream().allMatch(PageForms::isUnseen);
    note(StructuredDataParser.labelled(name == null ? "" : name, value), page, unseen, out);
  }

  /** Writes notes, and tells on which page each field stands. */
  private static Map<COSDictionary, Integer> notes(PDDocument document, Xhtml out)
      throws SAXException {
    Map<COSDictionary, Integer> pageOf = new HashMap<>();
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      try {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationWidget) {
            pageOf.put(annotation.getCOSObject(), number);
          } else if (!isSilent(annotation)
              && annotation.getContents() != null
              && !annotation.getContents().isBlank()) {
            note(annotation.getContents(), number, isUnseen(annotation), out);
          }
        }
      } catch (IOException | RuntimeException e) {
        // broken annotations say nothing of the text around them
        pageOf.remove(page.getCOSObject());
      }
    }
    return pageOf;
  }

  /** A link says where it leads, a popup repeats the note that it belongs to. */
  private static boolean isSilent(PDAnnotation annotation) {
    return annotation instanceof PDAnnotationLink || annotation instanceof PDAnnotationPopup;
  }

  private static boolean isUnseen(PDAnnotation annotation) {
    return annotation.isHidden() || annotation.isNoView();
  }

  private static void note(String text, int page, boolean unseen, Xhtml out) throws SAXException {
    out.element(
        "p",
        text,
        Places.PAGE,
        Integer.toString(page),
        Places.KIND,
        Passage.Kind.NOTE.name(),
        Places.HIDDEN,
        Xhtml.flag(unseen));
  }
}
