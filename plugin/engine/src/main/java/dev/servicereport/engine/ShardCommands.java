package dev.servicereport.engine;

import dev.servicereport.goal.CommonParameters;
import dev.servicereport.goal.ContractRun;
import dev.servicereport.goal.GoalFailure.Fault;
import dev.servicereport.goal.GoalRequest;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Nearest;
import dev.servicereport.render.KeptRenderer;
import dev.servicereport.shard.ContractWork;
import dev.servicereport.shard.Contracts;
import dev.servicereport.shard.FleetOverview;
import dev.servicereport.shard.FleetTable;
import dev.servicereport.shard.Join;
import dev.servicereport.shard.Shard;
import dev.servicereport.wording.ContractsWords;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The commands for many contracts without any framework around them (多数の契約): {@code shard 3/10 --contracts DIR --output OUT …}
 * does every tenth contract from the third on, and {@code join --contracts DIR --output OUT …} puts together what all shards left. The
 * other parameters are those of the goal {@code documents}; without {@code --formats} and {@code --documents} there are figures alone.
 */
final class ShardCommands {

    static final String SHARD = "shard";
    static final String JOIN = "join";

    private static final int USAGE = 64;

    /** Parameters of the commands themselves. */
    private static final List<String> OWN = List.of("contractsDirectory", "limit", "shards");

    /** Parameters that say which contracts there are, in another way. */
    private static final List<String> NOT_OF_ONE = List.of("contract", "dataDirectory");

    private static final String USUAL_LIMIT = "1800";

    private final PrintStream out;
    private final PrintStream errors;

    ShardCommands(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /**
     * Runs a command.
     *
     * @param words the command line with the command's name
     * @return the exit code
     */
    int run(List<String> words) {
        boolean isShard = words.get(0).equals(SHARD);
        Optional<Shard> shard = words.size() > 1 ? Shard.parse(words.get(1)) : Optional.empty();
        if (isShard && shard.isEmpty()) {
            return usage("which shard is missing, like 3/10");
        }
        try {
            List<String> rest = words.subList(isShard ? 2 : 1, words.size());
            Map<String, List<String>> parameters = parameters(words.get(0), rest);
            FleetTable table = table(shard, parameters);
            out.println(table.sentence());
            return table.exitCode();
        } catch (IllegalArgumentException wrong) {
            return usage(String.valueOf(wrong.getMessage()));
        } catch (BadInputException refused) {
            refused.problems().forEach(problem -> errors.println("ERROR: " + problem));
            errors.println("ERROR: Nothing was started; what is wrong would be so for each contract." + "\n"
                    + ContractsWords.NOTHING_STARTED);
            return Fault.INPUT.exitCode();
        } catch (IOException failed) {
            errors.println("ERROR: " + failed);
            return Fault.OURS.exitCode();
        }
    }

    private FleetTable table(Optional<Shard> shard, Map<String, List<String>> parameters)
            throws BadInputException, IOException {
        Path contracts = folder(parameters, "contractsDirectory");
        Path output = folder(parameters, "outputDirectory");
        Contracts.require(contracts);
        String limit = parameters.getOrDefault("limit", List.of(USUAL_LIMIT)).get(0);
        List<Path> shards = parameters.getOrDefault("shards", List.of()).stream()
                .flatMap(list -> Stream.of(list.split(",", -1)))
                .map(Path::of)
                .toList();
        Map<String, List<String>> settings = new TreeMap<>(parameters);
        settings.keySet().removeAll(OWN);
        settings.remove("outputDirectory");
        GoalRequest request = new GoalRequest(settings);
        CommonParameters.require(request, Contracts.folders(contracts));
        ContractWork work = ContractWork.of(request);
        if (shard.isPresent()) {
            KeptRenderer.open();
            return shard.get().run(work, contracts, output, seconds(limit), out::println);
        }
        FleetTable table = Join.run(work, contracts, output, shards);
        table.write(output);
        FleetOverview.write(table, output, output);
        return table;
    }

    private static Duration seconds(String limit) {
        if (!limit.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException("limit: found '" + limit + "', expected a number of seconds");
        }
        return Duration.ofSeconds(Long.parseLong(limit));
    }

    private static Map<String, List<String>> parameters(String command, List<String> rest) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(rest);
        Map<String, List<String>> parameters = Arguments.of(words).request().words();
        List<String> known = Stream.concat(OWN.stream(), ContractRun.parameters().stream())
                .filter(name -> !NOT_OF_ONE.contains(name))
                .distinct()
                .sorted()
                .toList();
        for (String name : parameters.keySet()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("found '" + name + "', expected " + Nearest.oneOf(known, name));
            }
        }
        return parameters;
    }

    private static Path folder(Map<String, List<String>> parameters, String name) {
        List<String> value = parameters.getOrDefault(name, List.of());
        if (value.isEmpty()) {
            throw new IllegalArgumentException("--" + name.replace("Directory", "") + " is missing");
        }
        return Path.of(value.get(0));
    }

    private int usage(String wrong) {
        errors.println("ERROR: " + wrong
                + "\nUsage: shard N/M --contracts DIR --output OUT [--limit SECONDS] [--parameter value]..."
                + "\n       join --contracts DIR --output OUT [--shards OUT1,OUT2...] [--parameter value]...");
        return USAGE;
    }
}
