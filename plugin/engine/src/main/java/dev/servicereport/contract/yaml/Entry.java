package dev.servicereport.contract.yaml;

import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What stands at one place of the file: a scalar, a mapping or a list, with its key path and line. */
public final class Entry {

    /** What is left of an amount when YAML takes its commas for ends of values. */
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{3}");

    /** A key that can stand in a path as it is; others are left out of it. */
    private static final Pattern PLAIN_KEY = Pattern.compile("[\\p{L}\\p{N}_ -]{1,40}");

    /** As much of a value as a message can use: what comes after it need not be searched for personal numbers. */
    private static final int LONGEST_FOUND = 200;

    private final YamlFile file;
    private final SourceLocation where;
    private final Node node;

    Entry(YamlFile file, SourceLocation where, Node node) {
        this.file = file;
        this.where = where;
        this.node = node;
        file.place(where);
    }

    public SourceLocation where() {
        return where;
    }

    public boolean isScalar() {
        return node instanceof ScalarNode;
    }

    /** Whether YAML takes it for nothing: no value, {@code ~} or {@code null}. */
    public boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    /** Whether YAML takes it for a boolean; {@code yes} and {@code off} are among them. */
    public boolean isBoolean() {
        return node.getTag().equals(Tag.BOOL);
    }

    /** A scalar as it is written, without its quotes; of anything else a sign for its kind. */
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        return node instanceof MappingNode ? "{…}" : "[…]";
    }

    /** The keys and what they hold, in the order of the file; empty, with a problem, when it is not a mapping. */
    public Optional<Map<String, Entry>> mapping() {
        if (!(node instanceof MappingNode mapping)) {
            refuse("keys with values", "「キー: 値」の形で書いてください");
            return Optional.empty();
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        mapping.getValue().forEach(tuple -> put(entries, tuple));
        return Optional.of(entries);
    }

    private void put(Map<String, Entry> entries, NodeTuple tuple) {
        SourceLocation at = new SourceLocation(where.file(), YamlFile.line(tuple.getKeyNode()), where.column());
        if (!(tuple.getKeyNode() instanceof ScalarNode key) || key.getValue().isBlank()) {
            file.add(error(at, "no word", "a word as a key", "キーには語を書いてください"));
            return;
        }
        Entry first = entries.get(key.getValue());
        if (first != null) {
            String expected = "each key once; it stands already on line " + first.where.line();
            file.add(error(at, key.getValue(), expected, "同じキーが2回あります。どちらかを消してください"));
            return;
        }
        entries.put(key.getValue(), child(key, tuple.getValueNode()));
    }

    private Entry child(ScalarNode key, Node value) {
        int line = YamlFile.line(value instanceof ScalarNode ? value : key);
        String path = PLAIN_KEY.matcher(key.getValue()).matches() ? pathOf(key.getValue()) : where.column();
        return new Entry(file, new SourceLocation(where.file(), line, path), value);
    }

    private String pathOf(String key) {
        return where.column().isEmpty() ? key : where.column() + "." + key;
    }

    /** The list's items; empty, with a problem, when it is not a list. */
    public Optional<List<Entry>> items() {
        if (!(node instanceof SequenceNode sequence)) {
            refuse("a list", "「- 」で始まる行か [ , ] の一覧で書いてください");
            return Optional.empty();
        }
        List<Entry> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            String path = where.column() + "[" + items.size() + "]";
            items.add(new Entry(file, new SourceLocation(where.file(), YamlFile.line(item), path), item));
        }
        return Optional.of(items);
    }

    /** A value that the file leaves out, as if it stood on this entry's line. */
    Entry absent(String key, Node value) {
        return new Entry(file, where.at(pathOf(key)), value);
    }

    /** Tells that a key of this mapping is missing. */
    void refuseMissing(Key<?> key) {
        String expected = "the key '" + key.name() + "', which is required";
        file.add(error(
                where.at(pathOf(key.name())),
                "no such key",
                expected,
                key.name() + ": " + key.japanese() + "を書いてください"));
    }

    /** Tells what should stand here instead. */
    public void refuse(String expected, String hint) {
        refuse(text(), expected, hint);
    }

    /** The same where a part of it, such as its key, is to be shown as what was found. */
    public void refuse(String found, String expected, String hint) {
        file.add(error(where, found, expected, hint));
    }

    /** Tells of a key that nobody knows. */
    void refuseKey(String key, Entry holder, Collection<String> known) {
        Optional<String> meant = Nearest.of(known, key);
        String expected = meant.map(word -> "a key known here; did you mean '" + word + "'?")
                .orElseGet(() -> "one of the keys " + String.join(", ", known));
        String hint = meant.map(word -> "「" + word + "」ではありませんか")
                .orElse(
                        THOUSANDS.matcher(key).matches()
                                ? "{ } の中でカンマのある数は「\"44,444,412\"」のように引用符で囲んでください"
                                : "キーの綴りと位置を確かめてください");
        file.add(error(holder.where.at(where.column()), key, expected, hint));
    }

    /** Tells of a key that belongs somewhere below another one. */
    void refuseKeyOf(String path, String key, Entry holder) {
        file.add(error(
                holder.where.at(where.column()),
                key,
                "a key known here; did you mean '" + path + "'?",
                "「" + path.substring(path.lastIndexOf('.') + 1) + "」として "
                        + pathOf(path.substring(0, path.lastIndexOf('.'))) + " の下に書いてください"));
    }

    /** Tells something that does not stop the run. */
    public void notice(String done, String hint) {
        file.add(Problem.notice(where, shortened(text()), done).hint(hint));
    }

    private static Problem error(SourceLocation where, String found, String expected, String hint) {
        return Problem.error(where, shortened(found), expected).hint(hint);
    }

    private static String shortened(String found) {
        return found.length() <= LONGEST_FOUND ? found : found.substring(0, LONGEST_FOUND);
    }
}
