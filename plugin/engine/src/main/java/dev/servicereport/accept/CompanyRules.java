package dev.servicereport.accept;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.CompanyName;
import dev.servicereport.delivery.Member;
import dev.servicereport.delivery.Subcontract;
import dev.servicereport.registers.RegisterState;
import dev.servicereport.registers.RegisterStates;
import dev.servicereport.wording.RegisterWords;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** People of other companies in the team (specification 4.5.2: no subcontract without the client's consent). */
final class CompanyRules {

    private static final String SUBCONTRACTS = "subcontracts";

    private CompanyRules() {}

    /**
     * Members of another company without an approved subcontract, where subcontracts are kept or demanded; also those of whose
     * organisation the name tells neither that it is a section of the contractor nor that it is a company.
     */
    static Stream<OpenPoint> companies(Dataset dataset, LocalDate asOf) {
        boolean demanded = RegisterStates.of(dataset, asOf)
                .find(SUBCONTRACTS)
                .map(RegisterState::demanded)
                .orElse(false);
        if (!demanded && !dataset.keeps(SUBCONTRACTS)) {
            return Stream.of();
        }
        String contractor =
                BriefingRules.plain(dataset.contract().parties().contractor().name());
        List<Subcontract> subcontracts = dataset.delivery().project().subcontracts();
        return dataset.delivery().project().team().stream()
                .filter(member -> BriefingRules.hasServed(member, asOf))
                .filter(member -> isOfOthers(member, contractor, subcontracts))
                .filter(member -> subcontracts.stream().noneMatch(one -> allows(one, member, asOf)))
                .map(member -> point(member, subcontracts));
    }

    private static OpenPoint point(Member member, List<Subcontract> subcontracts) {
        return isCompany(member, subcontracts)
                ? new OpenPoint(
                        "team.csv",
                        member.id(),
                        "of another company, without an approved row in subcontracts.csv",
                        RegisterWords.withoutSubcontract(),
                        RegisterWords.ASK_FOR_APPROVAL)
                : new OpenPoint(
                        "team.csv",
                        member.id(),
                        "of a section or of another company: its organisation does not tell",
                        RegisterWords.companyUntold(),
                        RegisterWords.TELL_COMPANY);
    }

    private static boolean isOfOthers(Member member, String contractor, List<Subcontract> subcontracts) {
        String organisation = BriefingRules.plain(member.organisation());
        boolean own = organisation.isEmpty()
                || organisation.startsWith(contractor)
                || (CompanyName.isSection(organisation) && !isCompany(member, subcontracts));
        return !own;
    }

    private static boolean isCompany(Member member, List<Subcontract> subcontracts) {
        return CompanyName.is(BriefingRules.plain(member.organisation()))
                || subcontracts.stream().anyMatch(one -> isOf(member, one));
    }

    /** Whether a member belongs to a company, or to a section of it. */
    private static boolean isOf(Member member, Subcontract one) {
        String company = BriefingRules.plain(one.company());
        return !company.isEmpty() && BriefingRules.plain(member.organisation()).startsWith(company);
    }

    /** Approved by the cut-off, and not over while the member still serves. */
    private static boolean allows(Subcontract one, Member member, LocalDate asOf) {
        LocalDate left = member.service().to();
        LocalDate last = left == null || left.isAfter(asOf) ? asOf : left;
        LocalDate end = one.to();
        return isOf(member, one)
                && one.application().approval().isGivenBy(asOf)
                && (end == null || !end.isBefore(last));
    }
}
