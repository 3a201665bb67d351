package dev.servicereport.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Takes files of text out of a user's folder of templates, all of which are UTF-8; what an editor puts before them is left out. */
final class OwnText {

    private static final Pattern TEXT = Pattern.compile("(?i).*\\.(adoc|css|html|properties|yml)");

    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private OwnText() {}

    /** Whether a file is one of text, by its name. */
    static boolean is(String name) {
        return TEXT.matcher(name).matches();
    }

    /**
     * Copies one.
     *
     * @param name its name in the user's folder
     * @param copy where to; replaced when it is there
     * @throws TemplateFault naming the first line that is no UTF-8
     */
    static void copy(Path file, String name, Path copy) throws TemplateFault, IOException {
        byte[] bytes = Files.readAllBytes(file);
        requireUtf8(bytes, name);
        boolean marked = bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
        Files.write(copy, marked ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes);
    }

    private static void requireUtf8(byte[] bytes, String name) throws TemplateFault {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        if (decoder.decode(rest, CharBuffer.allocate(bytes.length), true).isError()) {
            throw new TemplateFault(
                    name + ":" + line(bytes, rest.position())
                            + ": found bytes that are no UTF-8, expected a file in UTF-8",
                    "ファイルの文字コードが UTF-8 ではありません。UTF-8 で保存してください。");
        }
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
