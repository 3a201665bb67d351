package dev.servicereport.documents.payment;

import dev.servicereport.contract.Contract;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.money.Yen;
import dev.servicereport.wording.Display;

/**
 * The head of a document about payments (鑑).
 *
 * @param title the contract's name
 * @param client 発注者
 * @param department 担当課, may be empty
 * @param contractor 受注者
 * @param signedOn the day of signing
 * @param asOf up to which day invoices and payments are regarded
 * @param wide whether amounts are so long that the tables need the paper's long side
 */
public record PaymentCover(
        String title, String client, String department, String contractor, String signedOn, String asOf, boolean wide) {

    /** Longer amounts would be broken in columns of an upright page: 10,000,000,000 yen. */
    private static final long WIDE = 10_000_000_000L;

    static PaymentCover of(PaymentFigures figures) {
        Contract contract = figures.contract();
        return new PaymentCover(
                contract.title(),
                contract.parties().client().name(),
                contract.parties().client().department(),
                contract.parties().contractor().name(),
                Display.date(contract.term().signedOn()),
                Display.date(figures.asOf()),
                figures.book().accounts().stream()
                        .map(account -> account.schedule().plan())
                        .anyMatch(plan -> isWide(plan.agreed()) || isWide(plan.ceiling())));
    }

    private static boolean isWide(Yen amount) {
        return amount.amount() >= WIDE;
    }
}
