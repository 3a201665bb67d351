package dev.servicereport.csv;

import dev.servicereport.problem.Problem;
import java.io.IOException;

/** A file cannot be read, or not beyond some line, for a reason that the user can mend. */
final class InputFault extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    InputFault(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
