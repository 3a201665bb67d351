package dev.servicereport.documents.briefing;

import dev.servicereport.chart.Chart;
import dev.servicereport.contract.Contract;
import dev.servicereport.document.DocumentWriter;
import dev.servicereport.document.Edition;
import dev.servicereport.documents.briefing.CauseFacts.CauseRow;
import dev.servicereport.documents.briefing.MoneyFacts.MoneyRow;
import dev.servicereport.slides.Deck;
import dev.servicereport.slides.Deck.Column;
import dev.servicereport.slides.Deck.Picture;
import dev.servicereport.slides.Deck.Slide;
import dev.servicereport.slides.Deck.Table;
import dev.servicereport.slides.Plot;
import dev.servicereport.slides.Visual;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of the briefing as slides, with the same sentences, charts and tables (スライド). */
final class BriefingSlides {

    /** Where a PNG says how wide it is; its height follows. */
    private static final int PNG_WIDTH_AT = 16;

    private static final String CONTINUED = "（続き）";

    private final Contract contract;
    private final Briefing briefing;
    private final Map<String, Chart> charts;
    private final BriefingTexts texts;
    private final Path folder;

    /**
     * @param edition a briefing
     * @param texts its sentences
     * @param folder where its charts lie
     */
    BriefingSlides(Contract contract, Edition edition, BriefingTexts texts, Path folder) {
        this.contract = contract;
        briefing = (Briefing) Objects.requireNonNull(edition.values().get("briefing"), "a briefing");
        charts = edition.charts();
        this.texts = texts;
        this.folder = folder;
    }

    /** @param date the last day that counts */
    Deck deck(LocalDate date) throws IOException {
        List<Slide> slides = new ArrayList<>();
        slides.add(slide("year", texts.of("yearFigure"), List.of("yearHours", "yearNotes"), "yearTiles", null));
        if (charts.containsKey("monthTrend")) {
            slides.add(slide(
                    "month", "", List.of("monthNotes"), "monthTrend", BriefingPlots.told(charts.get("monthTrend"))));
        }
        CauseFacts causes = briefing.causes();
        if (causes != null) {
            slides.add(slide("cause", "", List.of("causeNotes"), "incidentCauses", causes(causes)));
        }
        AnswerFacts answers = briefing.answers();
        if (answers != null) {
            List<String> lines = List.of("answerInquiries", "answerReports", "answerRecoveries", "answerEffects");
            slides.add(slide("answer", "", lines, "", effects(answers)));
        }
        MoneyFacts money = briefing.money();
        if (money != null) {
            slides.add(slide("money", "", List.of("moneyNotes"), "paidYears", money(money)));
        }
        if (briefing.clauses() != null) {
            slides.add(slide("clause", "", List.of("clauseNotes", "clauseOpen"), "clauseStates", null));
        }
        slides.add(outlook());
        return new Deck(
                texts.of("documentTitle"),
                briefing.about().forPublic()
                        ? ""
                        : contract.parties().contractor().name(),
                date,
                foot(),
                CONTINUED,
                slides);
    }

    private String foot() {
        String handling = briefing.about().forPublic() ? "" : contract.printed().handling();
        return texts.of("source") + (handling.isEmpty() ? "" : "　" + handling);
    }

    private Slide slide(String page, String figure, List<String> lines, String chart, @Nullable Table table)
            throws IOException {
        return new Slide(
                texts.of(page + "Title"),
                figure,
                lines.stream().map(texts::of).toList(),
                visual(chart),
                table,
                notes(chart));
    }

    private Slide outlook() {
        List<Column> columns = List.of(new Column("", 24, false), new Column("", 76, false));
        Table glossary = new Table(texts.of("glossaryTitle"), columns, texts.glossary());
        return new Slide(texts.of("outlookTitle"), "", texts.list("outlookItems"), null, glossary, notes(""));
    }

    /** What the chart shows in words, and where everything comes from. */
    private String notes(String name) {
        Chart chart = charts.get(name);
        String cut = name.equals("paidYears") ? texts.of("moneyCut") : "";
        return Stream.of(chart == null ? "" : chart.alt(), cut, texts.of("source"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** A chart that can be edited where one shows all that there is to see, else a picture. */
    private @Nullable Visual visual(String name) throws IOException {
        Chart chart = charts.get(name);
        if (chart == null) {
            return null;
        }
        Plot plot = BriefingPlots.of(chart);
        return plot == null ? picture(name, chart) : plot;
    }

    private Picture picture(String name, Chart chart) throws IOException {
        byte[] png = Files.readAllBytes(folder.resolve(DocumentWriter.fileName(name) + ".png"));
        ByteBuffer header = ByteBuffer.wrap(png);
        return new Picture(
                png,
                header.getInt(PNG_WIDTH_AT),
                header.getInt(PNG_WIDTH_AT + Integer.BYTES),
                chart.title(),
                chart.alt());
    }

    private @Nullable Table causes(CauseFacts facts) {
        List<List<String>> rows = facts.rows().stream().map(this::cells).toList();
        boolean isPublic = briefing.about().forPublic();
        int[] shares = isPublic ? new int[] {22, 22, 28, 28} : new int[] {13, 37, 34, 16};
        return rows.isEmpty() ? null : table("causeTitle", columns("causeColumns", shares, false), rows);
    }

    private List<String> cells(CauseRow row) {
        String done = doneText(row);
        return briefing.about().forPublic()
                ? List.of(row.when(), row.lasted(), row.cause(), done)
                : List.of(row.when(), row.cause(), row.measure(), done);
    }

    private static String doneText(CauseRow row) {
        if (!row.done().isEmpty()) {
            return row.done();
        }
        return row.due().isEmpty() ? "－" : row.due() + "まで";
    }

    private @Nullable Table effects(AnswerFacts facts) {
        List<List<String>> rows = facts.effects().stream()
                .map(effect -> List.of(effect.when(), effect.lasted(), effect.effect()))
                .toList();
        return rows.isEmpty()
                ? null
                : table("answerEffects", columns("answerColumns", new int[] {14, 18, 68}, false), rows);
    }

    private Table money(MoneyFacts facts) {
        List<List<String>> rows =
                facts.rows().stream().map(row -> cells(row, facts.kept())).toList();
        return table("moneyTitle", columns("moneyColumns", new int[] {25, 25, 25, 25}, true), rows);
    }

    private List<String> cells(MoneyRow row, boolean kept) {
        Stream<String> first = Stream.of(row.year().isEmpty() ? texts.of("moneyAll") : row.year(), row.planned());
        return Stream.concat(first, kept ? Stream.of(row.paid(), row.left()) : Stream.of())
                .toList();
    }

    private Table table(String title, List<Column> columns, List<List<String>> rows) {
        return new Table(texts.of(title), columns, rows);
    }

    private List<Column> columns(String heads, int[] shares, boolean figures) {
        List<Column> columns = new ArrayList<>();
        for (String head : texts.list(heads)) {
            columns.add(new Column(head, shares[columns.size()], figures && !columns.isEmpty()));
        }
        return columns;
    }
}
