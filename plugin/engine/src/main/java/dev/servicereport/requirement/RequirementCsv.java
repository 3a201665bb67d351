package dev.servicereport.requirement;

import dev.servicereport.contract.ClauseNumber;
import dev.servicereport.contract.RequirementState;
import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvReader;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.Register;
import dev.servicereport.csv.Vocabulary;
import dev.servicereport.requirement.EvidenceReader.KnownEvidence;
import dev.servicereport.requirement.Requirement.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the specification asks for (要件の一覧): {@code clause,title,kind,answered_by[,chapter,evidence,state,reason,stated_by,
 * stated_on]}.
 */
public final class RequirementCsv {

    private static final Column CLAUSE = Column.required("clause", "条項", "条項番号");
    private static final Column TITLE = Column.required("title", "要件", "要件の要旨", "要旨");
    private static final Column KIND = Column.required("kind", "種類", "証跡の種類");
    private static final Column ANSWERED_BY = Column.required("answered_by", "回答者", "回答担当");
    private static final Column CHAPTER = Column.optional("chapter", "章");
    private static final Column EVIDENCE = Column.optional("evidence", "証跡");
    private static final Column STATE = Column.optional("state", "状態");
    private static final Column REASON = Column.optional("reason", "理由");
    private static final Column STATED_BY = Column.optional("stated_by", "申告者");
    private static final Column STATED_ON = Column.optional("stated_on", "申告日");

    private static final List<Column> COLUMNS =
            List.of(CLAUSE, TITLE, KIND, ANSWERED_BY, CHAPTER, EVIDENCE, STATE, REASON, STATED_BY, STATED_ON);

    private static final Vocabulary<Kind> KINDS = Vocabulary.<Kind>offering(
                    "computed", "document", "register", "attestation")
            .with(Kind.COMPUTED, "computed", "算出")
            .with(Kind.DOCUMENT, "document", "文書")
            .with(Kind.REGISTER, "register", "台帳")
            .with(Kind.ATTESTATION, "attestation", "申告", "証明");

    /** The other states are for evidence to show. */
    private static final Vocabulary<RequirementState> STATES = Vocabulary.<RequirementState>offering("対象外", "協議中")
            .with(RequirementState.NOT_APPLICABLE, "対象外", "not-applicable")
            .with(RequirementState.IN_CONSULTATION, "協議中", "in-consultation");

    private final KnownEvidence known;
    private final CsvContext context;
    private final Register<Requirement> requirements;

    /**
     * @param documents ids of documents that can be made; empty: any will do
     * @param registers ids of registers that can be kept
     * @param files looks at files
     */
    public RequirementCsv(Set<String> documents, Set<String> registers, EvidenceFiles files, CsvContext context) {
        known = new KnownEvidence(documents, registers, files);
        this.context = context;
        requirements = new Register<>(context.problems());
    }

    /** The clauses of a file, in its order. */
    public List<Requirement> read(CsvSource source) {
        new CsvReader(context).read(source, COLUMNS, this::accept);
        return requirements.values();
    }

    private void accept(CsvRow row) {
        String clause = row.text(CLAUSE);
        String title = row.text(TITLE);
        Optional<Kind> kind = row.choice(KIND, KINDS);
        String answeredBy = row.text(ANSWERED_BY);
        String chapter = row.text(CHAPTER);
        List<Evidence> evidence = new EvidenceReader(row, EVIDENCE, clause, known).read();
        if (row.isSound()) {
            requireKind(row, kind.orElseThrow(), evidence);
        }
        @Nullable Statement statement = statement(row);
        if (row.isSound()) {
            String group = chapter.isEmpty() ? Requirement.chapterOf(clause) : chapter;
            Requirement requirement = new Requirement(
                    clause, group, title, kind.orElseThrow(), evidence, answeredBy, statement, row.where());
            requirements.add(ClauseNumber.plain(clause), requirement, row, CLAUSE);
        } else {
            requirements.refuse(ClauseNumber.plain(clause), row, CLAUSE);
        }
    }

    private static void requireKind(CsvRow row, Kind kind, List<Evidence> evidence) {
        if (!evidence.isEmpty() && evidence.stream().noneMatch(kind::takes)) {
            row.fault(
                    KIND, row.raw(KIND), "the kind of one piece of its evidence", "証跡の欄に、この種類の証跡がありません。種類か証跡を改めてください");
        }
    }

    private static @Nullable Statement statement(CsvRow row) {
        Optional<RequirementState> state = row.choice(STATE, STATES);
        String reason = row.text(REASON);
        String by = row.text(STATED_BY);
        Optional<LocalDate> on = row.date(STATED_ON);
        if (row.raw(STATE).isBlank()) {
            List.of(REASON, STATED_BY, STATED_ON).forEach(column -> refuseAlone(row, column));
            return null;
        }
        if (state.isPresent()) {
            List.of(REASON, STATED_BY, STATED_ON).forEach(column -> requireWith(row, column));
        }
        return state.isPresent() && on.isPresent() ? new Statement(state.get(), reason, by, on.get()) : null;
    }

    private static void refuseAlone(CsvRow row, Column column) {
        if (!row.raw(column).isBlank()) {
            row.fault(column, row.raw(column), "nothing, where state is empty", "状態（対象外・協議中）を申告するときだけ書く欄です");
        }
    }

    private static void requireWith(CsvRow row, Column column) {
        if (row.raw(column).isBlank()) {
            row.fault(column, "", "a value, where state is filled", "対象外・協議中とするときは、理由、申告者及び申告日を書いてください");
        }
    }
}
