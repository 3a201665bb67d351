package dev.servicereport.seal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A month that was closed (締めた月).
 *
 * @param month the month
 * @param issues every issue of it, the first one first; never empty
 */
public record ClosedMonth(YearMonth month, List<Issue> issues) {

    /** The folder in the data folder in which closed months lie, each in a file of its own. */
    public static final String FOLDER = "closed";

    public ClosedMonth {
        issues = List.copyOf(issues);
        for (int i = 0; i < issues.size(); i++) {
            if (issues.get(i).number() != i + 1) {
                throw new IllegalArgumentException("issues are counted one by one");
            }
        }
        if (issues.isEmpty()) {
            throw new IllegalArgumentException("a closed month was issued");
        }
    }

    /** Closed for the first time. */
    static ClosedMonth first(YearMonth month, Issue issue) {
        return new ClosedMonth(month, List.of(issue));
    }

    /** Closed again. */
    ClosedMonth and(Issue next) {
        List<Issue> all = new ArrayList<>(issues.stream().map(Issue::asHistory).toList());
        all.add(next);
        return new ClosedMonth(month, all);
    }

    /** The issue that stands. */
    public Issue last() {
        return issues.get(issues.size() - 1);
    }

    /** Its file in the data folder: {@code closed/2025-03.json}. */
    public String file() {
        return file(month);
    }

    static String file(YearMonth month) {
        return FOLDER + "/" + month + ".json";
    }
}
