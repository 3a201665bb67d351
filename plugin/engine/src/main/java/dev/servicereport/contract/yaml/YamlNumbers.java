package dev.servicereport.contract.yaml;

import dev.servicereport.problem.PersonalNumber;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Searches every key and value of a file for Individual Numbers (個人番号), which may not get into any output. */
final class YamlNumbers {

    /** The client's own number of the contract, where twelve digits are ordinary. */
    private static final String CONTRACT_NUMBER = "number";

    private final String file;
    private final Problems problems;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    YamlNumbers(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Notes each with its line and key path; it is never shown. */
    void search(Node root) {
        search(root, "");
    }

    private void search(Node node, String path) {
        // aliases lead to one node by several ways
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> search(entry, path));
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.getValue().size(); i++) {
                search(sequence.getValue().get(i), path + "[" + i + "]");
            }
        } else if (node instanceof ScalarNode scalar && !path.equals(CONTRACT_NUMBER)) {
            check(scalar, path);
        }
    }

    private void search(NodeTuple entry, String path) {
        search(entry.getKeyNode(), path);
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        search(entry.getValueNode(), path.isEmpty() ? key : path + "." + key);
    }

    private void check(ScalarNode scalar, String path) {
        if (PersonalNumber.isIn(scalar.getValue())) {
            SourceLocation where = new SourceLocation(file, YamlFile.line(scalar), path);
            problems.add(Problem.error(
                            where, "twelve digits that are not shown", "no number that may be an Individual Number")
                    .hint("個人番号（マイナンバー）の疑いがある12桁の番号があります。値は表示しません。取り除いてください"));
        }
    }
}
