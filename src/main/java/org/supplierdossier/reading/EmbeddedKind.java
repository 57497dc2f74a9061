package org.supplierdossier.reading;

import java.io.IOException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;

/** What a document inside another one is for its container. */
final class EmbeddedKind {
  /** The name of a document whose container gives it none. */
  static final String NAMELESS = "embedded";

  private EmbeddedKind() {}

  /** The name it goes by in its container, or a general one. */
  static String name(Metadata metadata) {
    for (String key :
        new String[] {
          TikaCoreProperties.RESOURCE_NAME_KEY, TikaCoreProperties.EMBEDDED_RELATIONSHIP_ID
        }) {
      String name = metadata.get(key);
      if (name != null) {
        String inside = FileName.inside(name);
        if (!inside.isEmpty()) {
          return inside;
        }
      }
    }
    return NAMELESS;
  }

  static boolean isMacro(Metadata metadata) {
    return is(metadata, "MACRO");
  }

  /** Whether it only serves to show its container: fonts, thumbnails, renderings, metadata. */
  static boolean isFluff(Metadata metadata) {
    return is(metadata, "THUMBNAIL")
        || is(metadata, "FONT")
        || is(metadata, "METADATA")
        || is(metadata, "RENDERING");
  }

  private static boolean is(Metadata metadata, String type) {
    return type.equals(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE_KEY));
  }

  /** Whether bytes are a picture or a drawing object, which have no text of their own. */
  static boolean isPicture(Formats formats, byte[] bytes, Metadata metadata) throws IOException {
    MediaType type;
    try (TikaInputStream in = TikaInputStream.get(bytes, metadata)) {
      type = formats.detect(in, metadata);
    }
    return type.getType().equals("image") || type.equals(MediaType.OCTET_STREAM) || isDrawing(type);
  }

  private static boolean isDrawing(MediaType type) {
    return switch (type.getSubtype()) {
      case "x-tika-msoffice",
          "x-tika-ole",
          "x-msmetafile",
          "x-tika-staroffice",
          "vnd.ms-equation" ->
          true;
      default -> false;
    };
  }
}
