package dev.servicereport.problem;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Gathers what is wrong while the input is read, so that all of it is reported in one go. Of each file the first 100 errors and the
 * first 100 notices are kept, in the order of their places, and the rest counted, so that a long file of faults takes no more room
 * than a short one.
 */
public final class Problems {

    private final Map<String, FirstProblems> errors = new TreeMap<>();
    private final Map<String, FirstProblems> notices = new TreeMap<>();

    public void add(Problem problem) {
        Map<String, FirstProblems> files = problem.isError() ? errors : notices;
        files.computeIfAbsent(problem.where().file(), file -> new FirstProblems())
                .add(problem);
    }

    public void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    /** Adds an error without a hint. */
    public void error(SourceLocation where, String found, String expected) {
        add(Problem.error(where, found, expected));
    }

    /** Adds a notice. */
    public void notice(SourceLocation where, String found, String done) {
        add(Problem.notice(where, found, done));
    }

    /** Takes in what others hold, as if it had been added here. */
    public void addAll(Problems others) {
        others.errors.forEach((file, those) -> errors.merge(file, those, FirstProblems::plus));
        others.notices.forEach((file, those) -> notices.merge(file, those, FirstProblems::plus));
    }

    /** Whether there is nothing at all. */
    public boolean isEmpty() {
        return errors.isEmpty() && notices.isEmpty();
    }

    /** Whether {@link #sorted} gives every single one, none counted only. */
    public boolean isComplete() {
        return Stream.concat(errors.values().stream(), notices.values().stream())
                .allMatch(FirstProblems::isComplete);
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** How many errors there are, those that are only counted among them. */
    public long errors() {
        return errors.values().stream().mapToLong(FirstProblems::count).sum();
    }

    /** What stops the run, with everything else that is known. */
    public BadInputException refusal() {
        return new BadInputException(sorted(), errors());
    }

    /** Everything so far, by file, line and column, each once; what a file has too much of as one problem that counts it. */
    public List<Problem> sorted() {
        return Stream.concat(errors.values().stream(), notices.values().stream())
                .flatMap(FirstProblems::all)
                .sorted()
                .toList();
    }
}
