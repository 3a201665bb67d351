package dev.servicereport.registers;

import dev.servicereport.contract.Keeping;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.dataset.KnownRegister;
import dev.servicereport.dataset.RegisterRows;
import dev.servicereport.delivery.NilReturn;
import dev.servicereport.registers.RegisterState.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How every register of a contract stands at the cut-off (台帳の備付状況).
 *
 * @param asOf the last day that counts
 * @param all first those that are no ledgers, by id, then the ledgers in their order
 */
public record RegisterStates(LocalDate asOf, List<RegisterState> all) {

    public RegisterStates {
        all = List.copyOf(all);
    }

    /**
     * Looks at every register. Declarations that there was nothing make a register {@link State#NIL} when they leave no day out from
     * the first day of service to the end of the month before the cut-off's: the month under way may be declared when it is over.
     *
     * @param asOf the last day that counts
     */
    public static RegisterStates of(Dataset dataset, LocalDate asOf) {
        RegisterRows rows = new RegisterRows(dataset);
        return new RegisterStates(
                asOf,
                KnownRegister.all(dataset.delivery().handling().kinds()).stream()
                        .map(register -> state(register, rows, dataset, asOf))
                        .toList());
    }

    private static RegisterState state(KnownRegister register, RegisterRows rows, Dataset dataset, LocalDate asOf) {
        int known = rows.knownBy(asOf, register);
        List<NilReturn> nilReturns = dataset.delivery().handling().nilReturns().stream()
                .filter(one -> one.register().equals(register.id()))
                .toList();
        boolean demanded = isDemanded(register, dataset.contract().sla().registers());
        State without = demanded ? State.MISSING : State.NOT_DEMANDED;
        LocalDate from = dataset.contract().term().serviceFrom();
        List<NilReturn> begun =
                nilReturns.stream().filter(one -> !one.from().isAfter(asOf)).toList();
        UndeclaredDays undeclared = UndeclaredDays.of(begun, from, asOf);
        boolean nil = !begun.isEmpty() && undeclared.spans().isEmpty();
        State state = known > 0 ? State.KEPT : nil ? State.NIL : without;
        return new RegisterState(register, demanded, state, known, nilReturns, undeclared);
    }

    private static boolean isDemanded(KnownRegister register, Map<String, Keeping> agreed) {
        return register.names().anyMatch(name -> agreed.get(name) == Keeping.REQUIRED);
    }

    /**
     * The state of one register.
     *
     * @param name its id, its file without {@code .csv}, or its short key
     */
    public Optional<RegisterState> find(String name) {
        return all.stream()
                .filter(state -> state.register().names().anyMatch(name::equals))
                .findFirst();
    }

    /** Those that the contract demands and that are missing (証跡なし). */
    public List<RegisterState> missing() {
        return all.stream().filter(RegisterState::isMissing).toList();
    }
}
