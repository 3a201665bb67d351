package dev.servicereport.contract.yaml;

import dev.servicereport.csv.OtherFormat;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yaml.snakeyaml.reader.StreamReader;

/** From bytes to text: UTF-8 and nothing else, with or without a byte order mark. */
final class YamlText {

    /** Far more than a contract needs; keeps a mistaken file from being read at all. */
    static final int MOST_BYTES = 256 * 1024;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final String file;
    private final Problems problems;

    YamlText(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    Optional<String> decoded(byte[] bytes) {
        Optional<OtherFormat> other = OtherFormat.of(bytes);
        if (other.isPresent()) {
            problems.add(other.get().problem(file, "a text file in YAML", "YAML のテキストファイルを置いてください"));
            return Optional.empty();
        }
        if (bytes.length > MOST_BYTES) {
            refuse(0, bytes.length + " bytes", "at most " + MOST_BYTES + " bytes", "ファイルが大きすぎます。別のファイルではありませんか");
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            String found = String.format("byte 0x%02X", bytes[in.position()]);
            refuse(lineAt(out.flip().toString()), found, "UTF-8", "ファイルを UTF-8 で保存し直してください");
            return Optional.empty();
        }
        return printable(withoutMark(out.flip().toString()));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private Optional<String> printable(String text) {
        int[] odd = text.codePoints()
                .filter(c -> !StreamReader.isPrintable(c))
                .limit(1)
                .toArray();
        if (odd.length == 0) {
            return Optional.of(text);
        }
        String before = text.substring(0, text.indexOf(odd[0]));
        refuse(
                lineAt(before),
                Character.toString(odd[0]),
                "text without control characters",
                "見えない制御文字が入っています。その行を書き直してください");
        return Optional.empty();
    }

    /** The line on which the text after {@code before} stands. */
    private static int lineAt(String before) {
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }

    private void refuse(int line, String found, String expected, String hint) {
        problems.add(Problem.error(new SourceLocation(file, line, ""), found, expected)
                .hint(hint));
    }
}
