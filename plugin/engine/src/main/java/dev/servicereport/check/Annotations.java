package dev.servicereport.check;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The parameter {@code service-report.annotations}: in whose form faults are told beside the lines of the files. */
public enum Annotations {
    /** Nobody's. */
    NONE,
    /** Commands on the standard output. */
    GITHUB,
    /** A report of code quality. */
    GITLAB;

    /** @throws BadInputException when no such form is known */
    public static Annotations of(String written) throws BadInputException {
        String plain = written.strip().toLowerCase(Locale.ROOT);
        for (Annotations each : values()) {
            if (each.word().equals(plain)) {
                return each;
            }
        }
        List<String> words = Stream.of(values()).map(Annotations::word).toList();
        throw new BadInputException(List.of(Problem.error(
                        SourceLocation.wholeFile("service-report.annotations"), written, Nearest.oneOf(words, written))
                .hint("none、github、gitlab のどれかを指定してください")));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
