package dev.servicereport.problem;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong while the input is read, so that all of it is reported in one go. */
public final class Problems {

    private final List<Problem> all = new ArrayList<>();

    public void add(Problem problem) {
        all.add(problem);
    }

    public void addAll(List<Problem> problems) {
        all.addAll(problems);
    }

    /** Adds an error without a hint. */
    public void error(SourceLocation where, String found, String expected) {
        add(Problem.error(where, found, expected));
    }

    /** Adds a notice. */
    public void notice(SourceLocation where, String found, String done) {
        add(Problem.notice(where, found, done));
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(Problem::isError);
    }

    /** Everything so far, by file, line and column, each once. */
    public List<Problem> sorted() {
        return all.stream().distinct().sorted().toList();
    }
}
