package dev.servicereport.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids from data as parts of file names: two ids never give the same name, and none is too long for a file system. */
public final class FileKey {

    private static final String PLAIN = "-.";

    /** Longer ones are cut: two of them and a title still fit into the 255 bytes of a name. */
    private static final int LONGEST = 30;

    private FileKey() {}

    /**
     * The id with every character that is no letter, digit, hyphen or inner full stop as its number in hexadecimal between two
     * {@code _}; the end of a long one becomes a digest.
     */
    public static String of(String id) {
        StringBuilder key = new StringBuilder();
        id.codePoints().forEach(character -> {
            if (isPlain(character, key.isEmpty())) {
                key.appendCodePoint(character);
            } else {
                key.append('_').append(Integer.toHexString(character)).append('_');
            }
        });
        return key.codePointCount(0, key.length()) <= LONGEST ? key.toString() : cut(key) + "_" + digest(id);
    }

    private static String cut(StringBuilder key) {
        return key.substring(0, key.offsetByCodePoints(0, LONGEST));
    }

    private static String digest(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static boolean isPlain(int character, boolean first) {
        return Character.isLetterOrDigit(character) || (PLAIN.indexOf(character) >= 0 && !(first && character == '.'));
    }
}
