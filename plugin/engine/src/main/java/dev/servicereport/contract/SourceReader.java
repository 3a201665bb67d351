package dev.servicereport.contract;

import dev.servicereport.contract.Source.Columns;
import dev.servicereport.contract.Source.Spread;
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
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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

    private static final Key<Map<String, String>> SERVICES_FROM = Key.optional(
            "services-from",
            new MapOf<>(Ids.ID),
            "Headings whose cells mark the services that a row is about, and the ids of these",
            "対象サービスに印を付ける列");

    /** Kinds of which a row may stand for several services. */
    private static final Set<Source.Kind> OF_SERVICES =
            EnumSet.of(Source.Kind.UPTIME, Source.Kind.OUTAGES, Source.Kind.EXCLUSIONS);

    private static final Key<String> LOG = Key.optional(
            "log",
            Text.WORD,
            "Name of the log that the files are a part of; sources that name the same one share its states",
            "一つのログを分けた sources に共通の名前");

    private static final Section<Source> SOURCE = new Section<>(
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
                    SourceKeys.NUMBERS,
                    SourceKeys.HEADING_LINE,
                    SourceKeys.SHEET,
                    SourceKeys.EMPTY,
                    SourceKeys.SPLIT,
                    SERVICES_FROM,
                    SourceKeys.TELL),
            SourceReader::check,
            SourceReader::source);

    static final ValueType<List<Source>> SOURCES = new ListOf<>(SOURCE);

    private SourceReader() {}

    /** The globs of all sources that have one, also where the contract has faults: what they match is nobody else's. */
    static List<String> globs(Entry contract) {
        return inside(contract, "sources").flatMap(Entry::items).orElse(List.of()).stream()
                .flatMap(source -> inside(source, FILES.name()).stream())
                .flatMap(files -> FILES.type().read(files).stream())
                .toList();
    }

    /** The sources that are sound by themselves, by their place in the list, also where the contract has faults. */
    static SortedMap<Integer, Source> sound(Entry contract) {
        List<Entry> items = inside(contract, "sources").flatMap(Entry::items).orElse(List.of());
        SortedMap<Integer, Source> sound = new TreeMap<>();
        for (int i = 0; i < items.size(); i++) {
            int index = i;
            SOURCE.read(items.get(i)).ifPresent(source -> sound.put(index, source));
        }
        return sound;
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
        checkSpread(fields);
        Map<String, String> constants = fields.find(CONSTANTS).orElse(Map.of());
        fields.find(SourceKeys.COLUMNS).orElse(Map.of()).keySet().stream()
                .filter(constants::containsKey)
                .forEach(both -> fields.refuse(
                        CONSTANTS,
                        "'" + both + "' either here or in columns",
                        both + " が columns と constants の両方にあります。どちらかにしてください"));
    }

    private static void checkSpread(Fields fields) {
        Source.Kind kind = fields.find(SourceKeys.KIND).orElse(Source.Kind.OUTAGES);
        for (Key<?> key : List.of(SourceKeys.SPLIT, SERVICES_FROM)) {
            if (fields.find(key).isPresent() && !OF_SERVICES.contains(kind)) {
                fields.refuse(
                        key, "no such key for this kind of data", "この種類のデータでは使えません。uptime、outages、exclusions で使います");
            }
        }
        boolean given = fields.find(SourceKeys.COLUMNS).orElse(Map.of()).containsKey("service")
                || fields.find(CONSTANTS).orElse(Map.of()).containsKey("service");
        if (fields.find(SERVICES_FROM).isPresent() && given) {
            fields.refuse(
                    SERVICES_FROM,
                    "the service either here or in columns or constants",
                    "サービスの列が二通りに決められています。どちらかにしてください");
        }
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
                SourceMerge.columns(own, preset.columns()),
                new Words(
                        SourceMerge.upon(
                                preset.status(), fields.find(SourceKeys.STATUS).orElse(Map.of())),
                        fields.find(SERVICES).orElse(Map.of())),
                SourceMerge.format(SourceKeys.format(fields), preset.format()),
                new Spread(
                        SourceKeys.separators(fields),
                        fields.find(SERVICES_FROM).orElse(Map.of())),
                fields.find(LOG).orElse(""));
    }
}
