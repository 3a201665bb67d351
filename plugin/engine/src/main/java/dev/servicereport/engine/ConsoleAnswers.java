package dev.servicereport.engine;

import dev.servicereport.goal.Answers;
import java.io.PrintStream;
import java.util.List;

/** Tells a person at a console; warnings and errors go to the second stream. */
final class ConsoleAnswers implements Answers {

    private final PrintStream out;
    private final PrintStream errors;
    private final String place;
    private String contract = "";

    /** @param place what the folder of output is called */
    ConsoleAnswers(PrintStream out, PrintStream errors, String place) {
        this.out = out;
        this.errors = errors;
        this.place = place;
    }

    @Override
    public void info(String line) {
        out.println(line);
    }

    @Override
    public void notice(String line) {
        out.println(line);
    }

    @Override
    public void warn(String line) {
        errors.println("WARNING: " + line);
    }

    @Override
    public void error(String line) {
        errors.println("ERROR: " + line);
    }

    @Override
    public void contract(String folder) {
        contract = folder;
    }

    @Override
    public void command(String line) {
        out.println(line);
    }

    @Override
    public void step(String name) {
        // what is done shows in what is told
    }

    @Override
    public void page(String file, String title, String html) {
        // a site has a skin, which a console has not
    }

    @Override
    public void written(String what, List<String> entries) {
        out.println(what + ", written to " + place + (contract.isEmpty() ? "" : "/" + contract));
    }
}
