package dev.servicereport.documents.service;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Verdict;
import dev.servicereport.contract.AvailabilityTerms;
import dev.servicereport.contract.Contract;
import dev.servicereport.contract.PrintedWords;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.util.ArrayList;
import java.util.List;

/** Words the verdict at a glance (総括). */
final class SummaryText {

    private final Display display;
    private final AvailabilityTerms terms;
    private final PrintedWords printed;
    private final Texts texts;

    SummaryText(ReportContext context) {
        display = context.display();
        texts = context.texts();
        Contract contract = context.dataset().contract();
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
                texts.say("summary.outages", "count", Display.number(availability.outages())),
                Display.duration(availability.longestOutageSeconds()),
                Display.duration(overall.allowedSeconds()),
                left(overall, texts),
                MonthlyReportWriter.concat(sentences(overall), remarks));
    }

    private String target() {
        return texts.say("summary.target", "target", terms.target().toPlainString());
    }

    static String left(ServiceFigures overall, Texts texts) {
        String least = Display.left(overall.leastLeftSeconds());
        String most = Display.left(overall.mostLeftSeconds());
        return least.equals(most) ? least : texts.say("summary.left-range", "least", least, "most", most);
    }

    private List<String> sentences(ServiceFigures overall) {
        List<String> sentences = new ArrayList<>();
        sentences.add(verdictSentence(overall));
        Availability availability = overall.availability();
        if (overall.verdict() == Verdict.MISSED) {
            sentences.add(texts.say(
                    "summary.consult", "clause", Display.inBrackets(printed.reference(PrintedWords.BELOW_TARGET))));
        }
        if (availability.unknownSeconds() > 0) {
            sentences.add(gapSentence(availability));
        }
        return sentences;
    }

    private String verdictSentence(ServiceFigures overall) {
        String key = switch (overall.verdict()) {
            case MET -> "summary.met";
            case MISSED -> "summary.missed";
            case UNDETERMINED -> "summary.undetermined";
            case NOT_APPLICABLE -> "summary.not-applicable";
        };
        return texts.say(
                key,
                "availability",
                display.percent(overall.availability()),
                "target",
                target(),
                "allowed",
                Display.duration(overall.allowedSeconds()),
                "down",
                Display.duration(overall.availability().downSeconds()));
    }

    private String gapSentence(Availability availability) {
        String key = switch (terms.gaps()) {
            case UNDETERMINED -> "summary.gap-undetermined";
            case DOWN -> "summary.gap-down";
            case UP -> "summary.gap-up";
            case EXCLUDED -> "summary.gap-excluded";
        };
        return texts.say(key, "unknown", Display.duration(availability.unknownSeconds()));
    }
}
