package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.YesNo;
import dev.servicereport.delivery.Subcontract.Application;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads subcontracts (再委託): {@code id,company,work,from[,to,reason,personal_data,requested_on,supervision,approved_on,
 * approved_by]}.
 */
public final class SubcontractCsv {

    private static final Column ID = Column.required("id", "番号");
    private static final Column COMPANY = Column.required("company", "再委託先", "会社");
    private static final Column WORK = Column.required("work", "業務", "業務内容", "再委託の範囲");
    private static final Column FROM = Column.required("from", "開始日", "開始");
    private static final Column TO = Column.optional("to", "終了日", "終了");
    private static final Column REASON = Column.optional("reason", "理由");
    private static final Column PERSONAL_DATA = Column.optional("personal_data", "個人情報の取扱い", "個人情報");
    private static final Column REQUESTED_ON = Column.optional("requested_on", "申請日");
    private static final Column SUPERVISION = Column.optional("supervision", "監督方法", "管理方法");

    private static final Column ADDRESS = Column.optional("address", "所在地", "住所");
    private static final Column REPRESENTATIVE = Column.optional("representative", "代表者");
    private static final Column AMOUNT = Column.optional("amount", "再委託金額", "金額");
    private static final Column PLACE = Column.optional("place", "作業場所", "履行場所");
    private static final Column FURTHER = Column.optional("further", "再々委託");

    private static final List<Column> COLUMNS = List.of(
            ID,
            COMPANY,
            WORK,
            FROM,
            TO,
            REASON,
            PERSONAL_DATA,
            REQUESTED_ON,
            SUPERVISION,
            DateCells.APPROVED_ON,
            DateCells.APPROVED_BY,
            ADDRESS,
            REPRESENTATIVE,
            AMOUNT,
            PLACE,
            FURTHER);

    private SubcontractCsv() {}

    /** All subcontracts in the files. */
    public static Entries<Subcontract> read(List<CsvSource> sources, CsvContext context) {
        return new RegisterFile<>(COLUMNS, ID, SubcontractCsv::row).read(sources, context);
    }

    private static Supplier<Subcontract> row(String id, CsvRow row) {
        String company = row.text(COMPANY);
        String work = row.text(WORK);
        Optional<LocalDate> from = row.date(FROM);
        @Nullable LocalDate to = DateCells.orNull(row, TO);
        DateCells.inOrder(row, TO, from.orElse(null), to);
        boolean personalData = YesNo.read(row, PERSONAL_DATA, false);
        Application application = application(row);
        return () ->
                new Subcontract(id, company, work, personalData, from.orElseThrow(), to, application, particulars(row));
    }

    private static Subcontract.Particulars particulars(CsvRow row) {
        return new Subcontract.Particulars(
                row.text(REASON),
                row.text(ADDRESS),
                row.text(REPRESENTATIVE),
                row.text(AMOUNT),
                row.text(PLACE),
                row.text(FURTHER));
    }

    private static Application application(CsvRow row) {
        @Nullable LocalDate requested = DateCells.orNull(row, REQUESTED_ON);
        return new Application(requested, row.text(SUPERVISION), DateCells.approval(row, requested));
    }
}
