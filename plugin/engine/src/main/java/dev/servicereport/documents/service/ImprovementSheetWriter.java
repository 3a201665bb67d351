package dev.servicereport.documents.service;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Improvement;
import dev.servicereport.documents.service.ImprovementSheet.Consultation;
import dev.servicereport.documents.service.ImprovementSheet.Figures;
import dev.servicereport.documents.service.ImprovementSheet.Plan;
import dev.servicereport.documents.service.ImprovementSheet.StopRow;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.IncidentFigures;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words what follows from a missed month (改善計画・協議記録). */
public final class ImprovementSheetWriter {

    private final ReportContext context;
    private final StopRows stops;

    public ImprovementSheetWriter(Dataset dataset, FiguresCalculation calculation, Texts texts) {
        context = ReportContext.of(dataset, calculation, texts);
        stops = new StopRows(context);
    }

    /** The sheet of a month, as far as it is known at the cut-off. */
    public ImprovementSheet write(MonthFigures figures) {
        Optional<Improvement> followed = context.dataset().delivery().project().improvement(figures.month());
        return new ImprovementSheet(
                Display.month(figures.month()),
                figures(figures.month(), figures.overall()),
                stops.of(figures).whole().stream()
                        .map(row -> new StopRow(row.span(), row.duration(), row.remark()))
                        .toList(),
                figures.incidents().items().stream().map(item -> words(item)).toList(),
                new Consultation(
                        followed.map(one -> date(one.consultedOn())).orElse(""),
                        followed.map(Improvement::attendees).orElse("")),
                plan(followed));
    }

    private Figures figures(YearMonth month, ServiceFigures overall) {
        long most = overall.mostLeftSeconds();
        return new Figures(
                overall.target().toPlainString() + "%",
                context.display().percent(overall.availability()),
                context.paper().text(month, overall),
                Display.duration(overall.availability().downSeconds()),
                Display.duration(overall.allowedSeconds()),
                most < 0 ? Display.duration(-most) : "－");
    }

    private String words(IncidentFigures.Item item) {
        String title = item.incident().account().title();
        String cause = item.incident().account().cause();
        return item.incident().id() + "　"
                + (title.isEmpty() ? context.name(item.incident().service()) : title)
                + (cause.isEmpty() ? "" : "（原因：" + cause + "）");
    }

    private static Plan plan(Optional<Improvement> followed) {
        return new Plan(
                followed.map(Improvement::cause).orElse(""),
                followed.map(Improvement::measure).orElse(""),
                followed.map(one -> date(one.dueOn())).orElse(""),
                followed.map(one -> date(one.doneOn())).orElse(""),
                followed.map(Improvement::result).orElse(""),
                state(followed));
    }

    private static String state(Optional<Improvement> followed) {
        if (followed.isEmpty() || followed.get().consultedOn() == null) {
            return "未協議";
        }
        return followed.get().doneOn() == null ? "改善策を実施中" : "完了";
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : Display.date(date);
    }
}
