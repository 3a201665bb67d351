package dev.servicereport.seal;

/**
 * Neighbouring lines of a file and a short fingerprint of what they say, from which that cannot be told (行の指紋).
 *
 * @param first the first line, counted from 1
 * @param last the last one, inclusive
 * @param print 48 bits of their SHA-256
 */
record Passage(int first, int last, long print) {

    Passage {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("lines are counted from 1 upwards, got " + first + " to " + last);
        }
    }
}
