package dev.servicereport.goal;

import dev.servicereport.many.SitePlaces;
import dev.servicereport.problem.Problem;
import java.nio.file.Path;
import java.util.List;

/** Tells of one contract among several: every line begins with the name of its folder, places in its data with its path. */
final class OneOfMany implements Answers {

    private final String folder;
    private final Answers all;

    OneOfMany(String folder, Answers all) {
        this.folder = folder;
        this.all = all;
    }

    private String of(String line) {
        return folder + ": " + line;
    }

    /** A problem's line: {@code 見本市/exclusions.csv:3 [to]: …}; what is no file of the data keeps its name. */
    static String line(String folder, Problem problem) {
        return folder + (isData(problem.where().file()) ? "/" : ": ") + problem;
    }

    /** Whether that is a file of a contract's data, and neither a parameter nor a file elsewhere. */
    static boolean isData(String file) {
        return !file.startsWith("service-report.")
                && !file.equals("command line")
                && !Path.of(file).isAbsolute();
    }

    @Override
    public void info(String line) {
        all.info(of(line));
    }

    @Override
    public void notice(String line) {
        all.notice(of(line));
    }

    @Override
    public void warn(String line) {
        all.warn(of(line));
    }

    @Override
    public void error(String line) {
        all.error(of(line));
    }

    @Override
    public void problem(Problem problem) {
        if (problem.isError()) {
            all.error(line(folder, problem));
        } else {
            all.notice(line(folder, problem));
        }
    }

    /** {@code ::error title=…::} and then the message, with the folder before it. */
    @Override
    public void command(String line) {
        int message = line.indexOf("::", 2) + 2;
        String name = folder.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
        all.command(line.substring(0, message) + name + ": " + line.substring(message));
    }

    @Override
    public void step(String name) {
        all.step(of(name));
    }

    @Override
    public void page(String file, String title, String html) {
        all.page(SitePlaces.FOLDER + "/" + folder + "/" + file, title, html);
    }

    @Override
    public void written(String what, List<String> entries) {
        all.written(of(what), entries);
    }
}
