package dev.servicereport.site;

import dev.servicereport.availability.Verdict;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.run.Outcome;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.site.DashboardView.ServiceLine;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.VerdictText;
import dev.servicereport.wording.Words;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Each service in the months reported last (サービス別の状況). */
final class ServiceLines {

    private static final int MONTHS = 15;

    private final ServiceTree services;
    private final Display display;
    private final Texts texts;
    private final List<YearMonth> shown = new ArrayList<>();
    private final List<@Nullable MonthFigures> figures = new ArrayList<>();

    ServiceLines(Outcome outcome, Display display, Texts texts) {
        this.texts = texts;
        services = outcome.dataset().measurements().services();
        this.display = display;
        List<MonthFigures> months = outcome.months();
        if (months.isEmpty()) {
            return;
        }
        YearMonth last = months.get(months.size() - 1).month();
        YearMonth first = months.get(0).month();
        YearMonth start = last.minusMonths(MONTHS - 1L).isBefore(first) ? first : last.minusMonths(MONTHS - 1L);
        for (YearMonth month = start; !month.isAfter(last); month = month.plusMonths(1)) {
            YearMonth wanted = month;
            shown.add(month);
            figures.add(months.stream()
                    .filter(known -> known.month().equals(wanted))
                    .findFirst()
                    .orElse(null));
        }
    }

    /** The whole first; none when no month was reported. */
    List<ServiceLine> write() {
        if (shown.isEmpty()) {
            return List.of();
        }
        List<ServiceLine> lines = new ArrayList<>();
        lines.add(line(
                ServiceTree.WHOLE, figures.stream().map(ServiceLines::overall).toList()));
        for (int i = 0; i < services.services().size(); i++) {
            int index = i;
            lines.add(line(
                    services.services().get(i),
                    figures.stream().map(month -> service(month, index)).toList()));
        }
        return lines;
    }

    private static @Nullable ServiceFigures overall(@Nullable MonthFigures month) {
        return month == null ? null : month.overall();
    }

    private static @Nullable ServiceFigures service(@Nullable MonthFigures month, int index) {
        return month == null ? null : month.services().get(index);
    }

    private ServiceLine line(Service service, List<@Nullable ServiceFigures> months) {
        ServiceFigures last = Objects.requireNonNull(months.get(months.size() - 1));
        int depth = Math.max(0, services.selfAndAbove(service.id()).size() - 2);
        int missed = count(months, Verdict.MISSED);
        return new ServiceLine(
                service.name(),
                service.equals(ServiceTree.WHOLE) ? 0 : depth,
                Sparkline.of(months, span(), words(months)),
                display.percent(last.availability()),
                VerdictText.of(last.verdict()),
                missed);
    }

    private static int count(List<@Nullable ServiceFigures> months, Verdict verdict) {
        return Math.toIntExact(months.stream()
                .filter(month -> month != null && month.verdict() == verdict)
                .count());
    }

    /** {@code 令和7年1月から令和8年3月までの稼働率：令和7年3月は未達成（99.621 %）}. */
    private String words(List<@Nullable ServiceFigures> months) {
        List<String> named = IntStream.range(0, months.size())
                .mapToObj(i -> word(shown.get(i), months.get(i)))
                .filter(word -> !word.isEmpty())
                .toList();
        return named.isEmpty()
                ? texts.say("site.all-met", "span", span())
                : texts.say("site.not-all-met", "span", span(), "months", String.join(Words.COMMA, named));
    }

    private String span() {
        String first = Display.month(shown.get(0));
        String last = Display.month(shown.get(shown.size() - 1));
        return shown.size() == 1
                ? texts.say("site.month-availability", "month", first)
                : texts.say("site.months-availability", "first", first, "last", last);
    }

    private String word(YearMonth month, @Nullable ServiceFigures figures) {
        if (figures == null) {
            return texts.say("site.month-missing", "month", Display.month(month));
        }
        return figures.verdict() == Verdict.MET
                ? ""
                : texts.say(
                        "site.month-verdict",
                        "month",
                        Display.month(month),
                        "verdict",
                        Display.verdict(figures.verdict()),
                        "percent",
                        display.percent(figures.availability()));
    }
}
