package org.supplierdossier.reading.structured;

import java.util.ArrayList;
import java.util.List;

/** SPDX tag-value lines as a {@link Tree} of the shape that SPDX JSON has. */
final class TagValue {
  private static final int MAX_LINES = 2_000_000;

  private final List<Tree> members = new ArrayList<>();
  private List<Tree> open = new ArrayList<>();
  private int openLine;
  private boolean inText;

  private TagValue() {}

  static Tree of(List<String> lines) {
    TagValue reading = new TagValue();
    for (int i = 0; i < Math.min(lines.size(), MAX_LINES); i++) {
      reading.line(lines.get(i).strip(), i + 1);
    }
    reading.endPackage();
    return new Tree("", "", "", reading.members);
  }

  private void line(String line, int number) {
    if (inText) {
      inText = !line.contains("</text>");
      return;
    }
    int colon = line.indexOf(':');
    if (colon <= 0 || line.startsWith("#")) {
      return;
    }
    String tag = line.substring(0, colon).strip();
    String value = line.substring(colon + 1).strip();
    inText = value.contains("<text>") && !value.contains("</text>");
    value = value.replace("<text>", "").replace("</text>", "").strip();
    if (tag.equals("PackageName")) {
      endPackage();
      openLine = number;
      open = new ArrayList<>();
    } else if (tag.equals("FileName") || tag.equals("SnippetSPDXID")) {
      endPackage();
    }
    String member = Spdx.TAGS.get(tag);
    if (openLine > 0 && member != null) {
      open.add(new Tree(member, "", value, List.of()));
    } else if (tag.equals("SPDXVersion")) {
      members.add(new Tree("spdxVersion", "", value, List.of()));
    } else if (tag.equals("DocumentName")) {
      members.add(new Tree("name", "", value, List.of()));
    }
  }

  private void endPackage() {
    if (openLine > 0) {
      members.add(new Tree("packages", "" + openLine, StatementTable.LINE, open));
      openLine = 0;
    }
  }
}
