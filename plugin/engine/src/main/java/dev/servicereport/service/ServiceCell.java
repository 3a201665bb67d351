package dev.servicereport.service;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.Register;
import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Withheld;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cell of a row that names a service, by its id or by a name that no other service has; every file that has one reads it here. */
public final class ServiceCell {

    /** Its column. */
    public static final Column COLUMN = Column.required("service", "サービス", "サーバー", "対象");

    private static final Pattern SEPARATOR = Pattern.compile("[;、]");

    /** What spreadsheets make of ids such as 1-2, and of long numbers. */
    private static final Pattern SPREADSHEET_DATE =
            Pattern.compile("[0-9]{4}[/-][0-9]{1,2}[/-][0-9]{1,2}|[0-9]{1,2}月[0-9]{1,2}日");

    private static final Pattern TIME = Pattern.compile(
            "[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4}[T ]+[0-9]{1,2}:[0-9]{2}.*|[^0-9]{0,4}[0-9]+年[0-9]+月[0-9]+日.*|[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?");

    private static final Pattern SPREADSHEET_EXPONENT = Pattern.compile("[0-9]+([.][0-9]+)?E[+][0-9]+");

    private final ServiceTree services;

    public ServiceCell(ServiceTree services) {
        this.services = services;
    }

    /** The service named; empty, and a fault of the row, when there is none of that id. */
    public Optional<Service> read(CsvRow row) {
        String id = row.id(COLUMN);
        Optional<Service> service = services.findNamed(id);
        if (service.isEmpty() && !id.isEmpty()) {
            row.fault(COLUMN, row.raw(COLUMN), "the id of a service in services.csv", advice(row, id));
        }
        return service;
    }

    /**
     * The services named, separated by {@code ;} or {@code 、}, each once; empty, and a fault of the row for each that is
     * unknown, unless all are known.
     */
    public List<Service> readAll(CsvRow row) {
        String cell = row.id(COLUMN);
        Optional<Service> alone = services.findNamed(cell);
        if (alone.isPresent() || cell.isEmpty()) {
            return alone.stream().toList();
        }
        List<String> ids =
                SEPARATOR.splitAsStream(cell).map(String::strip).distinct().toList();
        List<String> unknown =
                ids.stream().filter(id -> services.findNamed(id).isEmpty()).toList();
        unknown.forEach(id -> row.fault(COLUMN, id, "the id of a service in services.csv", nearest(id)));
        return unknown.isEmpty()
                ? ids.stream().flatMap(id -> services.findNamed(id).stream()).toList()
                : List.of();
    }

    /** The service named, which must be one without parts. */
    public Optional<Service> readWithoutParts(CsvRow row) {
        Optional<Service> service = read(row);
        if (service.isPresent()
                && (services.hasParts(service.get()) || service.get().equals(ServiceTree.WHOLE))) {
            row.fault(COLUMN, row.raw(COLUMN), "a service without parts", "構成要素をもつサービスの状態は、その構成要素から求めます");
        }
        return service;
    }

    private String advice(CsvRow row, String id) {
        String name = Withheld.from(id);
        String written = name.contains(Withheld.MASK) ? "この行の値" : name;
        boolean mapped = row.isForeign() && !TIME.matcher(id).matches();
        return nearest(id) + (mapped ? "。名前が違うだけなら、sources の services に「" + written + ": サービスID」と書いてください" : "");
    }

    private String nearest(String id) {
        if (services.named(id) > 1) {
            return "同じ名称のサービスが複数あります。services.csv の id で書いてください";
        }
        if (Register.isTotal(id)) {
            return "合計の行のようです。消してください";
        }
        if (TIME.matcher(id).matches()) {
            return "サービスの列に日時があります。列がずれていないか確かめてください";
        }
        List<String> ids = services.services().stream().map(Service::id).toList();
        if (SPREADSHEET_DATE.matcher(id).matches()) {
            return "表計算ソフトが番号を日付に変えています。セルの書式を「文字列」にして入力し直してください";
        }
        if (SPREADSHEET_EXPONENT.matcher(id).matches()) {
            return "表計算ソフトが番号を指数に変えています。セルの書式を「文字列」にして入力し直してください";
        }
        return ids.stream()
                .filter(known ->
                        known.endsWith(id) && known.replaceFirst("^0+", "").equals(id))
                .findFirst()
                .map(known -> "'" + known + "' のことですか。表計算ソフトが先頭の 0 を消しています。セルの書式を「文字列」にしてください")
                .or(() -> Nearest.of(ids, id).map(near -> "'" + near + "' のことですか"))
                .orElse("services.csv にない語です。services.csv の id か名称に直すか、services.csv に加えてください");
    }
}
