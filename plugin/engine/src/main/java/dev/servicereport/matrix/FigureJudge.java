package dev.servicereport.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import dev.servicereport.contract.RequirementState;
import dev.servicereport.matrix.MatrixRow.Proof;
import dev.servicereport.requirement.Evidence;
import dev.servicereport.requirement.FigurePath;
import dev.servicereport.requirement.Literal;
import dev.servicereport.wording.EvidenceWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Holds figures against what is asked for, exactly (数値の証跡). */
final class FigureJudge {

    /** What figures say where the data leave it open. */
    private static final String OPEN = "undetermined";

    /** What figures say of what was there and has run out. */
    private static final String EXPIRED = "expired";

    private final FigureTrees trees;

    FigureJudge(FigureTrees trees) {
        this.trees = trees;
    }

    /** The worst of all values; without any there is no evidence. */
    Proof judge(Evidence.Figure asked) {
        Evidence.Figure figure = asked.other() == null ? asked : withOther(asked, asked.other());
        String file = trees.file(figure.path());
        List<JsonNode> values = trees.values(figure.path());
        Proof worst = null;
        for (JsonNode value : values) {
            Proof proof = judge(figure, value, file);
            worst = worst == null || rank(proof.state()) > rank(worst.state()) ? proof : worst;
        }
        return worst == null
                ? proof(figure, RequirementState.NO_EVIDENCE, EvidenceWords.noFigure(figure, file))
                : worst;
    }

    /** The same with what the other figure comes to; without exactly one value it can be compared with nothing. */
    private Evidence.Figure withOther(Evidence.Figure figure, FigurePath other) {
        List<JsonNode> values = trees.values(other);
        boolean one = values.size() == 1 && isValue(values.get(0));
        Literal literal = new Literal(one ? text(values.get(0)) : "");
        return new Evidence.Figure(figure.written(), figure.path(), figure.comparison(), literal, other);
    }

    private static boolean isValue(JsonNode value) {
        return value.isValueNode() && !value.isNull() && !value.isMissingNode();
    }

    private static String text(JsonNode value) {
        return value.isNumber() ? new BigDecimal(value.asText()).toPlainString() : value.asText();
    }

    private static int rank(RequirementState state) {
        return Verdicts.ORDER.indexOf(state);
    }

    private static Proof judge(Evidence.Figure figure, JsonNode value, String file) {
        if (!isValue(value)) {
            return proof(figure, RequirementState.NO_EVIDENCE, EvidenceWords.noFigure(figure, file));
        }
        String text = text(value);
        if (text.toLowerCase(Locale.ROOT).equals(OPEN)) {
            return proof(figure, RequirementState.NO_EVIDENCE, EvidenceWords.undetermined(figure, file));
        }
        OptionalInt order = isComparable(figure) ? figure.literal().order(text) : OptionalInt.empty();
        if (order.isEmpty()) {
            return proof(figure, RequirementState.NO_EVIDENCE, EvidenceWords.incomparable(figure, text, file));
        }
        if (figure.comparison().holds(order.getAsInt())) {
            return proof(figure, RequirementState.MET, EvidenceWords.holds(figure, text, file));
        }
        RequirementState state = text.equalsIgnoreCase(EXPIRED) ? RequirementState.EXPIRED : RequirementState.MISSED;
        return proof(figure, state, EvidenceWords.fails(figure, text, file));
    }

    /** Words are the same or not, and none is greater; the value of another figure is known only now. */
    private static boolean isComparable(Evidence.Figure figure) {
        Literal literal = figure.literal();
        return !literal.text().isEmpty() && (!figure.comparison().isOrdering() || literal.isOrdered());
    }

    private static Proof proof(Evidence.Figure figure, RequirementState state, String reason) {
        return new Proof(figure, state, reason, "");
    }
}
