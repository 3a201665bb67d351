package dev.servicereport.documents.notices;

import dev.servicereport.delivery.Member;
import dev.servicereport.delivery.Project;
import dev.servicereport.delivery.StaffChange;
import dev.servicereport.document.Edition;
import dev.servicereport.document.Material;
import dev.servicereport.documents.notices.LeadNotice.Person;
import dev.servicereport.wording.Display;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words who is responsible for the work, from the first one on (業務責任者の通知). */
final class LeadNotices {

    private final Project project;
    private final LocalDate asOf;

    LeadNotices(Material material) {
        project = material.dataset().delivery().project();
        asOf = material.calculation().lastDay();
    }

    /** One for each who has begun by the last day that counts, or of whom notice was given by then; in the order of their first days. */
    Stream<Edition> editions() {
        return project.team().stream()
                .filter(Member::leads)
                .filter(this::isKnown)
                .sorted(Comparator.comparing(LeadNotices::first))
                .map(this::edition);
    }

    private static LocalDate first(Member member) {
        LocalDate from = member.service().from();
        return from == null ? LocalDate.MIN : from;
    }

    private boolean isKnown(Member member) {
        return !first(member).isAfter(asOf)
                || change(member).filter(change -> change.isFiledBy(asOf)).isPresent();
    }

    /** The change by which a member came. */
    private Optional<StaffChange> change(Member member) {
        return project.staffChanges().stream()
                .filter(change -> change.successor().equals(member.id())
                        || (change.member().equals(member.id()) && change.kind() == StaffChange.Kind.JOINS))
                .findFirst();
    }

    private Edition edition(Member member) {
        LocalDate from = member.service().from();
        return new Edition(
                        member.id(),
                        member.id() + (from == null ? "" : "　" + Display.date(from)),
                        Map.of("notice", notice(member)),
                        Map.of())
                .issued(change(member).map(StaffChange::filedOn).orElse(null));
    }

    private LeadNotice notice(Member member) {
        return new LeadNotice(
                date(member.service().from()),
                person(member),
                former(member).map(LeadNotices::person).stream().toList(),
                change(member).map(StaffChange::reason).orElse(""));
    }

    /** The last of those whose time was over when this one's began. */
    private Optional<Member> former(Member member) {
        return project.team().stream()
                .filter(other -> other.leads() && last(other).isBefore(first(member)))
                .max(Comparator.comparing(LeadNotices::last).thenComparing(Member::id));
    }

    private static LocalDate last(Member member) {
        LocalDate to = member.service().to();
        return to == null ? LocalDate.MAX : to;
    }

    private static Person person(Member member) {
        return new Person(
                member.name(),
                member.organisation(),
                member.role(),
                member.background().qualification(),
                member.background().career(),
                date(member.service().to()));
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : Display.date(day);
    }
}
