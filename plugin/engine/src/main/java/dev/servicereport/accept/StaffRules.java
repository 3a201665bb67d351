package dev.servicereport.accept;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Member;
import dev.servicereport.delivery.Project;
import dev.servicereport.delivery.StaffChange;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes of staff without a notice to the client (変更届; specification 4.2(2)). */
final class StaffRules {

    private static final String CHANGES = "staff-changes.csv";
    private static final String TEAM = "team.csv";

    private StaffRules() {}

    /** Changes that were not filed, and those of who is in charge of maintenance that no row tells of at all. */
    static Stream<OpenPoint> staff(Dataset dataset, LocalDate asOf) {
        Project project = dataset.delivery().project();
        LocalDate since = dataset.contract().term().serviceFrom();
        Stream<OpenPoint> unfiled = project.staffChanges().stream()
                .filter(change -> !change.changedOn().isAfter(asOf) && !change.isFiledBy(asOf))
                .map(StaffRules::unfiled);
        Stream<OpenPoint> untold = project.team().stream()
                .filter(Member::maintenance)
                .flatMap(member -> Stream.of(joined(member, project, since, asOf), left(member, project, asOf))
                        .flatMap(Optional::stream));
        return Stream.concat(unfiled, untold);
    }

    private static OpenPoint unfiled(StaffChange change) {
        return OpenPoint.of(
                CHANGES,
                change.id(),
                "changed on " + change.changedOn() + ", no notice filed",
                Texts.program().parts("open.change-not-filed", "day", Display.date(change.changedOn())));
    }

    /** Who was there when service began is named in the list and needs no notice. */
    private static Optional<OpenPoint> joined(Member member, Project project, LocalDate since, LocalDate asOf) {
        LocalDate from = member.service().from();
        boolean later = from != null && from.isAfter(since) && !from.isAfter(asOf);
        return later && !isTold(member, StaffChange.Kind.JOINS, project)
                ? Optional.of(untold(member, "joined on " + from, "open.joined"))
                : Optional.empty();
    }

    private static Optional<OpenPoint> left(Member member, Project project, LocalDate asOf) {
        LocalDate to = member.service().to();
        return to != null && to.isBefore(asOf) && !isTold(member, StaffChange.Kind.LEAVES, project)
                ? Optional.of(untold(member, "left on " + to, "open.left"))
                : Optional.empty();
    }

    private static boolean isTold(Member member, StaffChange.Kind kind, Project project) {
        return project.staffChanges().stream()
                .anyMatch(change -> change.kind() == kind
                        && (change.member().equals(member.id())
                                || (kind == StaffChange.Kind.JOINS
                                        && change.successor().equals(member.id()))));
    }

    private static OpenPoint untold(Member member, String matter, String key) {
        return OpenPoint.of(
                TEAM,
                member.id(),
                matter + ", no row in " + CHANGES,
                Texts.program().parts(key, "file", CHANGES));
    }
}
