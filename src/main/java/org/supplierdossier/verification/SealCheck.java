package org.supplierdossier.verification;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Selector;
import org.bouncycastle.util.Store;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Sha256;

/** Checks a signature (CMS, RFC 5652) and a time stamp (RFC 3161) over the same content. */
final class SealCheck {
  private final Trust trust;
  private final List<String> failures;
  private final List<String> notes;

  /** A check that adds what does not hold to the failures, and who signed to the notes. */
  SealCheck(Trust trust, List<String> failures, List<String> notes) {
    this.trust = trust;
    this.failures = failures;
    this.notes = notes;
  }

  void signature(byte[] content, byte[] signature) {
    try {
      CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(content), signature);
      Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
      if (signers.isEmpty()) {
        failures.add("signature.p7s holds no signature");
      }
      for (SignerInformation signer : signers) {
        List<X509Certificate> among = certificates(signed.getCertificates(), null);
        List<X509Certificate> own = certificates(signed.getCertificates(), signer);
        if (own.isEmpty()) {
          failures.add("signature.p7s does not hold the certificate of its signer");
        } else if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(own.get(0)))) {
          failures.add("signature.p7s was not made over this tagmanifest-sha256.txt");
        } else {
          vouch("signed", own.get(0), among, Date.from(Clock.systemUTC().instant()));
        }
      }
    } catch (CMSSignerDigestMismatchException e) {
      failures.add("signature.p7s was not made over this tagmanifest-sha256.txt");
    } catch (CMSException | OperatorCreationException | CertificateException e) {
      failures.add("signature.p7s does not verify: " + e.getMessage());
    }
  }

  void timeStamp(byte[] content, byte[] token) {
    try {
      TimeStampToken stamp = parsed(token);
      byte[] stamped = stamp.getTimeStampInfo().getMessageImprintDigest();
      if (!stamp
              .getTimeStampInfo()
              .getMessageImprintAlgOID()
              .equals(NISTObjectIdentifiers.id_sha256)
          || !Arrays.equals(stamped, Sha256.digest().digest(content))) {
        failures.add("timestamp.tsr does not stamp this tagmanifest-sha256.txt");
        return;
      }
      CMSSignedData signed = stamp.toCMSSignedData();
      SignerInformation signer = signed.getSignerInfos().getSigners().iterator().next();
      List<X509Certificate> own = certificates(stamp.getCertificates(), signer);
      if (own.isEmpty()) {
        failures.add("timestamp.tsr does not hold the certificate of its authority");
        return;
      }
      stamp.validate(new JcaSimpleSignerInfoVerifierBuilder().build(own.get(0)));
      Date time = stamp.getTimeStampInfo().getGenTime();
      vouch(
          "stamped at " + time.toInstant(),
          own.get(0),
          certificates(stamp.getCertificates(), null),
          time);
    } catch (TSPException
        | CMSException
        | OperatorCreationException
        | CertificateException
        | IOException
        | IllegalArgumentException e) {
      failures.add("timestamp.tsr does not verify: " + e.getMessage());
    }
  }

  /** A bare token, or the answer of an authority with a token in it. */
  private static TimeStampToken parsed(byte[] bytes)
      throws TSPException, IOException, CMSException {
    TimeStampResponse answer;
    try {
      answer = new TimeStampResponse(bytes);
    } catch (TSPException | IOException | IllegalArgumentException | ClassCastException e) {
      return new TimeStampToken(new CMSSignedData(bytes));
    }
    TimeStampToken token = answer.getTimeStampToken();
    if (token == null) {
      throw new TSPException("it holds no token");
    }
    return token;
  }

  private void vouch(String what, X509Certificate who, List<X509Certificate> among, Date at)
      throws CertificateException {
    String name = who.getSubjectX500Principal().getName();
    String fingerprint = Sha256.of(who.getEncoded()).value();
    if (trust.isEmpty()) {
      notes.add(
          what
              + " by "
              + name
              + ", certificate SHA-256 "
              + fingerprint
              + "; whether to trust it was not checked, name what you trust with --trust");
      return;
    }
    String fault = trust.fault(who, among, at);
    if (fault.isEmpty()) {
      notes.add(what + " by " + name + ", who is trusted");
    } else {
      failures.add(what + " by " + name + ", who is not trusted: " + fault);
    }
  }

  /** The certificates in a store, of one signer where it is given. */
  private static List<X509Certificate> certificates(
      Store<X509CertificateHolder> store, @Nullable SignerInformation signer)
      throws CertificateException {
    List<X509Certificate> certificates = new ArrayList<>();
    @SuppressWarnings("unchecked")
    Collection<X509CertificateHolder> holders =
        store.getMatches(signer == null ? null : (Selector<X509CertificateHolder>) signer.getSID());
    for (X509CertificateHolder holder : holders) {
      certificates.add(new JcaX509CertificateConverter().getCertificate(holder));
    }
    return certificates;
  }
}
