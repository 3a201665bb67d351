package dev.servicereport.documents.briefing;

import dev.servicereport.chart.CalledTrendChart;
import dev.servicereport.chart.Chart;
import dev.servicereport.chart.CountBarsChart;
import dev.servicereport.chart.PaidYearsChart;
import dev.servicereport.chart.StackedBarsChart;
import dev.servicereport.chart.YearTilesChart;
import dev.servicereport.contract.ContractTerm;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.document.Audience;
import dev.servicereport.document.Material;
import dev.servicereport.documents.briefing.Briefing.About;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.FiscalYearFigures;
import dev.servicereport.wording.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers what the briefing tells of a fiscal year, and its charts (議会説明資料). */
final class BriefingWriter {

    private final Dataset dataset;
    private final FiguresCalculation calculation;
    private final Texts texts;
    private final boolean forPublic;
    private final ClausePage clauses;

    /** A briefing for the public is without anything that somebody wrote into a register. */
    BriefingWriter(Material material) {
        dataset = material.dataset();
        calculation = material.calculation();
        texts = material.texts();
        forPublic = material.audience() == Audience.PUBLIC;
        clauses = new ClausePage(material.clauses().get().orElse(null), forPublic);
    }

    Briefing facts(FiscalYearFigures year) {
        BriefingContext context = BriefingContext.of(dataset, calculation, year, forPublic);
        return new Briefing(
                about(context),
                new YearPage(context).facts(),
                new MonthPage(context).facts(),
                new CausePage(context).facts(),
                new AnswerPage(context).facts(),
                new MoneyPage(context).facts(),
                clauses.facts(),
                new OutlookPage(context).facts());
    }

    private static About about(BriefingContext context) {
        ContractTerm term = context.dataset().contract().term();
        LocalDate first = later(term.serviceFrom(), context.year().year().firstDay());
        LocalDate last = earlier(term.serviceTo(), context.year().year().lastDay());
        return new About(
                context.year().year().label(),
                BriefingContext.date(first) + "から" + BriefingContext.date(last) + "まで",
                BriefingContext.date(context.lastDay()),
                context.forPublic(),
                context.dataset().contract().parties().client().name(),
                context.dataset().contract().title(),
                !last.isAfter(context.lastDay()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The charts of the pages that there are, in their order. */
    Map<String, Chart> charts(FiscalYearFigures year) {
        BriefingContext context = BriefingContext.of(dataset, calculation, year, forPublic);
        Briefing facts = facts(year);
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("yearTiles", new YearTilesChart(texts, new YearPage(context).tiles()));
        if (facts.months().span().count() > 0) {
            charts.put("monthTrend", new CalledTrendChart(texts, new MonthPage(context).trend()));
        }
        if (facts.causes() != null && facts.causes().count() > 0) {
            charts.put("incidentCauses", new CountBarsChart(texts, new CausePage(context).bars()));
        }
        if (facts.money() != null) {
            charts.put("paidYears", new PaidYearsChart(texts, new MoneyPage(context).years()));
        }
        if (facts.clauses() != null) {
            charts.put("clauseStates", new StackedBarsChart(texts, clauses.bars()));
        }
        return charts;
    }
}
