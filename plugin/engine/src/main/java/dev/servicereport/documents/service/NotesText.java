package dev.servicereport.documents.service;

import dev.servicereport.availability.Correction;
import dev.servicereport.availability.Status;
import dev.servicereport.contract.AvailabilityTerms;
import dev.servicereport.contract.Contract;
import dev.servicereport.contract.ExclusionRules;
import dev.servicereport.contract.PrintedWords;
import dev.servicereport.dataset.InputFile;
import dev.servicereport.documents.service.Notes.Item;
import dev.servicereport.figures.CorrectionEffect;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.problem.Problem;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.ServiceHoursText;
import dev.servicereport.wording.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words how the figures were worked out, and what to know of the data (算定方法・データに関する注記). */
final class NotesText {

    private final ReportContext context;
    private final Contract contract;
    private final Texts texts;

    NotesText(ReportContext context) {
        this.context = context;
        texts = context.texts();
        contract = context.dataset().contract();
    }

    Notes of(MonthFigures figures) {
        return new Notes(
                method(),
                figures.details().corrections().stream().map(this::row).toList(),
                notices(figures.window()),
                FileNames.of(context.dataset().files().stream()
                        .filter(file -> file.forFigures()
                                && !file.isLaterThan(figures.window().end()))
                        .map(InputFile::name)
                        .toList()));
    }

    /** What is to be known of the data, without what was said of files that came later. */
    private List<String> notices(TimeSpan window) {
        Set<String> later = context.dataset().files().stream()
                .filter(file -> file.isLaterThan(window.end()))
                .map(InputFile::name)
                .collect(Collectors.toSet());
        Stream<Problem> known = context.dataset().notices().stream()
                .filter(notice -> !later.contains(notice.where().file()));
        return Stream.concat(known, context.calculation().noticesBefore(window.end()).stream())
                .sorted()
                .map(NotesText::notice)
                .toList();
    }

    List<Item> method() {
        AvailabilityTerms terms = contract.sla().availability();
        return List.of(
                item("method.formula", "clause", reference(PrintedWords.AVAILABILITY)),
                terms.measuredFrom().isEmpty()
                        ? item("method.no-site")
                        : item("method.site", "site", terms.measuredFrom()),
                item("method.hours", "hours", ServiceHoursText.of(terms.serviceHours())),
                exclusions(contract.sla().exclusions()),
                item(gaps(terms)),
                minimumOutage(terms),
                item(
                        "method.interval",
                        "interval",
                        Display.duration(contract.measurement().interval().toSeconds()),
                        "tolerance",
                        Display.duration(contract.measurement().tolerance().toSeconds())),
                item("method.rounding", "decimals", context.display().decimals()));
    }

    private Item item(String key, Object... values) {
        Texts.Item item = texts.item(key, values);
        return new Item(item.name(), item.text());
    }

    private String reference(String about) {
        return Display.inBrackets(contract.printed().reference(about));
    }

    private Item exclusions(ExclusionRules rules) {
        return item(
                "method.excluded",
                "notice",
                rules.noticeDays() == 0
                        ? texts.say("method.no-notice")
                        : texts.say("method.notice", "days", rules.noticeDays()),
                "approval",
                texts.say(rules.approvalRequired() ? "method.approval" : "method.no-approval"),
                "clause",
                reference(PrintedWords.EXCLUSIONS));
    }

    private static String gaps(AvailabilityTerms terms) {
        return switch (terms.gaps()) {
            case UNDETERMINED -> "method.gaps-undetermined";
            case DOWN -> "method.gaps-down";
            case UP -> "method.gaps-up";
            case EXCLUDED -> "method.gaps-excluded";
        };
    }

    private Item minimumOutage(AvailabilityTerms terms) {
        long seconds = terms.minimumOutage().toSeconds();
        return seconds == 0 ? item("method.short-counts") : item("method.short", "length", Display.duration(seconds));
    }

    private CorrectionRow row(CorrectionEffect effect) {
        Correction correction = effect.correction();
        return new CorrectionRow(
                context.name(correction.service()),
                context.display().span(correction.span()),
                status(correction.status()),
                correction.reason(),
                texts.say(
                        "notes.decision",
                        "by",
                        correction.decision().by(),
                        "on",
                        Display.date(correction.decision().on())),
                texts.say(
                        "notes.effect",
                        "service",
                        context.name(correction.service()),
                        "ofService",
                        change(effect.service()),
                        "ofWhole",
                        change(effect.whole())));
    }

    private String change(CorrectionEffect.Change change) {
        String before = context.display().percent(change.before());
        String after = context.display().percent(change.after());
        return texts.say(before.equals(after) ? "notes.same" : "notes.changed", "before", before, "after", after);
    }

    private static String status(Status status) {
        return switch (status) {
            case UP -> "稼働";
            case DOWN -> "停止";
            case UNKNOWN -> "未計測";
        };
    }

    private static String notice(Problem problem) {
        return problem.where() + "：" + (problem.hint().isEmpty() ? problem.expected() : problem.hint())
                + (problem.found().isEmpty() ? "" : "（" + problem.found() + "）")
                + (problem.detail().isEmpty() ? "" : "。" + problem.detail());
    }
}
