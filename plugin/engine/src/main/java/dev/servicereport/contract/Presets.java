package dev.servicereport.contract;

import dev.servicereport.contract.Preset.About;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.ListOf;
import dev.servicereport.contract.yaml.MapOf;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.contract.yaml.Text;
import dev.servicereport.contract.yaml.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The presets, from {@value #RESOURCE} beside this class: data, to which a new tool is added without a line of code. */
public final class Presets {

    private static final String RESOURCE = "presets.yaml";

    private static final Key<String> TOOL = Key.required("tool", Text.LINE, "The tool and its export", "ツールと出力");
    private static final Key<String> CHECKED =
            Key.required("checked", Text.LINE, "Where its form was looked up", "確認した資料");

    private static final Key<List<String>> OUTAGE = Key.optional(
            "outage", new ListOf<>(Text.WORD), "Of the words told, those that may be outages", "停止かもしれない語");
    private static final Key<List<String>> NO_OUTAGE = Key.optional(
            "no-outage", new ListOf<>(Text.WORD), "Of the words told, those that are no outage", "停止ではない語");

    private static final Section<Preset> PRESET = new Section<>(
            List.of(
                    TOOL,
                    CHECKED,
                    SourceKeys.KIND,
                    SourceKeys.COLUMNS,
                    SourceKeys.WHERE,
                    SourceKeys.STATUS,
                    SourceKeys.TIMESTAMP,
                    SourceKeys.ZONE,
                    SourceKeys.DELIMITER,
                    SourceKeys.ENCODING,
                    SourceKeys.UNUSED,
                    SourceKeys.NUMBERS,
                    SourceKeys.TELL,
                    OUTAGE,
                    NO_OUTAGE),
            Presets::preset);

    /** By name. */
    static final Map<String, Preset> ALL = all();

    private Presets() {}

    private static Preset preset(Fields fields) {
        return new Preset(
                fields.get(SourceKeys.KIND),
                SourceKeys.columns(fields, Set.of(), Map.of()),
                fields.find(SourceKeys.STATUS).orElse(Map.of()),
                SourceKeys.format(fields),
                new About(
                        fields.get(TOOL),
                        fields.find(OUTAGE).orElse(List.of()),
                        fields.find(NO_OUTAGE).orElse(List.of())));
    }

    /** Their names, sorted. */
    public static SortedSet<String> names() {
        return new TreeSet<>(ALL.keySet());
    }

    /** What a preset reads. */
    public static Source.Kind kind(String preset) {
        return of(preset).kind();
    }

    /** The tool and its export, in English. */
    public static String tool(String preset) {
        return of(preset).about().tool();
    }

    /** Of the words that the log tells of the preset's files, those that may be outages, gravest first. */
    public static List<String> outage(String preset) {
        return of(preset).about().outage();
    }

    /** Of the words that the log tells of the preset's files, those that are surely no outage. */
    public static List<String> noOutage(String preset) {
        return of(preset).about().noOutage();
    }

    private static Preset of(String preset) {
        return Objects.requireNonNull(ALL.get(preset), preset);
    }

    private static Map<String, Preset> all() {
        YamlFile file = new YamlFile(RESOURCE);
        return file.root(bytes())
                .flatMap(new MapOf<>(PRESET)::read)
                .filter(read -> !file.hasErrors())
                .orElseThrow(() -> new IllegalStateException(file.problems().toString()));
    }

    private static byte[] bytes() {
        try (InputStream resource = Objects.requireNonNull(Presets.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return resource.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
