package dev.servicereport.dataset;

import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words the notice for a file that lies in the data folder and was not read, so that nobody takes it for counted. */
final class UnreadFiles {

    /** What people and systems put beside data, such as Excel's mark of an open book, and the folder that the tool itself keeps there. */
    private static final Pattern EXPECTED = Pattern.compile("\\..*|.*/\\..*|(.*/)?~\\$.*|(.*/)?README\\.md|closed");

    private static final Pattern SPREADSHEET = Pattern.compile(".*\\.(xlsx|xlsm|xls|ods)");
    private static final Pattern CSV = Pattern.compile(".*\\.csv(\\.gz|\\.zip)?|.*\\.zip");

    private static final String CSV_FILE = ".csv";

    private UnreadFiles() {}

    /** Whether nobody would think that it is data. */
    static boolean isExpected(String name) {
        return EXPECTED.matcher(name).matches();
    }

    /** @param known the names that are looked for in the data folder */
    static Problem notice(String name, Set<String> known) {
        return Problem.notice(SourceLocation.wholeFile(name), "", "is not read")
                .hint("読まないファイル。" + advice(name, known));
    }

    private static String advice(String name, Set<String> known) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xlsx")) {
            return "台帳の名前（incidents.xlsx など）にするか、contract.yaml の sources に書けば読める";
        }
        if (SPREADSHEET.matcher(lower).matches()) {
            return "Excel で「Excel ブック（*.xlsx）」か「CSV UTF-8」として保存し、台帳の場所に置けば読める";
        }
        if (CSV.matcher(lower).matches() && !CSV.matcher(name).matches()) {
            return "拡張子を小文字（.csv）にすれば読める";
        }
        boolean folder = name.indexOf('.') < 0 && name.indexOf('/') < 0;
        return Nearest.of(
                        known.stream()
                                .filter(file -> file.endsWith(CSV_FILE) != folder)
                                .toList(),
                        name)
                .filter(near -> folder || name.endsWith(CSV_FILE))
                .map(near -> "'" + near + "' のことか")
                .orElse("ここに置くファイルの名前は説明書の「形式」にある");
    }
}
