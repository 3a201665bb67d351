package dev.servicereport.problem;

import java.util.List;
import java.util.stream.Collectors;

/** The input cannot be used; carries everything that is wrong with it. The user can mend it. */
public final class BadInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final long errors;

    /** @param problems all problems met, notices among them, at least one an error */
    public BadInputException(List<Problem> problems) {
        this(problems, problems.stream().filter(Problem::isError).count());
    }

    /**
     * @param problems the same, of which there may be too many to list
     * @param errors how many errors there are
     */
    BadInputException(List<Problem> problems, long errors) {
        super(problems.stream().filter(Problem::isError).map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
        this.errors = errors;
    }

    /** How many errors there are, also where only the first of a file are listed. */
    public long errors() {
        return errors;
    }

    public List<Problem> problems() {
        return problems;
    }
}
