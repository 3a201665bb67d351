package dev.servicereport.contract;

import dev.servicereport.time.OpeningHours;
import java.util.List;

/**
 * Everything that {@code contract.yaml} says, checked.
 *
 * @param title the contract's name (件名)
 * @param parties who agreed
 * @param term its dates
 * @param measurement how observations are read
 * @param sla the service level
 * @param businessHours business hours on business days (営業時間), for targets counted in them
 * @param exchange what is paid, and what must be there
 * @param sources how to read exports of other tools, in the order of the file
 */
public record Contract(
        String title,
        Parties parties,
        ContractTerm term,
        Measurement measurement,
        SlaTerms sla,
        OpeningHours businessHours,
        Exchange exchange,
        List<Source> sources) {

    /** The contract's file in the data directory. */
    public static final String FILE = "contract.yaml";

    public Contract {
        sources = List.copyOf(sources);
    }

    /** The plans of payment, in the order of the file; ids are unique. */
    public List<PaymentPlan> payments() {
        return exchange.payments();
    }

    /** What was agreed to be there, in the order of the file; empty when nothing was. */
    public List<Equipment> equipment() {
        return exchange.equipment();
    }

    /** What documents print of this contract alone. */
    public PrintedWords printed() {
        return parties.printed();
    }
}
