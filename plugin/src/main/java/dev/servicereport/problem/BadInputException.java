package dev.servicereport.problem;

import java.util.List;
import java.util.stream.Collectors;

/** The input cannot be used; carries everything that is wrong with it. The user can mend it. */
public final class BadInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems all problems met, notices among them, at least one an error */
    public BadInputException(List<Problem> problems) {
        super(problems.stream().filter(Problem::isError).map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
