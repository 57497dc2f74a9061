package org.supplierdossier.reading.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * How parent and child speak: blocks of a mark, a kind, a length and that many bytes. The mark
 * tells a block from what else might have been written to the same pipe.
 */
final class Blocks {
  static final int SIZE = 1 << 16;
  private static final int MARK = 0x5D055E;
  private static final int MAX_REQUEST = 1 << 24;

  static final byte READY = 'r';
  static final byte REQUEST = 'q';
  static final byte STEP = 's';
  static final byte PART = 'p';
  static final byte END_AND_FIT = 'e';
  static final byte END_AND_UNFIT = 'u';

  private Blocks() {}

  static void write(DataOutputStream out, byte kind, byte[] bytes, int length) throws IOException {
    out.writeInt((MARK << 8) | kind);
    out.writeInt(length);
    out.write(bytes, 0, length);
  }

  /** Reads the kind of the next block. */
  static byte kind(DataInputStream in) throws IOException {
    int head = in.readInt();
    if (head >>> 8 != MARK) {
      throw new StreamCorruptedException("a block has no mark");
    }
    return (byte) head;
  }

  /** Reads the bytes of a block whose kind was read. */
  static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MAX_REQUEST) {
      throw new StreamCorruptedException("a block of " + length + " bytes");
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("a block ends early");
    }
    return bytes;
  }

  /** An answer on its way out, cut into parts. */
  static final class Parts extends OutputStream {
    private final DataOutputStream out;
    private final byte[] part = new byte[SIZE];
    private int filled;

    Parts(DataOutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      if (filled == SIZE) {
        send();
      }
      part[filled++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      int done = 0;
      while (done < length) {
        if (filled == SIZE) {
          send();
        }
        int taken = Math.min(SIZE - filled, length - done);
        System.arraycopy(bytes, from + done, part, filled, taken);
        filled += taken;
        done += taken;
      }
    }

    /** Tells of a step; what was answered before it is sent before it. */
    void step(String step) throws IOException {
      send();
      byte[] bytes = step.getBytes(StandardCharsets.UTF_8);
      Blocks.write(out, STEP, bytes, bytes.length);
      out.flush();
    }

    /** Ends the answer. */
    void end(boolean fit) throws IOException {
      send();
      Blocks.write(out, fit ? END_AND_FIT : END_AND_UNFIT, new byte[0], 0);
      out.flush();
    }

    private void send() throws IOException {
      if (filled > 0) {
        Blocks.write(out, PART, part, filled);
        filled = 0;
      }
    }
  }

  /** An answer on its way in, put together from its parts. */
  static final class Answer extends InputStream {
    private final DataInputStream in;
    private final Consumer<String> steps;
    private byte[] part = new byte[0];
    private int taken;
    private boolean ended;
    private boolean fit;

    Answer(DataInputStream in, Consumer<String> steps) {
      this.in = in;
      this.steps = steps;
    }

    /** Whether the child may be given more work; known once the answer has been read. */
    boolean leavesChildFit() {
      return ended && fit;
    }

    /** Reads what is left of the answer. */
    void finish() throws IOException {
      if (read() >= 0) {
        throw new StreamCorruptedException("an answer is longer than it should be");
      }
    }

    @Override
    public int read() throws IOException {
      return fill() ? part[taken++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (length == 0) {
        return 0;
      } else if (!fill()) {
        return -1;
      }
      int count = Math.min(length, part.length - taken);
      System.arraycopy(part, taken, bytes, from, count);
      taken += count;
      return count;
    }

    private boolean fill() throws IOException {
      while (taken == part.length && !ended) {
        byte kind = kind(in);
        byte[] bytes = bytes(in);
        switch (kind) {
          case STEP -> steps.accept(new String(bytes, StandardCharsets.UTF_8));
          case PART -> {
            part = bytes;
            taken = 0;
          }
          case END_AND_FIT, END_AND_UNFIT -> {
            ended = true;
            fit = kind == END_AND_FIT;
          }
          default -> throw new StreamCorruptedException("a block of kind " + kind);
        }
      }
      return taken < part.length;
    }
  }
}
