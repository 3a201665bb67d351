package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Choice;
import dev.servicereport.contract.yaml.Refusal;
import dev.servicereport.contract.yaml.Scalar;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.PatternSyntaxException;

/** The kinds of values that only {@code sources} has. */
final class SourceText {

    /** A glob that stays below the data directory. */
    static final Scalar<String> GLOB = new Scalar<>(SourceText::glob, Scalars.textLike("exports/*.csv"));

    /** A pattern of {@link java.time.format.DateTimeFormatter}. */
    static final Scalar<String> PATTERN = new Scalar<>(SourceText::pattern, Scalars.textLike("yyyy/MM/dd HH:mm:ss"));

    /** What separates cells. */
    static final Choice<Character> DELIMITER = delimiter();

    /** What Japanese exports are written in. */
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
            return text;
        } catch (PatternSyntaxException e) {
            throw refusal;
        }
    }

    private static String pattern(String text) throws Refusal {
        Refusal refusal = new Refusal(
                "a pattern of dates with times, like uuuu/MM/dd HH:mm:ss", "「uuuu/MM/dd HH:mm:ss」のような日時の書式を書いてください");
        if (text.isEmpty()) {
            throw refusal;
        }
        try {
            new DateTimeFormatterBuilder().appendPattern(text);
            return text;
        } catch (IllegalArgumentException e) {
            throw refusal;
        }
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
        words.put("UTF-8", StandardCharsets.UTF_8);
        words.put("windows-31j", Charset.forName("windows-31j"));
        return new Choice<>(words);
    }
}
