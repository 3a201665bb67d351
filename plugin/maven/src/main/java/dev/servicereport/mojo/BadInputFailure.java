package dev.servicereport.mojo;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/** The input stopped a goal. It has no cause, since Maven would tell its problems a second time. */
final class BadInputFailure extends MojoFailureException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final long errors;

    BadInputFailure(String message, BadInputException bad) {
        super(message);
        problems = bad.problems();
        errors = bad.errors();
    }

    List<Problem> problems() {
        return problems;
    }

    long errors() {
        return errors;
    }
}
