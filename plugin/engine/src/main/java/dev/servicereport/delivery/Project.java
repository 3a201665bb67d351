package dev.servicereport.delivery;

import dev.servicereport.response.Incident;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the work was planned, who does it, and what was agreed on the way (計画・体制・協議; specification 3.2, 4.2, 4.3, 4.5, 4.6).
 * Each list is in the order of its file.
 *
 * @param milestones 導入スケジュール
 * @param team 体制
 * @param staffChanges 変更届
 * @param minutes 議事録
 * @param subcontracts 再委託
 * @param migrations データ移行
 * @param incidentReports 障害報告
 * @param improvements 改善計画・協議
 */
public record Project(
        List<Milestone> milestones,
        List<Member> team,
        List<StaffChange> staffChanges,
        List<Minutes> minutes,
        List<Subcontract> subcontracts,
        List<Migration> migrations,
        List<IncidentReport> incidentReports,
        List<Improvement> improvements) {

    public Project {
        milestones = List.copyOf(milestones);
        team = List.copyOf(team);
        staffChanges = List.copyOf(staffChanges);
        minutes = List.copyOf(minutes);
        subcontracts = List.copyOf(subcontracts);
        migrations = List.copyOf(migrations);
        incidentReports = List.copyOf(incidentReports);
        improvements = List.copyOf(improvements);
    }

    /** A member of the team. */
    public Optional<Member> member(String id) {
        return team.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /** What the client was told of an incident, in the order of time. */
    public List<IncidentReport> reportsOf(Incident incident) {
        return incidentReports.stream()
                .filter(report -> report.incident().equals(incident.id()))
                .sorted(Comparator.comparing(IncidentReport::at).thenComparing(IncidentReport::id))
                .toList();
    }

    /** What followed from a month. */
    public Optional<Improvement> improvement(YearMonth month) {
        return improvements.stream()
                .filter(improvement -> improvement.month().equals(month))
                .findFirst();
    }
}
