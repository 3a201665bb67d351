package dev.servicereport.contract.yaml;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.Node;

/** A YAML file while it is read: what is wrong with it, and on which line each key stands. */
public final class YamlFile {

    private final String name;
    private final Problems problems = new Problems();
    private final Map<String, Integer> lines = new TreeMap<>();

    /** @param name the file, relative to the data directory */
    public YamlFile(String name) {
        this.name = name;
    }

    /** The file's outermost value; empty, with a problem, when the bytes are not one YAML document. */
    public Optional<Entry> root(byte[] bytes) {
        return new YamlText(name, problems)
                .decoded(bytes)
                .flatMap(text -> new YamlSyntax(name, problems).composed(text))
                .map(this::searched)
                .map(node -> new Entry(this, new SourceLocation(name, line(node), ""), node));
    }

    private Node searched(Node root) {
        new YamlNumbers(name, problems).search(root);
        return root;
    }

    /** The line a node begins on, from 1. */
    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    void place(SourceLocation where) {
        lines.putIfAbsent(where.column(), where.line());
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** The line of each key path that was met. */
    public Map<String, Integer> lines() {
        return lines;
    }

    public boolean hasErrors() {
        return problems.hasErrors();
    }

    public List<Problem> problems() {
        return problems.sorted();
    }
}
