package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
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

/** The presets, from {@value #RESOURCE} beside this class: data, to which a new tool is added without a line of code. */
final class Presets {

    private static final String RESOURCE = "presets.yaml";

    private static final Key<String> TOOL = Key.required("tool", Text.LINE, "The tool and its export", "ツールと出力");
    private static final Key<String> CHECKED =
            Key.required("checked", Text.LINE, "Where its form was looked up", "確認した資料");

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
                    SourceKeys.TELL),
            Presets::preset);

    /** By name. */
    static final Map<String, Preset> ALL = all();

    private Presets() {}

    private static Preset preset(Fields fields) {
        return new Preset(
                fields.get(SourceKeys.KIND),
                SourceKeys.columns(fields, Set.of(), Map.of()),
                fields.find(SourceKeys.STATUS).orElse(Map.of()),
                SourceKeys.format(fields));
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
