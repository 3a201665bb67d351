package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Choice;
import dev.servicereport.contract.yaml.Refusal;
import dev.servicereport.contract.yaml.Scalar;
import dev.servicereport.time.TimeForms;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.PatternSyntaxException;

/** The kinds of values that only {@code sources} has. */
final class SourceText {

    /** A glob that stays below the data directory. */
    static final Scalar<String> GLOB = new Scalar<>(SourceText::glob, Scalars.textLike(Shapes.LINE, "exports/*.csv"));

    /** A name or pattern of {@link TimeForms}. */
    static final Scalar<String> PATTERN =
            new Scalar<>(SourceText::pattern, Scalars.textLike(Shapes.LINE, "yyyy/MM/dd HH:mm:ss", "epoch-seconds"));

    /** What separates cells. */
    static final Choice<Character> DELIMITER = delimiter();

    /** What exports are written in. */
    static final Choice<Charset> ENCODING = encoding();

    private SourceText() {}

    private static String glob(String text) throws Refusal {
        Refusal refusal = new Refusal(
                "a glob below the data directory, like exports/*.csv", "「exports/*.csv」のように、データフォルダーからの相対で書いてください");
        boolean leaves =
                text.startsWith("/") || Arrays.asList(text.split("/", -1)).contains("..");
        if (text.isEmpty() || leaves || text.contains("\\") || text.contains(":")) {
            throw refusal;
        }
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + text);
            Glob.of(text);
            return text;
        } catch (PatternSyntaxException e) {
            throw refusal;
        }
    }

    private static String pattern(String text) throws Refusal {
        try {
            TimeForms.of(text, ZoneOffset.UTC);
        } catch (IllegalArgumentException e) {
            throw refusedPattern();
        }
        if (text.isEmpty()) {
            throw refusedPattern();
        }
        return text;
    }

    private static Refusal refusedPattern() {
        return new Refusal(
                "a pattern of dates with times, like yyyy/MM/dd HH:mm:ss or M/d/yyyy h:mm a, or one of "
                        + String.join(", ", TimeForms.NAMES),
                "「yyyy/MM/dd HH:mm:ss」のような日時の書式を書いてください。h（12時間表記）には a（AM/PM）も要ります");
    }

    private static Choice<Character> delimiter() {
        Map<String, Character> words = new LinkedHashMap<>();
        words.put("comma", ',');
        words.put("tab", '\t');
        words.put("semicolon", ';');
        return new Choice<>(words);
    }

    private static Choice<Charset> encoding() {
        Map<String, Charset> words = new LinkedHashMap<>();
        Charset windows = Charset.forName("windows-31j");
        words.put("UTF-8", StandardCharsets.UTF_8);
        words.put("UTF-16LE", StandardCharsets.UTF_16LE);
        words.put("UTF-16BE", StandardCharsets.UTF_16BE);
        words.put("windows-31j", windows);
        // what is called Shift_JIS has ① and 髙 in it, which the standard of that name has not
        words.put("Shift_JIS", windows);
        words.put("cp932", windows);
        words.put("EUC-JP", Charset.forName("x-eucJP-Open"));
        words.put("ISO-2022-JP", Charset.forName("x-windows-iso2022jp"));
        words.put("ISO-8859-1", StandardCharsets.ISO_8859_1);
        words.put("windows-1252", Charset.forName("windows-1252"));
        return new Choice<>(words);
    }
}
