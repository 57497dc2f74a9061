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

  private final Class<? extends Task> task;
  private final DataOutputStream out;
  private final TempFolder.OfChild temp;
  private final SynchronousQueue<byte[]> requests = new SynchronousQueue<>();
  private int served;

  private ChildMain(Class<? extends Task> task, TempFolder.OfChild temp, DataOutputStream out) {
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
    new ChildMain(Class.forName(args[0]).asSubclass(Task.class), temp, out).serve(in);
  }

  private void serve(DataInputStream in) throws InterruptedException {
    Thread worker = new Thread(null, this::work, "work", STACK_BYTES);
    worker.setDaemon(true);
    worker.start();
    try {
      // from the first moment, so that a child that is still starting also sees its parent's end
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
      Task working = task.getDeclaredConstructor().newInstance();
      Blocks.write(out, Blocks.READY, new byte[0], 0);
      out.flush();
      boolean fit = true;
      while (fit) {
        fit = answer(working, requests.take());
      }
    } catch (IOException | InterruptedException | ReflectiveOperationException e) {
      // nobody listens any more, or there is nobody to do the work
      end(1);
    } finally {
      // also where the work has failed in a way it should not: the parent must not wait for it
      end(0);
    }
  }

  private boolean answer(Task working, byte[] request) throws IOException {
    Blocks.Parts answer = new Blocks.Parts(out);
    temp.empty();
    boolean unharmed = working.perform(request, step -> tell(answer, step), answer);
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
