package dev.servicereport.contract;

import dev.servicereport.contract.PaymentPlan.Period;
import dev.servicereport.contract.PlanAmendments.Change;
import dev.servicereport.contract.PlanAmendments.Termination;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a contract says on a day: as signed, with what was changed by then (その日の契約内容). What was agreed on no day that is known holds from
 * the first day of what it changes, an early end from its last day.
 *
 * @param contract the contract
 * @param day the day
 */
public record AgreedTerms(Contract contract, LocalDate day) {

    /**
     * The early end of all plans (中途解約).
     *
     * @param lastDay the last day that is paid, at most the last day of service
     * @param agreedOn when the last of them was agreed, or null when that is not said of one
     */
    public record End(LocalDate lastDay, @Nullable LocalDate agreedOn) {}

    /** The last change of a plan (変更契約); empty while it is as signed. */
    public Optional<Change> change(PaymentPlan plan) {
        return plan.amendments().changes().stream()
                .filter(change -> !agreed(change, plan).isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** When a change holds from. */
    public static LocalDate agreed(Change change, PaymentPlan plan) {
        LocalDate on = change.agreedOn();
        return on == null ? term(plan, change.from()).from() : on;
    }

    /** Empty unless each plan has ended early; a plan of which nothing is paid says no day. */
    public Optional<End> end() {
        List<Optional<End>> ends = contract.payments().stream().map(this::end).toList();
        return ends.stream().allMatch(Optional::isPresent)
                ? ends.stream().flatMap(Optional::stream).reduce(AgreedTerms::later)
                : Optional.empty();
    }

    private Optional<End> end(PaymentPlan plan) {
        Termination termination = plan.amendments().termination();
        if (termination == null || termination.after() == 0) {
            return Optional.empty();
        }
        LocalDate paid = term(plan, termination.after()).to();
        LocalDate last = contract.term().serviceTo();
        LocalDate on = termination.agreedOn();
        return (on == null ? paid : on).isAfter(day)
                ? Optional.empty()
                : Optional.of(new End(paid.isAfter(last) ? last : paid, on));
    }

    private static End later(End one, End other) {
        LocalDate lastDay = one.lastDay().isAfter(other.lastDay()) ? one.lastDay() : other.lastDay();
        LocalDate first = one.agreedOn();
        LocalDate second = other.agreedOn();
        return new End(lastDay, first == null || second == null ? null : first.isAfter(second) ? first : second);
    }

    /** The days that an instalment pays for. */
    private static Period term(PaymentPlan plan, int no) {
        List<AnnualTerm> years = plan.subject().years();
        return no <= years.size()
                ? years.get(no - 1).term()
                : new Period(plan.months(no).get(0).atDay(1), plan.month(no).atEndOfMonth());
    }
}
