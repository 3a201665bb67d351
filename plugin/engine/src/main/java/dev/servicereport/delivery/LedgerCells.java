package dev.servicereport.delivery;

import dev.servicereport.csv.CsvRow;
import dev.servicereport.problem.Nearest;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a ledger as their columns say. */
final class LedgerCells {

    private final LedgerSurroundings surroundings;
    private final Map<CsvRow, AttachedFile> files = new HashMap<>();

    LedgerCells(LedgerSurroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What a cell holds; empty when it is empty or at fault. */
    Optional<LedgerValue> value(LedgerField field, CsvRow row) {
        return switch (field.type()) {
            case TEXT -> text(row.text(field.column()));
            case DAY -> row.date(field.column()).map(LedgerValue.Day::new);
            case MOMENT -> number(row.timeOrDay(field.column())).map(LedgerValue.Moment::new);
            case COUNT -> number(row.wholeNumber(field.column())).map(LedgerValue.Count::new);
            case WORD -> word(field, row);
            case NAME -> name(field, row);
            case FILE -> file(field, row);
            case CHECKSUM -> text(row.text(field.column()).toLowerCase(Locale.ROOT));
        };
    }

    private static Optional<LedgerValue> text(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty()).map(LedgerValue.Text::new);
    }

    private static Optional<Long> number(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    /** One of the ledger's words; full and half width make no difference. */
    private static Optional<LedgerValue> word(LedgerField field, CsvRow row) {
        String written = row.text(field.column());
        Optional<String> word = field.words().stream()
                .filter(one -> plain(one).equals(plain(written)))
                .findFirst();
        if (word.isEmpty() && !written.isEmpty()) {
            String hint = String.join("、", field.words()) + " のいずれかを書いてください";
            row.fault(field.column(), written, Nearest.oneOf(field.words(), written), hint);
        }
        return word.map(LedgerValue.Text::new);
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private Optional<LedgerValue> name(LedgerField field, CsvRow row) {
        String id = row.id(field.column());
        if (!id.isEmpty() && surroundings.lacks(field.named(), id)) {
            String registers = String.join(
                    ", ", field.named().stream().map(LedgerCells::register).toList());
            String hint = Nearest.of(surroundings.all(field.named()), id)
                    .map(near -> "'" + near + "' のことですか")
                    .orElse("そこにある番号を書くか、行を加えてください");
            row.fault(field.column(), row.raw(field.column()), "an id that stands in " + registers, hint);
        }
        return text(id);
    }

    private static String register(NamedThings things) {
        return (things == NamedThings.ASSETS ? "inventory" : things.name().toLowerCase(Locale.ROOT)) + ".csv";
    }

    private Optional<LedgerValue> file(LedgerField field, CsvRow row) {
        Optional<AttachedFile> file = surroundings.files().find(row, field.column());
        file.ifPresent(found -> files.put(row, found));
        return file.map(found -> new LedgerValue.Text(found.name()));
    }

    /** Notes a fault when the file in a row is not the one whose SHA-256 was written down. */
    void requireUnchanged(List<LedgerField> fields, CsvRow row) {
        AttachedFile file = files.remove(row);
        fields.stream()
                .filter(field -> field.type() == LedgerField.Type.CHECKSUM)
                .forEach(field -> requireUnchanged(field, row, file));
    }

    private static void requireUnchanged(LedgerField field, CsvRow row, @Nullable AttachedFile file) {
        String written = row.text(field.column()).toLowerCase(Locale.ROOT);
        if (!written.isEmpty() && !written.matches("[0-9a-f]{64}")) {
            row.fault(field.column(), row.raw(field.column()), "64 hexadecimal digits", "SHA-256 は16進64桁です");
        } else if (!written.isEmpty() && file != null && !file.sha256().equals(written)) {
            row.fault(
                    field.column(),
                    row.raw(field.column()),
                    "the SHA-256 of " + file.name() + ", which is " + file.sha256(),
                    "記録した後にファイルが変わっています。元のファイルに戻すか、版を改めてハッシュ値を書き直してください");
        }
    }
}
