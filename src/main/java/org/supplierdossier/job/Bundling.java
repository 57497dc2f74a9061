package org.supplierdossier.job;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle holds beside the dossier, and what vouches for it.
 *
 * @param wholeFiles whether source files are enclosed as they were handed in, as far as the reader
 *     may have all of each
 * @param key PKCS #12 file with the key that signs, or null
 * @param passwordFile file whose first line is the password of the key, or null for none
 * @param timeStamps folder with time stamp tokens (RFC 3161), or null
 */
public record Bundling(
    boolean wholeFiles,
    @Nullable Path key,
    @Nullable Path passwordFile,
    @Nullable Path timeStamps) {
  /** Excerpts alone, not signed. */
  public static final Bundling PLAIN = new Bundling(false, null, null, null);
}
