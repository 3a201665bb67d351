package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvReader;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.problem.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads declarations that there was nothing (該当なしの申告): {@code register,from,to,declared_by,declared_on[,reason]}. */
public final class NilReturnCsv {

    private static final Column REGISTER = Column.required("register", "台帳", "簿冊", "記録簿");
    private static final Column FROM = Column.required("from", "開始日", "対象期間の初日");
    private static final Column TO = Column.required("to", "終了日", "対象期間の末日");
    private static final Column DECLARED_BY = Column.required("declared_by", "申告者", "署名者");
    private static final Column DECLARED_ON = Column.required("declared_on", "申告日", "署名日");
    private static final Column REASON = Column.optional("reason", "理由", "備考", "remarks");

    private static final List<Column> COLUMNS = List.of(REGISTER, FROM, TO, DECLARED_BY, DECLARED_ON, REASON);

    private final Map<String, String> registers;
    private final List<NilReturn> returns = new ArrayList<>();

    private NilReturnCsv(Map<String, String> registers) {
        this.registers = registers;
    }

    /**
     * All declarations in the files, in their order.
     *
     * @param registers the ids of registers by every name that they may have here
     */
    public static List<NilReturn> read(List<CsvSource> sources, Map<String, String> registers, CsvContext context) {
        NilReturnCsv reader = new NilReturnCsv(registers);
        CsvReader csv = new CsvReader(context);
        sources.forEach(source -> csv.read(source, COLUMNS, reader::accept));
        return List.copyOf(reader.returns);
    }

    private void accept(CsvRow row) {
        String register = row.id(REGISTER);
        if (!register.isEmpty() && !registers.containsKey(register)) {
            row.fault(
                    REGISTER,
                    row.raw(REGISTER),
                    Nearest.oneOf(
                            registers.keySet().stream()
                                    .filter(name -> !name.contains("/"))
                                    .toList(),
                            register),
                    "台帳・簿冊の識別子又はファイル名を書いてください");
        }
        Optional<LocalDate> from = row.date(FROM);
        Optional<LocalDate> to = row.date(TO);
        String by = row.text(DECLARED_BY);
        Optional<LocalDate> on = row.date(DECLARED_ON);
        String reason = row.text(REASON);
        from.ifPresent(first -> DateOrder.require(row, TO, to, first));
        to.ifPresent(last -> DateOrder.require(row, DECLARED_ON, on, last));
        if (row.isSound()) {
            returns.add(new NilReturn(
                    registers.getOrDefault(register, register),
                    from.orElseThrow(),
                    to.orElseThrow(),
                    by,
                    on.orElseThrow(),
                    reason,
                    row.where()));
        }
    }
}
