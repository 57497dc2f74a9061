package org.supplierdossier.reading;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.PasswordProvider;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** How formats take a password. */
final class Unlocking {
  private static final String WRAPPED = "x-tika-ooxml-protected";
  private static final String SEVEN_ZIP = "x-7z-compressed";
  private static final Set<String> TAKES_PASSWORDS =
      Set.of(
          "pdf",
          WRAPPED,
          SEVEN_ZIP,
          "msword",
          "vnd.ms-excel",
          "vnd.ms-powerpoint",
          "x-tika-msoffice");

  private Unlocking() {}

  /** A step of reading that may ask for a password. */
  interface Step {
    void perform() throws IOException, SAXException, TikaException;
  }

  /** Whether a password may open a document of this type. */
  static boolean isPossible(MediaType type) {
    return TAKES_PASSWORDS.contains(type.getSubtype());
  }

  /** Whether a document of this type is nothing but an encrypted one of another type. */
  static boolean isWrapped(MediaType type) {
    return type.getSubtype().equals(WRAPPED);
  }

  /** Whether a wrong password shows only in what comes out of the decryption. */
  static boolean failsInAnyWay(MediaType type) {
    return type.getSubtype().equals(SEVEN_ZIP);
  }

  /** Lets parsers ask for a password. */
  static void allow(ParseContext context, @Nullable String password) {
    if (password != null) {
      context.set(PasswordProvider.class, metadata -> password);
    }
  }

  /** The password to open a document with; empty where there is none. */
  static String password(ParseContext context, Metadata metadata) {
    PasswordProvider provider = context.get(PasswordProvider.class);
    String password = provider == null ? null : provider.getPassword(metadata);
    return password == null ? "" : password;
  }

  /** Performs a step while the binary office formats, which ask the thread, find this password. */
  static void with(@Nullable String password, Step step)
      throws IOException, SAXException, TikaException {
    String before = Biff8EncryptionKey.getCurrentUserPassword();
    Biff8EncryptionKey.setCurrentUserPassword(password);
    try {
      step.perform();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(before);
    }
  }

  /**
   * The document inside a wrapped one, at most this many bytes of it.
   *
   * @throws EncryptedDocumentException where the password is not the right one
   */
  static byte[] unwrap(TikaInputStream in, String password, long most)
      throws IOException, TikaException {
    try (POIFSFileSystem system = new POIFSFileSystem(in.getFile(), true)) {
      Decryptor decryptor = new EncryptionInfo(system).getDecryptor();
      if (!decryptor.verifyPassword(password)) {
        throw new EncryptedDocumentException();
      }
      return decryptor
          .getDataStream(system)
          .readNBytes((int) Math.min(most, Integer.MAX_VALUE - 16));
    } catch (GeneralSecurityException e) {
      throw new EncryptedDocumentException(e);
    }
  }
}
