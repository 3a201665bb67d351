package dev.servicereport.contract;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How to read exports of another tool (外部ツールの出力). What is not said is left to the preset, and what neither says
 * is recognised as in files of our own.
 *
 * @param files a glob below the data directory, with forward slashes
 * @param kind what the files hold
 * @param preset name of a known export; empty when there is none
 * @param columns the file's heading of each of our columns; sorted
 * @param constants columns that the file lacks, each with one value for all rows; sorted
 * @param status what each status word of the file means: up, down or unknown; sorted
 * @param format how its text is written
 */
public record Source(
        String files,
        Kind kind,
        String preset,
        Map<String, String> columns,
        Map<String, String> constants,
        Map<String, String> status,
        Format format) {

    /** What a file holds. */
    public enum Kind {
        /** What monitoring saw (監視結果). */
        UPTIME,
        /** Outages; what is not listed was up (停止一覧). */
        OUTAGES,
        /** Time outside the SLA (除外時間). */
        EXCLUSIONS,
        /** Incidents (障害). */
        INCIDENTS,
        /** Inquiries (問合せ). */
        INQUIRIES,
        /** Assets (資産). */
        INVENTORY,
        /** What was invoiced and paid (支払実績). */
        PAYMENTS
    }

    /**
     * @param timestamp pattern of dates with times, in the letters of {@link java.time.format.DateTimeFormatter}; empty
     *     when they are written as in our own files
     * @param zone zone of times without an offset; null for the contract's
     * @param delimiter between cells; null when it is to be recognised
     * @param encoding of the text; null when it is to be recognised
     */
    public record Format(
            String timestamp,
            @Nullable ZoneId zone,
            @Nullable Character delimiter,
            @Nullable Charset encoding) {}

    public Source {
        columns = sorted(columns);
        constants = sorted(constants);
        status = sorted(status);
    }

    private static Map<String, String> sorted(Map<String, String> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
