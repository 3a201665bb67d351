package dev.servicereport.csv;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises what is no text of ours by its first bytes (別の形式): people rename workbooks to .csv in the belief that this makes them one. */
public enum OtherFormat {
    /** A workbook since 2007, or another packed file. */
    PACKED("a workbook or a packed file", "Excel ブックなどの別の形式です。表計算ソフトで開き、", "pk\u0003\u0004"),
    /** A workbook before 2007. */
    WORKBOOK("a workbook", "Excel ブックです。表計算ソフトで開き、", "\u00F0\u00EF\u0011\u00E0"),
    /** What {@code .csv.gz} would be the name of. */
    GZIP("a gzip file", "gzip の圧縮ファイルです。名前の末尾を .gz にするか、展開してから、", "\u001F\u008B"),
    PDF("a PDF", "PDF です。元のシステムから書き出し直して、", "%pdf"),
    /** Often the page of an error or of a log-in that a download got instead of the file. */
    WEB_PAGE("a web page", "Webページ（HTML・XML）です。ログイン画面やエラー画面を保存していないか確かめ、", "<!doctype|<html|<\\?xml");

    /** Enough for a byte order mark, a few blanks and a tag. */
    private static final int BEGINNING = 64;

    private final String english;
    private final String japanese;
    private final Pattern beginning;

    /** @param beginning the first bytes, one character each, in lower case */
    OtherFormat(String english, String japanese, String beginning) {
        this.english = english;
        this.japanese = japanese;
        this.beginning = Pattern.compile(beginning);
    }

    static void refuse(CsvSource source) throws IOException {
        try (InputStream bytes = source.open()) {
            Optional<Problem> other = of(bytes.readNBytes(BEGINNING))
                    .map(format -> format.problem(source.name(), "a CSV file", "「CSV UTF-8（コンマ区切り）」として保存し直してください"));
            if (other.isPresent()) {
                throw new InputFault(other.get());
            }
        }
    }

    /** The format that a file of these first bytes has; empty when it may be text. */
    public static Optional<OtherFormat> of(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1)
                .replaceFirst("^(\u00EF\u00BB\u00BF)?[ \t\r\n]*", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.beginning.matcher(text).lookingAt())
                .findFirst();
    }

    /**
     * What is wrong with such a file.
     *
     * @param name the file's name in messages
     * @param expected what it should be
     * @param instead what to do at the end, in Japanese
     */
    public Problem problem(String name, String expected, String instead) {
        return Problem.error(SourceLocation.wholeFile(name), english, expected)
                .hint("名前は " + name.substring(name.lastIndexOf('.')) + " ですが、中身は" + japanese + instead);
    }
}
