package dev.servicereport.matrix;

import dev.servicereport.contract.RequirementState;
import java.util.Comparator;
import java.util.List;

/** Which of several states a whole is in. */
final class Verdicts {

    /** The better before the worse: what is known to fail outweighs what is missing. */
    static final List<RequirementState> ORDER = List.of(
            RequirementState.MET, RequirementState.NO_EVIDENCE, RequirementState.EXPIRED, RequirementState.MISSED);

    private Verdicts() {}

    /** The worst; without any there is no evidence. */
    static RequirementState worst(List<RequirementState> states) {
        return states.stream().max(Comparator.comparingInt(ORDER::indexOf)).orElse(RequirementState.NO_EVIDENCE);
    }
}
