package dev.servicereport.csv;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds out how a file is encoded: a byte order mark, else what its source says, else UTF-8, else windows-31j, each without any fault
 * (文字コード).
 */
final class Encoding {

    /** What Japanese Windows writes; unlike Shift_JIS it has ①, 髙 and ～. */
    static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private static final String HINT = "文字コードを判別できません。Excel では「CSV UTF-8（コンマ区切り）」を選んで保存してください";

    private static final String RECOGNISED = "the whole file in UTF-8 or windows-31j";

    private Encoding() {}

    /**
     * The encoding in which every byte of the file makes sense.
     *
     * @throws InputFault naming the first line that does not, when there is none
     */
    static Charset of(CsvSource source) throws IOException {
        OtherFormat.refuse(source);
        Optional<Charset> marked = marked(source);
        Charset given = source.mapping().form().encoding();
        if (given != null && marked.isEmpty()) {
            return sound(source, given);
        }
        Charset first = marked.orElse(StandardCharsets.UTF_8);
        EncodingTrial trial = EncodingTrial.of(source, first);
        if (marked.isPresent()) {
            requireSound(trial, source, first.name() + ", as its byte order mark says");
            return first;
        }
        Optional<Charset> wide = EncodingGuess.wide(source);
        if (wide.isPresent()) {
            throw new InputFault(looksLike(
                    wide.get().name(), new SourceLocation(source.name(), trial.faultyLine(), ""), RECOGNISED));
        }
        if (!trial.isSound() && trial.japaneseLine() > 0) {
            throw mixed(source, trial);
        }
        // few files are valid in both; one of half-width kana, which look like accented letters, was written by Windows
        boolean doubtful = !trial.isSound() || trial.isDoubtful();
        if (doubtful && EncodingTrial.of(source, WINDOWS_31J).isSound()) {
            return WINDOWS_31J;
        }
        requireSound(trial, source, RECOGNISED);
        return first;
    }

    private static Charset sound(CsvSource source, Charset given) throws IOException {
        EncodingTrial trial = EncodingTrial.of(source, given);
        if (!trial.isSound()) {
            SourceLocation line = new SourceLocation(source.name(), trial.faultyLine(), "");
            String expected = given.name() + ", as " + source.mapping().origin().of("encoding") + " says";
            throw new InputFault(Problem.error(line, "other bytes", expected)
                    .hint("ファイルの文字コードは sources の encoding と違います。encoding を直すか、消して自動判別に任せてください"));
        }
        return given;
    }

    private static void requireSound(EncodingTrial trial, CsvSource source, String expected) throws IOException {
        if (trial.isSound()) {
            return;
        }
        SourceLocation line = new SourceLocation(source.name(), trial.faultyLine(), "");
        Problem problem = EncodingGuess.of(source)
                .map(name -> looksLike(name, line, expected))
                .orElseGet(() ->
                        Problem.error(line, "bytes that are no text", expected).hint(HINT));
        throw new InputFault(problem);
    }

    private static Problem looksLike(String name, SourceLocation line, String expected) {
        return Problem.error(line, "bytes that look like " + name, expected)
                .hint("文字コードは " + name + " のようです。contract.yaml の sources に「encoding: " + name
                        + "」と書くか、UTF-8 で保存し直してください");
    }

    /** No line of windows-31j reads as Japanese in UTF-8 by chance, so the file is UTF-8 in parts. */
    private static InputFault mixed(CsvSource source, EncodingTrial trial) {
        SourceLocation line = new SourceLocation(source.name(), trial.faultyLine(), "");
        return new InputFault(Problem.error(
                        line, "bytes that are not UTF-8", "the whole file in UTF-8, as line " + trial.japaneseLine())
                .hint("文字コードの違うファイルがつなぎ合わされているか、ファイルが途中で切れています。書き出し直すか、ファイル全体を UTF-8 にしてください"));
    }

    private static Optional<Charset> marked(CsvSource source) throws IOException {
        try (InputStream bytes = source.open()) {
            byte[] start = bytes.readNBytes(3);
            int first = start.length < 2 ? 0 : ((start[0] & 0xFF) << 8) | (start[1] & 0xFF);
            boolean third = start.length > 2 && (start[2] & 0xFF) == 0xBF;
            return switch (first) {
                case 0xFEFF, 0xFFFE -> Optional.of(StandardCharsets.UTF_16);
                case 0xEFBB -> third ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
                default -> Optional.empty();
            };
        }
    }
}
