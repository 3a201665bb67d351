package dev.servicereport.many;

import dev.servicereport.availability.Verdict;
import dev.servicereport.many.OverviewView.Counts;
import dev.servicereport.many.OverviewView.Due;
import dev.servicereport.many.OverviewView.Facts;
import dev.servicereport.many.OverviewView.Heading;
import dev.servicereport.many.OverviewView.Mark;
import dev.servicereport.many.OverviewView.Money;
import dev.servicereport.many.OverviewView.Newest;
import dev.servicereport.many.OverviewView.Row;
import dev.servicereport.wording.ContractsWords;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.VerdictText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the lines of contracts into what the overview page shows (契約の一覧). */
final class OverviewWriter {

    private final List<ContractLine> contracts;
    private final Places places;

    OverviewWriter(List<ContractLine> contracts, Places places) {
        this.contracts = contracts.stream().sorted().toList();
        this.places = places;
    }

    OverviewView write() {
        return new OverviewView(
                contracts.stream().map(this::row).toList(), new OverviewMap(contracts, places, this::heading).years());
    }

    private Row row(ContractLine contract) {
        ContractStanding standing = contract.standing();
        return new Row(
                heading(contract),
                standing == null ? null : facts(standing),
                contract.problems(),
                contract.outcome().japanese());
    }

    private Heading heading(ContractLine contract) {
        ContractStanding standing = contract.standing();
        return new Heading(
                contract.folder(),
                contract.name(),
                standing == null ? "" : standing.names().title(),
                standing == null ? "" : places.contract(contract.folder()),
                standing == null ? List.of(Mark.BROKEN) : marks(standing));
    }

    private static List<Mark> marks(ContractStanding standing) {
        List<Mark> marks = new ArrayList<>();
        addIf(standing.count(Verdict.MISSED) > 0, Mark.MISSED, marks);
        addIf(standing.count(Verdict.UNDETERMINED) > 0, Mark.UNDETERMINED, marks);
        addIf(standing.missing() > 0, Mark.MISSING, marks);
        addIf(standing.openPoints() > 0, Mark.OPEN, marks);
        addIf(standing.due() != null && standing.due().overdue(), Mark.OVERDUE, marks);
        return marks;
    }

    private static void addIf(boolean has, Mark mark, List<Mark> marks) {
        if (has) {
            marks.add(mark);
        }
    }

    private static Facts facts(ContractStanding standing) {
        return new Facts(
                newest(standing.newest()),
                new Counts(
                        standing.count(Verdict.MET),
                        standing.count(Verdict.MISSED),
                        standing.count(Verdict.UNDETERMINED),
                        standing.missing()),
                money(standing.money()),
                standing.openPoints(),
                due(standing.due()));
    }

    private static @Nullable Newest newest(ContractStanding.@Nullable Newest newest) {
        if (newest == null) {
            return null;
        }
        Verdict verdict = newest.month().verdict();
        boolean owed = verdict != Verdict.NOT_APPLICABLE;
        String figure = figure(newest.month(), newest.target());
        return new Newest(
                Display.month(newest.month().month()),
                VerdictText.of(verdict == null ? Verdict.NOT_APPLICABLE : verdict),
                figure.isEmpty() ? "" : figure + "%",
                newest.target() + "%",
                owed ? ContractsWords.left(newest.leftLow(), newest.leftHigh()) : "",
                owed && newest.leftHigh() < 0);
    }

    /** Without a unit, with the decimals of the contract's documents, cut; a range where unobserved time decides. */
    static String figure(ContractStanding.Month month, String target) {
        String low = month.low();
        String high = month.high();
        if (low == null || high == null) {
            return "";
        }
        return figure(low, high, target);
    }

    static String figure(String low, String high, String target) {
        int decimals = new BigDecimal(target).scale() + 2;
        return ContractsWords.range(cut(low, decimals), low.equals(high) ? "" : cut(high, decimals));
    }

    private static String cut(String percent, int decimals) {
        BigDecimal value = new BigDecimal(percent);
        return value.setScale(Math.min(decimals, value.scale()), RoundingMode.DOWN)
                .toPlainString();
    }

    private static @Nullable Money money(ContractStanding.@Nullable Money money) {
        return money == null
                ? null
                : new Money(
                        money.paid() == null ? "" : ContractsWords.yen(money.paid()),
                        ContractsWords.yen(money.total()));
    }

    private static @Nullable Due due(ContractStanding.@Nullable Due due) {
        return due == null
                ? null
                : new Due(Display.date(due.on()), ContractsWords.due(due.kind(), due.subject()), due.overdue());
    }
}
