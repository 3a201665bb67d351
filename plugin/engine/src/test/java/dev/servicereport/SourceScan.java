package dev.servicereport;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Reads Java sources with the compiler's own parser: how large things are, and where Japanese stands. */
final class SourceScan extends TreePathScanner<Void, Void> {

    private static final Pattern JAPANESE = Pattern.compile("[\\u3000-\\u30FF\\u3400-\\u9FFF\\uFF00-\\uFFEF]");

    /** What carries a hint to whoever keeps the data. */
    private static final Set<String> HINTS = Set.of("hint", "detailed", "refused", "Refusal", "TemplateFault");

    /** What declares a key that the data may have, with its heading last. */
    private static final Set<String> HEADINGS = Set.of("Key.required", "Key.optional");

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final LineMap lines;
    private final String file;
    private final List<Size> types = new ArrayList<>();
    private final List<Size> methods = new ArrayList<>();
    private final List<Size> records = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();

    /**
     * Something and how large it is.
     *
     * @param name {@code package/Type} or {@code package/Type.method}
     * @param size lines, from the first annotation to the closing brace; of a record its components
     */
    record Size(String name, long size) {}

    /**
     * A Japanese text in the source.
     *
     * @param file {@code package/Type.java}
     * @param line from 1
     * @param text the literal
     */
    record Words(String file, long line, String text) {}

    /** What was found in all sources. */
    record Found(List<Size> types, List<Size> methods, List<Size> records, List<Words> words) {}

    private SourceScan(CompilationUnitTree unit, Trees trees, String file) {
        this.unit = unit;
        positions = trees.getSourcePositions();
        lines = unit.getLineMap();
        this.file = file;
    }

    /** Every source below a folder. */
    static Found of(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return of(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> new Source(root.relativize(file).toString().replace('\\', '/'), read(file)))
                    .toList());
        }
    }

    /** Sources that are given. */
    static Found of(List<Source> sources) throws IOException {
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, sources);
        Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (CompilationUnitTree unit : task.parse()) {
            String place = unit.getSourceFile().toUri().getPath().substring(1);
            SourceScan scan = new SourceScan(unit, Trees.instance(task), place);
            scan.scan(unit, null);
            found.types.addAll(scan.types);
            found.methods.addAll(scan.methods);
            found.records.addAll(scan.records);
            found.words.addAll(scan.words);
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        String name = file.replace(".java", "");
        boolean isTop = getCurrentPath().getParentPath().getLeaf() == unit;
        if (isTop) {
            long all = lines.getLineNumber(positions.getEndPosition(unit, type));
            types.add(new Size(name, all));
        }
        if (type.getKind() == Tree.Kind.RECORD) {
            long components = type.getMembers().stream()
                    .filter(member -> member instanceof VariableTree field
                            && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .count();
            records.add(new Size(isTop ? name : name + "." + type.getSimpleName(), components));
        }
        return super.visitClass(type, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        long first = lines.getLineNumber(positions.getStartPosition(unit, method));
        long last = lines.getLineNumber(positions.getEndPosition(unit, method));
        methods.add(new Size(file.replace(".java", "") + "." + method.getName(), last - first + 1));
        return super.visitMethod(method, nothing);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        String text = String.valueOf(literal.getValue());
        if (JAPANESE.matcher(text).find() && !isHint()) {
            words.add(new Words(file, lines.getLineNumber(positions.getStartPosition(unit, literal)), text));
        }
        return null;
    }

    private boolean isHint() {
        for (Tree tree : getCurrentPath()) {
            if (tree instanceof MethodInvocationTree call
                    && isHint(call.getMethodSelect().toString())) {
                return true;
            }
            if (tree instanceof NewClassTree made
                    && HINTS.contains(last(made.getIdentifier().toString()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHint(String method) {
        return HEADINGS.contains(method) || HINTS.contains(last(method));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** A source by its place below the root. */
    static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String place, String text) {
            super(URI.create("string:///" + place), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignored) {
            return text;
        }
    }
}
