package org.supplierdossier.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** The layers of a PDF, of which some are not shown (ISO 32000-1, 8.11). */
final class PageLayers {
  private final @Nullable PDOptionalContentProperties layers;
  private final Deque<Boolean> open = new ArrayDeque<>();
  private int hidden;

  PageLayers(PDDocument document) {
    layers = document.getDocumentCatalog().getOCProperties();
  }

  void startPage() {
    open.clear();
    hidden = 0;
  }

  void begin(@Nullable COSName tag, @Nullable COSDictionary properties) {
    boolean hides = COSName.OC.equals(tag) && properties != null && isHidden(properties);
    open.push(hides);
    hidden += hides ? 1 : 0;
  }

  void end() {
    if (!open.isEmpty() && open.pop()) {
      hidden--;
    }
  }

  /** Whether what is printed now stands on a layer that is not shown. */
  boolean hides() {
    return hidden > 0;
  }

  private boolean isHidden(COSDictionary properties) {
    PDPropertyList list = PDPropertyList.create(properties);
    if (list instanceof PDOptionalContentGroup group) {
      return isOff(group);
    } else if (list instanceof PDOptionalContentMembershipDictionary several) {
      List<PDPropertyList> groups = several.getOCGs();
      return !groups.isEmpty()
          && groups.stream().allMatch(g -> g instanceof PDOptionalContentGroup one && isOff(one));
    }
    return false;
  }

  private boolean isOff(PDOptionalContentGroup group) {
    return layers != null && !layers.isGroupEnabled(group);
  }
}
