package dev.servicereport.engine;

import dev.servicereport.goal.Answers;
import dev.servicereport.goal.GoalFailure;
import dev.servicereport.goal.GoalFailure.Fault;
import dev.servicereport.goal.GoalRequest;
import dev.servicereport.goal.Goals;
import dev.servicereport.goal.OurFault;
import dev.servicereport.output.OutputPlace;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.LocaleNames;
import dev.servicereport.seal.VerifyCommand;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Runs one goal and ends: for people {@code java -cp … dev.servicereport.engine.Main documents --data data}, and for a build, which
 * starts it without arguments and then speaks as {@link Line} says. It ends when its input ends, in the middle of a document too, so
 * that it never outlives the build, however the build ended. {@code verify FOLDER} takes this jar alone, without libraries;
 * {@code shard}, {@code join} and {@code serve} are for many contracts, {@code warm} stays for the builds of a user.
 *
 * <p>Exit codes: 0 done, 64 no such command line, 65 the input is at fault, 66 what was judged is not as agreed, 70 the program or
 * the machine failed. A JVM that does not get so far ends with others, mostly 1 and 3.
 */
public final class Main {

    private static final int USAGE = 64;
    private static final String VERIFY = "verify";

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 1 && arguments[0].equals(ContractServer.NAME)) {
            ContractServer.run();
        }
        if (arguments.length == 3 && arguments[0].equals(WarmServer.NAME)) {
            WarmServer.run(Path.of(arguments[1]), arguments[2]);
        }
        int code = arguments.length == 0 ? ofBuild() : ofPerson(List.of(arguments));
        System.err.flush();
        // all is written; what Ruby does at an orderly end needs its temporary files, which are gone
        Runtime.getRuntime().halt(code);
    }

    private static int ofPerson(List<String> words) {
        PrintStream out = utf8(FileDescriptor.out);
        if (words.get(0).equals(VERIFY) && words.size() > 1 && !words.get(1).startsWith("-")) {
            return VerifyCommand.run(words.subList(1, words.size()), out::println);
        }
        PrintStream errors = utf8(FileDescriptor.err);
        try {
            LocaleNames.requireWorkingFolder();
        } catch (BadInputException unnameable) {
            errors.println("ERROR: " + unnameable.getMessage());
            return Fault.INPUT.exitCode();
        }
        if (words.get(0).equals(ShardCommands.SHARD) || words.get(0).equals(ShardCommands.JOIN)) {
            return new ShardCommands(out, errors).run(words);
        }
        Arguments arguments;
        try {
            arguments = Arguments.of(words);
        } catch (IllegalArgumentException wrong) {
            errors.println("ERROR: " + wrong.getMessage()
                    + "\nUsage: GOAL [--parameter value]..., where GOAL is one of " + String.join(", ", Goals.names()));
            return USAGE;
        }
        try {
            String place = arguments.request().text("outputDirectory").orElse("target/service-report");
            run(arguments.goal(), arguments.request(), new ConsoleAnswers(out, errors, place));
            return 0;
        } catch (GoalFailure failure) {
            errors.println("ERROR: " + failure.getMessage());
            return failure.fault().exitCode();
        }
    }

    private static int ofBuild() throws IOException {
        PipeAnswers answers = new PipeAnswers(
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.US_ASCII));
        // what libraries print is no answer
        System.setOut(System.err);
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        Optional<Asked> asked = Asked.in(input);
        if (asked.isEmpty()) {
            return USAGE;
        }
        haltAtEndOf(input);
        asked.get().request().text("outputDirectory").ifPresent(Main::useTemporaryFolderOf);
        return answer(asked.get(), answers);
    }

    /** Does what a build asks for, and tells it all, the result last; gives the exit code. */
    static int answer(Asked asked, PipeAnswers answers) {
        List<String> needed = NeededLibraries.of(asked.goal(), asked.request());
        if (!needed.isEmpty()) {
            answers.say(new Line(Line.NEEDS, needed));
            return 0;
        }
        return answered(asked.goal(), asked.request(), answers);
    }

    private static int answered(String goal, GoalRequest request, PipeAnswers answers) {
        try {
            work(goal, request, answers);
            answers.say(new Line(Line.DONE));
            return 0;
        } catch (GoalFailure failure) {
            int code = failure.fault().exitCode();
            if (failure.isOfContracts()) {
                answers.say(
                        new Line(Line.CONTRACTS_FAILED, Integer.toString(code), String.valueOf(failure.getMessage())));
                answers.say(new Line(Line.DONE));
                return 0;
            }
            answers.say(new Line(Line.FAILED, Integer.toString(code), String.valueOf(failure.getMessage())));
            return code;
        }
    }

    /** Runs a goal in this JVM. */
    public static void run(String goal, GoalRequest request, Answers answers) throws GoalFailure {
        request.text("outputDirectory").ifPresent(Main::useTemporaryFolderOf);
        work(goal, request, answers);
    }

    private static void work(String goal, GoalRequest request, Answers answers) throws GoalFailure {
        OurFault.guard(() -> Goals.run(goal, request, answers), System.err);
    }

    /** What libraries unpack goes with the run's own folder; where that is not made, nothing is unpacked. */
    private static void useTemporaryFolderOf(String output) {
        try {
            System.setProperty(
                    "java.io.tmpdir", OutputPlace.temporary(Path.of(output)).toString());
        } catch (InvalidPathException unnameable) {
            // the goal itself refuses it
            return;
        }
    }

    private static void haltAtEndOf(BufferedReader input) {
        Thread listener = new Thread(
                () -> {
                    try {
                        while (input.readLine() != null) {
                            // nothing more is asked for
                        }
                    } catch (IOException gone) {
                        // the build is as gone as with an orderly end
                    }
                    Runtime.getRuntime().halt(Fault.OURS.exitCode());
                },
                "build");
        listener.setDaemon(true);
        listener.start();
    }

    private static PrintStream utf8(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }
}
