package org.supplierdossier.reading;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Does what hostile documents make parsers do: {@code #misbehave WHAT}. On the class path of tests
 * alone, and so on that of the reading processes they start.
 */
@SuppressWarnings({"AddressSelection", "ModifiedButNotUsed"})
public final class MisbehavingParser implements Parser {
  private static final long serialVersionUID = 1;

  /** Found by Tika's service loader. */
  public MisbehavingParser() {}

  /** A document that does this when it is read. */
  public static byte[] document(String what) {
    return ("#misbehave " + what + "\n").getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("x-misbehaving"));
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException {
    String[] words = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split(" ", 3);
    XHTMLContentHandler out = new XHTMLContentHandler(handler, metadata);
    out.startDocument();
    switch (words[1]) {
      case "hang" -> hang();
      case "sleep" -> sleep();
      case "exhaust" -> exhaust();
      case "recurse" -> out.element("p", "depth " + recurse(0));
      case "exit" -> System.exit(7);
      case "halt" -> Runtime.getRuntime().halt(0);
      case "kill" -> new ProcessBuilder("kill", "-9", pid()).start();
      case "segfault" -> segfault();
      case "flood" -> flood();
      case "forge" -> forge();
      case "litter" -> Files.writeString(Files.createTempFile("apache-tika", ".tmp"), "litter");
      case "fail" -> throw new IllegalStateException("it fails");
      case "error" -> throw new AssertionError("it errs");
      case "connect" -> connect(words[2]);
      case "fill" -> fill();
      default -> throw new IOException("unknown misbehaviour " + words[1]);
    }
    if (words[1].equals("kill")) {
      hang();
    }
    out.element("p", "survived " + words[1]);
    out.endDocument();
  }

  private static String pid() {
    return Long.toString(ProcessHandle.current().pid());
  }

  private static void hang() {
    long count = 0;
    while (count >= 0) {
      count = (count + 1) & Long.MAX_VALUE;
    }
  }

  private static void sleep() {
    // does not mind being interrupted
    while (true) {
      java.util.concurrent.locks.LockSupport.parkNanos(1_000_000_000L);
    }
  }

  private static void exhaust() {
    List<byte[]> all = new ArrayList<>();
    while (true) {
      all.add(new byte[1 << 20]);
    }
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int recurse(int depth) {
    return recurse(depth + 1) + 1;
  }

  private static void segfault() {
    try {
      Class<?> type = Class.forName("sun.misc.Unsafe");
      Field field = type.getDeclaredField("theUnsafe");
      field.setAccessible(true);
      type.getMethod("putAddress", long.class, long.class).invoke(field.get(null), 0L, 0L);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void flood() {
    String line = "flood ".repeat(1_000);
    for (int i = 0; i < 2_000; i++) {
      System.out.println(line);
      System.err.println(line);
    }
  }

  private static void forge() throws IOException {
    try (FileOutputStream pipe = new FileOutputStream(FileDescriptor.out)) {
      pipe.write("something that is no block\n".repeat(1_000).getBytes(StandardCharsets.UTF_8));
    }
    hang();
  }

  private static void fill() throws IOException {
    byte[] block = new byte[1 << 20];
    try (var out = Files.newOutputStream(Files.createTempFile("apache-tika", ".tmp"))) {
      for (int i = 0; i < 1_000; i++) {
        out.write(block);
      }
    }
  }

  /** Tries every way to a port of this machine that Java has. */
  private static void connect(String port) {
    int number = Integer.parseInt(port.strip());
    attempt(() -> new Socket("127.0.0.1", number).close());
    attempt(
        () ->
            new Socket(java.net.Proxy.NO_PROXY)
                .connect(new InetSocketAddress("127.0.0.1", number)));
    attempt(() -> URI.create("http://127.0.0.1:" + number + "/x").toURL().openStream().close());
    attempt(
        () -> {
          try (SocketChannel channel =
              SocketChannel.open(new InetSocketAddress("127.0.0.1", number))) {
            channel.write(ByteBuffer.wrap(new byte[] {'x'}));
          }
        });
    attempt(
        () ->
            java.net.http.HttpClient.newHttpClient()
                .send(
                    java.net.http.HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + number + "/x"))
                        .build(),
                    java.net.http.HttpResponse.BodyHandlers.discarding()));
  }

  private interface Attempt {
    void make() throws Exception;
  }

  private static void attempt(Attempt attempt) {
    try {
      attempt.make();
    } catch (Throwable e) {
      // what counts is whether anything arrived
      return;
    }
  }
}
