package dev.servicereport.contract.yaml;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.problem.Nearest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One of a few words; upper or lower case and full or half width do not matter.
 *
 * @param words each word, in the order of messages and of the schema, and what it means
 * @param <T> what is read
 */
public record Choice<T>(Map<String, T> words) implements ValueType<T> {

    public Choice {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** The constants of an enumeration, in lower case with hyphens. */
    public static <E extends Enum<E>> Choice<E> of(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return new Choice<>(words);
    }

    /** Two words, the first of which means no. */
    public static Choice<Boolean> noYes(String no, String yes) {
        Map<String, Boolean> words = new LinkedHashMap<>();
        words.put(no, false);
        words.put(yes, true);
        return new Choice<>(words);
    }

    @Override
    public Optional<T> read(Entry entry) {
        String written = Scalar.plain(entry.text());
        Optional<T> meant = words.entrySet().stream()
                .filter(word -> word.getKey().equalsIgnoreCase(written))
                .map(Map.Entry::getValue)
                .findFirst();
        if (meant.isEmpty()) {
            String hint = String.join("、", words.keySet()) + " のいずれかを書いてください";
            entry.refuse(Nearest.oneOf(words.keySet(), written), hint);
        }
        return meant;
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonText.object();
        schema.set("enum", JsonText.texts(words.keySet()));
        return schema;
    }
}
