package dev.servicereport.accept;

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
