package dev.servicereport.csv;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text. */
final class Decoding {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Decoding() {}

    /**
     * The text of a file without its byte order mark.
     *
     * @throws CharacterCodingException when the bytes fit no encoding; {@link #fault} says where
     */
    static BufferedReader open(CsvSource source) throws IOException {
        Optional<Charset> encoding = Encoding.of(source);
        if (encoding.isEmpty()) {
            throw new CharacterCodingException();
        }
        BufferedReader text = new BufferedReader(Encoding.reader(source.open(), encoding.get()), 1 << 16);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    /** Names the line of the first byte that is not UTF-8. */
    static Problem fault(CsvSource source) throws IOException {
        return Problem.error(
                        new SourceLocation(source.name(), faultyLine(source), ""),
                        "a byte that is neither UTF-8 nor windows-31j",
                        "the file saved in one encoding")
                .hint("文字コードを判別できません。Excel では「CSV UTF-8（コンマ区切り）」を選んで保存してください");
    }

    private static int faultyLine(CsvSource source) throws IOException {
        int number = 1;
        try (InputStream bytes = source.open()) {
            for (byte[] line = line(bytes); line.length > 0; line = line(bytes)) {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
                number++;
            }
        } catch (CharacterCodingException found) {
            return number;
        }
        return 0;
    }

    private static byte[] line(InputStream bytes) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            line.write(next);
            if (next == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }
}
