package dev.servicereport.documents.briefing;

import dev.servicereport.document.Audience;
import dev.servicereport.document.Edition;
import dev.servicereport.document.Editions;
import dev.servicereport.document.Material;
import dev.servicereport.figures.FiscalYearFigures;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.time.FiscalYear;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A briefing for each fiscal year of the months asked for; without any month, for the year of the cut-off (議会説明資料). */
public final class BriefingEditions implements Editions {

    /** Its id in the catalogue. */
    public static final String ID = "council-briefing";

    @Override
    public Stream<Edition> of(Material material) {
        boolean forPublic = material.audience() == Audience.PUBLIC;
        BriefingWriter writer = new BriefingWriter(material);
        return years(material).map(year -> edition(year, writer, forPublic));
    }

    private static Edition edition(FiscalYearFigures year, BriefingWriter writer, boolean forPublic) {
        return new Edition(
                year.year().startYear() + (forPublic ? "-public" : ""),
                year.year().label() + (forPublic ? "（公表用）" : ""),
                Map.of("briefing", writer.facts(year)),
                writer.charts(year));
    }

    private static Stream<FiscalYearFigures> years(Material material) {
        List<FiscalYear> asked = material.months().stream()
                .map(MonthFigures::month)
                .map(FiscalYear::of)
                .distinct()
                .toList();
        List<FiscalYear> wanted =
                asked.isEmpty() ? List.of(FiscalYear.of(material.calculation().lastDay())) : asked;
        return material.calculation().fiscalYears().stream().filter(year -> wanted.contains(year.year()));
    }
}
