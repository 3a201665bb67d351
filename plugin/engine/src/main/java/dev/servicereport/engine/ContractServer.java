package dev.servicereport.engine;

import dev.servicereport.goal.CommonParameters;
import dev.servicereport.goal.GoalFailure.Fault;
import dev.servicereport.goal.GoalRequest;
import dev.servicereport.many.AlikeNames;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.render.KeptRenderer;
import dev.servicereport.shard.ContractRow;
import dev.servicereport.shard.ContractWork;
import dev.servicereport.shard.Contracts;
import dev.servicereport.shard.Earlier;
import dev.servicereport.shard.FleetOverview;
import dev.servicereport.shard.FleetTable;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * An engine that is kept for many contracts ({@code Main serve}; 常駐する処理系). It speaks as {@link Line} says, and ends when its
 * input ends, in the middle of a document too. A request is its {@code set} lines and {@code run}; then everything set is forgotten.
 *
 * <pre>
 * run contract   contract, data, folder, earlier, found…, settings  → row WORDS…, and unchanged before it when nothing was done
 * run look       contracts (or none), names, settings               → sound, or refused PROBLEM…; before it alike NAME PROBLEM
 *                                                                     for each of the names that is like another
 * run join       folder, outputs, row WORDS… for each contract      → joined EXITCODE SENTENCE
 *                                                                   → failed FAULT MESSAGE
 * </pre>
 */
final class ContractServer {

    static final String NAME = "serve";

    private static final String CONTRACTS = "contracts";

    private static final String NAMES = "names";

    private static final List<String> OWN = List.of("contract", CONTRACTS, "data", "folder", "earlier", "found", NAMES);

    private final PipeAnswers answers;
    private final BlockingQueue<Line> requests = new LinkedBlockingQueue<>();

    private ContractServer(PipeAnswers answers) {
        this.answers = answers;
    }

    /** Serves until its input ends, and never returns. */
    static void run() throws IOException {
        PipeAnswers answers = new PipeAnswers(
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.US_ASCII));
        // what libraries print is no answer
        System.setOut(System.err);
        KeptRenderer.open();
        ContractServer server = new ContractServer(answers);
        server.listen();
        server.serve();
    }

    private void listen() {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        Thread listener = new Thread(
                () -> {
                    try {
                        for (String text = input.readLine(); text != null; text = input.readLine()) {
                            Line.in(text).ifPresent(requests::add);
                        }
                    } catch (IOException gone) {
                        // whoever asked is as gone as with an orderly end
                    }
                    Runtime.getRuntime().halt(0);
                },
                "requests");
        listener.setDaemon(true);
        listener.start();
    }

    private void serve() {
        Map<String, List<String>> words = new TreeMap<>();
        List<ContractRow> rows = new ArrayList<>();
        while (true) {
            Line line = next();
            if (line.verb().equals("row")) {
                rows.add(ContractRow.of(line.words()));
            } else if (line.verb().equals(Line.SET)) {
                words.put(
                        line.words().get(0),
                        line.words().subList(1, line.words().size()));
            } else if (line.verb().equals(Line.RUN)) {
                answer(line.words().get(0), words, rows);
                words.clear();
                rows.clear();
            }
        }
    }

    private Line next() {
        try {
            return requests.take();
        } catch (InterruptedException never) {
            throw new IllegalStateException("nobody interrupts the main thread", never);
        }
    }

    private void answer(String what, Map<String, List<String>> words, List<ContractRow> rows) {
        try {
            if (what.equals("look")) {
                AlikeNames.among(new GoalRequest(words).list(NAMES))
                        .forEach((name, problem) -> answers.say(new Line("alike", name, problem.toString())));
                answers.say(looked(words));
            } else if (what.equals("join")) {
                FleetTable table = new FleetTable(rows);
                GoalRequest request = new GoalRequest(words);
                Path folder = Path.of(request.text("folder").orElseThrow());
                table.write(folder);
                FleetOverview.write(
                        table, folder, Path.of(request.text("outputs").orElseThrow()));
                answers.say(new Line("joined", Integer.toString(table.exitCode()), table.sentence()));
            } else {
                contract(words);
            }
        } catch (IOException failed) {
            answers.say(new Line(Line.FAILED, Integer.toString(Fault.OURS.exitCode()), failed.toString()));
        }
    }

    /** Whether the settings are such that contracts can be begun with them. */
    private static Line looked(Map<String, List<String>> words) throws IOException {
        Optional<String> contracts = new GoalRequest(words).text(CONTRACTS);
        try {
            CommonParameters.require(
                    settings(words), contracts.isPresent() ? Contracts.folders(Path.of(contracts.get())) : List.of());
            return new Line("sound");
        } catch (BadInputException refused) {
            return new Line(
                    "refused",
                    refused.problems().stream().map(Problem::toString).toList());
        }
    }

    private static GoalRequest settings(Map<String, List<String>> words) {
        Map<String, List<String>> settings = new TreeMap<>(words);
        settings.keySet().removeAll(OWN);
        return new GoalRequest(settings);
    }

    private void contract(Map<String, List<String>> words) throws IOException {
        GoalRequest request = new GoalRequest(words);
        ContractWork work = ContractWork.of(settings(words));
        String contract = request.text("contract").orElseThrow();
        Path data = Path.of(request.text("data").orElseThrow());
        Path folder = Path.of(request.text("folder").orElseThrow());
        try {
            Optional<ContractRow> known = request.text("earlier").isEmpty()
                    ? Optional.empty()
                    : work.unchanged(contract, data, earlier(request));
            if (known.isPresent()) {
                answers.say(new Line("unchanged"));
            }
            ContractRow row = known.isPresent() ? known.get() : work.run(contract, data, folder);
            answers.say(new Line("row", row.words()));
        } catch (IOException failed) {
            System.err.println("ERROR: " + contract + ": " + failed);
            answers.say(new Line("row", ContractRow.failed(contract, failed).words()));
        }
    }

    private static Earlier earlier(GoalRequest request) {
        SortedMap<String, Long> files = new TreeMap<>();
        for (String found : request.list("found")) {
            int blank = found.indexOf(' ');
            files.put(found.substring(blank + 1), Long.parseLong(found.substring(0, blank)));
        }
        return new Earlier(Path.of(request.text("earlier").orElseThrow()), files);
    }
}
