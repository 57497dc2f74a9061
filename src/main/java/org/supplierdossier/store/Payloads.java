package org.supplierdossier.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.supplierdossier.document.DocumentBytes;
import org.supplierdossier.document.Locator;
import org.supplierdossier.document.Place;
import org.supplierdossier.document.Reading;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.document.TextBytes;
import org.supplierdossier.evidence.Value;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Domain values as compressed JSON, the same bytes for equal values. Readings, which are read again
 * and again and are nearly all there is, have the form they come in from their reader.
 */
final class Payloads {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultVisibility(
              v ->
                  v.withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE)
                      .withFieldVisibility(Visibility.ANY))
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .addMixIn(Place.class, Tagged.class)
          .addMixIn(Locator.class, Tagged.class)
          .addMixIn(Value.class, Tagged.class)
          .build();

  private static final int BUFFER = 1 << 14;

  private Payloads() {}

  /** Sealed interfaces carry the name of the record in a property of its own. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@")
  private interface Tagged {}

  static byte[] write(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(Deflater.BEST_SPEED);
          }
        }) {
      if (value instanceof Reading reading) {
        write(reading, zip);
      } else {
        MAPPER.writeValue(zip, value);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static <T> T read(byte[] payload, Class<T> type) {
    try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(payload), BUFFER)) {
      return type == Reading.class ? type.cast(reading(zip)) : MAPPER.readValue(zip, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Reading reading, OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to, BUFFER));
    TextBytes.write(out, reading.key().value());
    DocumentBytes.write(out, reading.documents());
    out.flush();
  }

  private static Reading reading(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(from, BUFFER));
    return new Reading(new Sha256(TextBytes.read(in)), DocumentBytes.read(in));
  }
}
