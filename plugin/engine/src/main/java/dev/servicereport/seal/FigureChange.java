package dev.servicereport.seal;

import dev.servicereport.wording.Words;

/**
 * A figure that is no longer what it was (数値の変更).
 *
 * @param figure its path in the figures, like {@code services[web].downSeconds}
 * @param before as it was closed; empty when there was none
 * @param after as it is now; empty when there is none
 */
public record FigureChange(String figure, String before, String after) {

    /** As it was closed, a dash where there was none. */
    String shownBefore() {
        return Words.orNone(before);
    }

    /** As it is now, a dash where there is none. */
    String shownAfter() {
        return Words.orNone(after);
    }
}
