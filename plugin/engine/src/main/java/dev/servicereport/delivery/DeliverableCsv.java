package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvReader;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.Register;
import dev.servicereport.csv.YesNo;
import dev.servicereport.delivery.Deliverable.Form;
import dev.servicereport.problem.Problem;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the list of deliverables (成果品台帳): {@code id,name[,version,medium,copies,pages,file,sha256,required,delivered_on,
 * remarks]}.
 */
public final class DeliverableCsv {

    static final Column ID = Column.required("id", "番号", "成果品番号");
    private static final Column NAME = Column.required("name", "名称", "品名", "成果品名");
    private static final Column VERSION = Column.optional("version", "版");
    private static final Column MEDIUM = Column.optional("medium", "媒体");
    private static final Column COPIES = Column.optional("copies", "部数");
    private static final Column PAGES = Column.optional("pages", "ページ数", "頁数");
    private static final Column FILE = Column.optional("file", "ファイル", "ファイル名");
    private static final Column SHA256 = Column.optional("sha256", "SHA-256", "ハッシュ値");
    private static final Column REQUIRED = Column.optional("required", "必須");
    private static final Column DELIVERED_ON = Column.optional("delivered_on", "納品日", "提出日");
    private static final Column REMARKS = Column.optional("remarks", "備考");
    private static final List<Column> COLUMNS =
            List.of(ID, NAME, VERSION, MEDIUM, COPIES, PAGES, FILE, SHA256, REQUIRED, DELIVERED_ON, REMARKS);

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final AttachedFiles files;
    private final CsvContext context;
    private final Register<Deliverable> deliverables;
    private final Set<String> ids = new HashSet<>();

    /** @param files looks at the files that are named */
    public DeliverableCsv(AttachedFiles files, CsvContext context) {
        this.files = files;
        this.context = context;
        deliverables = new Register<>(context.problems());
    }

    /** Takes in the rows of a file. */
    public void read(CsvSource source) {
        new CsvReader(context).read(source, COLUMNS, this::accept);
    }

    /** All deliverables read so far, in the order in which they came. */
    public List<Deliverable> deliverables() {
        return deliverables.values();
    }

    /** The ids of all deliverables that are named, also of those at fault: a reference to one is none. */
    public Set<String> ids() {
        return Set.copyOf(ids);
    }

    private void accept(CsvRow row) {
        String id = row.id(ID);
        ids.add(id);
        String name = row.text(NAME);
        Form form = form(row);
        AttachedFile file = file(row);
        boolean required = YesNo.read(row, REQUIRED, true);
        LocalDate deliveredOn = row.date(DELIVERED_ON).orElse(null);
        Deliverable deliverable =
                new Deliverable(id, name, row.text(VERSION), form, file, required, deliveredOn, row.text(REMARKS));
        if (row.isSound()) {
            deliverables.add(id, deliverable, row, ID);
        } else {
            deliverables.refuse(id, row, ID);
        }
    }

    private static Form form(CsvRow row) {
        OptionalLong copies = row.wholeNumber(COPIES);
        if (copies.isPresent() && copies.getAsLong() == 0) {
            row.fault(COPIES, row.raw(COPIES), "1 or more", "部数は1以上です");
        }
        OptionalLong pages = row.wholeNumber(PAGES);
        return new Form(row.text(MEDIUM), copies.orElse(1), pages.isPresent() ? pages.getAsLong() : null);
    }

    private @Nullable AttachedFile file(CsvRow row) {
        Optional<AttachedFile> file = files.find(row, FILE);
        String recorded = row.text(SHA256).toLowerCase(Locale.ROOT);
        if (recorded.isEmpty()) {
            file.ifPresent(found -> noteUnrecorded(row, found));
        } else if (!HASH.matcher(recorded).matches()) {
            row.fault(SHA256, row.raw(SHA256), "64 hexadecimal digits", "SHA-256 は16進64桁です");
        } else if (row.text(FILE).isEmpty()) {
            row.fault(FILE, "", "the file whose SHA-256 is recorded", "ハッシュ値に対応するファイル名を書いてください");
        } else {
            file.filter(found -> !found.sha256().equals(recorded)).ifPresent(changed -> refuseChanged(row, changed));
        }
        return file.orElse(null);
    }

    private static void refuseChanged(CsvRow row, AttachedFile changed) {
        row.fault(
                SHA256,
                row.raw(SHA256),
                "the SHA-256 of " + changed.name() + ", which is " + changed.sha256(),
                "納品後にファイルが変わっています。元のファイルに戻すか、版を改めてハッシュ値を書き直してください");
    }

    private void noteUnrecorded(CsvRow row, AttachedFile file) {
        context.problems()
                .add(Problem.notice(
                                row.at(SHA256), "", "no change can be found; " + file.name() + " has " + file.sha256())
                        .hint("ハッシュ値の記録がないため、ファイルの変更に気づけない。この値を記録する"));
    }
}
