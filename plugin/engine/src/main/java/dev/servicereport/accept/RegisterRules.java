package dev.servicereport.accept;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.registers.RegisterState;
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
                        "demanded by the contract, without rows, and nothing is declared" + days(state),
                        RegisterWords.missing(title(state)),
                        RegisterWords.KEEP_OR_DECLARE));
    }

    /** Of one that is silent altogether they need not be named. */
    private static boolean isPartlyDeclared(RegisterState state) {
        return !state.nilReturns().isEmpty() && !state.undeclared().spans().isEmpty();
    }

    private static String days(RegisterState state) {
        return isPartlyDeclared(state) ? " of " + state.undeclared().english() : "";
    }

    private static String title(RegisterState state) {
        return isPartlyDeclared(state) ? state.titleAndDays() : state.register().title();
    }
}
