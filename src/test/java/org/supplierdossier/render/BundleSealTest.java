package org.supplierdossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supplierdossier.document.Sha256;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.verification.BundleVerifier;
import org.supplierdossier.verification.Trust;

class BundleSealTest {
  private static final Instant DAY = Instant.parse("2026-06-30T08:00:00Z");

  @TempDir Path folder;

  /** A key with a certificate that it has signed itself. */
  private record Owner(KeyPair keys, X509Certificate certificate) {
    static Owner of(String algorithm, boolean stamps) throws Exception {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(algorithm.equals("EC") ? 256 : 2048);
      KeyPair keys = generator.generateKeyPair();
      X500Name name = new X500Name("CN=Invented " + algorithm);
      var builder =
          new JcaX509v3CertificateBuilder(
              name,
              BigInteger.TWO,
              Date.from(DAY.minusSeconds(86_400)),
              Date.from(Instant.parse("2046-01-01T00:00:00Z")),
              name,
              keys.getPublic());
      if (stamps) {
        builder.addExtension(
            Extension.extendedKeyUsage,
            true,
            new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
      }
      String with = algorithm.equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
      return new Owner(
          keys,
          new JcaX509CertificateConverter()
              .getCertificate(
                  builder.build(new JcaContentSignerBuilder(with).build(keys.getPrivate()))));
    }

    Path store(Path file) throws Exception {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      char[] password = "secret".toCharArray();
      store.setKeyEntry("me", keys.getPrivate(), password, new Certificate[] {certificate});
      try (OutputStream out = Files.newOutputStream(file)) {
        store.store(out, password);
      }
      return file;
    }
  }

  private Path bundle(BundleSeal seal) throws IOException {
    var dossier = Demo.dossier(Edition.CUSTOMER);
    var written = new DossierRenderer().render(dossier, folder);
    return new BundleWriter(seal)
        .write(dossier, folder, written.keySet(), new TreeMap<>(), new TreeMap<>());
  }

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "EC"})
  void signsTheSameBundleWithTheSameBytes(String algorithm) throws Exception {
    Owner owner = Owner.of(algorithm, false);
    Path store = owner.store(folder.resolve("me.p12"));
    BundleSeal seal = new BundleSeal(BundleSigner.load(store, "secret".toCharArray()), null);

    Path bundle = bundle(seal);
    Sha256 first = Sha256.of(Files.readAllBytes(bundle));
    assertThat(Sha256.of(Files.readAllBytes(bundle(seal)))).isEqualTo(first);

    var trusted = new BundleVerifier(new Trust(List.of(owner.certificate()))).verify(bundle);
    assertThat(trusted.verification().failures()).isEmpty();
    assertThat(trusted.notes()).anyMatch(n -> n.contains("who is trusted"));
    var other = new BundleVerifier(new Trust(List.of(Owner.of("EC", false).certificate())));
    assertThat(other.verify(bundle).verification().failures())
        .anyMatch(f -> f.contains("not trusted"));
  }

  @Test
  void noticesThatSomethingElseWasSigned() throws Exception {
    Path store = Owner.of("RSA", false).store(folder.resolve("me.p12"));
    Path bundle = bundle(new BundleSeal(BundleSigner.load(store, "secret".toCharArray()), null));
    try (FileSystem zip = FileSystems.newFileSystem(bundle)) {
      Path info = zip.getPath("bag-info.txt");
      Files.writeString(info, Files.readString(info) + "Contact-Name: Somebody Else\n");
      Path tags = zip.getPath("tagmanifest-sha256.txt");
      Files.writeString(
          tags,
          Files.readString(tags)
              .replaceFirst(
                  "[0-9a-f]{64}  bag-info", Sha256.of(Files.readAllBytes(info)) + "  bag-info"));
    }
    assertThat(new BundleVerifier(Trust.NOBODY).verify(bundle).verification().failures())
        .containsExactly("signature.p7s was not made over this tagmanifest-sha256.txt");
  }

  @Test
  void enclosesATimeStampThatTheUserHasAskedFor() throws Exception {
    Path stamps = Files.createDirectories(folder.resolve("stamps"));
    BundleSeal seal = new BundleSeal(null, stamps);
    byte[] sealed;
    try (ZipFile zip = new ZipFile(bundle(seal).toFile())) {
      sealed = zip.getInputStream(zip.getEntry("tagmanifest-sha256.txt")).readAllBytes();
    }
    Files.write(stamps.resolve(Sha256.of(sealed) + ".tsr"), token(sealed));

    var result = new BundleVerifier(Trust.NOBODY).verify(bundle(seal));
    assertThat(result.verification().failures()).isEmpty();
    assertThat(result.notes()).anyMatch(n -> n.startsWith("stamped at 2026-06-30T08:00:00Z"));

    Files.write(stamps.resolve(Sha256.of(sealed) + ".tsr"), token(new byte[] {1}));
    assertThat(new BundleVerifier(Trust.NOBODY).verify(bundle(seal)).verification().failures())
        .containsExactly("timestamp.tsr does not stamp this tagmanifest-sha256.txt");
  }

  private static byte[] token(byte[] content) throws Exception {
    Owner authority = Owner.of("RSA", true);
    TimeStampTokenGenerator generator =
        new TimeStampTokenGenerator(
            new JcaSimpleSignerInfoGeneratorBuilder()
                .build("SHA256withRSA", authority.keys().getPrivate(), authority.certificate()),
            new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(
                    new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                        org.bouncycastle.asn1.oiw.OIWObjectIdentifiers.idSHA1)),
            new ASN1ObjectIdentifier("1.2.3"));
    generator.addCertificates(new JcaCertStore(List.of(authority.certificate())));
    TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
    asking.setCertReq(true);
    TimeStampRequest request =
        asking.generate(TSPAlgorithms.SHA256, Sha256.digest().digest(content));
    return generator.generate(request, BigInteger.ONE, Date.from(DAY)).getEncoded();
  }
}
