package dev.servicereport.site;

import dev.servicereport.availability.Verdict;
import dev.servicereport.delivery.Minutes;
import dev.servicereport.documents.Catalogue;
import dev.servicereport.documents.RequirementMatrix;
import dev.servicereport.documents.service.IndexRow;
import dev.servicereport.figures.FiscalYearFigures;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.money.Yen;
import dev.servicereport.run.Outcome;
import dev.servicereport.site.DashboardView.Bar;
import dev.servicereport.site.DashboardView.Cards;
import dev.servicereport.site.DashboardView.Downtime;
import dev.servicereport.site.DashboardView.Money;
import dev.servicereport.site.DashboardView.Newest;
import dev.servicereport.site.DashboardView.Task;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.PaymentWords;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.VerdictText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What to know first: the newest verdict, what is left of its allowance, of the money, and what asks for an action. */
final class CardsWriter {

    private final Outcome outcome;
    private final Pages pages;
    private final Texts texts;

    CardsWriter(Outcome outcome, Pages pages, Texts texts) {
        this.outcome = outcome;
        this.pages = pages;
        this.texts = texts;
    }

    Cards write() {
        return new Cards(
                newest(),
                money(),
                List.of(held(), minutes(), openPoints(), missing()),
                RequirementBars.of(outcome.requirements(), pages.of(RequirementMatrix.DOCUMENT)));
    }

    private @Nullable Newest newest() {
        List<MonthFigures> months = outcome.months();
        if (months.isEmpty()) {
            return null;
        }
        MonthFigures month = months.get(months.size() - 1);
        IndexRow row = IndexRow.of(month, outcome.isMissing(month.month()), texts);
        return new Newest(
                row.month(),
                VerdictText.of(month.overall().verdict()),
                row.availability(),
                row.target(),
                downtime(month.overall(), row),
                pages.of(month.month()));
    }

    /** Rounded up where it was used, so that a bar never looks better than it is. */
    private static @Nullable Downtime downtime(ServiceFigures overall, IndexRow row) {
        if (overall.verdict() == Verdict.NOT_APPLICABLE) {
            return null;
        }
        long allowed = overall.allowedSeconds();
        long surely = allowed - overall.mostLeftSeconds();
        long atMost = allowed - overall.leastLeftSeconds();
        long whole = Math.max(1, Math.max(allowed, atMost));
        int filled = permille(surely, whole);
        Bar bar = new Bar(filled, permille(atMost, whole) - filled, permille(allowed, whole));
        return new Downtime(row.down(), Display.duration(allowed), row.left(), overall.mostLeftSeconds() < 0, bar);
    }

    private static int permille(long part, long whole) {
        return Math.toIntExact(-Math.floorDiv(-part * Bar.WHOLE, whole));
    }

    private @Nullable Money money() {
        PaymentFigures payments = outcome.payments();
        if (payments.book().accounts().isEmpty()) {
            return null;
        }
        Yen total = payments.total();
        String plan = pages.of(Catalogue.PAYMENT_PLAN.id());
        Optional<Yen> known = payments.paid();
        if (known.isEmpty()) {
            return new Money(PaymentWords.yen(total), "", "", 0, plan);
        }
        Yen paid = known.get();
        return new Money(
                PaymentWords.yen(total),
                PaymentWords.yen(paid),
                PaymentWords.yen(total.minus(paid)),
                share(paid, total),
                plan);
    }

    private static int share(Yen part, Yen whole) {
        return whole.amount() <= 0
                ? 0
                : Math.toIntExact(Math.min(Bar.WHOLE, part.amount() * Bar.WHOLE / whole.amount()));
    }

    /** Months whose verdict unobserved time holds back. */
    private Task held() {
        List<String> addresses = outcome.fiscalYears().stream()
                .flatMap(year -> year.months().stream())
                .filter(cell -> cell.verdict() == Verdict.UNDETERMINED)
                .map(FiscalYearFigures.Cell::month)
                .map(pages::of)
                .toList();
        return new Task(texts.say("site.undetermined-months"), addresses.size(), onlyOr(addresses, "#term"));
    }

    private Task minutes() {
        LocalDate asOf = outcome.payments().asOf();
        List<String> addresses = outcome.dataset().delivery().project().minutes().stream()
                .filter(meeting ->
                        !meeting.heldOn().isAfter(asOf) && !meeting.approval().isGivenBy(asOf))
                .map(Minutes::id)
                .map(id -> pages.of("minutes", id))
                .toList();
        String list = pages.of("minutes-list");
        return new Task(
                texts.say("site.minutes-awaiting"),
                addresses.size(),
                onlyOr(addresses, list.isEmpty() ? "#documents" : list));
    }

    private Task openPoints() {
        int count = outcome.openPoints().size();
        return new Task(texts.say("site.open-points"), count, count == 0 ? "" : "#open-points");
    }

    private Task missing() {
        int count = outcome.missing().size();
        return new Task(texts.say("site.missing-months"), count, count == 0 ? "" : "#gaps");
    }

    /** The only address, where there is one; of several, or of a page that is not there, the place that tells them all. */
    private static String onlyOr(List<String> addresses, String all) {
        if (addresses.isEmpty()) {
            return "";
        }
        return addresses.size() == 1 && !addresses.get(0).isEmpty() ? addresses.get(0) : all;
    }
}
