package dev.servicereport.requirement;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.delivery.AttachedFile;
import dev.servicereport.problem.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what stands in the column of evidence: pieces with {@code ;} between them, all of which must hold. */
final class EvidenceReader {

    private static final String FORMS =
            "'<figure> >= <value>', 'document:<id>', 'register:<id>', 'file:<path>' or 'attestation'";
    private static final String FORMS_HINT =
            "「overall.low >= 99.8」「document:team」「register:minutes」「file:evidence/plan.pdf」「attestation」のいずれかの形で書いてください";

    private static final Pattern FIGURE = Pattern.compile("([A-Za-z][^\\s<>=!]*)\\s*("
            + Comparison.signs().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\s*([^<>=!].*)");
    private static final Pattern NAMED = Pattern.compile("(document|register|file|attestation)\\s*[:：]\\s*(.*)");
    private static final Pattern FILE = Pattern.compile("(.*?)(?:\\s+sha256\\s*[:：]\\s*(\\S*))?");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String ATTESTATION = "attestation";

    private final CsvRow row;
    private final Column column;
    private final String clause;
    private final KnownEvidence known;

    /** @param clause the row's clause, which an attestation is about unless it says another */
    EvidenceReader(CsvRow row, Column column, String clause, KnownEvidence known) {
        this.row = row;
        this.column = column;
        this.clause = clause;
        this.known = known;
    }

    /**
     * What evidence can name.
     *
     * @param documents ids of documents that can be made; empty: any will do
     * @param registers ids of registers that can be kept
     * @param files looks at files
     */
    record KnownEvidence(Set<String> documents, Set<String> registers, EvidenceFiles files) {}

    List<Evidence> read() {
        List<Evidence> evidence = new ArrayList<>();
        String cell = row.text(column);
        if (!cell.isEmpty()) {
            for (String piece : cell.split("[;；]", -1)) {
                piece(piece.strip()).ifPresent(evidence::add);
            }
        }
        return evidence;
    }

    private Optional<? extends Evidence> piece(String written) {
        Matcher named = NAMED.matcher(written);
        Matcher figure = FIGURE.matcher(written);
        if (named.matches()) {
            return named(written, named.group(1), named.group(2).strip());
        }
        if (written.equals(ATTESTATION)) {
            return Optional.of(new Evidence.Attested(written, clause));
        }
        return figure.matches() ? figure(written, figure) : refused(written, FORMS, FORMS_HINT);
    }

    private Optional<? extends Evidence> named(String written, String kind, String name) {
        if (name.isEmpty()) {
            return refused(written, FORMS, FORMS_HINT);
        }
        return switch (kind) {
            case "document" ->
                known.documents().isEmpty() || known.documents().contains(name)
                        ? Optional.of(new Evidence.Document(written, name))
                        : refused(
                                name,
                                Nearest.oneOf(known.documents(), name),
                                "その識別子の文書はありません。独自の文書は service-report.templateDirectory を指定した実行でだけ使えます");
            case "register" ->
                known.registers().contains(name)
                        ? Optional.of(new Evidence.Kept(written, name))
                        : refused(name, Nearest.oneOf(known.registers(), name), "その識別子の台帳はありません");
            case "file" -> file(written, name);
            default -> Optional.of(new Evidence.Attested(written, name));
        };
    }

    private Optional<Evidence> file(String written, String text) {
        Matcher file = FILE.matcher(text);
        String path = file.matches() ? file.group(1).strip() : text;
        String hash = file.group(2) == null ? "" : file.group(2).toLowerCase(Locale.ROOT);
        if (file.group(2) != null && !HASH.matcher(hash).matches()) {
            return refused(file.group(2), "64 hexadecimal digits", "SHA-256 は16進64桁です");
        }
        AttachedFile there = known.files().find(row, column, path).orElse(null);
        return Optional.of(new Evidence.Filed(written, there == null ? path : there.name(), hash, there));
    }

    private Optional<Evidence> figure(String written, Matcher parts) {
        Optional<FigurePath> path = FigurePath.of(parts.group(1)).filter(FigurePaths::isKnown);
        if (path.isEmpty()) {
            String nearest = Nearest.of(FigurePaths.all(), parts.group(1))
                    .map(near -> "; did you mean '" + near + "'?")
                    .orElse("");
            return refused(
                    parts.group(1),
                    "a figure of our JSON, like overall.low" + nearest,
                    "その数値は出力の JSON に存在しません。書き方は「要件適合表」の頁の一覧にあります");
        }
        Comparison comparison = Comparison.of(parts.group(2)).orElseThrow();
        Literal literal = new Literal(parts.group(3).strip());
        @Nullable FigurePath other = FigurePath.of(parts.group(3).strip())
                .filter(FigurePaths::isKnown)
                .orElse(null);
        if (literal.isImpossibleDate()) {
            return refused(literal.text(), "a day or month of the calendar, like 2025-10", "暦にない日付又は月です");
        }
        if (comparison.isOrdering() && other == null && !literal.isOrdered()) {
            return refused(
                    literal.text(),
                    "a number, a date or another figure behind " + parts.group(2),
                    "大小を比べる値は、数、日付又は別の数値の場所で書いてください");
        }
        return Optional.of(new Evidence.Figure(written, path.get(), comparison, literal, other));
    }

    private <T> Optional<T> refused(String found, String expected, String hint) {
        row.fault(column, found, expected, hint);
        return Optional.empty();
    }
}
