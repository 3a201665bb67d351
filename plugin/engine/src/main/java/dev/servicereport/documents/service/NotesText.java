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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words how the figures were worked out, and what to know of the data (算定方法・データに関する注記). */
final class NotesText {

    private final ReportContext context;
    private final Contract contract;

    NotesText(ReportContext context) {
        this.context = context;
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
                new Item(
                        "計算式",
                        "稼働率（％）＝ サービス提供時間 ÷（サービスを提供すべき時間 － サービスを提供すべき時間から除く時間）× 100"
                                + reference(PrintedWords.AVAILABILITY)),
                new Item(
                        "測定地点",
                        terms.measuredFrom().isEmpty()
                                ? "指定なし（すべての監視記録を算入）"
                                : terms.measuredFrom() + "（他の拠点から見た停止は参考として示し、算入しない）"),
                new Item("提供すべき時間", ServiceHoursText.of(terms.serviceHours())),
                new Item("除く時間", exclusionRules(contract.sla().exclusions()) + reference(PrintedWords.EXCLUSIONS)),
                new Item("未計測時間の扱い", gaps(terms)),
                new Item("短時間の中断", minimumOutage(terms)),
                new Item(
                        "監視の間隔",
                        "標本は"
                                + Display.duration(
                                        contract.measurement().interval().toSeconds()) + "ごと。次の標本が"
                                + Display.duration(
                                        contract.measurement().tolerance().toSeconds())
                                + "以内にあればそれまで、なければ1間隔だけ状態が続くものとする"),
                new Item(
                        "端数処理",
                        "秒単位の整数で計算し、判定は端数処理前の値で行う。表示する稼働率は小数点以下"
                                + context.display().decimals() + "桁未満を切り捨てる"));
    }

    private String reference(String about) {
        return Display.inBrackets(contract.printed().reference(about));
    }

    private static String exclusionRules(ExclusionRules rules) {
        String notice = rules.noticeDays() == 0 ? "計画停止の事前通知の期限は定めない。" : "計画停止は" + rules.noticeDays() + "日前までの通知を要する。";
        String approval = rules.approvalRequired() ? "いずれも発注者の承認を要する。" : "承認は要件としない。";
        return notice + approval + "要件を満たさないものは一覧に示し、除かない";
    }

    private static String gaps(AvailabilityTerms terms) {
        return switch (terms.gaps()) {
            case UNDETERMINED -> "停止とみなした場合（下限）と稼働とみなした場合（上限）の両方を示す。両者で判定が異なるときは判定保留とする";
            case DOWN -> "停止とみなす";
            case UP -> "稼働とみなす";
            case EXCLUDED -> "サービスを提供すべき時間から除く";
        };
    }

    private static String minimumOutage(AvailabilityTerms terms) {
        long seconds = terms.minimumOutage().toSeconds();
        return seconds == 0 ? "長さにかかわらず停止として算入する" : Display.duration(seconds) + "未満の停止は一覧に示し、稼働として算入する";
    }

    private CorrectionRow row(CorrectionEffect effect) {
        Correction correction = effect.correction();
        return new CorrectionRow(
                context.name(correction.service()),
                context.display().span(correction.span()),
                status(correction.status()),
                correction.reason(),
                correction.decision().by() + " "
                        + Display.date(correction.decision().on()),
                context.name(correction.service()) + " " + change(effect.service()) + "、全体" + change(effect.whole()));
    }

    private String change(CorrectionEffect.Change change) {
        String before = context.display().percent(change.before());
        String after = context.display().percent(change.after());
        return before.equals(after) ? after + "（変わらず）" : before + " → " + after;
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
