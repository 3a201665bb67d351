package dev.servicereport.workbook;

import java.util.List;

/**
 * Where the stops and exclusions of a month come from, as its report prints it (元データの行).
 *
 * @param lines stops by time and service, then exclusions
 * @param more how many further ones are not printed
 */
public record SourceAppendix(List<SourceLine> lines, int more) {

    public SourceAppendix {
        lines = List.copyOf(lines);
    }
}
