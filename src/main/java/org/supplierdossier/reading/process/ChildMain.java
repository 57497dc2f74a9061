package org.supplierdossier.reading.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;

/**
 * The child process: {@code ChildMain TASK FOLDER}. Takes requests from its standard input until
 * that ends, which it does when the parent is gone, and then ends at once whatever the work is
 * doing.
 */
public final class ChildMain {
  /** Deeply nested documents recurse in their parsers: room for honest ones. */
  private static final long STACK_BYTES = 16L << 20;

  /** Parsers keep caches and leak: a process is not kept for ever. */
  private static final int MOST_REQUESTS = 5_000;

  private static final double MOST_HEAP_LEFT_OVER = 0.5;

  private final Task task;
  private final DataOutputStream out;
  private final TempFolder.OfChild temp;
  private final SynchronousQueue<byte[]> requests = new SynchronousQueue<>();
  private int served;

  private ChildMain(Task task, TempFolder.OfChild temp, DataOutputStream out) {
    this.task = task;
    this.temp = temp;
    this.out = out;
  }

  /** Serves requests; ends with the standard input. */
  public static void main(String[] args) throws Exception {
    TempFolder.OfChild temp = TempFolder.ofChild(Path.of(args[1]));
    // the pipes are ours: what a parser prints must not get between the blocks
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), Blocks.SIZE));
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setIn(InputStream.nullInputStream());
    System.setOut(nowhere);
    System.setErr(nowhere);
    NoNetwork.install();
    Task task =
        Class.forName(args[0]).asSubclass(Task.class).getDeclaredConstructor().newInstance();
    new ChildMain(task, temp, out).serve(in);
  }

  private void serve(DataInputStream in) throws InterruptedException {
    Thread worker = new Thread(null, this::work, "work", STACK_BYTES);
    worker.setDaemon(true);
    worker.start();
    try {
      Blocks.write(out, Blocks.READY, new byte[0], 0);
      out.flush();
      while (Blocks.kind(in) == Blocks.REQUEST) {
        requests.put(Blocks.bytes(in));
      }
    } catch (IOException e) {
      // the parent is gone or has no more work; either way this is the end
      end(0);
    }
    end(1);
  }

  private void end(int exitCode) {
    temp.delete();
    Runtime.getRuntime().halt(exitCode);
  }

  private void work() {
    try {
      boolean fit = true;
      while (fit) {
        fit = answer(requests.take());
      }
    } catch (IOException | InterruptedException e) {
      // nobody listens any more
      end(1);
    }
  }

  private boolean answer(byte[] request) throws IOException {
    Blocks.Parts answer = new Blocks.Parts(out);
    boolean unharmed = task.perform(request, step -> tell(answer, step), answer);
    boolean fit = unharmed && ++served < MOST_REQUESTS && !heapIsLeftFull();
    temp.empty();
    answer.end(fit);
    return fit;
  }

  private static void tell(Blocks.Parts answer, String step) {
    try {
      answer.step(step);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether much was left after the last collection, which later work would miss. */
  private static boolean heapIsLeftFull() {
    long left = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage usage = pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
      left += usage == null ? 0 : usage.getUsed();
    }
    return left > Runtime.getRuntime().maxMemory() * MOST_HEAP_LEFT_OVER;
  }
}
