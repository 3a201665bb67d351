package dev.servicereport.dataset;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files that differ only in whether they are text or a workbook (同じ名前の CSV とブック). Nobody can say which of two is right, so both are an
 * error; what only its own program reads is one where nothing else stands for it.
 */
final class Twins {

    private static final String TEXT = ".csv";
    private static final String WORKBOOK = ".xlsx";

    /** What spreadsheets write that is not read. */
    private static final Pattern FOREIGN = Pattern.compile("(?i).*\\.(xls|xlsm|xlsb|ods)");

    private final List<String> readable;
    private final List<String> foreign;

    /** @param files that stand in one place */
    Twins(List<String> files) {
        foreign = files.stream().filter(Twins::isForeign).toList();
        readable = files.stream().filter(file -> !isForeign(file)).toList();
    }

    /** The names that a CSV file's content may have otherwise. */
    static List<String> of(String name) {
        if (!name.endsWith(TEXT)) {
            return List.of();
        }
        String base = base(name);
        return List.of(base + WORKBOOK, base + ".xls", base + ".xlsm", base + ".xlsb", base + ".ods");
    }

    /** Whether a file is a spreadsheet's that is not read. */
    static boolean isForeign(String name) {
        return FOREIGN.matcher(name).matches();
    }

    private static String base(String name) {
        return name.replaceFirst("\\.(csv|csv\\.gz|zip|xlsx|(?i:xls|xlsm|xlsb|ods))$", "");
    }

    /** The files of a folder, those together that stand in one place; packed ones are read beside others as ever. */
    static List<List<String>> together(List<String> names) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (String name : names) {
            boolean packed = name.endsWith(".gz") || name.endsWith(".zip");
            places.computeIfAbsent(packed ? name : base(name), place -> new ArrayList<>())
                    .add(name);
        }
        return List.copyOf(places.values());
    }

    /** Those that may be read: one, or none when there are several. */
    List<String> readable() {
        return readable.size() == 1 ? readable : List.of();
    }

    /** What is wrong with them. */
    List<Problem> faults() {
        if (readable.size() > 1) {
            return List.of(Problem.error(
                            SourceLocation.wholeFile(readable.get(1)),
                            "a workbook beside " + readable.get(0),
                            "one of the two")
                    .hint("同じ名前の " + readable.get(0) + " と " + readable.get(1) + " があり、どちらが正しいか決められません。一つだけ残してください"));
        }
        return readable.isEmpty() ? unreadable().stream().toList() : List.of();
    }

    private Optional<Problem> unreadable() {
        return foreign.stream()
                .findFirst()
                .map(file -> Problem.error(
                                SourceLocation.wholeFile(file),
                                "a workbook that is not read",
                                "an .xlsx workbook without macros, or a CSV file")
                        .hint("この形式は読みません。Excel で開き、「名前を付けて保存」で「Excel ブック（*.xlsx）」か「CSV UTF-8（コンマ区切り）」を選んでください"));
    }
}
