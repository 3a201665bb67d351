package dev.servicereport.documents.project;

import dev.servicereport.contract.RequirementState;
import dev.servicereport.documents.project.RequirementPaper.Reason;
import dev.servicereport.matrix.MatrixRow.Proof;
import dev.servicereport.requirement.Evidence;
import dev.servicereport.wording.EvidenceWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Why a clause stands as it does, short enough for a cell (理由及び証跡): figures of which the same is said share a sentence, what is amiss
 * comes first, and what does not fit is counted. Everything is in {@code metrics/requirements.json}.
 */
final class RequirementReasons {

    /** A cell cannot go on over a page. */
    private static final int MOST = 12;

    private RequirementReasons() {}

    static List<Reason> of(List<Proof> proofs) {
        Map<Said, List<Proof>> said = new LinkedHashMap<>();
        for (Proof proof : ordered(proofs)) {
            said.computeIfAbsent(Said.of(proof), first -> new ArrayList<>()).add(proof);
        }
        List<Reason> reasons = new ArrayList<>();
        said.values().stream().limit(MOST).forEach(same -> reasons.add(reason(same)));
        if (said.size() > MOST) {
            reasons.add(new Reason(EvidenceWords.further(said.size() - MOST), ""));
        }
        return reasons;
    }

    private static List<Proof> ordered(List<Proof> proofs) {
        return Stream.concat(
                        proofs.stream().filter(proof -> proof.state() != RequirementState.MET),
                        proofs.stream().filter(proof -> proof.state() == RequirementState.MET))
                .toList();
    }

    private static Reason reason(List<Proof> same) {
        Proof first = same.get(0);
        if (same.size() == 1 || !(first.evidence() instanceof Evidence.Figure figure)) {
            return new Reason(first.reason(), first.document(), file(first));
        }
        List<String> ways = same.stream().map(RequirementReasons::way).toList();
        int named = first.state() == RequirementState.MET ? 1 : Math.min(MOST, ways.size());
        String text = EvidenceWords.ways(ways.subList(0, named), ways.size() - named);
        return new Reason(first.reason().replace(figure.path().text(), text), first.document());
    }

    /** The file that a sentence names, where it is there. */
    private static String file(Proof proof) {
        return proof.evidence() instanceof Evidence.Filed filed && filed.file() != null
                ? filed.file().name()
                : "";
    }

    private static String way(Proof proof) {
        return proof.evidence() instanceof Evidence.Figure figure
                ? figure.path().text()
                : "";
    }

    /**
     * What is said, but for the figure that it is said of.
     *
     * @param state how it stands
     * @param sentence the reason without the way to the figure
     * @param document where it can be read
     */
    private record Said(RequirementState state, String sentence, String document) {

        static Said of(Proof proof) {
            String way = way(proof);
            return new Said(
                    proof.state(),
                    way.isEmpty() ? proof.reason() : proof.reason().replace(way, ""),
                    proof.document());
        }
    }
}
