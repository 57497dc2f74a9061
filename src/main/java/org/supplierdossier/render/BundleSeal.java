package org.supplierdossier.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Sha256;

/**
 * What vouches for a bundle: a signature with the user's own key, and a time stamp token of an
 * authority that the user has asked; either may be missing.
 *
 * @param timeStamps folder with tokens (RFC 3161), each named by the SHA-256 of the tag manifest
 *     that it stamps: {@code <sha256>.tsr}
 */
public record BundleSeal(@Nullable BundleSigner signer, @Nullable Path timeStamps) {
  /** No seal. */
  public static final BundleSeal NONE = new BundleSeal(null, null);

  /** The tag files that seal this content, by name. */
  SortedMap<String, byte[]> over(byte[] content) {
    SortedMap<String, byte[]> tags = new TreeMap<>();
    if (signer != null) {
      tags.put("signature.p7s", signer.sign(content));
    }
    if (timeStamps != null) {
      Path token = timeStamps.resolve(Sha256.of(content) + ".tsr");
      if (Files.isRegularFile(token)) {
        try {
          tags.put("timestamp.tsr", Files.readAllBytes(token));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return tags;
  }
}
