package dev.servicereport.sheet;

import dev.servicereport.problem.Problem;
import java.io.IOException;

/** A workbook cannot be read for a reason that the user can mend. */
public final class SheetFault extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    SheetFault(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** What is wrong, and how to mend it. */
    public Problem problem() {
        return problem;
    }
}
