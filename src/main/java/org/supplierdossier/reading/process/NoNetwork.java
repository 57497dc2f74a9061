package org.supplierdossier.reading.process;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the network away from this process: URLs, sockets and proxies. Names are not looked up
 * either, and channels not opened; see {@link ChildCommand}. A second line behind parsers that are
 * told to resolve nothing.
 */
final class NoNetwork {
  private static final Set<String> REMOTE = Set.of("http", "https", "ftp", "mailto");

  private NoNetwork() {}

  @SuppressWarnings("deprecation")
  static void install() throws IOException {
    URL.setURLStreamHandlerFactory(p -> REMOTE.contains(p) ? new Closed() : null);
    Socket.setSocketImplFactory(
        () -> {
          throw new IllegalStateException(refusal());
        });
    ProxySelector.setDefault(new Nowhere());
  }

  private static String refusal() {
    return "a reading process opens no connection";
  }

  private static final class Closed extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      throw new ConnectException(refusal());
    }
  }

  private static final class Nowhere extends ProxySelector {
    @Override
    public List<Proxy> select(@Nullable URI uri) {
      throw new IllegalStateException(refusal());
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
      // nothing is selected, so nothing can fail
    }
  }
}
