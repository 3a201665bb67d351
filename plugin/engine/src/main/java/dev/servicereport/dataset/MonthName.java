package dev.servicereport.dataset;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The month that a file is named by, like {@code 2025-05.csv}, {@code outages-202505.csv.gz} or {@code 停止一覧2025年5月.csv}. */
final class MonthName {

    /** A day after the month makes it the name of a day. */
    private static final Pattern MONTH = Pattern.compile(
            "(?<!\\d)(2\\d{3})(?:[-_.]?(0[1-9]|1[0-2])|年(0?[1-9]|1[0-2])月)(?!\\d|[-_.]?\\d{1,2}(?!\\d)|\\d{1,2}日)");

    private MonthName() {}

    /**
     * The months in the name of a file, without its folder, in the order in which they stand.
     *
     * @param path its path, with forward slashes
     */
    static List<YearMonth> in(String path) {
        String name = Normalizer.normalize(path.substring(path.lastIndexOf('/') + 1), Normalizer.Form.NFKC);
        return MONTH.matcher(name).results().map(MonthName::month).toList();
    }

    private static YearMonth month(MatchResult found) {
        String month = found.group(2) == null ? found.group(3) : found.group(2);
        return YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(month));
    }
}
