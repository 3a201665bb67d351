package dev.servicereport.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.contract.RequirementState;
import dev.servicereport.matrix.Matrix;
import dev.servicereport.matrix.MatrixRow;
import dev.servicereport.requirement.Evidence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Takes each piece of evidence of the sample away, one after another, and looks which clauses no longer stand. */
class RequirementEvidenceIT {

    private static final Path SAMPLE = Path.of("../../data");

    /** Its figures are those that clauses look at; the months before it would only cost time. */
    private static final String MONTH = "2026-03.csv";

    @TempDir
    static Path folder;

    private static Matrix whole;

    /**
     * A way to take evidence away.
     *
     * @param gone the files that are deleted, or {@code contract.yaml} with texts and what replaces each
     * @param pieces the evidence that goes with it, as it is written; a figure by its beginning
     */
    private record Loss(String gone, List<String> pieces) {}

    /** Where a register is more than itself: other files fall with it, or other evidence. */
    private static final Map<String, Loss> LOSSES = new TreeMap<>(Map.of(
            "team",
                    new Loss(
                            "team.csv staff-changes.csv",
                            List.of(
                                    "register:team",
                                    "document:team",
                                    "register:staff-changes",
                                    "document:maintenance-staff")),
            "staff-changes", new Loss("staff-changes.csv", List.of("register:staff-changes", "register:team")),
            "deliverables",
                    new Loss(
                            "deliverables.csv deliverables findings.csv revisions.csv project/action-items.csv",
                            List.of("register:deliverables", "document:delivery-note", "register:action-items")),
            "inspections",
                    new Loss(
                            "inspections.csv findings.csv revisions.csv project/action-items.csv",
                            List.of("register:inspections", "document:completion-notice", "register:action-items")),
            "incident-reports", new Loss("incident-reports.csv", List.of("register:incident-reports")),
            "media-disposals",
                    new Loss("media-disposals.csv", List.of("register:media-disposals", "document:media-disposal")),
            "minutes",
                    new Loss(
                            "minutes.csv project/action-items.csv project/consultations.csv project/trainings.csv",
                            List.of(
                                    "register:minutes",
                                    "document:minutes-list",
                                    "register:action-items",
                                    "register:consultations",
                                    "register:trainings")),
            "milestones",
                    new Loss(
                            "milestones.csv",
                            List.of("register:milestones", "document:schedule", "document:progress-report")),
            "migrations", new Loss("migrations.csv", List.of("register:migrations", "document:migration-record")),
            "subcontracts",
                    new Loss(
                            "subcontracts.csv",
                            List.of("register:subcontracts", "document:subcontract-application", "register:team"))));

    /** What no register holds. */
    private static final List<Loss> OTHERS = List.of(
            // a correction by itself is something known of its month
            new Loss(
                    "uptime/" + MONTH + " corrections.csv",
                    List.of("overall.", "services[", "target ", "inquiries.", "incidents.", "document:monthly-report")),
            new Loss("inquiries.csv", List.of("inquiries.")),
            new Loss(
                    "incidents.csv incident-reports.csv operation/line-faults.csv project/action-items.csv",
                    List.of(
                            "incidents.",
                            "register:incident-reports",
                            "register:line-faults",
                            "register:action-items")),
            new Loss("payments.csv", List.of("payments.plans[server-service].instalments[*].overdue")),
            new Loss("project/attestations.csv", List.of("attestation")),
            new Loss("nil-returns.csv", List.of("register:handling-accidents", "register:third-party-instructions")),
            new Loss(
                    "inventory.csv media-disposals.csv operation/line-faults.csv",
                    List.of(
                            "equipment.",
                            "document:configuration-ledger",
                            "register:media-disposals",
                            "document:media-disposal",
                            "register:line-faults")),
            new Loss("contract.yaml|\nownership: |\n# ", List.of("document:ownership-notice")),
            new Loss("evidence/platform-design.txt", List.of("file:evidence/platform-design.txt")),
            // one year of five with too few, with none named, too dear, and years that begin a month later or earlier
            new Loss(
                    "contract.yaml|licences: 175|licences: 100",
                    List.of("payments.plans[m365].annual[*].licences >= 165")),
            new Loss("contract.yaml|, licences: 175 }| }", List.of("payments.plans[m365].annual[*].licences")),
            new Loss(
                    "contract.yaml|contract-amount: 19888500|contract-amount: 19916001"
                            + "|amount: 3972500, ceiling: 4000000,|amount: 4000001,",
                    List.of("payments.plans[m365].annual[*].amount")),
            new Loss(
                    "contract.yaml|first-month: 2024-10|first-month: 2024-11"
                            + "|{ from: \"2024-10-01\", to|{ from: \"2024-11-01\", to",
                    List.of("payments.plans[m365].instalments[1].month")),
            new Loss(
                    "contract.yaml|first-month: 2024-10|first-month: 2024-09"
                            + "|{ from: \"2024-10-01\", to|{ from: \"2024-09-01\", to",
                    List.of("payments.plans[m365].annual[*].from", "payments.plans[m365].instalments[1].month")),
            new Loss(
                    "contract.yaml|first-month: 2025-01|first-month: 2025-02",
                    List.of(
                            "payments.plans[server-service].instalments[1].month",
                            "payments.plans[server-service].instalments[60].month")));

    /** What is there as long as there is a contract that is not refused. */
    private static final Set<String> OF_THE_CONTRACT = Set.of(
            "document:budget-statement",
            "document:council-briefing",
            "document:payment-plan",
            "document:sla-method",
            "payments.plans[server-service].signedAmount <= payments.plans[server-service].ceiling",
            "payments.plans[server-service].total <= payments.plans[server-service].ceiling");

    @BeforeAll
    static void readSample() throws Exception {
        copy(folder.resolve("whole"));
        whole = matrix(folder.resolve("whole"));
    }

    @Test
    void everyNumberedClauseOfTheSpecificationHasItsRow() {
        assertThat(whole.rows()).hasSize(89);
        assertThat(whole.chapters())
                .extracting(chapter -> chapter.title() + " " + chapter.rows().size())
                .containsExactly("第1章 9", "第2章 7", "第3章 44", "第4章 14", "別記 15");
    }

    @TestFactory
    Stream<DynamicTest> whatIsTakenAwayIsMissedByExactlyTheClausesThatRestOnIt() {
        return losses().stream()
                .filter(loss -> !resting(loss).isEmpty())
                .map(loss -> DynamicTest.dynamicTest(loss.gone(), () -> lose(loss)));
    }

    /** Each row of the inventory by itself: an item that is no longer as agreed is missed by the clauses that name it, or all items. */
    @TestFactory
    Stream<DynamicTest> aRowOfTheInventoryIsMissedByExactlyTheClausesOfItsItems() throws Exception {
        return Files.readAllLines(SAMPLE.resolve("inventory.csv"), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .map(id -> DynamicTest.dynamicTest(id, () -> loseRow(id)));
    }

    private static void loseRow(String id) throws Exception {
        Path data = folder.resolve("without-" + id);
        copy(data);
        for (String file : List.of("inventory.csv", "operation/line-faults.csv", "media-disposals.csv")) {
            Path list = data.resolve(file);
            String without = Files.readAllLines(list, StandardCharsets.UTF_8).stream()
                    .filter(line -> !List.of(line.split(",")).contains(id))
                    .collect(Collectors.joining("\n", "", "\n"));
            Files.writeString(list, without, StandardCharsets.UTF_8);
        }
        Outcome outcome = outcome(data);
        Set<String> notOk = outcome.equipment().items().stream()
                .filter(item -> !item.state().name().equals("OK"))
                .map(item -> item.id())
                .collect(Collectors.toCollection(TreeSet::new));
        Matrix less = Objects.requireNonNull(outcome.requirements());
        Set<String> expected = whole.rows().stream()
                .filter(row -> row.state() == RequirementState.MET)
                .filter(row -> row.requirement().evidence().stream()
                        .map(Evidence::written)
                        .filter(one -> one.startsWith("equipment.items["))
                        .map(one -> one.substring("equipment.items[".length(), one.indexOf(']')))
                        .anyMatch(item -> item.equals("*") ? !notOk.isEmpty() : notOk.contains(item)))
                .map(row -> row.requirement().clause())
                .collect(Collectors.toCollection(TreeSet::new));
        // of a replaced medium, and of licences that have run out, nothing is agreed today
        assertThat(notOk.isEmpty()).isEqualTo(List.of("media-0001", "m365-apps").contains(id));
        assertThat(flipped(less)).isEqualTo(id.equals("media-0001") ? Set.of("3.1(2)") : expected);
    }

    private static Set<String> flipped(Matrix less) {
        Set<String> changed = new TreeSet<>();
        for (int i = 0; i < whole.rows().size(); i++) {
            boolean held = whole.rows().get(i).state() == RequirementState.MET;
            if (held && less.rows().get(i).state() != RequirementState.MET) {
                changed.add(whole.rows().get(i).requirement().clause());
            }
        }
        return changed;
    }

    /** Otherwise evidence could be written that nobody ever took away. */
    @Test
    void everyPieceIsTakenAwayBySomething() {
        List<String> pieces =
                losses().stream().flatMap(loss -> loss.pieces().stream()).toList();
        assertThat(written().filter(one -> pieces.stream().noneMatch(one::startsWith)))
                .isSubsetOf(OF_THE_CONTRACT);
    }

    private static void lose(Loss loss) throws Exception {
        Path data = folder.resolve("less-" + Integer.toHexString(loss.gone().hashCode()));
        copy(data);
        take(data, loss.gone());
        Matrix less = matrix(data);
        Set<String> changed = new TreeSet<>();
        for (int i = 0; i < whole.rows().size(); i++) {
            MatrixRow before = whole.rows().get(i);
            MatrixRow after = less.rows().get(i);
            if (before.state() == RequirementState.MET && after.state() != RequirementState.MET) {
                changed.add(before.requirement().clause());
                assertThat(after.state()).isIn(RequirementState.NO_EVIDENCE, RequirementState.MISSED);
                assertThat(after.reason()).isNotBlank();
            }
        }
        assertThat(changed).isEqualTo(resting(loss)).isNotEmpty();
    }

    /** The clauses that hold, and of whose evidence something is lost. */
    private static Set<String> resting(Loss loss) {
        return whole.rows().stream()
                .filter(row -> row.state() == RequirementState.MET)
                .filter(row -> row.requirement().evidence().stream()
                        .map(Evidence::written)
                        .anyMatch(one -> loss.pieces().stream().anyMatch(one::startsWith)))
                .map(row -> row.requirement().clause())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Loss> losses() {
        List<Loss> losses = new ArrayList<>(OTHERS);
        written()
                .filter(one -> one.startsWith("register:"))
                .map(one -> one.substring("register:".length()))
                .distinct()
                .sorted()
                .filter(id -> rows(id))
                .forEach(id -> losses.add(LOSSES.getOrDefault(id, ledger(id))));
        return losses;
    }

    /** Whether a register has rows; one of which nothing is declared falls with the declaration. */
    private static boolean rows(String id) {
        return whole.rows().stream()
                .flatMap(row -> row.proofs().stream())
                .filter(proof -> proof.evidence().written().equals("register:" + id))
                .noneMatch(proof -> proof.reason().contains("該当なし"));
    }

    /** A ledger has a document of its own id, and perhaps a form; its file is where a ledger's kind says. */
    private static Loss ledger(String id) {
        String form = id.equals("responsible-persons") ? "personal-data-staff" : id;
        return new Loss(file(id), List.of("register:" + id, "document:" + id, "document:" + form));
    }

    private static String file(String id) {
        return whole.rows().stream()
                .flatMap(row -> row.proofs().stream())
                .filter(proof -> proof.evidence().written().equals("register:" + id))
                .map(proof -> proof.reason().replaceAll("^台帳 (\\S+\\.csv) .*$", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> written() {
        return whole.rows().stream()
                .flatMap(row -> row.requirement().evidence().stream())
                .map(Evidence::written)
                .distinct();
    }

    private static void take(Path data, String gone) throws IOException {
        String[] edit = gone.split("\\|", -1);
        if (edit.length > 1) {
            Path file = data.resolve(edit[0]);
            String text = Files.readString(file, StandardCharsets.UTF_8);
            for (int i = 1; i < edit.length; i += 2) {
                assertThat(text).contains(edit[i]);
                text = text.replace(edit[i], edit[i + 1]);
            }
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return;
        }
        for (String name : gone.split(" ")) {
            try (Stream<Path> files = Files.walk(data.resolve(name))) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Matrix matrix(Path data) throws Exception {
        return Objects.requireNonNull(outcome(data).requirements());
    }

    private static Outcome outcome(Path data) throws Exception {
        return new ReportGenerator(new ReportRequest(data, data.resolveSibling("output"), null, "2026-03")).figures();
    }

    private static void copy(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = SAMPLE.relativize(file);
                if (!name.startsWith("uptime") || name.endsWith(MONTH)) {
                    Files.createDirectories(to.resolve(name.toString()).getParent());
                    Files.copy(file, to.resolve(name.toString()));
                }
            }
        }
    }
}
