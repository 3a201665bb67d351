package dev.servicereport.documents.papers;

import dev.servicereport.availability.Exclusion;
import dev.servicereport.availability.ExclusionRuling;
import dev.servicereport.availability.ExclusionRuling.Breach;
import dev.servicereport.contract.ExclusionRules;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.documents.papers.ExclusionPapers.About;
import dev.servicereport.documents.papers.ExclusionPapers.Approval;
import dev.servicereport.documents.papers.ExclusionPapers.Condition;
import dev.servicereport.documents.papers.ExclusionPapers.Paper;
import dev.servicereport.service.Service;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.ExclusionWords;
import dev.servicereport.wording.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Words a month's exclusions as papers between the parties (計画停止通知書・除外協議書). */
final class ExclusionPapersWriter {

    private static final String NONE_ASKED = "契約に定めなし";

    private final Dataset dataset;
    private final LocalDate asOf;
    private final ZoneId zone;
    private final ExclusionRules rules;
    private final Display display;

    /** @param asOf the last day that counts: what is noticed or approved later is not known yet of what lies ahead */
    ExclusionPapersWriter(Dataset dataset, LocalDate asOf) {
        this.dataset = dataset;
        this.asOf = asOf;
        zone = dataset.contract().measurement().zone();
        rules = dataset.contract().sla().exclusions();
        display = new Display(zone, 0);
    }

    /** The months in which exclusions begin that lie ahead and of which notice was given. */
    SortedSet<YearMonth> monthsAhead() {
        SortedSet<YearMonth> months = new TreeSet<>();
        known().filter(one -> day(one).isAfter(asOf)).forEach(one -> months.add(YearMonth.from(day(one))));
        return months;
    }

    /** Whether an exclusion that began in a month still lacks an approval that the contract asks for. */
    boolean isOpen(YearMonth month) {
        return rules.approvalRequired()
                && known().anyMatch(one -> YearMonth.from(day(one)).equals(month)
                        && !one.approval().isComplete());
    }

    /** The papers of the exclusions that begin in a month. */
    ExclusionPapers write(YearMonth month) {
        return new ExclusionPapers(
                Display.month(month),
                known().filter(one -> YearMonth.from(day(one)).equals(month))
                        .sorted(Comparator.comparing(Exclusion::span).thenComparing(Exclusion::service))
                        .map(this::paper)
                        .toList());
    }

    /** Those that have begun, and those of which notice was given, as far as they are approved. */
    private Stream<Exclusion> known() {
        return dataset.measurements().exclusions().stream()
                .map(ExclusionRuling::exclusion)
                .filter(one -> !day(one).isAfter(asOf) || isNoticed(one))
                .map(this::asKnown);
    }

    private boolean isNoticed(Exclusion one) {
        return one.noticedOn() != null && !one.noticedOn().isAfter(asOf);
    }

    private Exclusion asKnown(Exclusion one) {
        LocalDate approved = one.approval().on();
        boolean later = day(one).isAfter(asOf) && approved != null && approved.isAfter(asOf);
        return later
                ? new Exclusion(
                        one.service(),
                        one.span(),
                        one.kind(),
                        one.reason(),
                        one.noticedOn(),
                        new Exclusion.Approval("", null),
                        one.file())
                : one;
    }

    private LocalDate day(Exclusion one) {
        return LocalDate.ofInstant(one.span().startInstant(), zone);
    }

    private Paper paper(Exclusion one) {
        Exclusion.Approval approval = one.approval();
        return new Paper(
                one.kind() == Exclusion.Kind.PLANNED,
                new About(
                        name(one.service()),
                        year(day(one)) + display.span(one.span()),
                        Display.duration(one.span().seconds()),
                        ExclusionWords.kind(one.kind()),
                        Words.orNone(one.reason())),
                one.noticedOn() == null ? "" : Display.date(one.noticedOn()),
                new Approval(
                        approval.isComplete(), approval.on() == null ? "" : Display.date(approval.on()), approval.by()),
                List.of(kind(one), notice(one), approval(one)),
                outcome(one),
                one.file());
    }

    private String name(String id) {
        if (id.equals(Exclusion.EVERY_SERVICE)) {
            return "全サービス";
        }
        return dataset.measurements().services().find(id).map(Service::name).orElse(id);
    }

    private static Condition kind(Exclusion one) {
        return new Condition("区分", "除外できる区分のいずれか", ExclusionWords.kind(one.kind()), standing(true));
    }

    /** Notice alone: the rule is asked without approval. */
    private Condition notice(Exclusion one) {
        // without a number of days a notice that is given still may not come after the stop
        boolean asked = one.kind() == Exclusion.Kind.PLANNED && (rules.noticeDays() > 0 || one.noticedOn() != null);
        boolean kept = ExclusionRuling.of(one, new ExclusionRules(rules.noticeDays(), false), zone)
                .isValid();
        LocalDate noticed = one.noticedOn();
        String record = noticed == null
                ? Words.NONE
                : Display.date(noticed) + "（" + distance(ChronoUnit.DAYS.between(noticed, day(one))) + "）";
        String rule = noticeUntil() + "に通知";
        return new Condition("事前の通知", asked ? rule : NONE_ASKED, record, asked ? standing(kept) : Words.NONE);
    }

    /** Days from a notice to its stop, in words. */
    private static String distance(long days) {
        if (days == 0) {
            return "当日";
        }
        return Display.number(Math.abs(days)) + (days > 0 ? "日前" : "日後");
    }

    private String noticeUntil() {
        return rules.noticeDays() > 0 ? rules.noticeDays() + "日前まで" : "停止日まで";
    }

    /** Approval alone: the rule is asked without notice. */
    private Condition approval(Exclusion one) {
        boolean kept =
                ExclusionRuling.of(one, new ExclusionRules(0, true), zone).isValid();
        Exclusion.Approval approval = one.approval();
        String record = approval.on() == null
                ? Words.orNone(approval.by())
                : Display.date(approval.on()) + "（" + Words.orNone(approval.by()) + "）";
        String rule = one.kind() == Exclusion.Kind.PLANNED ? "停止日までに承認" : "承認者及び承認日の記載";
        return new Condition(
                "発注者の承認",
                rules.approvalRequired() ? rule : NONE_ASKED,
                record,
                rules.approvalRequired() ? standing(kept) : Words.NONE);
    }

    private static String standing(boolean kept) {
        return kept ? "○ 適" : "× 否";
    }

    private String outcome(Exclusion one) {
        Breach breach = ExclusionRuling.of(one, rules, zone).breach();
        if (breach == null) {
            return "条件を満たすので、この期間を稼働率の対象時間から除きます。";
        }
        boolean open = day(one).isAfter(asOf) && !one.approval().isComplete();
        return open ? "発注者の承認を待っています。条件を満たさないときは、この期間を対象時間から除きません。" : why(breach) + "ため、この期間を稼働率の対象時間から除きません。";
    }

    private String why(Breach breach) {
        return switch (breach) {
            case NOTICE_MISSING -> "通知日の記載がない";
            case NOTICE_TOO_LATE -> "通知が" + noticeUntil() + "にない";
            case APPROVAL_MISSING -> "承認の記載がない";
            case APPROVAL_TOO_LATE -> "承認が停止日より後である";
        };
    }

    /** {@code 令和7年}: the span itself has none. */
    private static String year(LocalDate day) {
        String date = Display.date(day);
        return date.substring(0, date.indexOf('年') + 1);
    }
}
