package dev.servicereport.goal;

import dev.servicereport.check.Annotations;
import dev.servicereport.figures.Scope;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problems;
import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.DocumentsOfContracts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is said to all of many contracts alike (共通のパラメーター), looked at once before the first is begun: a value that is none would be
 * refused by each of them in turn. Whether it fits a contract, like a month of its term, only the contract's data can tell.
 */
public final class CommonParameters {

    /** Something that refuses values. */
    @FunctionalInterface
    private interface Look {
        void look() throws BadInputException, IOException;
    }

    /** Something that refuses a value. */
    @FunctionalInterface
    private interface LookAt {
        void at(String value) throws BadInputException;
    }

    private final GoalRequest request;
    private final Problems problems = new Problems();

    private CommonParameters(GoalRequest request) {
        this.request = request;
    }

    /**
     * Looks at them.
     *
     * @param contracts the folders of data, where they lie on this machine; a document must be one of at least one of them
     * @throws BadInputException with all that are at fault
     */
    public static void require(GoalRequest request, List<Path> contracts) throws BadInputException, IOException {
        new CommonParameters(request).require(contracts);
    }

    private void require(List<Path> contracts) throws BadInputException, IOException {
        look(() -> DocumentsOfContracts.require(
                request.list("documents"),
                request.list("formats"),
                DocumentsGoal.templates(request).orElse(null),
                request.text("issuedOn").orElse(null),
                request.text("audience").orElse(DocumentRequest.USUAL_AUDIENCE),
                contracts));
        look("months", Scope::requireMonths);
        look("asOf", Scope::requireCutOff);
        look("heap", HeapSize::of);
        look(() -> DataGoal.limit(request));
        look("annotations", Annotations::of);
        if (problems.hasErrors()) {
            throw problems.refusal();
        }
    }

    private void look(String parameter, LookAt look) throws IOException {
        Optional<String> value = request.text(parameter);
        if (value.isPresent()) {
            look(() -> look.at(value.get()));
        }
    }

    private void look(Look look) throws IOException {
        try {
            look.look();
        } catch (BadInputException refused) {
            problems.addAll(refused.problems());
        }
    }
}
