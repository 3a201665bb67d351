package dev.servicereport.csv;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What spreadsheets leave in a cell instead of its value, with a help in Japanese. */
enum SpreadsheetTrace {
    NARROW_COLUMN("#{2,}", "列の幅が足りず「###」のまま保存されています。表計算ソフトで列を広げて保存し直してください"),
    FORMULA_ERROR("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!)", "表計算ソフトの数式の誤りです。値を直してください"),
    EXPONENT("[-+]?[0-9]+([.][0-9]+)?[eE][-+]?[0-9]+", "指数の表示のまま保存されています。セルの書式を「数値」か「文字列」にして保存し直してください"),
    SERIAL_DATE(
            "[2-6][0-9]{4}([.][0-9]+)?",
            "Excel のシリアル値です。セルの書式を「日付」にして保存し直すか、sources に「timestamp: excel-serial」と書いてください"),
    NEGATIVE("[-−▲△(][0-9,.]+[)]?", "負の数は使えません");

    private final Pattern form;
    private final String hint;

    SpreadsheetTrace(String form, String hint) {
        this.form = Pattern.compile(form);
        this.hint = hint;
    }

    /** A help for a cell that is at fault; empty when nothing is known of its like. */
    static String hint(String cell) {
        Optional<SpreadsheetTrace> trace = Stream.of(values())
                .filter(candidate -> candidate.form.matcher(cell.strip()).matches())
                .findFirst();
        return trace.map(known -> known.hint).orElse("");
    }
}
