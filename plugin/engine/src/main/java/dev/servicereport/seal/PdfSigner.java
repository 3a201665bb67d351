package dev.servicereport.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/** Signs PDFs with a key of the user's (電子署名). What stands in the file stays as it is, the signature is put behind it. */
public final class PdfSigner {

    private static final int BUFFER = 1 << 16;

    /** Room for the certificates of a public authority, which are up to 3 KB each. */
    private static final int ROOM = 1 << 15;

    private final DetachedSignature signature;
    private final ZonedDateTime claimed;

    /**
     * @param claimed when it is signed, as the signer says
     */
    public PdfSigner(SigningKey key, ZonedDateTime claimed) {
        signature = new DetachedSignature(key);
        this.claimed = claimed;
    }

    /**
     * Writes a signed copy.
     *
     * @throws IOException when the file is no PDF, or cannot be read, signed or written
     */
    public void sign(Path pdf, Path copy) throws IOException {
        PDSignature entry = new PDSignature();
        entry.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        entry.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        entry.setSignDate(GregorianCalendar.from(claimed));
        try (PDDocument document = Loader.loadPDF(pdf.toFile());
                SignatureOptions options = new SignatureOptions();
                OutputStream out = Files.newOutputStream(copy)) {
            options.setPreferredSignatureSize(ROOM);
            document.setDocumentId(0L);
            document.addSignature(entry, this::signed, options);
            new SignatureField(document).finish();
            document.saveIncremental(out);
        }
    }

    private byte[] signed(InputStream content) throws IOException {
        try (DigestInputStream digested = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[BUFFER];
            int read = 0;
            while (read >= 0) {
                read = digested.read(buffer);
            }
            return signature.over(digested.getMessageDigest().digest());
        } catch (GeneralSecurityException failed) {
            throw new IOException("cannot be signed with this key", failed);
        }
    }
}
