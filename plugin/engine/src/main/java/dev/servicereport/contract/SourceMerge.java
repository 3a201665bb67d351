package dev.servicereport.contract;

import dev.servicereport.contract.Source.Columns;
import dev.servicereport.contract.Source.Format;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a source says itself, upon what its preset says. */
final class SourceMerge {

    private SourceMerge() {}

    /** The columns of a source upon those of its preset. */
    static Columns columns(Columns own, Columns preset) {
        Map<String, List<String>> headings = new TreeMap<>(preset.headings());
        headings.keySet().removeAll(own.constants().keySet());
        Map<String, List<String>> where = upon(preset.where(), own.where());
        List<String> told = both(preset.told(), own.told());
        return new Columns(
                upon(headings, own.headings()),
                own.demanded(),
                own.constants(),
                where,
                both(preset.asides(), own.asides()),
                both(preset.numbers(), own.numbers()),
                told.stream().anyMatch(heading -> where.keySet().stream().anyMatch(heading::equalsIgnoreCase))
                        ? List.of()
                        : told);
    }

    /** The form of a source upon that of its preset. */
    static Format format(Format own, Format preset) {
        return new Format(
                own.timestamp().isEmpty() ? preset.timestamp() : own.timestamp(),
                first(own.zone(), preset.zone()),
                first(own.delimiter(), preset.delimiter()),
                first(own.encoding(), preset.encoding()),
                own.headingLine() == 0 ? preset.headingLine() : own.headingLine(),
                both(preset.empty(), own.empty()),
                own.sheet());
    }

    private static <T> @Nullable T first(@Nullable T own, @Nullable T preset) {
        return own == null ? preset : own;
    }

    /** The preset's entries, with the source's own instead of those of the same word in whatever case. */
    static <T> Map<String, T> upon(Map<String, T> preset, Map<String, T> own) {
        Map<String, T> merged = new TreeMap<>(preset);
        own.keySet().forEach(word -> merged.keySet().removeIf(word::equalsIgnoreCase));
        merged.putAll(own);
        return merged;
    }

    private static List<String> both(List<String> preset, List<String> own) {
        return Stream.concat(preset.stream(), own.stream()).toList();
    }
}
