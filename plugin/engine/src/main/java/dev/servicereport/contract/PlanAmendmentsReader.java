package dev.servicereport.contract;

import dev.servicereport.contract.PlanAmendments.Change;
import dev.servicereport.contract.PlanAmendments.Termination;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.ListOf;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.money.Yen;
import java.time.LocalDate;
import java.util.List;

/** A plan's {@code changes} and {@code termination}. */
final class PlanAmendmentsReader {

    private static final Key<Integer> FROM = Key.required(
            "from", Numbers.from(1, InstalmentsReader.MOST), "First instalment that it changes", "変更後の支払額を適用する回");
    private static final Key<Yen> CONTRACT_AMOUNT = Key.required(
            "contract-amount",
            Numbers.AMOUNT,
            "Contract amount from then on, earlier payments among it, tax included",
            "変更後の契約金額（税込、円）");
    private static final Key<Yen> CEILING = Key.optional(
            "ceiling",
            Numbers.AMOUNT,
            "The most that the budget allows from then on; absent: as before",
            "変更後の上限額（税込、円）");
    private static final Key<Integer> COUNT = Key.optional(
            "instalments",
            Numbers.from(1, InstalmentsReader.MOST),
            "Number of instalments in all from then on; absent: as before",
            "変更後の支払回数");
    private static final Key<List<Yen>> TABLE = Key.optional(
                    "instalment-amounts",
                    new ListOf<>(Numbers.AMOUNT_OR_NONE),
                    "The amounts of the changed instalments; absent: divided equally",
                    "変更後の支払額一覧")
            .byDefault("[]");
    private static final Key<LocalDate> AGREED_ON =
            Key.optional("agreed-on", Dates.DATE, "The day on which it was agreed", "締結日");
    static final Key<List<Change>> CHANGES = Key.optional(
                    "changes",
                    new ListOf<>(new Section<>(
                            List.of(FROM, CONTRACT_AMOUNT, CEILING, COUNT, TABLE, AGREED_ON),
                            PlanAmendmentsReader::change)),
                    "Changes of the contract, in order",
                    "変更契約")
            .byDefault("[]");

    private static final Key<Integer> AFTER = Key.required(
            "after", Numbers.from(0, InstalmentsReader.MOST), "Last instalment that is paid; 0 for none", "最後に支払う回");
    static final Key<Termination> TERMINATION = Key.optional(
            "termination",
            new Section<>(
                    List.of(AFTER, AGREED_ON),
                    fields -> new Termination(
                            fields.get(AFTER), fields.find(AGREED_ON).orElse(null))),
            "An early end of the plan",
            "中途解約");

    private PlanAmendmentsReader() {}

    static PlanAmendments amendments(Fields fields) {
        return new PlanAmendments(fields.get(CHANGES), fields.find(TERMINATION).orElse(null));
    }

    private static Change change(Fields fields) {
        return new Change(
                fields.get(FROM),
                fields.get(CONTRACT_AMOUNT),
                fields.find(CEILING).orElse(null),
                fields.find(COUNT).orElse(null),
                fields.get(TABLE),
                fields.find(AGREED_ON).orElse(null));
    }
}
