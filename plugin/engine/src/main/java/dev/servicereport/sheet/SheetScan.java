package dev.servicereport.sheet;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.sheet.SheetRows.Fault;
import dev.servicereport.sheet.SheetRows.Place;
import dev.servicereport.sheet.SheetRows.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through the cells of one sheet. */
final class SheetScan {

    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

    private static final int LETTERS = 26;

    /** The last column that there is, XFD. */
    private static final int LAST_COLUMN = 16_384;

    /** So that a hostile sheet of errors does not fill the report. */
    private static final int MOST_FAULTS = 1_000;

    private final SourceLocation place;
    private final SharedTexts shared;
    private final CellForms forms;
    private final NumberText numbers;
    private final List<Row> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Place> formulas = new ArrayList<>();
    private int row;
    private int column;
    private int width;

    SheetScan(SourceLocation place, SharedTexts shared, CellForms forms, NumberText numbers) {
        this.place = place;
        this.shared = shared;
        this.forms = forms;
        this.numbers = numbers;
    }

    SheetRows read(BookFile book, String part) throws IOException {
        try (BookXml xml = new BookXml(book, part)) {
            while (xml.nextStart()) {
                if (xml.is("row")) {
                    int number = CellForms.number(xml.attribute("r"));
                    row = number > 0 ? number : row + 1;
                    readRow(xml);
                } else if (xml.is("mergeCell")) {
                    merged(xml.attribute("ref"));
                }
            }
        }
        List<Row> wide = rows.stream()
                .map(read -> new Row(read.number(), SheetRows.padded(read.cells(), width)))
                .toList();
        return new SheetRows(place, wide, faults, formulas, 0);
    }

    /** Whether some cell of a sheet has a value, of which the first is enough, or nobody can tell. */
    static boolean holdsAnything(BookFile book, String part) {
        try (BookXml xml = new BookXml(book, part)) {
            while (xml.nextStart()) {
                if (xml.is("v") || xml.is("is")) {
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            return true;
        }
    }

    private void readRow(BookXml xml) throws IOException {
        List<String> cells = new ArrayList<>();
        column = 0;
        while (xml.nextInside("row")) {
            if (xml.is("c")) {
                Matcher address = ADDRESS.matcher(xml.attribute("r"));
                column = address.matches() ? Math.min(LAST_COLUMN, number(address.group(1))) : column + 1;
                String text = cell(xml);
                if (!text.isBlank()) {
                    while (cells.size() < column - 1) {
                        cells.add("");
                    }
                    cells.add(text);
                }
            }
        }
        if (!cells.isEmpty()) {
            width = Math.max(width, cells.size());
            rows.add(new Row(row, cells));
        }
    }

    private static int number(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * LETTERS + (letters.charAt(i) - 'A' + 1);
        }
        return number;
    }

    private String cell(BookXml xml) throws IOException {
        String type = xml.attribute("t");
        NumberForm form = forms.form(xml.attribute("s"));
        boolean formula = false;
        String value = null;
        while (xml.nextInside("c")) {
            if (xml.is("f")) {
                formula = true;
                xml.text();
            } else if (xml.is("v")) {
                value = xml.text();
            } else if (xml.is("is")) {
                value = xml.richText("is");
            }
        }
        if (formula && value != null) {
            formulas.add(new Place(row, column));
        }
        if (value == null) {
            if (formula) {
                fault("a formula without a result", "a value", "数式の計算結果が保存されていません。表計算ソフトで開いて保存し直すか、値に直してください");
            }
            return "";
        }
        return text(type, value, form);
    }

    private String text(String type, String value, NumberForm form) {
        return switch (type) {
            case "s" -> shared.text(value.strip());
            case "str" -> XmlText.read(value).replace("\r\n", "\n");
            case "inlineStr", "e", "d" -> value;
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            default -> numeric(value.strip(), form);
        };
    }

    private String numeric(String value, NumberForm form) {
        Optional<String> text = numbers.of(value, form);
        if (text.isEmpty()) {
            fault(value, "a date that exists", "日付の書式ですが、その日付はありません。値を直してください");
        }
        return text.orElse("");
    }

    private void fault(String found, String expected, String hint) {
        add(row, Problem.error(place.line(row).at("", column), found, expected).hint(hint));
    }

    private void add(int lastRow, Problem problem) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(lastRow, problem));
        }
    }

    private void merged(String cells) {
        String[] ends = cells.split(":", 2);
        Matcher first = ADDRESS.matcher(ends[0]);
        Matcher last = ADDRESS.matcher(ends[ends.length - 1]);
        if (first.matches() && last.matches()) {
            SourceLocation where = place.line(Integer.parseInt(first.group(2))).at("", number(first.group(1)));
            add(
                    Integer.parseInt(last.group(2)),
                    Problem.error(where, "merged cells " + cells, "a value in each cell")
                            .hint("結合されたセルがあります。結合を解除し、それぞれのセルに値を書いてください"));
        }
    }
}
