package dev.servicereport.dataset;

import dev.servicereport.delivery.NilReturn;
import dev.servicereport.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds declarations that there was nothing, of a time of which the register has a row (申告と台帳の食い違い). */
final class NilCheck {

    private NilCheck() {}

    static List<Problem> faults(Dataset dataset) {
        RegisterRows rows = new RegisterRows(dataset);
        List<KnownRegister> registers =
                KnownRegister.all(dataset.delivery().handling().kinds());
        return dataset.delivery().handling().nilReturns().stream()
                .flatMap(one -> registers.stream()
                        .filter(register -> register.id().equals(one.register()))
                        .flatMap(register -> against(one, register, rows.of(register)).stream()))
                .toList();
    }

    private static Optional<Problem> against(NilReturn one, KnownRegister register, List<Optional<LocalDate>> rows) {
        return rows.stream()
                .flatMap(Optional::stream)
                .filter(one::covers)
                .min(LocalDate::compareTo)
                .map(day -> Problem.error(
                                one.where().at("register"),
                                register.id(),
                                "no row of " + day + " in " + register.file()
                                        + ".csv, because nothing is declared from " + one.from() + " to " + one.to())
                        .hint("「該当なし」と申告した期間の記録があります。申告か台帳のどちらかを改めてください"));
    }
}
