package dev.servicereport.fleet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Has an engine do a contract, and puts in place what it made. */
final class ContractWork {

    /** How often a contract may end its engine. */
    private static final int ATTEMPTS = 3;

    private final FleetRequest request;
    private final EnginePool pool;
    private final Path work;
    private final Source source;
    private final Target target;

    /** @param work a folder for this contract alone */
    ContractWork(FleetRequest request, EnginePool pool, Path work) throws IOException {
        this.request = request;
        this.pool = pool;
        this.work = work;
        source = Source.of(request);
        target = Target.of(request);
    }

    /** @param attempt a number that no other task has */
    ContractAnswer run(String contract, long attempt) throws IOException, InterruptedException {
        Path data = source.data(contract, work);
        Target.Earlier earlier = target.earlier(contract, work);
        Path aside = target.aside(contract, attempt, work);
        List<Line> lines = new ArrayList<>(request.lines());
        lines.add(Line.set("contract", contract));
        lines.add(Line.set("data", data.toString()));
        lines.add(Line.set("folder", aside.toString()));
        lines.add(Line.set("earlier", earlier.outcome().toString()));
        lines.add(Line.set("found", earlier.files()));
        lines.add(new Line("run", List.of("contract")));
        ContractAnswer answer = asked(contract, lines, aside);
        if (!answer.unchanged()) {
            target.commit(contract, attempt, aside);
        }
        return answer;
    }

    private ContractAnswer asked(String contract, List<Line> lines, Path aside)
            throws IOException, InterruptedException {
        ContractAnswer answer = died(contract, "nothing was tried");
        for (int i = 1; i <= ATTEMPTS; i++) {
            LocalFolders.delete(aside);
            try {
                answer = answer(
                        contract, pool.ask(lines, request.heap(), request.timeLimit(), List.of("row", "failed")));
                if (!answer.row().get(1).equals("died")) {
                    return answer;
                }
            } catch (EngineLost lost) {
                LocalFolders.delete(aside);
                answer = died(contract, lost.cause());
                if (lost.isTimeOut()) {
                    return answer;
                }
            }
        }
        return answer;
    }

    private static ContractAnswer answer(String contract, List<Line> answer) {
        Line last = answer.get(answer.size() - 1);
        if (last.verb().equals("failed")) {
            return died(contract, last.words().get(1));
        }
        boolean unchanged = answer.stream().anyMatch(line -> line.verb().equals("unchanged"));
        return new ContractAnswer(last.words(), unchanged);
    }

    private static ContractAnswer died(String contract, String cause) {
        return new ContractAnswer(TaskResult.died(contract, cause), false);
    }
}
