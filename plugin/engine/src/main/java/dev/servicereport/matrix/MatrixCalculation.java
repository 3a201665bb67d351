package dev.servicereport.matrix;

import dev.servicereport.accept.OpenPoint;
import dev.servicereport.accept.OpenPoints;
import dev.servicereport.contract.RequirementState;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.dataset.KeptRegisters;
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

/** Works out how each clause stands from its evidence. Never 充足 where there is only silence. */
public final class MatrixCalculation {

    private final Dataset dataset;
    private final FiguresCalculation calculation;
    private final MadeDocuments documents;
    private final LocalDate asOf;
    private final FigureJudge figures;
    private final Attestations attestations;
    private final Map<String, List<OpenPoint>> open;

    /** @param documents which documents can be made of these data */
    public MatrixCalculation(Dataset dataset, FiguresCalculation calculation, MadeDocuments documents) {
        this.dataset = dataset;
        this.calculation = calculation;
        this.documents = documents;
        asOf = calculation.lastDay();
        figures = new FigureJudge(new FigureTrees(dataset, calculation));
        attestations = new Attestations(dataset, asOf);
        open = OpenPoints.of(dataset, calculation).stream().collect(Collectors.groupingBy(OpenPoint::register));
    }

    /** Every clause; empty when the contract follows none up. */
    public Optional<Matrix> matrix() {
        return dataset.contract()
                .requirements()
                .map(terms -> new Matrix(
                        asOf,
                        FigureTrees.newest(calculation).orElse(null),
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

    private Proof document(Evidence.Document document) {
        String title = documents.title(document.id()).orElse(document.id());
        return documents.isMade(document.id())
                ? new Proof(document, RequirementState.MET, EvidenceWords.document(title), document.id())
                : new Proof(document, RequirementState.NO_EVIDENCE, EvidenceWords.noDocument(title), "");
    }

    /** One with rows is not enough while the rules of acceptance find something open in it. */
    private Proof register(Evidence.Kept kept) {
        KeptRegisters.Standing standing =
                KeptRegisters.standing(dataset, kept.id()).orElseThrow();
        List<OpenPoint> points = open.getOrDefault(standing.file(), List.of());
        if (standing.isThere() && !points.isEmpty()) {
            String reason = EvidenceWords.open(
                    standing.file(), points.size(), points.get(0).japanese());
            return new Proof(kept, RequirementState.MISSED, reason, standing.document());
        }
        if (standing.rows() > 0) {
            String reason = EvidenceWords.register(standing.file(), standing.rows());
            return new Proof(kept, RequirementState.MET, reason, standing.document());
        }
        if (isDeclaredEmpty(kept.id())) {
            return new Proof(kept, RequirementState.MET, EvidenceWords.nilReturn(standing.file()), "");
        }
        String reason = standing.isThere()
                ? EvidenceWords.emptyRegister(standing.file())
                : EvidenceWords.noRegister(standing.file());
        return new Proof(kept, RequirementState.NO_EVIDENCE, reason, "");
    }

    /** Whether somebody signed that there was nothing, for all the time that is over. */
    private boolean isDeclaredEmpty(String id) {
        return RegisterStates.of(dataset, asOf).all().stream()
                .anyMatch(state -> state.register().id().equals(id) && state.state() == RegisterState.State.NIL);
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
