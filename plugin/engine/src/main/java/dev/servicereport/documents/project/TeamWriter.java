package dev.servicereport.documents.project;

import dev.servicereport.chart.OrgChart;
import dev.servicereport.chart.OrgChart.Box;
import dev.servicereport.contract.Contract;
import dev.servicereport.delivery.Member;
import dev.servicereport.delivery.Project;
import dev.servicereport.delivery.StaffChange;
import dev.servicereport.documents.project.TeamPaper.ChangeRow;
import dev.servicereport.documents.project.TeamPaper.MemberRow;
import dev.servicereport.time.EraText;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words who works for the project, and what changed (体制・担当者). */
public final class TeamWriter {

    private final Contract contract;
    private final Project project;
    private final LocalDate asOf;
    private final boolean changesKept;

    /**
     * @param asOf the last day that counts
     * @param changesKept whether a register of changes is kept at all
     */
    public TeamWriter(Contract contract, Project project, LocalDate asOf, boolean changesKept) {
        this.contract = contract;
        this.changesKept = changesKept;
        this.project = project;
        this.asOf = asOf;
    }

    /** Everybody in service. */
    public TeamPaper team() {
        return paper(serving());
    }

    /** Those who are named to the client for maintenance. */
    public TeamPaper maintenance() {
        return paper(serving().stream().filter(Member::maintenance).toList());
    }

    private TeamPaper paper(List<Member> members) {
        return new TeamPaper(
                Display.date(asOf),
                members.stream().map(this::row).toList(),
                changes(),
                changesKept ? "変更の届出はありません（0件）。" : "変更の届出は「記録なし」です。");
    }

    private List<Member> serving() {
        return project.team().stream().filter(member -> member.servesOn(asOf)).toList();
    }

    private MemberRow row(Member member) {
        LocalDate from = member.service().from();
        return new MemberRow(
                member.id(),
                member.name(),
                Words.orNone(member.organisation()),
                member.role(),
                Words.orNone(member.background().career()),
                Words.orNone(member.background().qualification()),
                project.member(superior(member, serving())).map(Member::name).orElse(Words.NONE),
                from == null && member.service().to() == null
                        ? Words.NONE
                        : (from == null ? "" : EraText.brief(from)) + "～"
                                + end(member.service().to()));
    }

    private static String end(@Nullable LocalDate last) {
        return last == null ? "" : EraText.brief(last);
    }

    /** Every change of staff that was made or filed by the last day that counts. */
    public List<ChangeRow> changes() {
        return project.staffChanges().stream()
                .filter(change -> !change.changedOn().isAfter(asOf) || change.isFiledBy(asOf))
                .sorted(Comparator.comparing(StaffChange::changedOn).thenComparing(StaffChange::id))
                .map(this::change)
                .toList();
    }

    /** One change of staff. */
    public ChangeRow change(StaffChange change) {
        List<MemberRow> successor =
                project.member(change.successor()).map(this::row).stream().toList();
        MemberRow member = project.member(change.member()).map(this::row).orElseThrow();
        return new ChangeRow(
                change.id(),
                label(change.kind()),
                Display.date(change.changedOn()),
                Words.date(change.filedOn()),
                timing(change),
                member,
                successor,
                successor.isEmpty() && change.kind() == StaffChange.Kind.JOINS ? List.of(member) : successor,
                Words.orNone(change.reason()));
    }

    static String label(StaffChange.Kind kind) {
        return switch (kind) {
            case JOINS -> "着任";
            case LEAVES -> "離任";
            case CHANGES -> "変更";
        };
    }

    private static String timing(StaffChange change) {
        LocalDate filed = change.filedOn();
        if (filed == null) {
            return "届出なし";
        }
        long days = ChronoUnit.DAYS.between(filed, change.changedOn());
        return days == 0 ? "当日" : days > 0 ? days + "日前" : -days + "日後";
    }

    /** Those in service below the client; who reports to somebody who has left stands below who is above that one. */
    public OrgChart chart() {
        List<Member> serving = serving();
        List<Box> tops = serving.stream()
                .filter(member -> superior(member, serving).isEmpty())
                .map(member -> box(member, serving))
                .toList();
        String department = contract.parties().client().department();
        return new OrgChart(new Box("発注者", contract.parties().client().name(), department, tops));
    }

    private Box box(Member member, List<Member> serving) {
        List<Box> below = serving.stream()
                .filter(other -> superior(other, serving).equals(member.id()))
                .map(other -> box(other, serving))
                .toList();
        return new Box(member.role(), member.name(), member.organisation(), below);
    }

    private String superior(Member member, List<Member> serving) {
        String above = member.reportsTo();
        while (!above.isEmpty()) {
            String id = above;
            if (serving.stream().anyMatch(other -> other.id().equals(id))) {
                return id;
            }
            above = project.member(id).map(Member::reportsTo).orElse("");
        }
        return "";
    }
}
