package dev.servicereport.start;

import dev.servicereport.contract.Contract;
import dev.servicereport.contract.ContractFile;
import dev.servicereport.contract.ContractReader;
import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of the contract on the command line, as the reader of {@code contract.yaml} understands it, and guesses for the rest.
 *
 * @param read what was said, with stand-ins for what was not
 * @param given what was said, as it was written
 * @param to the last day of service
 */
record Agreement(Contract read, Given given, LocalDate to) {

    /** Which parameter a key of the contract comes from. */
    private static final Map<String, String> PARAMETERS = Map.of(
            "client.name", "client",
            "service-from", "from",
            "service-to", "to",
            "sla.availability.target", "target",
            "payments[0].contract-amount", "amount",
            "payments[0].instalments", "instalments");

    private static final String FIRST_MONTH = "2025-04";

    private static final int MARCH = 3;

    /**
     * Reads what was said; empty when it has faults, each of which is noted by its parameter.
     *
     * @param first the day of the first row of an export; empty without one
     * @param last the day of its last row
     */
    static Optional<Agreement> of(Given given, Optional<LocalDate> first, Optional<LocalDate> last, Problems problems) {
        Problems found = new Problems();
        String from = given.word("from")
                .orElseGet(
                        () -> first.map(day -> YearMonth.from(day).toString()).orElse(FIRST_MONTH));
        Optional<ContractFile> file =
                new ContractReader(found).read(probe(given, from).getBytes(StandardCharsets.UTF_8));
        found.sorted().stream()
                .filter(problem -> problem.isError() && isSaid(problem, given))
                .map(Agreement::onCommandLine)
                .forEach(problems::add);
        return file.map(ContractFile::contract)
                .map(contract -> new Agreement(contract, given, last(contract, given, last)));
    }

    /** A stand-in repeats the fault of the word that it stands beside. */
    private static boolean isSaid(Problem problem, Given given) {
        String parameter = PARAMETERS.get(problem.where().column());
        return parameter == null || given.word(parameter).isPresent();
    }

    private static String probe(Given given, String from) {
        Map<String, String> words = new HashMap<>(given.words());
        words.putIfAbsent("client", "-");
        words.putIfAbsent("target", "99.5");
        words.put("from", from);
        words.putIfAbsent("to", from);
        words.putIfAbsent("amount", "1");
        words.putIfAbsent("instalments", "1");
        words.replaceAll((name, word) -> YamlWord.of(word));
        return """
                title: "-"
                contractor: { name: "-" }
                signed-on: 1900-01-01
                client: { name: %s }
                service-from: %s
                service-to: %s
                sla: { availability: { target: %s } }
                payments: [{ id: service, contract-amount: %s, instalments: %s, first-month: 2000-01 }]
                """.formatted(
                        words.get("client"),
                        words.get("from"),
                        words.get("to"),
                        words.get("target"),
                        words.get("amount"),
                        words.get("instalments"));
    }

    /** The same fault where the user can mend it. */
    static Problem onCommandLine(Problem problem) {
        String parameter = PARAMETERS.get(problem.where().column());
        return parameter == null
                ? problem
                : Problem.error(Given.place(parameter), problem.found(), problem.expected())
                        .hint(problem.hint());
    }

    /** As given, else the end of the fiscal year of the last row, or of the first month. */
    private static LocalDate last(Contract contract, Given given, Optional<LocalDate> last) {
        if (given.word("to").isPresent()) {
            return contract.term().serviceTo();
        }
        LocalDate from = contract.term().serviceFrom();
        YearMonth month = YearMonth.from(last.filter(day -> day.isAfter(from)).orElse(from));
        int year = month.getMonthValue() > MARCH ? month.getYear() + 1 : month.getYear();
        return YearMonth.of(year, MARCH).atEndOfMonth();
    }

    LocalDate from() {
        return read.term().serviceFrom();
    }

    /** Percent, as it was written. */
    String target() {
        return read.sla().availability().target().toPlainString();
    }

    PaymentPlan payment() {
        return read.payments().get(0);
    }

    /** As given, else one for each month of the service. */
    long instalments() {
        return given.word("instalments").isPresent()
                ? payment().instalments().count()
                : ChronoUnit.MONTHS.between(YearMonth.from(from()), YearMonth.from(to)) + 1;
    }

    boolean says(String parameter) {
        return given.word(parameter).isPresent();
    }
}
