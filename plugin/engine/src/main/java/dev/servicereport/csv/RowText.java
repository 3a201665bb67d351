package dev.servicereport.csv;

import java.util.Arrays;

/** The bytes of some parts of a row, compared by content. */
final class RowText {

    private final byte[][] parts;

    /** @param parts not to be changed any more */
    RowText(byte[]... parts) {
        this.parts = parts;
    }

    /** Whether a part stands in a buffer, from a place on and whole. */
    boolean isPart(int part, byte[] buffer, int from, int to) {
        byte[] bytes = parts[part];
        return Arrays.equals(bytes, 0, bytes.length, buffer, from, to);
    }

    int length(int part) {
        return parts[part].length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowText that && Arrays.deepEquals(parts, that.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(parts);
    }
}
