package dev.servicereport.goal;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How much memory documents may take while they are rendered (ヒープの上限).
 *
 * @param written a number with {@code m} or {@code g}, as Java takes it
 */
public record HeapSize(String written) {

    /** Enough for one report of 15,000 inquiries; no more is taken than is needed. */
    public static final HeapSize USUAL = new HeapSize("3g");

    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,5}[mg]");

    /** A size in the words of a user. */
    public static HeapSize of(String given) throws BadInputException {
        String plain = given.strip().toLowerCase(Locale.ROOT);
        if (!SIZE.matcher(plain).matches()) {
            throw new BadInputException(List.of(
                    Problem.error(SourceLocation.wholeFile("service-report.heap"), given, "a size like 512m or 4g")
                            .hint("「512m」「4g」のように、数と m 又は g で書いてください")));
        }
        return new HeapSize(plain);
    }
}
