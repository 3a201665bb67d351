package dev.servicereport.availability;

import dev.servicereport.availability.Exclusion.Approval;
import dev.servicereport.availability.Exclusion.Kind;
import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvReader;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.Register;
import dev.servicereport.csv.SpanCells;
import dev.servicereport.csv.Vocabulary;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceCell;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads exclusions (除外):
 * {@code service,from,to,class,reason[,noticed_on,approved_by,approved_on,file]}; {@code *} stands for all services.
 */
public final class ExclusionCsv {

    private static final Column CLASS = Column.required("class", "区分");
    private static final Column REASON = Column.required("reason", "理由");
    private static final Column NOTICED_ON = Column.optional("noticed_on", "通知日");
    private static final Column APPROVED_BY = Column.optional("approved_by", "承認者");
    private static final Column APPROVED_ON = Column.optional("approved_on", "承認日");
    private static final Column FILE = Column.optional("file", "ファイル", "ファイル名");
    private static final List<Column> COLUMNS =
            List.of(ServiceCell.COLUMN, CLASS, REASON, NOTICED_ON, APPROVED_BY, APPROVED_ON, FILE);

    private static final Vocabulary<Kind> KINDS = Vocabulary.<Kind>offering(
                    "planned", "other-party", "force-majeure", "agreed")
            .with(Kind.PLANNED, "planned", "計画停止", "計画", "計画メンテナンス")
            .with(Kind.OTHER_PARTY, "other-party", "other_party", "他者", "他者起因", "別ベンダー")
            .with(Kind.FORCE_MAJEURE, "force-majeure", "force_majeure", "不可抗力")
            .with(Kind.AGREED, "agreed", "合意", "協議");

    private final CsvContext context;
    private final ServiceCell services;
    private final Register<Exclusion> exclusions;
    private final NamedFiles files;
    private final BiConsumer<Exclusion, SourceLocation> watch;

    /** @param folder looks at the files that rows name */
    public static ExclusionCsv with(NamedFiles folder, ServiceTree services, CsvContext context) {
        return new ExclusionCsv(services, context, folder, (exclusion, where) -> {});
    }

    /** Looks at the file that a cell names. */
    @FunctionalInterface
    public interface NamedFiles {

        /** The file's name; empty when the cell is empty or at fault, which is told. */
        String name(CsvRow row, Column column);
    }

    /** @param watch told of each row that is sound, with its place */
    ExclusionCsv(ServiceTree services, CsvContext context, BiConsumer<Exclusion, SourceLocation> watch) {
        this(services, context, CsvRow::text, watch);
    }

    private ExclusionCsv(
            ServiceTree services, CsvContext context, NamedFiles files, BiConsumer<Exclusion, SourceLocation> watch) {
        this.context = context;
        this.files = files;
        this.watch = watch;
        this.services = new ServiceCell(services);
        exclusions = new Register<>(context.problems());
    }

    /** All columns that such a file may have. */
    public static List<Column> columns() {
        return Stream.concat(COLUMNS.stream(), SpanCells.ALL.stream()).toList();
    }

    /** Takes in the rows of a file. */
    public void read(CsvSource source) {
        new CsvReader(context).read(source, ExclusionCsv::columns, this::accept);
    }

    /** The columns of a file with these headings. */
    public static List<Column> columns(Predicate<Column> has) {
        return Stream.concat(COLUMNS.stream(), SpanCells.closed(has).stream()).toList();
    }

    /** All exclusions read so far, valid or not. */
    public List<Exclusion> exclusions() {
        return exclusions.values();
    }

    private void accept(CsvRow row) {
        String service = service(row);
        Optional<TimeSpan> span = SpanCells.read(row);
        Optional<Kind> kind = row.choice(CLASS, KINDS);
        Optional<LocalDate> noticedOn = row.date(NOTICED_ON);
        Approval approval =
                new Approval(row.text(APPROVED_BY), row.date(APPROVED_ON).orElse(null));
        String file = files.name(row, FILE);
        if (row.isSound()) {
            span.ifPresent(time -> row.noteOutside(time.start(), time.end()));
            Exclusion exclusion = new Exclusion(
                    service,
                    span.orElseThrow(),
                    kind.orElseThrow(),
                    row.text(REASON),
                    noticedOn.orElse(null),
                    approval,
                    file);
            exclusions.add(exclusion, exclusion, row, ServiceCell.COLUMN);
            watch.accept(exclusion, row.where());
        }
    }

    private String service(CsvRow row) {
        String id = row.id(ServiceCell.COLUMN);
        if (id.equals(Exclusion.EVERY_SERVICE)) {
            return id;
        }
        if (id.equals(Service.OVERALL)) {
            row.fault(ServiceCell.COLUMN, id, "'*' for all services", "全体の除外は * と書いてください");
        }
        return services.read(row).map(Service::id).orElse("");
    }
}
