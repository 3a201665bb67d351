package dev.servicereport.documents;

import dev.servicereport.document.Edition;
import dev.servicereport.document.Editions;
import dev.servicereport.document.Material;
import dev.servicereport.documents.project.RequirementPaper;
import dev.servicereport.matrix.Matrix;
import java.util.Map;
import java.util.stream.Stream;

/** The table of all clauses and their evidence (要件適合表); none where the contract follows no specification up. */
public final class RequirementEditions implements Editions {

    @Override
    public Stream<Edition> of(Material material) {
        return material.clauses().get().map(RequirementEditions::edition).stream();
    }

    private static Edition edition(Matrix matrix) {
        RequirementPaper paper = RequirementPaper.of(matrix);
        return Edition.only(Map.of("matrix", paper), Map.of())
                .issued(matrix.asOf())
                .attaching(paper.files());
    }
}
