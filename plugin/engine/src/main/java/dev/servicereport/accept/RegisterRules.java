package dev.servicereport.accept;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.registers.RegisterStates;
import dev.servicereport.wording.RegisterWords;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Registers that the contract demands and that are not there (証跡なし). */
final class RegisterRules {

    private RegisterRules() {}

    /** Silence is no evidence: neither rows nor a signed declaration that there was nothing. */
    static Stream<OpenPoint> registers(Dataset dataset, LocalDate asOf) {
        return RegisterStates.of(dataset, asOf).missing().stream()
                .map(state -> new OpenPoint(
                        state.register().file() + ".csv",
                        "",
                        "demanded by the contract, without rows, and nothing is declared",
                        RegisterWords.missing(state.register().title()),
                        RegisterWords.KEEP_OR_DECLARE));
    }
}
