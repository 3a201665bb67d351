package dev.servicereport.problem;

import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first problems of one file and one severity, in the order of their places, and how many more there are. */
final class FirstProblems {

    private static final int KEPT = 100;

    private final TreeSet<Problem> first = new TreeSet<>();
    private long more;
    private @Nullable Problem firstLeftOut;

    void add(Problem problem) {
        if (first.add(problem) && first.size() > KEPT) {
            leaveOut(first.pollLast());
        }
    }

    private void leaveOut(Problem problem) {
        more++;
        if (firstLeftOut == null || problem.compareTo(firstLeftOut) < 0) {
            firstLeftOut = problem;
        }
    }

    /** Takes in those of another list of the same file. */
    FirstProblems plus(FirstProblems others) {
        others.first.forEach(this::add);
        if (others.firstLeftOut != null) {
            leaveOut(others.firstLeftOut);
            more += others.more - 1;
        }
        return this;
    }

    /** How many there are, those left out among them. */
    long count() {
        return first.size() + more;
    }

    /** Whether none was left out. */
    boolean isComplete() {
        return firstLeftOut == null;
    }

    /** Those kept, and one that counts the others where the first of them is. */
    Stream<Problem> all() {
        return Stream.concat(first.stream(), Stream.ofNullable(firstLeftOut).map(this::counted));
    }

    private Problem counted(Problem problem) {
        return problem.isError()
                ? Problem.error(problem.where(), "and " + more + " more errors", "those above mended first")
                        .hint("このファイルにはほかに " + more + " 件の誤りがあります。上のものから直してください")
                : Problem.notice(problem.where(), "and " + more + " more notices", "of this file are not listed")
                        .hint("このファイルには同様の注記がほかに " + more + " 件ある");
    }
}
