package dev.servicereport.matrix;

import dev.servicereport.contract.RequirementState;
import dev.servicereport.requirement.Evidence;
import dev.servicereport.requirement.Requirement;
import java.util.List;

/**
 * How a clause stands.
 *
 * @param requirement what it asks for
 * @param state how it stands
 * @param reason why, in whole Japanese sentences
 * @param proofs what each piece of its evidence says
 */
public record MatrixRow(Requirement requirement, RequirementState state, String reason, List<Proof> proofs) {

    public MatrixRow {
        proofs = List.copyOf(proofs);
    }

    /**
     * What a piece of evidence says.
     *
     * @param evidence the piece
     * @param state 充足, 未達成, 証跡なし or 期限切れ
     * @param reason why, in a whole Japanese sentence
     * @param document the id of the document in which it can be read; empty when there is none
     */
    public record Proof(Evidence evidence, RequirementState state, String reason, String document) {}
}
