package dev.servicereport.figures;

import dev.servicereport.availability.DataGap;
import dev.servicereport.contract.ContractTerm;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.wording.GapText;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the cut-off and the months make of the data: what is assumed, what is missing, and why there is no month. */
final class ScopeNotices {

    private final Dataset dataset;
    private final FiguresCalculation calculation;
    private final boolean given;

    /** @param given whether somebody gave the cut-off */
    ScopeNotices(Dataset dataset, FiguresCalculation calculation, boolean given) {
        this.dataset = dataset;
        this.calculation = calculation;
        this.given = given;
    }

    List<Problem> of(List<YearMonth> months) {
        List<Problem> notices = new ArrayList<>();
        if (months.isEmpty()) {
            notices.add(noMonth());
        }
        calculation.assumedFrom().map(ScopeNotices::assumed).ifPresent(notices::add);
        GapText.stretches(calculation.gaps().missing()).forEach(stretch -> notices.add(missing(stretch)));
        GapText.stretches(calculation.gaps().corrected())
                .forEach(stretch -> notices.add(corrected(stretch, "corrections set the whole of it", GapText.SET)));
        GapText.stretches(calculation.gaps().partlyCorrected())
                .forEach(stretch -> notices.add(corrected(
                        stretch, "corrections set some of it, and the rest is not known", GapText.PARTLY_SET)));
        return notices;
    }

    private Problem noMonth() {
        ContractTerm term = dataset.contract().term();
        if (calculation.horizon().isEmpty() && !given) {
            return allBefore(term);
        }
        if (calculation.horizon().isEmpty()) {
            return Problem.notice(
                            SourceLocation.wholeFile("service-report.asOf"),
                            "",
                            Scope.NO_MONTH + ": the cut-off is not after the beginning of service on "
                                    + term.serviceFrom() + "; name a later one with -Dservice-report.asOf")
                    .hint("集計の締めが運用開始日 " + term.serviceFrom()
                            + " の0時以前のため、報告する月がありません。後の締めを -Dservice-report.asOf で指定してください");
        }
        String site = dataset.contract().sla().availability().measuredFrom();
        String others = site.isEmpty() ? "" : "; rows of other sites than " + site + " do not count";
        return Problem.notice(
                        SourceLocation.wholeFile("uptime"),
                        "",
                        Scope.NO_MONTH + ": no row that counts lies between " + term.serviceFrom() + " and "
                                + calculation.lastDay() + others
                                + "; name a later cut-off with -Dservice-report.asOf, or mend the service term")
                .hint(term.serviceFrom() + " から " + calculation.lastDay() + " までに算入する監視記録の行がない"
                        + (site.isEmpty() ? "" : "（" + site + " 以外の拠点の行は算入しない）")
                        + "ため、報告する月がありません。-Dservice-report.asOf 又は運用期間を確かめてください");
    }

    private static Problem allBefore(ContractTerm term) {
        return Problem.notice(
                        SourceLocation.wholeFile("service-report.asOf"),
                        "",
                        Scope.NO_MONTH + ": all data lie before service begins on " + term.serviceFrom()
                                + "; if that is not so, mend their dates, the unit of 'timestamp' or 'service-from';"
                                + " else name a cut-off with -Dservice-report.asOf")
                .hint("監視記録と停止一覧がすべて運用開始日 " + term.serviceFrom()
                        + " より前のため、報告する月がありません。誤りなら、日時（年の打ち間違い、sources の timestamp の単位）又は契約の service-from を、"
                        + "誤りでなければ締めを -Dservice-report.asOf で指定してください");
    }

    private static Problem assumed(YearMonth from) {
        return Problem.notice(
                        SourceLocation.wholeFile("outages"),
                        from.toString(),
                        "no outage is listed from this month on: none is assumed")
                .hint(GapText.assumed(from));
    }

    private static Problem missing(GapText.Stretch stretch) {
        DataGap gap = stretch.gap();
        if (gap.list()) {
            return Problem.notice(
                            SourceLocation.wholeFile("outages"),
                            stretch.months(),
                            "data are missing: no outage list is named by this month" + ids(": ", gap))
                    .hint(stretch.inJapanese() + "の停止一覧がありません（データなし）");
        }
        return Problem.notice(
                        SourceLocation.wholeFile("uptime"),
                        stretch.months(),
                        "data are missing: no row that counts" + ids(" of ", gap))
                .hint(stretch.inJapanese() + "は、" + GapText.names(gap) + " の監視記録がありません（データなし）");
    }

    private static Problem corrected(GapText.Stretch stretch, String how, String inJapanese) {
        return Problem.notice(
                        SourceLocation.wholeFile("corrections.csv"),
                        stretch.months(),
                        "no row that counts" + ids(" of ", stretch.gap()) + "; " + how)
                .hint(stretch.inJapanese() + "は、" + GapText.names(stretch.gap()) + " の監視記録がなく、" + inJapanese);
    }

    /** {@code db, web from 2025-02-28T23:59:59 on}: of the second one earlier rows reach into the month. */
    private static String ids(String before, DataGap gap) {
        return gap.services().stream()
                .map(service -> service.id()
                        + gap.from(service).map(time -> " from " + time + " on").orElse(""))
                .collect(Collectors.joining(", ", gap.services().isEmpty() ? "" : before, ""));
    }
}
