package dev.servicereport.matrix;

import dev.servicereport.accept.LedgerRules;
import dev.servicereport.accept.OpenPoint;
import dev.servicereport.accept.OpenPoints;
import dev.servicereport.contract.RequirementState;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.dataset.KnownRegister;
import dev.servicereport.delivery.AttachedFile;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.matrix.MatrixRow.Proof;
import dev.servicereport.registers.RegisterState;
import dev.servicereport.registers.RegisterStates;
import dev.servicereport.requirement.Evidence;
import dev.servicereport.requirement.Requirement;
import dev.servicereport.requirement.Statement;
import dev.servicereport.wording.EvidenceWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out how each clause stands from its evidence. Never 充足 where there is only silence. */
public final class MatrixCalculation {

    private final Dataset dataset;
    private final FiguresCalculation calculation;
    private final MadeDocuments documents;
    private final LocalDate asOf;
    private final FigureJudge figures;
    private final Attestations attestations;
    private final RegisterStates registers;
    private final Map<String, List<OpenPoint>> open;

    /** @param documents which documents can be made of these data */
    public MatrixCalculation(Dataset dataset, FiguresCalculation calculation, MadeDocuments documents) {
        this.dataset = dataset;
        this.calculation = calculation;
        this.documents = documents;
        asOf = calculation.lastDay();
        figures = new FigureJudge(new FigureTrees(dataset, calculation));
        attestations = new Attestations(dataset, asOf);
        registers = RegisterStates.of(dataset, asOf);
        open = OpenPoints.of(dataset, calculation).stream().collect(Collectors.groupingBy(OpenPoint::register));
    }

    /** Every clause; empty when the contract follows none up. */
    public Optional<Matrix> matrix() {
        return dataset.contract()
                .requirements()
                .map(terms -> new Matrix(
                        asOf,
                        FigureTrees.newest(dataset, calculation).orElse(null),
                        terms,
                        dataset.requirements().stream().map(this::row).toList()));
    }

    private MatrixRow row(Requirement requirement) {
        List<Proof> proofs = requirement.evidence().stream().map(this::proof).toList();
        Statement stated = requirement.statement();
        if (stated != null && !stated.on().isAfter(asOf)) {
            String reason = EvidenceWords.stated(stated.reason(), stated.by(), stated.on());
            return new MatrixRow(requirement, stated.state(), reason, proofs);
        }
        RequirementState state =
                Verdicts.worst(proofs.stream().map(Proof::state).toList());
        String reason = proofs.isEmpty()
                ? EvidenceWords.noEvidence()
                : proofs.stream().map(Proof::reason).collect(Collectors.joining());
        return new MatrixRow(requirement, state, reason, proofs);
    }

    private Proof proof(Evidence evidence) {
        if (evidence instanceof Evidence.Figure figure) {
            return figures.judge(figure);
        }
        if (evidence instanceof Evidence.Document document) {
            return document(document);
        }
        if (evidence instanceof Evidence.Kept kept) {
            return register(kept);
        }
        return evidence instanceof Evidence.Filed filed
                ? file(filed)
                : attestations.judge((Evidence.Attested) evidence);
    }

    /** A document that does no more than say that its register is missing shows nothing. */
    private Proof document(Evidence.Document document) {
        String title = documents.title(document.id()).orElse(document.id());
        boolean missing = registers.missing().stream()
                .anyMatch(state -> state.register().id().equals(document.id()));
        return !missing && documents.isMade(document.id())
                ? new Proof(document, RequirementState.MET, EvidenceWords.document(title), document.id())
                : new Proof(document, RequirementState.NO_EVIDENCE, EvidenceWords.noDocument(title), "");
    }

    /** One with rows is not enough while the rules of acceptance find something open in it. */
    private Proof register(Evidence.Kept kept) {
        RegisterState state = registers.find(kept.id()).orElseThrow();
        KnownRegister register = state.register();
        String file = register.file() + ".csv";
        List<OpenPoint> points = points(register);
        boolean there = state.rows() > 0 || dataset.keeps(register.file());
        if (there && !points.isEmpty()) {
            String reason =
                    EvidenceWords.open(file, points.size(), points.get(0).japanese());
            return new Proof(kept, RequirementState.MISSED, reason, state.rows() > 0 ? register.document() : "");
        }
        return switch (state.state()) {
            case KEPT ->
                new Proof(kept, RequirementState.MET, EvidenceWords.register(file, state.rows()), register.document());
            case NIL -> new Proof(kept, RequirementState.MET, EvidenceWords.nilReturn(file), "");
            case MISSING, NOT_DEMANDED ->
                new Proof(
                        kept,
                        RequirementState.NO_EVIDENCE,
                        there ? EvidenceWords.emptyRegister(file) : EvidenceWords.noRegister(file),
                        "");
        };
    }

    /** What is open in its rows, and in those of other registers by a rule of its own; that it is missing is its state. */
    private List<OpenPoint> points(KnownRegister register) {
        return Stream.concat(
                        open.getOrDefault(register.file() + ".csv", List.of()).stream(),
                        dataset.delivery().handling().ledgers().stream()
                                .filter(ledger -> ledger.kind().id().equals(register.id()))
                                .flatMap(new LedgerRules(dataset, asOf)::openPoints))
                .filter(point -> !point.id().isEmpty())
                .distinct()
                .toList();
    }

    private static Proof file(Evidence.Filed filed) {
        AttachedFile file = filed.file();
        if (file == null) {
            return new Proof(filed, RequirementState.NO_EVIDENCE, EvidenceWords.noFile(filed.name()), "");
        }
        return filed.sha256().isEmpty() || filed.sha256().equals(file.sha256())
                ? new Proof(filed, RequirementState.MET, EvidenceWords.file(file.name(), file.sha256()), "")
                : new Proof(filed, RequirementState.NO_EVIDENCE, EvidenceWords.otherFile(file.name()), "");
    }
}
