package dev.servicereport.accept;

import java.util.List;

/**
 * Something that stands in the way of acceptance (未了事項).
 *
 * @param register the file in which it is recorded, or should be
 * @param id the record's id; empty when it is about the whole register
 * @param matter what is the matter, in English
 * @param japanese the same in Japanese, a whole sentence
 * @param remedy what to do, in Japanese, a whole sentence
 */
public record OpenPoint(String register, String id, String matter, String japanese, String remedy) {

    /**
     * One in the plugin's own words.
     *
     * @param words the whole sentence, and what to do
     */
    static OpenPoint of(String register, String id, String matter, List<String> words) {
        return new OpenPoint(register, id, matter, words.get(0), words.get(1));
    }

    /** The place: {@code findings.csv F-3}. */
    public String where() {
        return (register + " " + id).strip();
    }

    /** The whole message on one line. */
    @Override
    public String toString() {
        return where() + ": " + matter + " (" + japanese + remedy + ")";
    }
}
