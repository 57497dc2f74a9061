package org.supplierdossier.render;

import gg.jte.TemplateOutput;

/** Collects a page with everything in it made visible; see {@link Visible}. */
final class VisibleOutput implements TemplateOutput {
  private final StringBuilder page = new StringBuilder(1 << 16);

  @Override
  public void writeContent(String value) {
    writeContent(value, 0, value.length());
  }

  @Override
  public void writeContent(String value, int beginIndex, int endIndex) {
    Visible.append(page, value, beginIndex, endIndex);
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
