package dev.servicereport.documents.project;

import dev.servicereport.accept.OpenPoints;
import dev.servicereport.chart.Chart;
import dev.servicereport.chart.GanttChart;
import dev.servicereport.chart.TeamChart;
import dev.servicereport.delivery.Member;
import dev.servicereport.delivery.Minutes;
import dev.servicereport.delivery.Project;
import dev.servicereport.delivery.StaffChange;
import dev.servicereport.document.Edition;
import dev.servicereport.document.Editions;
import dev.servicereport.document.Material;
import dev.servicereport.wording.Display;
import java.util.Map;
import java.util.stream.Stream;

/** Documents from the registers of the project. Each method is the {@link Editions} of one kind; an empty register makes none. */
public final class ProjectDocuments {

    private ProjectDocuments() {}

    private static Project project(Material material) {
        return material.dataset().delivery().project();
    }

    /** Plan against actual (導入スケジュール). */
    public static Stream<Edition> schedule(Material material) {
        if (project(material).milestones().isEmpty()) {
            return Stream.of();
        }
        ScheduleWriter writer = scheduleWriter(material);
        Map<String, Chart> charts = Map.of("gantt", new GanttChart(material.texts(), writer.gantt()));
        return Stream.of(Edition.only(Map.of("schedule", writer.write()), charts));
    }

    private static ScheduleWriter scheduleWriter(Material material) {
        return new ScheduleWriter(
                project(material).milestones(), material.calculation().lastDay());
    }

    /** How the work stands at the cut-off (進捗報告書). */
    public static Stream<Edition> progress(Material material) {
        if (project(material).milestones().isEmpty()) {
            return Stream.of();
        }
        ProgressWriter writer = new ProgressWriter(
                project(material),
                OpenPoints.of(material.dataset(), material.calculation()),
                material.calculation().lastDay());
        return Stream.of(Edition.only(Map.of("progress", writer.write()), Map.of())
                .issued(material.calculation().lastDay()));
    }

    /** Who reports to whom (プロジェクト体制図). */
    public static Stream<Edition> team(Material material) {
        if (project(material).team().isEmpty()) {
            return Stream.of();
        }
        TeamWriter writer = teamWriter(material);
        return Stream.of(Edition.only(
                Map.of("team", writer.team()), Map.of("team", new TeamChart(material.texts(), writer.chart()))));
    }

    /** Who is named for maintenance, and every change (保守担当者名簿). */
    public static Stream<Edition> maintenanceStaff(Material material) {
        return project(material).team().stream().anyMatch(Member::maintenance)
                ? Stream.of(Edition.only(Map.of("team", teamWriter(material).maintenance()), Map.of()))
                : Stream.of();
    }

    /** A notice for each change of staff (保守担当者変更届). */
    public static Stream<Edition> staffChanges(Material material) {
        TeamWriter writer = teamWriter(material);
        return project(material).staffChanges().stream().map(change -> staffChange(change, writer));
    }

    private static Edition staffChange(StaffChange change, TeamWriter writer) {
        return new Edition(
                change.id(),
                change.id() + "　" + Display.date(change.changedOn()),
                Map.of("change", writer.change(change)),
                Map.of(),
                change.filedOn());
    }

    private static TeamWriter teamWriter(Material material) {
        return new TeamWriter(
                material.dataset().contract(),
                project(material),
                material.calculation().lastDay(),
                material.dataset().keeps("staff-changes"));
    }

    /** The minutes of each meeting (議事録). */
    public static Stream<Edition> minutes(Material material) {
        MinutesWriter writer = minutesWriter(material);
        return project(material).minutes().stream().map(meeting -> minutes(meeting, writer));
    }

    private static Edition minutes(Minutes meeting, MinutesWriter writer) {
        return new Edition(
                meeting.id(),
                meeting.id() + "　" + meeting.title(),
                Map.of("meeting", writer.meeting(meeting)),
                Map.of(),
                meeting.sentOn());
    }

    /** All meetings and their approval (協議議事録一覧). */
    public static Stream<Edition> minutesList(Material material) {
        return project(material).minutes().isEmpty()
                ? Stream.of()
                : Stream.of(
                        Edition.only(Map.of("minutes", minutesWriter(material).write()), Map.of()));
    }

    private static MinutesWriter minutesWriter(Material material) {
        return new MinutesWriter(
                project(material).minutes(), material.calculation().lastDay());
    }

    /** An application for each subcontract (再委託承認申請書). */
    public static Stream<Edition> subcontracts(Material material) {
        return project(material).subcontracts().stream()
                .map(one -> new Edition(
                        one.id(),
                        one.id() + "　" + one.company(),
                        Map.of(
                                "subcontract",
                                SubcontractPaper.of(
                                        one, material.dataset().contract().printed())),
                        Map.of(),
                        one.application().requestedOn()));
    }

    /** What was brought over, counted before and after (データ移行記録). */
    public static Stream<Edition> migrations(Material material) {
        MigrationWriter writer = new MigrationWriter(
                project(material).migrations(),
                material.dataset().measurements().services(),
                material.calculation().lastDay());
        return project(material).migrations().isEmpty()
                ? Stream.of()
                : Stream.of(Edition.only(Map.of("record", writer.write()), Map.of()));
    }

    /** A report for each medium that was taken out of use (データ消去・物理破壊 作業報告書). */
    public static Stream<Edition> mediaDisposals(Material material) {
        return material.dataset().delivery().handling().disposals().stream()
                .map(disposal -> new Edition(
                        disposal.id(),
                        disposal.id() + "　" + disposal.medium(),
                        Map.of("disposal", DisposalPaper.of(disposal)),
                        Map.of()));
    }
}
