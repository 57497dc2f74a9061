package org.supplierdossier.verification;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The certificates whose holders are trusted to have signed, or to vouch for who did.
 *
 * @param certificates none where the reader has named none
 */
public record Trust(List<X509Certificate> certificates) {
  /** Nobody is trusted. */
  public static final Trust NOBODY = new Trust(List.of());

  public Trust {
    certificates = List.copyOf(certificates);
  }

  /**
   * The certificates of a PEM or DER file.
   *
   * @throws IOException where it holds none
   */
  public static Trust in(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      List<X509Certificate> certificates = new ArrayList<>();
      for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        certificates.add((X509Certificate) certificate);
      }
      if (certificates.isEmpty()) {
        throw new IOException("\"" + file + "\" holds no certificate; name a PEM file");
      }
      return new Trust(certificates);
    } catch (CertificateException e) {
      throw new IOException("\"" + file + "\" holds no certificate: " + e.getMessage(), e);
    }
  }

  boolean isEmpty() {
    return certificates.isEmpty();
  }

  /**
   * Why a certificate is not trusted; empty where it is.
   *
   * @param signer the certificate
   * @param among further certificates that came with it
   * @param at when it must have been valid
   */
  String fault(X509Certificate signer, List<X509Certificate> among, Date at) {
    if (certificates.contains(signer)) {
      return "";
    }
    try {
      Set<TrustAnchor> anchors = new HashSet<>();
      certificates.forEach(c -> anchors.add(new TrustAnchor(c, null)));
      PKIXParameters parameters = new PKIXParameters(anchors);
      parameters.setRevocationEnabled(false);
      parameters.setDate(at);
      CertPath path =
          CertificateFactory.getInstance("X.509").generateCertPath(chain(signer, among));
      CertPathValidator.getInstance("PKIX").validate(path, parameters);
      return "";
    } catch (GeneralSecurityException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** The signer and whoever vouches for it, up to one that is trusted. */
  private List<X509Certificate> chain(X509Certificate signer, List<X509Certificate> among) {
    List<X509Certificate> chain = new ArrayList<>(List.of(signer));
    for (int i = 0; i < among.size(); i++) {
      X509Certificate last = chain.get(chain.size() - 1);
      boolean anchored =
          certificates.stream()
              .anyMatch(c -> c.getSubjectX500Principal().equals(last.getIssuerX500Principal()));
      if (anchored) {
        break;
      }
      among.stream()
          .filter(c -> !chain.contains(c))
          .filter(c -> c.getSubjectX500Principal().equals(last.getIssuerX500Principal()))
          .findFirst()
          .ifPresent(chain::add);
    }
    return chain;
  }
}
