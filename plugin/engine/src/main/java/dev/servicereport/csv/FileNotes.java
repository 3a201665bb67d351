package dev.servicereport.csv;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What many rows of a file may have in common and is said of the file once, with their lines. */
final class FileNotes {

    /** What a row may have. */
    enum Kind {
        /** A period that ends when it begins. */
        NO_LENGTH,
        /** An end on the date of its start that is before it. */
        NEXT_DAY,
        /** A local time that a change of the clock brings twice. */
        TWICE,
        /** Nothing of the row lies in the term of service. */
        OUTSIDE
    }

    private static final int FIRST = 3;

    /** So that the lines of a hostile file do not fill the report. */
    private static final int LISTED = 10_000;

    private final Map<Kind, BitSet> lines = new EnumMap<>(Kind.class);

    void add(Kind kind, int line) {
        lines.computeIfAbsent(kind, k -> new BitSet()).set(line);
    }

    /** Gives out one notice for each kind. */
    void report(SourceLocation file, Problems problems) {
        lines.forEach((kind, rows) -> problems.add(notice(kind, file, rows)));
        lines.clear();
    }

    private static Problem notice(Kind kind, SourceLocation file, BitSet rows) {
        SourceLocation first = file.line(rows.nextSetBit(0));
        boolean one = rows.cardinality() == 1;
        String listed = rows.cardinality() + (one ? " row (line " : " rows (lines ") + lines(rows, FIRST, ", ") + ")";
        String number = listed + (one ? " has" : " have");
        String japanese = rows.cardinality() + " 行（" + lines(rows, FIRST, "、") + " 行目）";
        return switch (kind) {
            case NO_LENGTH ->
                Problem.notice(first, "", number + " a period of no length, which counts as 0 s")
                        .hint(japanese + "は開始と終了が同じ期間のため、0秒として数えた")
                        .detailed("長さのない期間の行: " + lines(rows, LISTED, "、"));
            case NEXT_DAY ->
                Problem.notice(first, "", number + " an end before its start; it is one of the next day")
                        .hint(japanese + "は終了時刻が開始時刻より前のため、翌日の時刻とみなした")
                        .detailed("翌日の時刻とみなした行: " + lines(rows, LISTED, "、"));
            case TWICE ->
                Problem.notice(
                                first,
                                "",
                                number
                                        + " a local time that comes twice at the end of summer time; the rows around decide"
                                        + " where they can, else a start is the earlier one and an end the later")
                        .hint(japanese + "は夏時間の終わりに二度ある時刻のため、前後の行の順によって定め、定まらないものは開始を早い方、終了を遅い方とした")
                        .detailed("二度ある時刻の行: " + lines(rows, LISTED, "、"));
            case OUTSIDE ->
                Problem.notice(
                                first,
                                "",
                                listed + (one ? " lies" : " lie")
                                        + " outside the term of service and count"
                                        + (one ? "s" : "")
                                        + " in no month; if that is not so, mend the dates, the unit of 'timestamp', or"
                                        + " 'service-from' and 'service-to'")
                        .hint(japanese + "は日時が提供期間の外のため、どの月にも数えていない。誤りなら、日時（年の打ち間違い、sources の timestamp の単位）又は契約の"
                                + " service-from・service-to を直してください")
                        .detailed("提供期間の外の行: " + lines(rows, LISTED, "、"));
        };
    }

    private static String lines(BitSet rows, int most, String separator) {
        IntStream listed = rows.stream().limit(most);
        String end = rows.cardinality() > most ? separator + "…" : "";
        return listed.mapToObj(String::valueOf).collect(Collectors.joining(separator)) + end;
    }
}
