package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Choice;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.ListOf;
import dev.servicereport.contract.yaml.MapOf;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.contract.yaml.Text;
import dev.servicereport.contract.yaml.ValueType;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code sources}: the shape of each source. Whether its preset and columns exist is for the reader of the files to say. */
final class SourceReader {

    private static final Key<String> FILES =
            Key.required("files", SourceText.GLOB, "Files below the data directory, as a glob", "対象ファイル");
    private static final Key<Source.Kind> KIND =
            Key.required("kind", Choice.of(Source.Kind.class), "What the files hold", "データの種類");
    private static final Key<String> PRESET = Key.optional("preset", Ids.ID, "Name of a known export", "既知の出力形式の名前");
    private static final Key<Map<String, String>> COLUMNS = Key.optional(
            "columns", new MapOf<>(Text.WORD), "Our column names and the file's headings for them", "列の対応");
    private static final Key<Map<String, String>> CONSTANTS = Key.optional(
            "constants", new MapOf<>(Text.WORD), "Columns that the file lacks, with one value for all rows", "全行に共通の値");
    private static final Key<Map<String, String>> STATUS =
            Key.optional("status", new MapOf<>(states()), "The file's status words and what they mean", "状態を表す語の対応");
    private static final Key<String> TIMESTAMP =
            Key.optional("timestamp", SourceText.PATTERN, "Pattern of dates with times, as in Java", "日時の書式");
    private static final Key<ZoneId> ZONE =
            Key.optional("zone", Zones.ZONE, "Zone of times without an offset; absent: the contract's", "時差のない日時の時間帯");
    private static final Key<Character> DELIMITER =
            Key.optional("delimiter", SourceText.DELIMITER, "What separates cells; absent: recognised", "区切り文字");
    private static final Key<Charset> ENCODING =
            Key.optional("encoding", SourceText.ENCODING, "Encoding of the text; absent: recognised", "文字コード");

    static final ValueType<List<Source>> SOURCES = new ListOf<>(new Section<>(
            List.of(FILES, KIND, PRESET, COLUMNS, CONSTANTS, STATUS, TIMESTAMP, ZONE, DELIMITER, ENCODING),
            SourceReader::source));

    private SourceReader() {}

    private static Choice<String> states() {
        Map<String, String> words = new LinkedHashMap<>();
        List.of("up", "down", "unknown").forEach(word -> words.put(word, word));
        return new Choice<>(words);
    }

    private static Source source(Fields fields) {
        return new Source(
                fields.get(FILES),
                fields.get(KIND),
                fields.find(PRESET).orElse(""),
                fields.find(COLUMNS).orElse(Map.of()),
                fields.find(CONSTANTS).orElse(Map.of()),
                fields.find(STATUS).orElse(Map.of()),
                format(fields));
    }

    private static Source.Format format(Fields fields) {
        return new Source.Format(
                fields.find(TIMESTAMP).orElse(""),
                fields.find(ZONE).orElse(null),
                fields.find(DELIMITER).orElse(null),
                fields.find(ENCODING).orElse(null));
    }
}
