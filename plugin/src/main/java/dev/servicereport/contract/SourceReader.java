package dev.servicereport.contract;

import dev.servicereport.contract.Source.Columns;
import dev.servicereport.contract.Source.Format;
import dev.servicereport.contract.Source.Words;
import dev.servicereport.contract.yaml.Choice;
import dev.servicereport.contract.yaml.Entry;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.ListOf;
import dev.servicereport.contract.yaml.MapOf;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.contract.yaml.Text;
import dev.servicereport.contract.yaml.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code sources}: each source upon its preset. Whether its columns exist is for the reader of the files to say. */
final class SourceReader {

    private static final Key<String> FILES =
            Key.required("files", SourceText.GLOB, "Files below the data directory, as a glob", "対象ファイル");
    private static final Key<String> PRESET =
            Key.optional("preset", presetNames(), "Name of a known export", "既知の出力形式の名前");
    private static final Key<Map<String, String>> CONSTANTS = Key.optional(
            "constants", new MapOf<>(Text.WORD), "Columns that the file lacks, with one value for all rows", "全行に共通の値");
    private static final Key<Map<String, String>> SERVICES = Key.optional(
            "services",
            new MapOf<>(Ids.ID),
            "Names in the file and the ids of the services that they mean",
            "サービス名の対応");

    private static final Key<String> LOG = Key.optional(
            "log",
            Text.WORD,
            "Name of the log that the files are a part of; sources that name the same one share its states",
            "一つのログを分けた sources に共通の名前");

    static final ValueType<List<Source>> SOURCES = new ListOf<>(new Section<>(
            List.of(
                    FILES,
                    SourceKeys.KIND,
                    PRESET,
                    SourceKeys.COLUMNS,
                    CONSTANTS,
                    SourceKeys.WHERE,
                    SourceKeys.STATUS,
                    SERVICES,
                    LOG,
                    SourceKeys.TIMESTAMP,
                    SourceKeys.ZONE,
                    SourceKeys.DELIMITER,
                    SourceKeys.ENCODING,
                    SourceKeys.UNUSED,
                    SourceKeys.NUMBERS),
            SourceReader::check,
            SourceReader::source));

    private SourceReader() {}

    /** The globs of all sources that have one, also where the contract has faults: what they match is nobody else's. */
    static List<String> globs(Entry contract) {
        return inside(contract, "sources").flatMap(Entry::items).orElse(List.of()).stream()
                .flatMap(source -> inside(source, FILES.name()).stream())
                .flatMap(files -> FILES.type().read(files).stream())
                .toList();
    }

    private static Optional<Entry> inside(Entry mapping, String key) {
        return mapping.mapping().map(entries -> entries.get(key));
    }

    private static Choice<String> presetNames() {
        Map<String, String> names = new LinkedHashMap<>();
        Presets.ALL.keySet().stream().sorted().forEach(name -> names.put(name, name));
        return new Choice<>(names);
    }

    private static void check(Fields fields) {
        Source.Kind kind = preset(fields).kind();
        if (fields.find(PRESET).isPresent()
                && fields.find(SourceKeys.KIND).filter(given -> given != kind).isPresent()) {
            String word = kind.name().toLowerCase(Locale.ROOT);
            fields.refuse(SourceKeys.KIND, word + ", which is what that preset reads", "このプリセットの種類は " + word + " です");
        }
        Map<String, String> constants = fields.find(CONSTANTS).orElse(Map.of());
        fields.find(SourceKeys.COLUMNS).orElse(Map.of()).keySet().stream()
                .filter(constants::containsKey)
                .forEach(both -> fields.refuse(
                        CONSTANTS,
                        "'" + both + "' either here or in columns",
                        both + " が columns と constants の両方にあります。どちらかにしてください"));
    }

    private static Preset preset(Fields fields) {
        return fields.find(PRESET).map(Presets.ALL::get).orElse(Preset.NONE);
    }

    private static Source source(Fields fields) {
        Preset preset = preset(fields);
        Map<String, String> constants = fields.find(CONSTANTS).orElse(Map.of());
        Columns own = SourceKeys.columns(
                fields, fields.find(SourceKeys.COLUMNS).orElse(Map.of()).keySet(), constants);
        return new Source(
                fields.get(FILES),
                fields.get(SourceKeys.KIND),
                fields.find(PRESET).orElse(""),
                merged(own, preset.columns()),
                new Words(
                        upon(preset.status(), fields.find(SourceKeys.STATUS).orElse(Map.of())),
                        fields.find(SERVICES).orElse(Map.of())),
                merged(SourceKeys.format(fields), preset.format()),
                fields.find(LOG).orElse(""));
    }

    private static Columns merged(Columns own, Columns preset) {
        Map<String, List<String>> headings = new TreeMap<>(preset.headings());
        headings.keySet().removeAll(own.constants().keySet());
        return new Columns(
                upon(headings, own.headings()),
                own.demanded(),
                own.constants(),
                upon(preset.where(), own.where()),
                both(preset.asides(), own.asides()),
                both(preset.numbers(), own.numbers()));
    }

    private static Format merged(Format own, Format preset) {
        return new Format(
                own.timestamp().isEmpty() ? preset.timestamp() : own.timestamp(),
                first(own.zone(), preset.zone()),
                first(own.delimiter(), preset.delimiter()),
                first(own.encoding(), preset.encoding()));
    }

    private static <T> @Nullable T first(@Nullable T own, @Nullable T preset) {
        return own == null ? preset : own;
    }

    /** The preset's entries, with the source's own instead of those of the same word in whatever case. */
    private static <T> Map<String, T> upon(Map<String, T> preset, Map<String, T> own) {
        Map<String, T> merged = new TreeMap<>(preset);
        own.keySet().forEach(word -> merged.keySet().removeIf(word::equalsIgnoreCase));
        merged.putAll(own);
        return merged;
    }

    private static List<String> both(List<String> preset, List<String> own) {
        return Stream.concat(preset.stream(), own.stream()).toList();
    }
}
