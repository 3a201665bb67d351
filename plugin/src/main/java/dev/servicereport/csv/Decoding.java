package dev.servicereport.csv;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes to text, strictly: a byte that is not UTF-8 is a fault, never a replacement character. */
final class Decoding {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Decoding() {}

    /** The text of a file without its byte order mark; reading fails on the first byte that is not UTF-8. */
    static BufferedReader open(CsvSource source) throws IOException {
        InputStream bytes = source.open();
        bytes.mark(BOM.length);
        if (!Arrays.equals(bytes.readNBytes(BOM.length), BOM)) {
            bytes.reset();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(bytes, decoder), 1 << 16);
    }

    /** Looks for the line of the first byte that is not UTF-8. */
    static Problem fault(CsvSource source) {
        return Problem.error(
                        new SourceLocation(source.name(), faultyLine(source), ""),
                        "a byte that is not UTF-8",
                        "the file saved as UTF-8")
                .hint("Excel では「CSV UTF-8（コンマ区切り）」を選んで保存してください");
    }

    private static int faultyLine(CsvSource source) {
        int line = 1;
        try (InputStream bytes = source.open()) {
            for (byte[] next = line(bytes); next.length > 0; next = line(bytes)) {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(next));
                line++;
            }
        } catch (CharacterCodingException found) {
            return line;
        } catch (IOException unreadable) {
            return 0;
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
