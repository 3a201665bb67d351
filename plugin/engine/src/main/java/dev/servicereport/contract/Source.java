package dev.servicereport.contract;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How to read exports of another tool (外部ツールの出力), its preset included. What neither says is recognised as in files of our own.
 *
 * @param files a glob below the data directory, with forward slashes
 * @param kind what the files hold
 * @param preset name of a known export; empty when there is none
 * @param columns what stands under which heading
 * @param words what the file's words mean
 * @param format how its text is written
 * @param spread how a row names several services
 * @param log the log that its files are a part of, together with those of other sources that name it too; empty when they are a
 *     log of their own
 */
public record Source(
        String files,
        Kind kind,
        String preset,
        Columns columns,
        Words words,
        Format format,
        Spread spread,
        String log) {

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
     * @param headings the file's headings of each of our columns, of which the first that is there counts; sorted
     * @param demanded our columns whose headings must be there, since the contract itself names them; sorted
     * @param constants columns that the file lacks, each with one value for all rows; sorted
     * @param where the words that a row must have under a heading to count; sorted
     * @param asides headings that say nothing to us
     * @param numbers headings under which twelve digits are ordinary
     * @param told headings whose words the log tells, unless {@code where} decides by one of them
     */
    public record Columns(
            Map<String, List<String>> headings,
            Set<String> demanded,
            Map<String, String> constants,
            Map<String, List<String>> where,
            List<String> asides,
            List<String> numbers,
            List<String> told) {

        /** Nothing said: the file's headings are ours. */
        public static final Columns NONE =
                new Columns(Map.of(), Set.of(), Map.of(), Map.of(), List.of(), List.of(), List.of());

        public Columns {
            headings = sorted(headings);
            demanded = Collections.unmodifiableSet(new TreeSet<>(demanded));
            constants = sorted(constants);
            where = sorted(where);
            asides = List.copyOf(asides);
            numbers = List.copyOf(numbers);
            told = List.copyOf(told);
        }
    }

    /**
     * @param status what each status word of the file means: up, down or unknown; empty when they are ours; sorted
     * @param services which of our services each name in the file means; names left out are our ids; sorted
     */
    public record Words(Map<String, String> status, Map<String, String> services) {

        /** Nothing said: the file's words are ours. */
        public static final Words NONE = new Words(Map.of(), Map.of());

        public Words {
            status = sorted(status);
            services = sorted(services);
        }
    }

    /**
     * @param timestamp a name or pattern of {@link dev.servicereport.time.TimeForms}; empty when times are written as in our own files
     * @param zone zone of times without an offset; null for the contract's
     * @param delimiter between cells; null when it is to be recognised
     * @param encoding of the text; null when it is to be recognised
     * @param headingLine the line of the headings, counted from 1; 0 when it is to be found
     * @param empty words that mean nothing
     * @param sheet the sheet of a workbook by name or number; empty for the first
     */
    public record Format(
            String timestamp,
            @Nullable ZoneId zone,
            @Nullable Character delimiter,
            @Nullable Charset encoding,
            int headingLine,
            List<String> empty,
            String sheet) {

        /** Nothing said. */
        public static final Format NONE = new Format("", null, null, null, 0, List.of(), "");

        public Format {
            empty = List.copyOf(empty);
        }
    }

    /**
     * @param separators what stands between several services in one cell; none when a cell names one
     * @param flags headings whose cells say whether a row is about a service, each with the service; sorted
     */
    public record Spread(List<String> separators, Map<String, String> flags) {

        /** One service in a row. */
        public static final Spread NONE = new Spread(List.of(), Map.of());

        public Spread {
            separators = List.copyOf(separators);
            flags = sorted(flags);
        }
    }

    private static <T> Map<String, T> sorted(Map<String, T> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
