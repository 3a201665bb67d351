package dev.servicereport.site;

import dev.servicereport.contract.Contract;
import dev.servicereport.contract.ContractTerm;
import dev.servicereport.contract.Parties;
import dev.servicereport.run.Outcome;
import dev.servicereport.site.DashboardView.Entry;
import dev.servicereport.site.DashboardView.Group;
import dev.servicereport.site.DashboardView.Picture;
import dev.servicereport.site.DashboardView.Strip;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.GapText;
import dev.servicereport.wording.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words the first page: what a run came to, as text and whole numbers ready to be shown (状況一覧). */
final class DashboardWriter {

    /** The known months of more than two years stand in two columns on a narrow screen. */
    private static final int LONG = 24;

    private final Outcome outcome;
    private final Pages pages;
    private final Display display;
    private final Texts texts;

    /** @param texts the sentences of documents */
    DashboardWriter(Outcome outcome, Texts texts) {
        this.outcome = outcome;
        this.texts = texts;
        pages = new Pages(outcome.documents());
        Contract contract = outcome.dataset().contract();
        display = new Display(
                contract.measurement().zone(),
                contract.sla().availability().target().scale() + 2);
    }

    /**
     * @param groups the documents and tables
     * @param trend the months as a curve, or null
     * @param pictures further charts
     */
    DashboardView write(List<Group> groups, @Nullable Picture trend, List<Picture> pictures) {
        TermMap map = new TermMap(outcome, pages, display);
        return new DashboardView(
                strip(),
                new CardsWriter(outcome, pages, texts).write(),
                new TermView(map.years(), map.told() > LONG, GapText.sentence(outcome.missing()), trend),
                new ServiceLines(outcome, display).write(),
                new IncidentLines(outcome, pages).write(),
                outcome.openPoints(),
                groups,
                pictures);
    }

    private Strip strip() {
        Contract contract = outcome.dataset().contract();
        ContractTerm term = contract.term();
        LocalDate asOf = outcome.payments().asOf();
        YearMonth first = YearMonth.from(term.serviceFrom());
        YearMonth last = YearMonth.from(term.serviceTo());
        int months = Math.toIntExact(first.until(last, ChronoUnit.MONTHS)) + 1;
        return new Strip(
                contract.title(),
                parties(contract.parties()),
                Display.date(term.serviceFrom()) + "から" + Display.date(term.serviceTo()) + "まで",
                Display.date(asOf),
                months,
                Math.toIntExact(Stream.iterate(first, month -> month.plusMonths(1))
                        .limit(months)
                        .filter(month -> isOver(month, term.serviceTo(), asOf))
                        .count()));
    }

    private static boolean isOver(YearMonth month, LocalDate serviceTo, LocalDate asOf) {
        LocalDate end = month.atEndOfMonth();
        return !(end.isAfter(serviceTo) ? serviceTo : end).isAfter(asOf);
    }

    private static String parties(Parties parties) {
        String number = parties.number().isEmpty() ? "" : "契約番号 " + parties.number() + "　";
        return number + "発注者 " + parties.client().name() + "　受注者 "
                + parties.contractor().name();
    }

    /** The entries of pictures, for the list of files. */
    static List<Entry> entries(List<Picture> pictures) {
        return pictures.stream()
                .map(picture -> new Entry(picture.title(), "", picture.png(), "PNG、" + picture.pngSize()))
                .toList();
    }
}
