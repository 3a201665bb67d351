package dev.servicereport.goal;

import dev.servicereport.output.OutputFolder;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.wording.ContractsWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** A goal for several contracts at once: one engine for all, a folder of output each, and what there is over all. */
final class ManyContracts {

    private final Supplier<Goal> goals;
    private final GoalRequest request;
    private final Answers answers;

    ManyContracts(Supplier<Goal> goals, GoalRequest request, Answers answers) {
        this.goals = goals;
        this.request = request;
        this.answers = answers;
    }

    void run() throws GoalFailure {
        GoalRun run = new GoalRun(answers);
        Goal goal = goals.get();
        run.guarded(() -> requireMeant(goal));
        if (goal.several() == Several.VERDICT) {
            new ManyChecks(request, answers).run(() -> begin(goal, run));
            return;
        }
        EachContract each = begin(goal, run);
        switch (goal.several()) {
            case OVERVIEW -> new ManyOutputs(each).run();
            case HOLDING -> Ended.requireAll(holding(each));
            case ONE -> one(each, run);
            default -> Ended.requireAll(each.run());
        }
    }

    /** Looks at all that can be looked at before the first contract. */
    private EachContract begin(Goal goal, GoalRun run) throws GoalFailure {
        run.guarded(() -> UnknownSwitches.require(goal, request));
        ContractFolders contracts = run.guarded(() -> ContractFolders.of(request));
        run.guarded(() -> requireCommon(goal, contracts));
        tellOthers(contracts);
        return new EachContract(request, answers, goals, contracts);
    }

    private ContractFolders requireCommon(Goal goal, ContractFolders contracts) throws BadInputException, IOException {
        goal.requireCommon(request);
        CommonParameters.require(
                request,
                contracts.names().stream().map(contracts.folder()::resolve).toList());
        return contracts;
    }

    private Goal requireMeant(Goal goal) throws BadInputException {
        if (goal.several() == Several.NEVER) {
            throw new BadInputException(List.of(Problem.error(
                            SourceLocation.wholeFile("service-report." + ContractFolders.FOLDER),
                            request.text(ContractFolders.FOLDER).orElse(""),
                            "nothing: this goal begins one contract, in a folder of its own")
                    .hint("contractsDirectory は init では使えません。契約ごとのフォルダーで実行してください")));
        }
        return goal;
    }

    private void tellOthers(ContractFolders contracts) {
        if (!contracts.others().isEmpty()) {
            answers.info("Passed over, for they have no contract.yaml: " + String.join(", ", contracts.others())
                    + ContractsWords.NO_CONTRACT);
        }
        if (!contracts.hidden().isEmpty()) {
            answers.info("Passed over, for their names begin with a full stop: " + String.join(", ", contracts.hidden())
                    + ContractsWords.HIDDEN);
        }
    }

    private List<Ended> holding(EachContract each) throws GoalFailure {
        Path output = new GoalRun(answers).guarded(() -> DataGoal.output(request));
        OutputFolder all = new GoalRun(answers).guarded(() -> OutputFolder.open(output, List.of(), answers::info));
        try {
            try {
                return each.run();
            } finally {
                all.close();
            }
        } catch (IOException failed) {
            throw new GoalFailure(GoalFailure.Fault.OURS, "Reading or writing failed: " + failed, failed);
        }
    }

    private void one(EachContract each, GoalRun run) throws GoalFailure {
        List<String> names = each.contracts().names();
        String only = run.guarded(() -> {
            if (names.size() != 1) {
                throw new BadInputException(List.of(Problem.error(
                                SourceLocation.wholeFile("service-report." + ContractFolders.CONTRACT),
                                String.join(", ", request.list(ContractFolders.CONTRACT)),
                                "one of " + String.join(", ", names))
                        .hint("一つの契約を -Dservice-report.contract=フォルダー名 で指定してください")));
            }
            return names.get(0);
        });
        goals.get().run(run.guarded(() -> each.of(only)), new OneOfMany(only, answers));
    }
}
