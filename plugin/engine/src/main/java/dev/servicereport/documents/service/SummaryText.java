package dev.servicereport.documents.service;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Verdict;
import dev.servicereport.contract.AvailabilityTerms;
import dev.servicereport.contract.Contract;
import dev.servicereport.contract.PrintedWords;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.wording.Display;
import java.util.ArrayList;
import java.util.List;

/** Words the verdict at a glance (総括). */
final class SummaryText {

    private final Display display;
    private final AvailabilityTerms terms;
    private final PrintedWords printed;

    SummaryText(Display display, Contract contract) {
        this.display = display;
        terms = contract.sla().availability();
        printed = contract.printed();
    }

    /** @param remarks what to know before the verdict is read, in whole sentences */
    Summary of(ServiceFigures overall, List<String> remarks) {
        Availability availability = overall.availability();
        return new Summary(
                target(),
                display.percent(availability),
                MonthlyReportWriter.verdictText(overall.verdict()),
                Display.number(availability.outages()) + "回",
                Display.duration(availability.longestOutageSeconds()),
                Display.duration(overall.allowedSeconds()),
                left(overall),
                MonthlyReportWriter.concat(sentences(overall), remarks));
    }

    private String target() {
        return terms.target().toPlainString() + "%";
    }

    static String left(ServiceFigures overall) {
        String least = Display.left(overall.leastLeftSeconds());
        String most = Display.left(overall.mostLeftSeconds());
        return least.equals(most) ? least : least + "～" + most;
    }

    private List<String> sentences(ServiceFigures overall) {
        List<String> sentences = new ArrayList<>();
        sentences.add(verdictSentence(overall));
        Availability availability = overall.availability();
        if (overall.verdict() == Verdict.MISSED) {
            sentences.add("基準値を下回ったため、対応の内容を発注者と協議する必要があります"
                    + Display.inBrackets(printed.reference(PrintedWords.BELOW_TARGET)) + "。");
        }
        if (availability.unknownSeconds() > 0) {
            sentences.add(gapSentence(availability));
        }
        return sentences;
    }

    private String verdictSentence(ServiceFigures overall) {
        String percent = display.percent(overall.availability());
        return switch (overall.verdict()) {
            case MET -> "当月の稼働率は" + percent + "で、基準値" + target() + "以上を満たしました。";
            case MISSED ->
                "当月の稼働率は" + percent + "で、基準値" + target() + "を下回りました。許容停止時間"
                        + Display.duration(overall.allowedSeconds()) + "に対し、停止時間は"
                        + Display.duration(overall.availability().downSeconds()) + "でした。";
            case UNDETERMINED -> "未計測時間があるため、当月の稼働率は" + percent + "の範囲にあり、基準値" + target() + "を満たしたかどうかは確定していません。";
            case NOT_APPLICABLE -> "当月は、サービスを提供すべき時間がありません。";
        };
    }

    private String gapSentence(Availability availability) {
        String gap = "監視記録のない時間（未計測時間）が" + Display.duration(availability.unknownSeconds()) + "あります。";
        return gap
                + switch (terms.gaps()) {
                    case UNDETERMINED -> "すべて停止とみなした場合が下限、すべて稼働とみなした場合が上限です。";
                    case DOWN -> "契約により、停止とみなしています。";
                    case UP -> "契約により、稼働とみなしています。";
                    case EXCLUDED -> "契約により、サービスを提供すべき時間から除いています。";
                };
    }
}
