package org.supplierdossier.render;

import gg.jte.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.supplierdossier.document.Sha256;

/**
 * The style and the script that every page carries in itself, and the policy that allows these two
 * and nothing else.
 */
public final class Look {
  private static final Look DEFAULT = new Look(text("page.css"), text("page.js"));

  private final String style;
  private final String script;

  private Look(String style, String script) {
    this.style = style;
    this.script = script;
  }

  static Look standard() {
    return DEFAULT;
  }

  public Content style() {
    return output -> output.writeContent(style);
  }

  public Content script() {
    return output -> output.writeContent(script);
  }

  /** The content security policy: no request to anywhere. */
  public String policy() {
    return "default-src 'none'; style-src '"
        + hash(style)
        + "'; script-src '"
        + hash(script)
        + "'; img-src data:; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    byte[] digest = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  static String text(String name) {
    try (InputStream in = Look.class.getResourceAsStream("/render/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource render/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
