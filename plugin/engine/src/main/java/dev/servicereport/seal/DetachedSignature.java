package dev.servicereport.seal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;

/**
 * A signature as PAdES baseline asks for it (ETSI EN 319 142-1, level B-B): CMS SignedData over content that lies elsewhere, with the
 * digest of the content and the signer's certificate among what is signed.
 */
final class DetachedSignature {

    private static final BigInteger VERSION = BigInteger.ONE;
    private static final String DATA = "1.2.840.113549.1.7.1";
    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
    private static final String CONTENT_TYPE = "1.2.840.113549.1.9.3";
    private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
    private static final String SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.47";
    private static final String SHA_256 = "2.16.840.1.101.3.4.2.1";
    private static final String RSA = "1.2.840.113549.1.1.11";
    private static final String ECDSA = "1.2.840.10045.4.3.2";

    private final SigningKey key;
    private final X509Certificate certificate;
    private final boolean elliptic;

    /** @param key of RSA, or of an elliptic curve */
    DetachedSignature(SigningKey key) {
        this.key = key;
        certificate = key.chain().get(0);
        elliptic = key.key().getAlgorithm().equals("EC");
    }

    /**
     * The signature over content with that digest, in DER.
     *
     * @param digest SHA-256
     */
    byte[] over(byte[] digest) throws GeneralSecurityException {
        byte[] attributes = Der.set(
                attribute(CONTENT_TYPE, Der.identifier(DATA)),
                attribute(MESSAGE_DIGEST, Der.octets(digest)),
                attribute(SIGNING_CERTIFICATE, signingCertificate()));
        byte[] signer = Der.sequence(
                Der.integer(VERSION),
                Der.sequence(
                        certificate.getIssuerX500Principal().getEncoded(), Der.integer(certificate.getSerialNumber())),
                digestAlgorithm(),
                Der.numbered(0, Der.content(attributes)),
                elliptic ? Der.sequence(Der.identifier(ECDSA)) : Der.sequence(Der.identifier(RSA), Der.nothing()),
                Der.octets(signed(attributes)));
        byte[] signedData = Der.sequence(
                Der.integer(VERSION),
                Der.set(digestAlgorithm()),
                Der.sequence(Der.identifier(DATA)),
                Der.numbered(0, certificates()),
                Der.set(signer));
        return Der.sequence(Der.identifier(SIGNED_DATA), Der.numbered(0, signedData));
    }

    private byte[] signed(byte[] attributes) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(elliptic ? "SHA256withECDSA" : "SHA256withRSA");
        signature.initSign(key.key());
        signature.update(attributes);
        return signature.sign();
    }

    private byte[] certificates() throws GeneralSecurityException {
        byte[][] all = new byte[key.chain().size()][];
        for (int i = 0; i < all.length; i++) {
            all[i] = key.chain().get(i).getEncoded();
        }
        return Der.content(Der.set(all));
    }

    /** By its SHA-256, which is what is meant where no other algorithm is named. */
    private byte[] signingCertificate() throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return Der.sequence(Der.sequence(Der.sequence(Der.octets(hash))));
    }

    private static byte[] attribute(String type, byte[] value) {
        return Der.sequence(Der.identifier(type), Der.set(value));
    }

    private static byte[] digestAlgorithm() {
        return Der.sequence(Der.identifier(SHA_256));
    }
}
