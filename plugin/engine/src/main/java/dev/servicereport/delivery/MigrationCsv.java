package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.delivery.Migration.Amount;
import dev.servicereport.delivery.Migration.Plan;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceCell;
import dev.servicereport.service.ServiceTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads records of migration (データ移行): {@code id,service,data[,method,agreed_on,performed_on,count_before,count_after,
 * bytes_before,bytes_after,checksum_before,checksum_after,rollback,remarks]}.
 */
public final class MigrationCsv {

    private static final Column ID = Column.required("id", "番号");
    private static final Column DATA = Column.required("data", "移行データ", "データ");
    private static final Column METHOD = Column.optional("method", "方法", "移行方法");
    private static final Column AGREED_ON = Column.optional("agreed_on", "合意日", "協議日");
    private static final Column PERFORMED_ON = Column.optional("performed_on", "実施日", "移行日");
    private static final Column COUNT_BEFORE = Column.optional("count_before", "移行前件数");
    private static final Column COUNT_AFTER = Column.optional("count_after", "移行後件数");
    private static final Column BYTES_BEFORE = Column.optional("bytes_before", "移行前バイト数");
    private static final Column BYTES_AFTER = Column.optional("bytes_after", "移行後バイト数");
    private static final Column CHECKSUM_BEFORE = Column.optional("checksum_before", "移行前ハッシュ値");
    private static final Column CHECKSUM_AFTER = Column.optional("checksum_after", "移行後ハッシュ値");
    private static final Column ROLLBACK = Column.optional("rollback", "切戻し", "切戻し方法");
    private static final Column REMARKS = Column.optional("remarks", "備考");
    private static final List<Column> COLUMNS = List.of(
            ID,
            ServiceCell.COLUMN,
            DATA,
            METHOD,
            AGREED_ON,
            PERFORMED_ON,
            COUNT_BEFORE,
            COUNT_AFTER,
            BYTES_BEFORE,
            BYTES_AFTER,
            CHECKSUM_BEFORE,
            CHECKSUM_AFTER,
            ROLLBACK,
            REMARKS);

    private final ServiceCell services;

    private MigrationCsv(ServiceTree services) {
        this.services = new ServiceCell(services);
    }

    /** All migrations in the files. */
    public static List<Migration> read(List<CsvSource> sources, ServiceTree services, CsvContext context) {
        return new RegisterFile<>(COLUMNS, ID, new MigrationCsv(services)::row)
                .read(sources, context)
                .values();
    }

    private Supplier<Migration> row(String id, CsvRow row) {
        Optional<Service> service = services.read(row);
        String data = row.text(DATA);
        @Nullable LocalDate performed = DateCells.orNull(row, PERFORMED_ON);
        Plan plan = new Plan(row.text(METHOD), DateCells.orNull(row, AGREED_ON), row.text(ROLLBACK));
        Amount source =
                new Amount(number(row, COUNT_BEFORE), number(row, BYTES_BEFORE), checksum(row, CHECKSUM_BEFORE));
        Amount target = new Amount(number(row, COUNT_AFTER), number(row, BYTES_AFTER), checksum(row, CHECKSUM_AFTER));
        return () ->
                new Migration(id, service.orElseThrow().id(), data, plan, performed, source, target, row.text(REMARKS));
    }

    private static @Nullable Long number(CsvRow row, Column column) {
        OptionalLong number = row.wholeNumber(column);
        return number.isPresent() ? number.getAsLong() : null;
    }

    private static String checksum(CsvRow row, Column column) {
        return row.id(column).toLowerCase(Locale.ROOT);
    }
}
