package org.supplierdossier.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.signers.DSADigestSigner;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.RSADigestSigner;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.util.CollectionStore;

/**
 * Signs with the user's key: a detached CMS signature (RFC 5652), which OpenSSL checks by hand. The
 * same content gives the same signature: no signing time, RSA as in PKCS #1 v1.5, ECDSA as in RFC
 * 6979.
 */
public final class BundleSigner {
  private final AsymmetricKeyParameter key;
  private final AlgorithmIdentifier algorithm;
  private final List<X509CertificateHolder> chain;

  private BundleSigner(
      AsymmetricKeyParameter key,
      AlgorithmIdentifier algorithm,
      List<X509CertificateHolder> chain) {
    this.key = key;
    this.algorithm = algorithm;
    this.chain = chain;
  }

  /**
   * Loads the first key of a PKCS #12 file.
   *
   * @throws IllegalArgumentException where it holds no RSA or EC key with a certificate that the
   *     password opens
   */
  public static BundleSigner load(Path file, char[] password) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      for (String alias : Collections.list(store.aliases()).stream().sorted().toList()) {
        Key key = store.isKeyEntry(alias) ? store.getKey(alias, password) : null;
        if (key instanceof PrivateKey mine) {
          return of(mine, store.getCertificateChain(alias));
        }
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    throw new IllegalArgumentException("it holds no private key");
  }

  private static BundleSigner of(PrivateKey key, Certificate[] certificates)
      throws IOException, GeneralSecurityException {
    AlgorithmIdentifier algorithm =
        switch (key.getAlgorithm()) {
          case "RSA" ->
              new AlgorithmIdentifier(
                  PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);
          case "EC" -> new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
          default ->
              throw new IllegalArgumentException(
                  "its key is of the kind " + key.getAlgorithm() + "; use RSA or EC");
        };
    List<X509CertificateHolder> chain = new ArrayList<>();
    for (Certificate certificate : certificates) {
      chain.add(new X509CertificateHolder(certificate.getEncoded()));
    }
    return new BundleSigner(PrivateKeyFactory.createKey(key.getEncoded()), algorithm, chain);
  }

  /** A detached signature over the content, DER. */
  byte[] sign(byte[] content) {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new SignerInfoGeneratorBuilder(new BcDigestCalculatorProvider())
              .setSignedAttributeGenerator(
                  parameters ->
                      new DefaultSignedAttributeTableGenerator()
                          .getAttributes(parameters)
                          .remove(CMSAttributes.signingTime))
              .build(new Content(), chain.get(0)));
      generator.addCertificates(new CollectionStore<>(chain));
      return generator
          .generate(new CMSProcessableByteArray(content), false)
          .getEncoded(ASN1Encoding.DER);
    } catch (CMSException | OperatorCreationException | IOException e) {
      throw new IllegalStateException("the bundle cannot be signed: " + e.getMessage(), e);
    }
  }

  /** What tells this key from another one. */
  public String fingerprint() {
    return chain.get(0).getSerialNumber() + " " + chain.get(0).getSubject();
  }

  /** Signs what is written to it. */
  private final class Content implements ContentSigner {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
      return algorithm;
    }

    @Override
    public OutputStream getOutputStream() {
      return content;
    }

    @Override
    public byte[] getSignature() {
      boolean rsa = algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.sha256WithRSAEncryption);
      Signer signer =
          rsa
              ? new RSADigestSigner(new SHA256Digest())
              : new DSADigestSigner(
                  new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest())), new SHA256Digest());
      signer.init(true, key);
      byte[] bytes = content.toByteArray();
      signer.update(bytes, 0, bytes.length);
      try {
        return signer.generateSignature();
      } catch (CryptoException e) {
        throw new IllegalStateException("the key cannot sign: " + e.getMessage(), e);
      }
    }
  }
}
