package dev.servicereport.engine;

import dev.servicereport.goal.Answers;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

/** Tells a build, line by line. */
final class PipeAnswers implements Answers {

    private final PrintStream lines;
    private final Runnable beforeResult;

    PipeAnswers(PrintStream lines) {
        this(lines, () -> {});
    }

    /** @param beforeResult done before the last line is said, after which nobody may listen any more */
    PipeAnswers(PrintStream lines, Runnable beforeResult) {
        this.lines = lines;
        this.beforeResult = beforeResult;
    }

    void say(Line line) {
        if (line.isResult()) {
            beforeResult.run();
        }
        synchronized (lines) {
            lines.print(line.text() + "\n");
            lines.flush();
        }
    }

    @Override
    public void info(String line) {
        say(new Line("info", line));
    }

    @Override
    public void notice(String line) {
        say(new Line("notice", line));
    }

    @Override
    public void warn(String line) {
        say(new Line("warn", line));
    }

    @Override
    public void error(String line) {
        say(new Line("error", line));
    }

    @Override
    public void contract(String folder) {
        say(new Line("contract", folder));
    }

    @Override
    public void command(String line) {
        say(new Line("command", line));
    }

    @Override
    public void step(String name) {
        say(new Line("step", name));
    }

    @Override
    public void page(String file, String title, String html) {
        say(new Line("page", file, title, html));
    }

    @Override
    public void written(String what, List<String> entries) {
        say(new Line("written", Stream.concat(Stream.of(what), entries.stream()).toList()));
    }
}
