package org.supplierdossier.reading;

import java.util.ArrayList;
import java.util.List;

/** A check box or a list to choose from in the form of an RTF file. */
final class RtfForm {
  private static final int CHECK_BOX = 1;
  private static final int LIST = 2;

  /** Says that a field was left as it was defined. */
  private static final int AS_DEFINED = 25;

  private final List<String> entries = new ArrayList<>();
  private int type;
  private int result = AS_DEFINED;
  private int defined;

  /** Takes a control word of the field. */
  void property(String word, int value) {
    switch (word) {
      case "fftype" -> type = value;
      case "ffres" -> result = value;
      case "ffdefres" -> defined = value;
      default -> {
        // how it is called and what it helps with
      }
    }
  }

  void entry(String text) {
    entries.add(text.strip());
  }

  boolean isList() {
    return type == LIST;
  }

  /** What the field shows. */
  String shown() {
    int value = result == AS_DEFINED ? defined : result;
    if (type == CHECK_BOX) {
      return value == 1 ? "☒" : "☐";
    }
    return isList() && value >= 0 && value < entries.size() ? entries.get(value) : "";
  }
}
