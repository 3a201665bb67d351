package dev.servicereport.csv;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The columns of our own files whose cells may hold twelve digits that look like an Individual Number (12桁の番号が入る列): what a
 * manufacturer or a machine gave, and no person has. There is no other list. A contract may allow further ones.
 */
public final class LongNumbers {

    private static final Map<String, String> COLUMNS = new TreeMap<>(Map.of(
            "bytes", "the size of a backup",
            "bytes_after", "the size of data after they were moved",
            "bytes_before", "the size of data before they were moved",
            "serial", "the serial number of an asset or a medium",
            "sha256", "the checksum of a deliverable or of an attested document",
            "checksum_before", "the checksum of data before they were moved",
            "checksum_after", "the checksum of data after they were moved"));

    private LongNumbers() {}

    static boolean areOrdinaryIn(String column) {
        return COLUMNS.containsKey(column);
    }

    /** The list as the page on formats prints it. */
    public static String table() {
        return COLUMNS.entrySet().stream()
                .map(column -> "| `" + column.getKey() + "` | " + column.getValue() + " |\n")
                .collect(Collectors.joining("", "| Column | Holds |\n| --- | --- |\n", ""));
    }
}
