package dev.servicereport.documents.service;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Verdict;
import dev.servicereport.contract.AvailabilityTerms;
import dev.servicereport.contract.Contract;
import dev.servicereport.contract.PrintedWords;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.figures.WholeMonth;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.util.ArrayList;
import java.util.List;

/** Words the verdict at a glance (総括). */
final class SummaryText {

    private final ReportContext context;
    private final Display display;
    private final AvailabilityTerms terms;
    private final PrintedWords printed;
    private final Texts texts;

    SummaryText(ReportContext context) {
        this.context = context;
        display = context.display();
        texts = context.texts();
        Contract contract = context.dataset().contract();
        terms = contract.sla().availability();
        printed = contract.printed();
    }

    /** @param remarks what to know before the verdict is read, in whole sentences */
    Summary of(MonthFigures figures, List<String> remarks) {
        ServiceFigures overall = figures.overall();
        Availability availability = overall.availability();
        return new Summary(
                target(),
                display.percent(availability),
                context.paper().text(figures.month(), overall),
                texts.say("summary.outages", "count", Display.number(availability.outages())),
                Display.duration(availability.longestOutageSeconds()),
                Display.duration(overall.allowedSeconds()),
                left(overall, texts),
                MonthlyReportWriter.concat(sentences(figures), remarks));
    }

    private String target() {
        return texts.say("summary.target", "target", terms.target().toPlainString());
    }

    static String left(ServiceFigures overall, Texts texts) {
        String least = Display.left(overall.leastLeftSeconds());
        String most = Display.left(overall.mostLeftSeconds());
        return least.equals(most) ? least : texts.say("summary.left-range", "least", least, "most", most);
    }

    private List<String> sentences(MonthFigures figures) {
        ServiceFigures overall = figures.overall();
        boolean open = context.paper().isOpen(figures.month());
        List<String> sentences = new ArrayList<>();
        if (!open) {
            sentences.add(verdictSentence(overall));
        }
        context.paper().whole(figures.month()).ifPresent(whole -> sentences.addAll(underWay(figures, open, whole)));
        Availability availability = overall.availability();
        if (overall.verdict() == Verdict.MISSED && !open) {
            sentences.add(texts.say(
                    "summary.consult", "clause", Display.inBrackets(printed.reference(PrintedWords.BELOW_TARGET))));
        }
        if (availability.unknownSeconds() > 0) {
            sentences.add(gapSentence(availability));
        }
        return sentences;
    }

    /** That the month goes on, and what of the whole month's allowance is left. */
    private List<String> underWay(MonthFigures figures, boolean open, WholeMonth whole) {
        ServiceFigures overall = figures.overall();
        String until = context.until(figures);
        if (!open) {
            return List.of(texts.say("summary.under-way-missed", "until", until));
        }
        String soFar = overall.verdict() == Verdict.NOT_APPLICABLE
                ? texts.say("summary.under-way-none", "until", until)
                : texts.say(
                        "summary.under-way",
                        "until",
                        until,
                        "availability",
                        display.percent(overall.availability()),
                        "target",
                        target());
        long unobserved = whole.openSeconds(overall);
        return List.of(
                soFar,
                texts.say(
                        "summary.under-way-left",
                        "allowed",
                        Display.duration(whole.allowedSeconds(overall)),
                        "left",
                        Display.duration(whole.leftSeconds(overall)),
                        "open",
                        unobserved == 0
                                ? ""
                                : texts.say("summary.under-way-open", "open", Display.duration(unobserved))));
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
