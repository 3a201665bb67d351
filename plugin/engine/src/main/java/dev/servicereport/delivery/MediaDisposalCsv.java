package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.Vocabulary;
import dev.servicereport.delivery.MediaDisposal.Method;
import dev.servicereport.delivery.MediaDisposal.Work;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what became of media (データ消去・物理破壊): {@code id,medium,serial,replaced_on[,asset,done_on,method,procedure,place,
 * performer,witness,evidence,remarks]}. Without {@code done_on} nothing was done yet.
 */
public final class MediaDisposalCsv {

    private static final Column ID = Column.required("id", "番号");
    private static final Column ASSET = Column.optional("asset", "資産番号");
    private static final Column MEDIUM = Column.required("medium", "媒体", "品名");
    private static final Column SERIAL = Column.required("serial", "製造番号", "シリアル番号");
    private static final Column REPLACED_ON = Column.required("replaced_on", "交換日", "取外し日");
    private static final Column DONE_ON = Column.optional("done_on", "作業日", "実施日");
    private static final Column METHOD = Column.optional("method", "方法", "区分");
    private static final Column PROCEDURE = Column.optional("procedure", "手順", "使用機器");
    private static final Column PLACE = Column.optional("place", "場所");
    private static final Column PERFORMER = Column.optional("performer", "作業者");
    private static final Column WITNESS = Column.optional("witness", "立会者");
    private static final Column EVIDENCE = Column.optional("evidence", "証跡", "写真番号");
    private static final Column REMARKS = Column.optional("remarks", "備考");
    private static final List<Column> COLUMNS = List.of(
            ID,
            ASSET,
            MEDIUM,
            SERIAL,
            REPLACED_ON,
            DONE_ON,
            METHOD,
            PROCEDURE,
            PLACE,
            PERFORMER,
            WITNESS,
            EVIDENCE,
            REMARKS);

    private static final Vocabulary<Method> METHODS = Vocabulary.<Method>offering("erase", "destroy", "both")
            .with(Method.ERASED, "erase", "消去", "データ消去")
            .with(Method.DESTROYED, "destroy", "破壊", "物理破壊")
            .with(Method.ERASED_AND_DESTROYED, "both", "消去・破壊", "データ消去・物理破壊");

    private final Collection<String> assets;

    private MediaDisposalCsv(Collection<String> assets) {
        this.assets = assets;
    }

    /**
     * All media in the files.
     *
     * @param assets the ids of the assets that there are
     */
    public static List<MediaDisposal> read(List<CsvSource> sources, Collection<String> assets, CsvContext context) {
        return new RegisterFile<>(COLUMNS, ID, new MediaDisposalCsv(assets)::row)
                .read(sources, context)
                .values();
    }

    private Supplier<MediaDisposal> row(String id, CsvRow row) {
        String asset = References.read(row, ASSET, assets, "the id of an asset in inventory.csv");
        String medium = row.text(MEDIUM);
        String serial = row.text(SERIAL);
        Optional<LocalDate> replaced = row.date(REPLACED_ON);
        @Nullable Work work = work(row, replaced.orElse(null));
        return () -> new MediaDisposal(id, asset, medium, serial, replaced.orElseThrow(), work, row.text(REMARKS));
    }

    private static @Nullable Work work(CsvRow row, @Nullable LocalDate replaced) {
        @Nullable LocalDate done = DateCells.orNull(row, DONE_ON);
        DateCells.inOrder(row, DONE_ON, replaced, done);
        Optional<Method> method = row.choice(METHOD, METHODS);
        DateCells.needs(row, DONE_ON, METHOD, "what was done, because done_on is filled");
        DateCells.needs(row, DONE_ON, PERFORMER, "who did it, because done_on is filled");
        if (done == null || method.isEmpty()) {
            return null;
        }
        return new Work(
                done,
                method.get(),
                row.text(PROCEDURE),
                row.text(PLACE),
                row.text(PERFORMER),
                row.text(WITNESS),
                row.text(EVIDENCE));
    }
}
