package dev.servicereport.seal;

import java.util.List;

/**
 * A file on which a closed month rests (根拠資料). Of its content only fingerprints are kept.
 *
 * @param file its path in the data folder, with forward slashes
 * @param sha256 of the whole file
 * @param passages its lines; empty when it is no text in lines, or the month has been issued again since
 */
record SealedInput(String file, String sha256, List<Passage> passages) {

    SealedInput {
        passages = List.copyOf(passages);
    }

    /** The same without its lines. */
    SealedInput asAWhole() {
        return new SealedInput(file, sha256, List.of());
    }
}
