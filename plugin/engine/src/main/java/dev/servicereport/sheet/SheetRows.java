package dev.servicereport.sheet;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.Collectors;

/**
 * The rows of one sheet as text (シートの行). Dates come as {@code 2025-01-05}, with a time as {@code 2025-01-05 10:30:00}; a formula comes as
 * its last result.
 *
 * @param place the sheet
 * @param rows those that hold anything, all as wide as the widest
 * @param faults cells that cannot be read, and cells that are merged, each with the last row that it touches
 * @param formulas the cells whose formulas were read by their results
 * @param others how many other sheets hold anything that people see, where no sheet was named
 */
public record SheetRows(SourceLocation place, List<Row> rows, List<Fault> faults, List<Place> formulas, int others) {

    /**
     * @param number counted from 1
     * @param cells from column A on
     */
    public record Row(int number, List<String> cells) {}

    /**
     * @param lastRow the last row that it touches
     * @param problem what is wrong
     */
    public record Fault(int lastRow, Problem problem) {}

    /** A cell by row and column, counted from 1. */
    public record Place(int row, int column) {}

    public SheetRows {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        formulas = List.copyOf(formulas);
    }

    /** Whether a file is called like a workbook. */
    public static boolean isWorkbook(String name) {
        return name.endsWith(".xlsx");
    }

    /**
     * Reads a sheet.
     *
     * @param name the file's name in messages
     * @param wanted the sheet's name, or its number counted from 1; empty for the first that people see
     * @param saidAt where the contract says so
     * @throws SheetFault when the file is no workbook that can be read, or has no such sheet
     */
    public static SheetRows read(Path path, String name, String wanted, SourceLocation saidAt) throws IOException {
        try (BookFile book = BookFile.open(path, name)) {
            BookParts parts = BookParts.of(book);
            BookParts.Entry sheet = sheet(parts, book, wanted, saidAt);
            SheetScan scan = new SheetScan(
                    SourceLocation.wholeFile(name).inSheet(sheet.name()),
                    SharedTexts.of(book, parts.strings()),
                    CellForms.of(book, parts.styles()),
                    new NumberText(parts.from1904()));
            SheetRows read = scan.read(book, sheet.part());
            return wanted.isEmpty() ? read.beside(others(parts, book, sheet)) : read;
        }
    }

    private SheetRows beside(int sheets) {
        return new SheetRows(place, rows, faults, formulas, sheets);
    }

    private static int others(BookParts parts, BookFile book, BookParts.Entry read) {
        return (int) parts.sheets().stream()
                .filter(sheet -> sheet.visible() && !sheet.equals(read))
                .filter(sheet -> SheetScan.holdsAnything(book, sheet.part()))
                .count();
    }

    private static BookParts.Entry sheet(BookParts parts, BookFile book, String wanted, SourceLocation saidAt)
            throws SheetFault {
        if (parts.sheets().isEmpty()) {
            throw BookFile.damaged(book.name());
        }
        if (wanted.isEmpty()) {
            return parts.sheets().stream()
                    .filter(BookParts.Entry::visible)
                    .findFirst()
                    .orElse(parts.sheets().get(0));
        }
        int number = CellForms.number(wanted);
        return parts.sheets().stream()
                .filter(sheet -> sheet.name().equals(wanted))
                .findFirst()
                .or(() -> parts.sheets().stream()
                        .skip(Math.max(0, number - 1L))
                        .filter(sheet -> number > 0)
                        .findFirst())
                .orElseThrow(() -> unknown(parts, book, wanted, saidAt));
    }

    private static SheetFault unknown(BookParts parts, BookFile book, String wanted, SourceLocation saidAt) {
        String names = parts.sheets().stream().map(BookParts.Entry::name).collect(Collectors.joining("', '", "'", "'"));
        return new SheetFault(Problem.error(
                        saidAt, wanted, "a sheet of " + book.name() + ", which has " + names + ", or its number from 1")
                .hint("その名前・番号のシートがありません。シート見出しの名前か、左から数えた番号を書いてください"));
    }

    /** Notes what is wrong from a row on, that formulas were read by their results, and that other sheets were not; what stands above is not read. */
    public void note(int from, Problems problems) {
        faults.stream()
                .filter(fault -> fault.lastRow() >= from)
                .map(Fault::problem)
                .forEach(problems::add);
        List<Place> read = formulas.stream().filter(cell -> cell.row() >= from).toList();
        if (!read.isEmpty()) {
            Place first = read.get(0);
            int count = read.size();
            problems.add(Problem.notice(
                            place.line(first.row()).at("", first.column()),
                            "",
                            count == 1
                                    ? "1 formula is read by its last result"
                                    : count + " formulas are read by their last results")
                    .hint("数式のセルが " + count + " 個あり、保存したときの計算結果を読んだ"));
        }
        if (others > 0) {
            problems.add(Problem.notice(
                            place,
                            "",
                            others == 1 ? "1 other sheet is not read" : others + " other sheets are not read")
                    .hint("ブックのこのシートだけを読み、ほかに値のある " + others + " シートは読まない。読むものがあれば、シートごとのファイルに分けてください"));
        }
    }

    /** A row as wide as all the others, without blanks being kept. */
    static List<String> padded(List<String> cells, int width) {
        return new Padded(new ArrayList<>(cells), width);
    }

    private static final class Padded extends AbstractList<String> implements RandomAccess {

        private final List<String> cells;
        private final int width;

        Padded(List<String> cells, int width) {
            this.cells = cells;
            this.width = width;
        }

        @Override
        public String get(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        @Override
        public int size() {
            return width;
        }
    }
}
