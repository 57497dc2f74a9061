package org.supplierdossier.reading;

import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.HiddenContent;
import org.xml.sax.SAXException;

/** What a PDF does when it is opened or touched: scripts, programs, other files (12.6). */
final class PageActions {
  private static final int MAX_DEPTH = 12;
  private static final int MAX_ANNOTATIONS = 20_000;
  private static final COSName SCRIPT = COSName.getPDFName("JavaScript");
  private static final Set<String> LEADING_ELSEWHERE =
      Set.of("Launch", "GoToR", "SubmitForm", "ImportData");

  private final Xhtml out;
  private boolean scriptTold;

  private PageActions(Xhtml out) {
    this.out = out;
  }

  /** Notes scripts once, and every file that an action leads to. */
  static void note(PDDocument document, Xhtml out) throws SAXException {
    PageActions actions = new PageActions(out);
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    actions.look(catalog.getDictionaryObject(COSName.OPEN_ACTION), 0);
    actions.additional(catalog);
    if (catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names
        && names.getDictionaryObject(SCRIPT) != null) {
      actions.script();
    }
    int count = 0;
    for (PDPage page : document.getPages()) {
      actions.additional(page.getCOSObject());
      COSBase annotations = page.getCOSObject().getDictionaryObject(COSName.ANNOTS);
      for (COSBase one : annotations instanceof COSArray all ? all : new COSArray()) {
        COSBase object = one instanceof org.apache.pdfbox.cos.COSObject o ? o.getObject() : one;
        if (object instanceof COSDictionary annotation && count++ < MAX_ANNOTATIONS) {
          actions.look(annotation.getDictionaryObject(COSName.A), 0);
          actions.additional(annotation);
        }
      }
    }
  }

  private void additional(COSDictionary holder) throws SAXException {
    if (holder.getDictionaryObject(COSName.AA) instanceof COSDictionary all) {
      for (COSName event : all.keySet()) {
        look(all.getDictionaryObject(event), 0);
      }
    }
  }

  private void look(@Nullable COSBase object, int depth) throws SAXException {
    if (!(object instanceof COSDictionary action) || depth > MAX_DEPTH) {
      return;
    }
    String kind = action.getNameAsString(COSName.S, "");
    if (kind.equals(SCRIPT.getName())) {
      script();
    } else if (LEADING_ELSEWHERE.contains(kind)) {
      out.found(HiddenContent.Kind.EXTERNAL_LINK, (kind + " " + target(action)).strip());
    }
    COSBase next = action.getDictionaryObject(COSName.NEXT);
    if (next instanceof COSDictionary) {
      look(next, depth + 1);
    }
  }

  private void script() throws SAXException {
    if (!scriptTold) {
      scriptTold = true;
      out.found(HiddenContent.Kind.MACRO, SCRIPT.getName());
    }
  }

  private static String target(COSDictionary action) {
    COSBase file = action.getDictionaryObject(COSName.F);
    String name =
        file instanceof COSDictionary specification
            ? specification.getString(COSName.UF, specification.getString(COSName.F, ""))
            : action.getString(COSName.F, "");
    boolean address = name.toLowerCase(Locale.ROOT).startsWith("http");
    return address ? OoxmlFile.shown(name) : OoxmlFile.lastName(name);
  }
}
