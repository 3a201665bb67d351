package dev.servicereport.document;

import dev.servicereport.contract.AgreedTerms;
import dev.servicereport.contract.Contract;
import dev.servicereport.contract.ContractTerm;
import dev.servicereport.contract.Party;
import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.contract.PlanAmendments.Change;
import dev.servicereport.contract.PlanConditions.TaxRates;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Revision;
import dev.servicereport.document.Letterhead.Agreement;
import dev.servicereport.document.Letterhead.Amount;
import dev.servicereport.document.Letterhead.Issue;
import dev.servicereport.document.Letterhead.RevisionRow;
import dev.servicereport.document.Letterhead.Side;
import dev.servicereport.money.Yen;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.PaymentWords;
import dev.servicereport.wording.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words the head of formal documents. */
public final class LetterheadWriter {

    private final Dataset dataset;
    private final @Nullable LocalDate usualDate;
    private final LocalDate about;

    /**
     * @param usualDate the date of documents for which the data have none, or null: to be filled in by hand
     * @param about the last day that documents without a date tell of: they name what was agreed on it
     */
    public LetterheadWriter(Dataset dataset, @Nullable LocalDate usualDate, LocalDate about) {
        this.dataset = dataset;
        this.usualDate = usualDate;
        this.about = about;
    }

    /** The same for documents that tell of the time up to another day. */
    LetterheadWriter about(LocalDate day) {
        return new LetterheadWriter(dataset, usualDate, day);
    }

    /**
     * The head of a document.
     *
     * @param document its id in the catalogue
     * @param key what tells it from others of its kind; may be empty
     * @param title its title on paper
     * @param date when it was issued, or null when the data do not say
     */
    public Letterhead of(String document, String key, String title, @Nullable LocalDate date) {
        List<Revision> revisions = revisions(document, key);
        Contract contract = dataset.contract();
        return new Letterhead(
                title,
                issue(revisions, date),
                side(contract.parties().client()),
                side(contract.parties().contractor()),
                agreement(contract, issuedOn(last(revisions), date).orElse(about)),
                revisions.stream().map(LetterheadWriter::row).toList(),
                contract.printed().reference(document),
                contract.printed().handling(),
                contract.printed().boxes(),
                contract.printed().seals());
    }

    /**
     * The day on which a document was issued: as recorded for its last version, else as its own data say, else the usual date.
     *
     * @return empty when it is to be filled in by hand
     */
    public Optional<LocalDate> issuedOn(String document, String key, @Nullable LocalDate date) {
        return issuedOn(last(revisions(document, key)), date);
    }

    private Optional<LocalDate> issuedOn(Optional<Revision> last, @Nullable LocalDate date) {
        return last.map(Revision::issuedOn)
                .or(() -> Optional.ofNullable(date))
                .or(() -> Optional.ofNullable(usualDate));
    }

    private List<Revision> revisions(String document, String key) {
        return dataset.delivery().revisions().stream()
                .filter(revision -> revision.isOf(document, key))
                .toList();
    }

    private static Optional<Revision> last(List<Revision> revisions) {
        return revisions.stream().reduce((earlier, later) -> later);
    }

    private Issue issue(List<Revision> revisions, @Nullable LocalDate date) {
        Optional<Revision> last = last(revisions);
        return new Issue(
                last.map(Revision::number).orElse(""),
                issuedOn(last, date).map(Display::date).orElse(Words.BLANK_DATE),
                last.map(Revision::version).orElse(""));
    }

    private static Side side(Party party) {
        return new Side(
                party.name(),
                party.representative(),
                party.department(),
                party.address(),
                party.contacts().issuer(),
                party.contacts().person(),
                party.contacts().telephone());
    }

    /** As agreed on a day. */
    private static Agreement agreement(Contract contract, LocalDate day) {
        AgreedTerms agreed = new AgreedTerms(contract, day);
        ContractTerm term = contract.term();
        LocalDate buildUntil = term.buildUntil();
        return new Agreement(
                contract.title(),
                contract.parties().number(),
                Display.date(term.signedOn()),
                contract.payments().stream()
                        .map(plan -> amount(plan, term.signedOn(), agreed.change(plan)))
                        .toList(),
                upToEnd(term.signedOn(), agreed),
                buildUntil == null ? "" : days(term.signedOn(), buildUntil),
                upToEnd(term.serviceFrom(), agreed));
    }

    private static String days(LocalDate first, LocalDate last) {
        return Words.fromTo(Display.date(first), Display.date(last));
    }

    private static String upToEnd(LocalDate first, AgreedTerms agreed) {
        return agreed.end()
                .map(end -> days(first, end.lastDay()) + PaymentWords.endedEarly(end.agreedOn()))
                .orElseGet(() -> days(first, agreed.contract().term().serviceTo()));
    }

    /** As signed, at the rate of that day; after a change with its tax only where all of it is at one rate. */
    private static Amount amount(PaymentPlan plan, LocalDate signedOn, Optional<Change> change) {
        Yen amount = change.map(Change::contract).orElse(plan.amounts().contract());
        TaxRates tax = plan.conditions().tax();
        int rate = tax.on(signedOn);
        boolean oneRate = change.isEmpty() || tax.changes().isEmpty();
        return new Amount(
                plan.title(),
                PaymentWords.closed(amount),
                oneRate ? PaymentWords.closed(amount.fraction(rate, 100L + rate)) : "",
                change.map(one -> PaymentWords.changed(one.agreedOn())).orElse(""));
    }

    private static RevisionRow row(Revision revision) {
        LocalDate issuedOn = revision.issuedOn();
        return new RevisionRow(
                revision.version(),
                Words.date(issuedOn),
                Words.orNone(revision.summary()),
                Words.orNone(revision.author()));
    }
}
