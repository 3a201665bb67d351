package dev.servicereport.dataset;

import dev.servicereport.problem.PersonalNumber;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Searches the text of a file that is handed over for Individual Numbers (個人番号). Files of text are searched, and the XML in those of
 * Word, Excel, PowerPoint and OpenDocument, up to 16 MiB of each; PDFs, pictures, other packed files and
 * those under a password are not.
 */
final class AttachedText {

    private static final Pattern TEXT = Pattern.compile(".*\\.(txt|csv|tsv|md|adoc|html?|json|xml|ya?ml|log)");
    private static final Pattern OFFICE = Pattern.compile(".*\\.(docx|xlsx|xlsm|pptx|odt|ods|odp)");
    private static final Pattern MARKUP = Pattern.compile(".*\\.(html?|xml)");

    /** What ends a paragraph, a cell or a string: digits on both sides of it are two texts. */
    private static final Pattern END_OF_TEXT =
            Pattern.compile("</(?:[A-Za-z]+:)?(?:p|h|h[1-6]|li|td|th|tr|c|v|si|row|table-cell|div)>");

    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final String APART = "\n\n\n\n";
    private static final int MOST_BYTES = 16 << 20;

    private AttachedText() {}

    /** Whether what can be searched of the file holds such a number. */
    static boolean holdsNumber(Path file, String name) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (OFFICE.matcher(lower).matches()) {
            return holdsNumberInside(file);
        }
        if (!TEXT.matcher(lower).matches()) {
            return false;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return isIn(bytes.readNBytes(MOST_BYTES), MARKUP.matcher(lower).matches());
        }
    }

    private static boolean holdsNumberInside(Path file) throws IOException {
        int left = MOST_BYTES;
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements() && left > 0; ) {
                byte[] text = text(zip, all.nextElement(), left);
                left -= text.length;
                // attributes hold numbers that the program made
                if (PersonalNumber.isIn(withoutTags(decoded(text)))) {
                    return true;
                }
            }
        } catch (ZipException encryptedOrDamaged) {
            return false;
        }
        return false;
    }

    private static byte[] text(ZipFile zip, ZipEntry entry, int most) throws IOException {
        if (!entry.getName().endsWith(".xml")) {
            return new byte[0];
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
            return bytes.readNBytes(most);
        }
    }

    private static boolean isIn(byte[] bytes, boolean markup) {
        String text = decoded(bytes);
        return PersonalNumber.isIn(text) || (markup && PersonalNumber.isIn(withoutTags(text)));
    }

    private static String withoutTags(String text) {
        return TAG.matcher(END_OF_TEXT.matcher(text).replaceAll(APART)).replaceAll("");
    }

    private static String decoded(byte[] bytes) {
        return decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, Charset.forName("windows-31j")))
                .orElseGet(() -> new String(bytes, StandardCharsets.UTF_16));
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
