package org.supplierdossier.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Limits;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.document.TextBytes;

/**
 * What a reading process is asked: a file, the bounds of reading it, and what earlier tries found
 * not to be readable.
 *
 * @param name as far as it may decide what is read
 * @param passwords that may open it; never stored
 * @param skipped documents inside, by path, that are not to be tried again
 * @param stop after which document inside nothing more is to be read, or null
 */
@SuppressWarnings("EnumOrdinal") // both ends are the same program
record ParseRequest(
    Path file,
    String name,
    Sha256 hash,
    Limits limits,
    List<String> passwords,
    Map<String, Skipped> skipped,
    @Nullable Stop stop) {

  ParseRequest {
    passwords = List.copyOf(passwords);
    skipped = Map.copyOf(skipped);
  }

  /** A document inside that is passed over, with the type it had shown. */
  record Skipped(Blame blame, String type) {}

  /** The last document inside that is read, directly below the file itself. */
  record Stop(String path, Blame blame) {}

  ParseRequest skipping(String path, Skipped document) {
    Map<String, Skipped> more = new LinkedHashMap<>(skipped);
    more.put(path, document);
    return new ParseRequest(file, name, hash, limits, passwords, more, stop);
  }

  ParseRequest stoppingAfter(String path, Blame blame) {
    return new ParseRequest(file, name, hash, limits, passwords, skipped, new Stop(path, blame));
  }

  /** Whether a document inside is passed over. */
  @Nullable Skipped skipped(String path) {
    return skipped.get(path);
  }

  /** Without the passwords. */
  @Override
  public String toString() {
    return "ParseRequest[" + name + ", " + hash + "]";
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      TextBytes.write(out, file.toString());
      TextBytes.write(out, name);
      TextBytes.write(out, hash.value());
      write(out, limits);
      out.writeInt(passwords.size());
      for (String password : passwords) {
        TextBytes.write(out, password);
      }
      out.writeInt(skipped.size());
      for (Map.Entry<String, Skipped> entry : skipped.entrySet()) {
        TextBytes.write(out, entry.getKey());
        out.writeByte(entry.getValue().blame.ordinal());
        TextBytes.write(out, entry.getValue().type);
      }
      out.writeBoolean(stop != null);
      if (stop != null) {
        TextBytes.write(out, stop.path);
        out.writeByte(stop.blame.ordinal());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static ParseRequest of(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      Path file = Path.of(TextBytes.read(in));
      String name = TextBytes.read(in);
      Sha256 hash = new Sha256(TextBytes.read(in));
      Limits limits = limits(in);
      List<String> passwords = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        passwords.add(TextBytes.read(in));
      }
      Map<String, Skipped> skipped = new LinkedHashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        String path = TextBytes.read(in);
        skipped.put(path, new Skipped(blame(in), TextBytes.read(in)));
      }
      Stop stop = in.readBoolean() ? new Stop(TextBytes.read(in), blame(in)) : null;
      return new ParseRequest(file, name, hash, limits, passwords, skipped, stop);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Blame blame(DataInputStream in) throws IOException {
    return Blame.values()[in.readByte()];
  }

  private static void write(DataOutputStream out, Limits limits) throws IOException {
    out.writeLong(limits.maxBytes());
    out.writeLong(limits.maxUnpackedBytes());
    out.writeInt(limits.maxCharacters());
    out.writeInt(limits.maxDepth());
    out.writeInt(limits.maxEmbedded());
    out.writeInt(limits.maxOcrPages());
    out.writeInt(limits.parseTimeoutSeconds());
    out.writeInt(limits.maxHeapMegabytes());
  }

  private static Limits limits(DataInputStream in) throws IOException {
    return new Limits(
        in.readLong(),
        in.readLong(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt());
  }
}
