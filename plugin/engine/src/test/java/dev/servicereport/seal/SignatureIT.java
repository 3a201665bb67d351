package dev.servicereport.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.SharedRenderer;
import dev.servicereport.cache.Fingerprint;
import dev.servicereport.render.Conformance;
import dev.servicereport.render.Targets;
import dev.servicereport.seal.SigningKey.Place;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bouncy Castle, which makes none of it, judges the signatures. */
class SignatureIT {

    private static final String PASSWORD = "mihon-password";
    private static final ZonedDateTime CLAIMED = ZonedDateTime.parse("2025-04-02T10:00:00+09:00");

    @TempDir
    static Path folder;

    private static Path pdf;

    @BeforeAll
    static void renderADocument() throws Exception {
        Path source = Files.writeString(folder.resolve("report.adoc"), """
                = 月次サービス報告書
                :lang: ja
                :contractor: 株式会社見本

                == 総括

                稼働率は 99.955 % である。

                .表
                |===
                |記号 |秒

                |A |1080
                |===
                """);
        pdf = folder.resolve("report.pdf");
        SharedRenderer.render(source, new Targets(null, null, pdf));
        Files.writeString(folder.resolve("password"), PASSWORD + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void anotherLibraryFindsTheSignatureGoodAndAllOfTheFileSigned(String algorithm) throws Exception {
        Path signed = signed(algorithm);
        byte[] bytes = Files.readAllBytes(signed);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDSignature entry = document.getLastSignatureDictionary();
            assertThat(entry.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(entry.getSignDate().toInstant()).isEqualTo(CLAIMED.toInstant());
            int[] range = entry.getByteRange();
            assertThat(range[0]).isZero();
            assertThat(range[2] + range[3]).isEqualTo(bytes.length);
            SignerInformation signer = signer(entry.getContents(bytes), entry.getSignedContent(bytes));
            X509CertificateHolder certificate = certificate(entry.getContents(bytes));
            assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate)))
                    .isTrue();
            SigningCertificateV2 named = SigningCertificateV2.getInstance(signer.getSignedAttributes()
                    .get(PKCSObjectIdentifiers.id_aa_signingCertificateV2)
                    .getAttributeValues()[0]);
            assertThat(named.getCerts()[0].getCertHash())
                    .isEqualTo(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
            assertThat(signer.getSignedAttributes().get(PKCSObjectIdentifiers.pkcs_9_at_signingTime))
                    .as("PAdES has the time in the PDF")
                    .isNull();
        }
    }

    @Test
    void theOriginalIsTheBeginningOfTheSignedFile() throws Exception {
        byte[] original = Files.readAllBytes(pdf);
        assertThat(Arrays.copyOf(Files.readAllBytes(signed("RSA")), original.length))
                .isEqualTo(original);
    }

    @Test
    void aSignedDocumentIsStillOneForTheArchiveAndForEverybody() throws Exception {
        assertThat(Conformance.faults(pdf)).isEmpty();
        assertThat(Conformance.faults(signed("RSA"))).isEmpty();
    }

    @Test
    void whatIsChangedAfterwardsIsFoundOut() throws Exception {
        byte[] bytes = Files.readAllBytes(signed("RSA"));
        bytes[100] ^= 1;
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(signed("RSA")))) {
            PDSignature entry = document.getLastSignatureDictionary();
            byte[] contents = entry.getContents(bytes);
            SignerInformation signer = signer(contents, entry.getSignedContent(bytes));
            assertThatThrownBy(
                            () -> signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate(contents))))
                    .isInstanceOf(CMSException.class)
                    .hasMessageContaining("message-digest");
        }
    }

    @Test
    void theSameKeyAndTimeGiveTheSameBytes() throws Exception {
        assertThat(Files.readAllBytes(signed("RSA"))).isEqualTo(Files.readAllBytes(signed("RSA")));
    }

    @Test
    void aPasswordCanBeInAVariable() throws Exception {
        SigningKey key = SigningKey.read(new Place(store("RSA"), null, "KEY"), Map.of("KEY", PASSWORD));
        assertThat(key.chain()).extracting(X509Certificate::getSigAlgName).containsExactly("SHA256withRSA");
    }

    @Test
    void noMessageTellsAPassword() throws Exception {
        Path store = store("RSA");
        assertThatThrownBy(() -> SigningKey.read(new Place(store, null, "KEY"), Map.of("KEY", "falsch")))
                .hasMessage(
                        "service-report.keyStore: found 'a file that cannot be opened with this password', expected a"
                                + " PKCS#12 file and its password (鍵のファイルを開けません。PKCS#12（.p12）のファイルとそのパスワードを確かめてください)")
                .hasNoCause();
        assertThatThrownBy(() -> SigningKey.read(new Place(store, null, null), Map.of()))
                .hasMessageStartingWith("service-report.keyPasswordFile: found '空欄'");
        assertThatThrownBy(() -> SigningKey.read(new Place(store, null, "ABSENT"), Map.of()))
                .hasMessageStartingWith("service-report.keyPasswordVariable: found '空欄'");
        assertThatThrownBy(() -> SigningKey.read(new Place(store, folder.resolve("none"), null), Map.of()))
                .hasMessageStartingWith("service-report.keyPasswordFile: found 'a file that cannot be read'");
    }

    @Test
    void aSignedCopyOfAPackageHasListsOfItsOwnAndLeavesDeliverablesAlone(@TempDir Path place) throws Exception {
        Path pack = pack(place);
        Path copy = place.resolve("signed");
        PdfSigner signer = new PdfSigner(
                SigningKey.read(new Place(store("RSA"), folder.resolve("password"), null), Map.of()), CLAIMED);
        assertThat(new SignedFolder(pack, copy).write(signer)).isEqualTo(1);
        assertThat(Verification.of(copy).problems()).isEmpty();
        assertThat(copy.resolve("deliverables/D-1.pdf")).hasSameBinaryContentAs(pdf);
        assertThat(Files.size(copy.resolve("報告書.pdf"))).isGreaterThan(Files.size(pdf));
        assertThat(Verification.of(pack).problems()).isEmpty();
        assertThatThrownBy(() -> new SignedFolder(pack, copy).write(signer))
                .hasMessage(
                        "service-report.signedDirectory: found 'something that is there', expected a folder that is not"
                                + " there yet, outside the original (署名付きの写しは、まだないフォルダーに作ります。前の写しは移すか消してください)");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aCopyInsideTheOriginalIsRefusedAlsoByALink(@TempDir Path place) throws Exception {
        Path pack = pack(place);
        Path link = Files.createSymbolicLink(place.resolve("link"), pack);
        PdfSigner signer = new PdfSigner(
                SigningKey.read(new Place(store("RSA"), folder.resolve("password"), null), Map.of()), CLAIMED);
        assertThatThrownBy(() -> new SignedFolder(link, pack.resolve("signed")).write(signer))
                .hasMessageStartingWith("service-report.signedDirectory: found 'a place inside the original'");
        assertThat(Verification.of(pack).problems()).isEmpty();
        assertThat(new SignedFolder(link, place.resolve("signed")).write(signer))
                .isEqualTo(1);
        assertThat(Verification.of(place.resolve("signed")).problems()).isEmpty();
    }

    @Test
    void whatIsNotAsItWasWrittenIsNotSigned(@TempDir Path place) throws Exception {
        Path pack = pack(place);
        Files.writeString(pack.resolve("memo.txt"), "追加");
        PdfSigner signer = new PdfSigner(
                SigningKey.read(new Place(store("RSA"), folder.resolve("password"), null), Map.of()), CLAIMED);
        assertThatThrownBy(() -> new SignedFolder(pack, place.resolve("signed")).write(signer))
                .hasMessageStartingWith("memo.txt: found 'a file'");
        assertThat(place.resolve("signed")).doesNotExist();
        assertThat(place.toFile().list()).containsExactly("pack");
    }

    private static Path pack(Path place) throws Exception {
        Path pack = Files.createDirectories(place.resolve("pack/deliverables")).getParent();
        Files.copy(pdf, pack.resolve("報告書.pdf"));
        Files.copy(pdf, pack.resolve("deliverables/D-1.pdf"));
        String sum = Fingerprint.ofFile(pdf);
        Files.writeString(pack.resolve("SHA256SUMS"), sum + "  deliverables/D-1.pdf\n" + sum + "  報告書.pdf\n");
        return pack;
    }

    private static SignerInformation signer(byte[] contents, byte[] content) throws Exception {
        return new CMSSignedData(new CMSProcessableByteArray(content), contents)
                .getSignerInfos()
                .getSigners()
                .iterator()
                .next();
    }

    private static X509CertificateHolder certificate(byte[] contents) throws Exception {
        return new CMSSignedData(contents)
                .getCertificates()
                .getMatches(null)
                .iterator()
                .next();
    }

    private static Path signed(String algorithm) throws Exception {
        SigningKey key = SigningKey.read(new Place(store(algorithm), folder.resolve("password"), null), Map.of());
        Path copy = Files.createTempFile(folder, "signed", ".pdf");
        new PdfSigner(key, CLAIMED).sign(pdf, copy);
        return copy;
    }

    private static Path store(String algorithm) throws Exception {
        Path store = folder.resolve(algorithm + ".p12");
        if (Files.notExists(store)) {
            ProcessBuilder command = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-keyalg",
                            algorithm,
                            "-dname",
                            "CN=Mihon, O=Mihon Data Center, C=JP",
                            "-alias",
                            "key",
                            "-validity",
                            "3650",
                            "-storetype",
                            "PKCS12",
                            "-storepass:env",
                            "KEY",
                            "-keystore",
                            store.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("keytool").toFile());
            command.environment().put("KEY", PASSWORD);
            Process keytool = command.start();
            assertThat(keytool.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(keytool.exitValue())
                    .as(Files.readString(folder.resolve("keytool"), StandardCharsets.UTF_8))
                    .isZero();
        }
        return store;
    }
}
