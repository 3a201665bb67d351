package dev.servicereport.many;

import dev.servicereport.availability.Verdict;
import dev.servicereport.csv.ExcelCsv;
import dev.servicereport.many.ContractStanding.Due;
import dev.servicereport.many.ContractStanding.Money;
import dev.servicereport.many.ContractStanding.Newest;
import dev.servicereport.wording.ContractsWords;
import dev.servicereport.wording.Display;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contracts as {@code contracts.csv}, a row each: whole seconds, whole yen, percentages cut (契約の一覧). */
final class ContractsCsv {

    private ContractsCsv() {}

    static String of(List<ContractLine> contracts) {
        ExcelCsv table = new ExcelCsv(ContractsWords.HEADINGS.toArray(String[]::new));
        contracts.forEach(contract -> row(table, contract));
        return table.toString();
    }

    private static void row(ExcelCsv table, ContractLine contract) {
        table.text(contract.folder()).text(contract.outcome().word());
        ContractStanding standing = contract.standing();
        if (standing == null) {
            for (int i = 0; i < ContractsWords.HEADINGS.size() - 3; i++) {
                table.empty();
            }
        } else {
            table.text(standing.client())
                    .text(standing.names().title())
                    .text(standing.term().target());
            newest(table, standing.newest());
            table.number(standing.count(Verdict.MET))
                    .number(standing.count(Verdict.MISSED))
                    .number(standing.count(Verdict.UNDETERMINED))
                    .number(standing.missing());
            money(table, standing.money());
            table.number(standing.openPoints());
            due(table, standing.due());
        }
        table.number(contract.problems().size()).end();
    }

    private static void newest(ExcelCsv table, @Nullable Newest newest) {
        if (newest == null) {
            table.empty().empty().empty().empty().empty().empty();
            return;
        }
        Verdict verdict = newest.month().verdict();
        table.text(newest.month().month().toString())
                .text(verdict == null ? "" : Display.verdict(verdict))
                .text(orEmpty(newest.month().low()))
                .text(orEmpty(newest.month().high()))
                .number(newest.leftLow())
                .number(newest.leftHigh());
    }

    private static void money(ExcelCsv table, @Nullable Money money) {
        if (money == null) {
            table.empty().empty();
            return;
        }
        table.number(money.total());
        if (money.paid() == null) {
            table.empty();
        } else {
            table.number(money.paid());
        }
    }

    private static void due(ExcelCsv table, @Nullable Due due) {
        if (due == null) {
            table.empty().empty();
            return;
        }
        table.text(due.on().toString()).text(ContractsWords.due(due.kind(), due.subject()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
