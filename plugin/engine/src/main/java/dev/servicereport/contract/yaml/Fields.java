package dev.servicereport.contract.yaml;

import dev.servicereport.problem.Nearest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of one {@link Section}, read. */
public final class Fields {

    private final Entry mapping;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Object> values = new HashMap<>();
    /** The keys that unknown ones were most likely meant for: these are told once. */
    private final Set<String> meantKeys = new HashSet<>();

    private boolean sound = true;

    private Fields(Entry mapping) {
        this.mapping = mapping;
    }

    /** Reads every key, tells unknown and missing ones; empty when there is no mapping at all. */
    static Optional<Fields> read(Entry mapping, List<Key<?>> keys) {
        return mapping.mapping().map(found -> {
            Fields fields = new Fields(mapping);
            fields.refuseUnknown(found, keys);
            keys.forEach(key -> fields.read(key, Optional.ofNullable(found.get(key.name()))));
            return fields;
        });
    }

    private void refuseUnknown(Map<String, Entry> found, List<Key<?>> keys) {
        List<String> names = keys.stream().map(Key::name).toList();
        found.forEach((name, entry) -> {
            if (!names.contains(name)) {
                Optional<String> near = Nearest.of(names, name);
                Optional<String> below = isMeaning(near, name) ? Optional.empty() : pathOf(keys, name);
                below.ifPresentOrElse(
                        path -> mapping.refuseKeyOf(path, name, entry), () -> mapping.refuseKey(name, entry, names));
                near.filter(meant -> below.isEmpty()).ifPresent(meantKeys::add);
            }
        });
    }

    /** Whether the nearest key is the one of that meaning, and not only one that looks alike. */
    private static boolean isMeaning(Optional<String> near, String name) {
        return near.filter(meant -> Nearest.isMeant(meant, name)).isPresent();
    }

    /** See {@link ValueType#pathOf}. */
    static Optional<String> pathOf(List<Key<?>> keys, String word) {
        List<String> names = keys.stream().map(Key::name).toList();
        return names.stream()
                .filter(name -> Nearest.isMeant(name, word))
                .findFirst()
                .or(() -> names.stream().filter(word::equals).findFirst())
                .or(() -> keys.stream()
                        .flatMap(key -> key.type().pathOf(word).map(path -> key.name() + "." + path).stream())
                        .min(Comparator.comparing(path -> path.split("[.]").length)));
    }

    private void read(Key<?> key, Optional<Entry> found) {
        Optional<Entry> entry = found.or(() -> key.absentIn(mapping));
        entry.ifPresent(there -> read(key, there));
        if (key.required() && entry.isEmpty()) {
            refuseMissing(key);
        }
    }

    private void read(Key<?> key, Entry entry) {
        entries.put(key.name(), entry);
        key.type().read(entry).ifPresentOrElse(value -> values.put(key.name(), value), () -> sound = false);
    }

    /** Whether all that is there could be read, all that is required is there, and no rule is broken. */
    boolean isSound() {
        return sound;
    }

    /** The value of a key that is required or has a default; only for sound fields. */
    public <T> T get(Key<T> key) {
        return find(key).orElseThrow(() -> new IllegalStateException(key.name() + " was not read"));
    }

    /** The value of a key that may be absent; empty also when it could not be read. */
    // What the key's own type read was stored under its name, and names are unique within a section.
    @SuppressWarnings("unchecked")
    public <T> Optional<T> find(Key<T> key) {
        return Optional.ofNullable((T) values.get(key.name()));
    }

    /** Whether the file has the key, readable or not. */
    public boolean has(Key<?> key) {
        return entries.containsKey(key.name());
    }

    /** Tells that a key is missing that a rule asks for, unless an unknown one was told that is most likely meant for it. */
    public void refuseMissing(Key<?> key) {
        sound = false;
        if (!meantKeys.contains(key.name())) {
            mapping.refuseMissing(key);
        }
    }

    /** Tells that the value of a key breaks a rule. */
    public void refuse(Key<?> key, String expected, String hint) {
        sound = false;
        at(key).refuse(expected, hint);
    }

    /** Tells something about the value of a key that does not stop the run. */
    public void notice(Key<?> key, String done, String hint) {
        at(key).notice(done, hint);
    }

    private Entry at(Key<?> key) {
        return entries.getOrDefault(key.name(), mapping);
    }
}
