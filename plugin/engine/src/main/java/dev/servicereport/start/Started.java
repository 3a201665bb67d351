package dev.servicereport.start;

import java.util.List;

/**
 * What came of a beginning.
 *
 * @param seen what was recognised, in English, a line each
 * @param written the files written, in the order of their names
 * @param open how many lines wait for somebody who knows the contract
 * @param next the command to go on with
 */
public record Started(List<String> seen, List<String> written, long open, String next) {

    public Started {
        seen = List.copyOf(seen);
        written = List.copyOf(written);
    }
}
