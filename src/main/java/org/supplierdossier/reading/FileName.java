package org.supplierdossier.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** Names of files and of documents inside files, which are claims of whoever sent them. */
final class FileName {
  private static final int MAX_EXTENSION = 8;
  private static final int MAX_NAME = 240;

  /** What detection is told of a name besides its extension. */
  static final String UNSAID = "document";

  private FileName() {}

  /** The extension in lower case without its dot, or an empty text. */
  static String extension(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    String extension = dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    boolean plain =
        extension.length() <= MAX_EXTENSION
            && extension.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    return plain ? extension : "";
  }

  /** The extension of the name that metadata give. */
  static String extension(Metadata metadata) {
    return extension(String.valueOf(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY)));
  }

  /** A name that tells detection the extension and nothing else. */
  static String forDetection(String name) {
    String extension = extension(name);
    return extension.isEmpty() ? UNSAID : UNSAID + "." + extension;
  }

  /** The name of what is compressed in a file that does not say it. */
  static String unpacked(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /**
   * A path below a container, from the name a document has there: form NFC, forward slashes, no
   * steps up, no control characters, no container boundary.
   */
  static String inside(String claimed) {
    String plain = Normalizer.normalize(claimed, Normalizer.Form.NFC).replace('\\', '/');
    List<String> steps = new ArrayList<>();
    for (String step : plain.split("/", -1)) {
      String clean = PassageText.clean(step);
      if (clean.endsWith("!")) {
        clean = clean.substring(0, clean.length() - 1) + "\uff01";
      }
      if (!clean.isEmpty() && !clean.equals(".") && !clean.equals("..")) {
        steps.add(clean);
      }
    }
    String path = String.join("/", steps);
    return path.length() <= MAX_NAME ? path : shorten(path);
  }

  private static String shorten(String path) {
    String extension = extension(path);
    int cut = MAX_NAME - MAX_EXTENSION - 2;
    if (Character.isHighSurrogate(path.charAt(cut - 1))) {
      cut--;
    }
    String start = path.substring(0, cut);
    return extension.isEmpty() ? start : start + "~." + extension;
  }
}
