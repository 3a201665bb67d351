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
import dev.servicereport.wording.DownloadWords;
import dev.servicereport.wording.GapText;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
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
                new ServiceLines(outcome, display, texts).write(),
                new IncidentLines(outcome, pages, texts).write(),
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
                Words.fromTo(Display.date(term.serviceFrom()), Display.date(term.serviceTo())),
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

    private String parties(Parties parties) {
        String client = parties.client().name();
        String contractor = parties.contractor().name();
        return parties.number().isEmpty()
                ? texts.say("site.parties", "client", client, "contractor", contractor)
                : texts.say(
                        "site.parties-and-number",
                        "number",
                        parties.number(),
                        "client",
                        client,
                        "contractor",
                        contractor);
    }

    /** The entries of pictures, for the list of files. */
    static List<Entry> entries(List<Picture> pictures) {
        return pictures.stream()
                .map(picture ->
                        new Entry(picture.title(), "", picture.png(), DownloadWords.CHARTS.note(picture.pngSize())))
                .toList();
    }
}
